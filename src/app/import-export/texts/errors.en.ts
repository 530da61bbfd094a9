/** English texts of the errors: what is so, what that means for the file, what to do. */
export const errorsEn = {
  'export.dhis.error.unreachable': 'The database does not answer',
  'export.dhis.error.unreachable.effect':
    'It was asked several times. No file was written, and your choice is kept.',
  'export.dhis.error.unreachable.reading':
    'It was asked several times, and the page asks again by itself. Your choice is kept.',
  'export.dhis.error.unreachable.next':
    'Check your connection, then try again. If others cannot reach the CHT either, tell your CHT administrator.',
  'export.dhis.error.signed-out': 'Your session has ended',
  'export.dhis.error.signed-out.effect':
    'No file was written. Your choice is in the address and is kept.',
  'export.dhis.error.signed-out.next': 'Sign in again; you come back to this page.',
  'export.dhis.error.no-permission': 'Your account lacks the permission {permission}',
  'export.dhis.error.no-permission.effect': 'Without it, this page may not export data for DHIS2.',
  'export.dhis.error.no-permission.next':
    'Ask your CHT administrator to give one of your roles the permission {permission}, then open this page again.',
  'export.dhis.error.refused': 'The database refused to answer',
  'export.dhis.error.refused.effect':
    'No file was written. It says: “{words}” ({request}, {status}).',
  'export.dhis.error.refused.reading':
    'What can be chosen is not known. It says: “{words}” ({request}, {status}). The page asks again by itself.',
  'export.dhis.error.refused.next':
    'Try again. If it stays so, show this sentence to your CHT administrator.',
  'export.dhis.error.outdated-page': 'This page is older than the server',
  'export.dhis.error.outdated-page.effect':
    'A part of it could not be loaded: a new version was probably installed meanwhile. No file was written.',
  'export.dhis.error.outdated-page.next':
    'Load the page again. Your choice is kept in the address.',
  'export.dhis.error.no-data-sets': 'DHIS2 integration is not configured.',
  'export.dhis.error.no-data-sets.effect': 'There is no data set to make a file for.',
  'export.dhis.error.no-data-sets.next':
    'Ask whoever configures your CHT application to add the three parts below, then open this page again.',
  'export.dhis.error.unknown-data-set': 'The data set {dataSet} is not configured',
  'export.dhis.error.unknown-data-set.effect': 'No file was written.',
  'export.dhis.error.unknown-data-set.next':
    'The settings may have changed since this page was opened. Read everything again, then look over your choice.',
  'export.dhis.error.invalid-data-set': 'The data set’s id, {dataSet}, is not a DHIS2 identifier',
  'export.dhis.error.invalid-data-set.effect':
    'DHIS2 would refuse the whole file, so none was written.',
  'export.dhis.error.invalid-data-set.next':
    'Ask whoever configures your CHT application to correct it: a letter, then ten letters or digits, as in VMuFODsyWaO.',
  'export.dhis.error.no-data-elements': 'No target belongs to this data set',
  'export.dhis.error.no-data-elements.effect': 'There is nothing to count, so no file was written.',
  'export.dhis.error.no-data-elements.next':
    'Ask whoever configures your CHT application to give targets a data element of this data set.',
  'export.dhis.error.bad-period': '{period} is not a month',
  'export.dhis.error.bad-period.effect': 'No file was written.',
  'export.dhis.error.bad-period.next': 'Choose a period from the list.',
  'export.dhis.error.unknown-org-unit':
    'The organisation unit {orgUnit} is not mapped to this data set',
  'export.dhis.error.unknown-org-unit.effect': 'No file was written.',
  'export.dhis.error.unknown-org-unit.next':
    'The places may have changed since this page was opened. Read everything again, then look over your choice.',
  'export.dhis.error.not-complete-able': 'This file cannot mark the data set complete',
  'export.dhis.error.not-complete-able.effect':
    'It would hold {orgUnits, plural, =0 {no organisation unit} one {# organisation unit} other {# organisation units}}. DHIS2 takes the mark for exactly one, and for a finished month only. No file was written.',
  'export.dhis.error.not-complete-able.next':
    'Take away the mark under Options, or choose one organisation unit that has data.',
  'export.dhis.error.no-rows': 'There is nothing to write',
  'export.dhis.error.no-rows.effect':
    'No target document of this month gives a number for this choice. An empty file would tell DHIS2 nothing, so none was written.',
  'export.dhis.error.no-rows.next':
    'Look below for documents that were not counted. If there are none, no CHW here has synced for this month: ask them to, or choose another period.',
  'export.dhis.configure.data-set': '1. A data set',
  'export.dhis.configure.data-set.detail':
    'In app_settings: the id that the data set has in DHIS2, and a translation key for its name.',
  'export.dhis.configure.target': '2. Targets',
  'export.dhis.configure.target.detail':
    'In tasks.targets.items of app_settings: the data element of each target that is reported.',
  'export.dhis.configure.place': '3. Places',
  'export.dhis.configure.place.detail':
    'In the document of each place that reports: the id of its organisation unit in DHIS2.',
};
