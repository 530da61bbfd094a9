/** English texts of the page on which places and targets are mapped. */
export const mappingEn = {
  'export.dhis.mapping.intro':
    'Which organisation unit is each place, and which data element is each target? What can be nothing else is certain; the rest you confirm. Nothing is changed in the CHT or in DHIS2: you download files.',
  'export.dhis.mapping.back': 'Back to the export',
  'export.dhis.mapping.reading': 'Reading places and targets…',
  'export.dhis.mapping.retry': 'Try again',
  'export.dhis.mapping.types': 'Places to map',
  'export.dhis.mapping.types.next':
    'No place is mapped yet. Tick the type of places that have organisation units: community units or facilities, mostly.',
  'export.dhis.mapping.too-many':
    'There are more than {most} places of these types: households have no organisation unit. Tick other types.',
  'export.dhis.mapping.file': 'Choose a metadata file',
  'export.dhis.mapping.file.how':
    'In DHIS2, Import/Export, Metadata dependency export of the data set as JSON, with the organisation units above its own.',
  'export.dhis.mapping.file.loaded':
    '{elements, plural, one {# data element} other {# data elements}}, {units, plural, one {# organisation unit} other {# organisation units}}',
  'export.dhis.mapping.file.refused':
    '{fileName} holds no metadata of a data set. What was loaded before stays.',
  'export.dhis.mapping.org-units':
    '{read, number} of {total, plural, one {# organisation unit is read} other {# organisation units are read}}',
  'export.dhis.mapping.data-set': 'Data set',
  'export.dhis.mapping.data-set.which':
    'DHIS2 has several data sets. Choose the one that is to be mapped.',
  'export.dhis.mapping.suggesting': 'Looking for suggestions: {done, number} of {all, number}',
  'export.dhis.mapping.table': 'Load a table of an earlier run',
  'export.dhis.mapping.table.how':
    'mapping.csv or mapping.json, of here or of another instance such as training. Rows with yes or no under “accept” are taken over.',
  'export.dhis.mapping.table.taken':
    '{fileName}: {count, plural, one {# decision is} other {# decisions are}} taken over',
  'export.dhis.mapping.table.unused':
    '{count, plural, one {# row could not be used} other {# rows could not be used}}',
  'export.dhis.mapping.table.unused.unknown-place':
    'no place here has its id or its path, or several have',
  'export.dhis.mapping.table.unused.unknown-target': 'no target here has its id',
  'export.dhis.mapping.table.unused.unknown-in-dhis2':
    'nothing in this DHIS2 has its id, code or path, or several have',
  'export.dhis.mapping.table.unused.unknown-answer': '“accept” is neither yes nor no',
  'export.dhis.mapping.table.unused.contradicted': 'another row says something else of the same',
  'export.dhis.mapping.table.not-a-table':
    '{fileName} is no table of a mapping. Nothing was changed.',
  'export.dhis.mapping.table.unreadable-row':
    '{fileName}: quotes stand so that row {row, number} cannot be read. Nothing was changed.',
  'export.dhis.mapping.progress': '{done} of {all} settled',
  'export.dhis.mapping.group.conflict': 'Conflicts',
  'export.dhis.mapping.group.to-confirm': 'To confirm',
  'export.dhis.mapping.group.nothing-found': 'Nothing found',
  'export.dhis.mapping.group.certain': 'Certain',
  'export.dhis.mapping.group.decided': 'Decided by you',
  'export.dhis.mapping.group.mapped': 'Mapped already',
  'export.dhis.mapping.more': 'Show {count} more',
  'export.dhis.mapping.target': 'Target',
  'export.dhis.mapping.by.code': 'same code',
  'export.dhis.mapping.by.name': 'alike by name',
  'export.dhis.mapping.elsewhere': 'lies under another unit than the place above',
  'export.dhis.mapping.confirm': 'Confirm',
  'export.dhis.mapping.confirm.name': 'Confirm {unit} for {name}',
  'export.dhis.mapping.choose': 'Choose another',
  'export.dhis.mapping.choose.name': 'Choose another for {name}',
  'export.dhis.mapping.search': 'Search in DHIS2 for {name}',
  'export.dhis.mapping.search.count':
    '{count, plural, =0 {Nothing found} one {# found} other {# found}}',
  'export.dhis.mapping.leave-out': 'Not mapped',
  'export.dhis.mapping.leave-out.name': 'Not mapped: {name}',
  'export.dhis.mapping.undo': 'Undo',
  'export.dhis.mapping.undo.name': 'Undo the decision for {name}',
  'export.dhis.mapping.none': 'Gets no mapping',
  'export.dhis.mapping.conflict.unknown-org-unit': 'DHIS2 does not have {unit}',
  'export.dhis.mapping.conflict.not-assigned': 'The data set is not assigned to {unit}',
  'export.dhis.mapping.conflict.several-org-units':
    'Mapped to several units, its numbers count at each: {unit}',
  'export.dhis.mapping.conflict.two-places': '{unit} is that of {other} too',
  'export.dhis.mapping.conflict.differs': 'Mapped to {unit}; by code or name it is {other}',
  'export.dhis.mapping.by-hand':
    '{count, plural, one {# place has} other {# places have}} a mapping for another data set that is no list. Make it a list by hand; no file can.',
  'export.dhis.mapping.downloads': 'Download',
  'export.dhis.mapping.download.contacts':
    '{file}: {count, plural, one {# place} other {# places}}',
  'export.dhis.mapping.download.patch': 'settings-patch.json',
  'export.dhis.mapping.download.table': 'mapping.csv',
  'export.dhis.mapping.downloads.next':
    'Upload the contacts with cht-conf (edit-contacts, then upload-docs), apply the patch to app_settings.json, and keep the table for the next instance.',
  'export.dhis.mapping.downloads.none': 'Nothing is to change: only the table can be downloaded.',
};
