/** English texts of DHIS2's metadata of a data set. */
export const metadataEn = {
  'export.dhis.metadata': 'Check against DHIS2',
  'export.dhis.metadata.loaded': 'Checked against DHIS2, metadata of {day}',
  'export.dhis.metadata.detail':
    'With what DHIS2 knows of this data set, this page finds what DHIS2 would refuse, lose or hide before the file leaves.',
  'export.dhis.metadata.how':
    'In DHIS2, open Import/Export, Metadata dependency export, choose this data set, the format JSON and no compression. Then choose that file here; it stays in this browser.',
  'export.dhis.metadata.file': 'Metadata file',
  'export.dhis.metadata.choose': 'Choose a metadata file',
  'export.dhis.metadata.other': 'Choose a newer file',
  'export.dhis.metadata.forget': 'Forget it',
  'export.dhis.metadata.counts':
    '{elements, plural, one {# data element} other {# data elements}}, {orgUnits, plural, one {# organisation unit} other {# organisation units}}.',
  'export.dhis.metadata.not-kept':
    'This browser keeps no files. It is used until you leave this page.',
  'export.dhis.metadata.fault.effect':
    'It was not used. Files are checked as before, or not at all where nothing was loaded.',
  'export.dhis.metadata.fault.not-json': '{fileName} cannot be read as JSON',
  'export.dhis.metadata.fault.not-json.next':
    'Export the metadata again as JSON without compression, or unpack the file first.',
  'export.dhis.metadata.fault.not-metadata': '{fileName} holds no data set',
  'export.dhis.metadata.fault.not-metadata.next':
    'Use the metadata dependency export of the data set, not a file of data values.',
  'export.dhis.metadata.fault.dhis2-error':
    'DHIS2 refused to export, and {fileName} holds only its words: “{words}”',
  'export.dhis.metadata.fault.dhis2-error.next':
    'Ask your DHIS2 administrator for the right to export metadata, then export again.',
  'export.dhis.metadata.fault.no-such-data-set': '{fileName} is of another data set: {dataSets}',
  'export.dhis.metadata.fault.no-such-data-set.next':
    'Export the metadata of the data set that is chosen here, or choose the other data set first.',
};
