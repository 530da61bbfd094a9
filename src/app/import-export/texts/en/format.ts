/** English texts of the forms of a file: names as DHIS2 has them, and what to do with each in DHIS2. */
export const formatEn = {
  'export.dhis.format': 'Format',
  'export.dhis.format.json': 'JSON',
  'export.dhis.format.xml': 'XML',
  'export.dhis.format.xml.advice':
    'In DHIS2, choose the format XML: it does not look at the file’s name.',
  'export.dhis.format.adx': 'ADX',
  'export.dhis.format.adx.advice':
    'In DHIS2, choose the format ADX and leave all identifier schemes at UID: without them, older servers look for codes and find nothing. Comments are not in an ADX file.',
  'export.dhis.format.adx.advice.codes':
    'In DHIS2, choose the format ADX and, as organisation unit ID scheme, Code; leave the others at UID. Comments are not in an ADX file.',
  'export.dhis.format.csv': 'CSV',
  'export.dhis.format.csv.advice':
    'In DHIS2, tick “First row is header”: without it the import fails or takes the header for a row. A CSV file cannot mark a data set complete, and saving it from a spreadsheet can spoil it.',
  'export.dhis.format.csv.advice.codes':
    'In DHIS2, tick “First row is header”, and choose Code as organisation unit ID scheme: a CSV file cannot say that it has codes. It cannot mark a data set complete either, and saving it from a spreadsheet can spoil it.',
  'export.dhis.gzip': 'Compress (gzip)',
};
