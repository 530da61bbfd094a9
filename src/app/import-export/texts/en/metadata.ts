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
  'export.dhis.metadata.other': 'Choose another file',
  'export.dhis.metadata.forget': 'Forget it',
  'export.dhis.metadata.counts':
    '{elements, plural, one {# data element} other {# data elements}}, {orgUnits, plural, one {# organisation unit} other {# organisation units}}.',
  'export.dhis.metadata.not-kept':
    'This browser keeps no files. It is used until you leave this page.',
  'export.dhis.metadata.from': 'Read it from {server}',
  'export.dhis.metadata.ask': 'Read from DHIS2',
  'export.dhis.metadata.reading': 'Reading from DHIS2…',
  'export.dhis.metadata.error.unreachable': 'DHIS2 did not answer',
  'export.dhis.metadata.error.unreachable.next': 'Check the connection, then try again.',
  'export.dhis.metadata.error.wrong-credentials':
    'DHIS2 does not know this token, or this user and password',
  'export.dhis.metadata.error.wrong-credentials.next':
    'Type them again. A token may have expired, or not be allowed for this server.',
  'export.dhis.metadata.error.no-access': 'This DHIS2 user may not see the data set',
  'export.dhis.metadata.error.no-access.next': 'Ask the DHIS2 administrator to share it.',
  'export.dhis.metadata.error.not-found':
    'DHIS2 has no data set with this id, or does not show it to this user',
  'export.dhis.metadata.error.not-found.next':
    'Ask your CHT administrator to check the id of the data set, or the DHIS2 administrator to share it.',
  'export.dhis.metadata.error.not-dhis2': 'What answered is not DHIS2',
  'export.dhis.metadata.error.not-dhis2.next':
    'Ask the administrator to check the address of DHIS2 (DHIS2_URL).',
  'export.dhis.metadata.error.signed-out': 'Your session here has ended',
  'export.dhis.metadata.error.signed-out.next': 'Reload the page and sign in again.',
  'export.dhis.metadata.error.no-permission': 'You no longer have the permission to export',
  'export.dhis.metadata.error.no-permission.next': 'Ask your CHT administrator.',
  'export.dhis.metadata.error.refused': 'DHIS2 refused: “{words}” ({status})',
  'export.dhis.metadata.error.refused.next':
    'Show these words to the DHIS2 administrator, or try again later.',
  'export.dhis.metadata.fault.effect':
    'Nothing was changed: files are checked as before, or not at all where nothing was loaded.',
  'export.dhis.metadata.fault.not-json': '{fileName} cannot be read as JSON',
  'export.dhis.metadata.fault.not-json.next':
    'Export the metadata again as JSON without compression, or unpack the file first.',
  'export.dhis.metadata.fault.zipped': '{fileName} is a zip',
  'export.dhis.metadata.fault.zipped.next':
    'Unpack it and choose the JSON in it, or export the metadata again without compression.',
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
