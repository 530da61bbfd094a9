/** English texts of the heading and the tabs; each tab brings its own. */
export const headingEn = {
  'import.export': 'Import & export data',
  'export.dhis.tab': 'DHIS2',
  'export.dhis.title': 'DHIS2 export',
  'export.dhis.description': 'Make a file of data values that you can import into DHIS2.',
  'export.dhis.mapping.title': 'Map places and targets',
};
