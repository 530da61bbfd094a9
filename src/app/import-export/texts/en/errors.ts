/** English texts of the errors: what is so, what that means for the file, what to do. */
export const errorsEn = {
  'export.dhis.error.unreachable': 'The database does not answer',
  'export.dhis.error.unreachable.effect':
    'It was asked several times. No file was written, and your choice is kept.',
  'export.dhis.error.unreachable.reading':
    'It was asked several times, and the page asks again by itself. Your choice is kept.',
  'export.dhis.error.unreachable.next':
    'Check your connection, then try again. If others cannot reach the CHT either, tell your CHT administrator.',
  'export.dhis.error.offline': 'This computer is offline',
  'export.dhis.error.offline.effect': 'No file was written, and your choice is kept.',
  'export.dhis.error.offline.reading':
    'The page goes on by itself when the connection is back. Your choice is kept.',
  'export.dhis.error.offline.next': 'Check the cable, the Wi-Fi or the modem, then try again.',
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
  'export.dhis.error.bad-period.type':
    '{period} is not a period of the type of this data set, {periodType}',
  'export.dhis.error.bad-period.type.effect': 'No file was written.',
  'export.dhis.error.bad-period.type.next': 'Choose a period from the list.',
  'export.dhis.error.unsupported-period-type':
    'This data set takes periods of the type {periodType}, which months do not add up to',
  'export.dhis.error.unsupported-period-type.effect':
    'Nothing can be written: a target document holds a whole month and does not say what happened on which day.',
  'export.dhis.error.unsupported-period-type.next':
    'Send this data set from what counts by day or week. If it takes months in DHIS2, ask whoever configures your CHT application to correct period_type.',
  'export.dhis.error.unsupported-period-type.unknown':
    'The period type of this data set, {periodType}, is not known',
  'export.dhis.error.unsupported-period-type.unknown.effect':
    'Nothing was written: a month would go to DHIS2 as something else.',
  'export.dhis.error.unsupported-period-type.unknown.next':
    'Ask whoever configures your CHT application to write period_type as DHIS2 does, such as Monthly or Quarterly.',
  'export.dhis.error.other-calendar': '{period} is not of the calendar of this DHIS2, {calendar}',
  'export.dhis.error.other-calendar.effect':
    'No file was written: DHIS2 would take the period for another one of its own calendar.',
  'export.dhis.error.other-calendar.next':
    'Ask your DHIS2 administrator which calendar the system uses. Only a DHIS2 of the Nepali calendar takes months of Bikram Sambat, and only one of the Gregorian calendar takes other months.',
  'export.dhis.error.unknown-org-unit':
    'The organisation unit {orgUnit} is not mapped to this data set',
  'export.dhis.error.unknown-org-unit.effect': 'No file was written.',
  'export.dhis.error.unknown-org-unit.next':
    'The places may have changed since this page was opened. Read everything again, then look over your choice.',
  'export.dhis.error.not-complete-able': 'This file cannot mark the data set complete',
  'export.dhis.error.not-complete-able.effect':
    'It would hold {orgUnits, plural, =0 {no organisation unit} one {# organisation unit} other {# organisation units}}. DHIS2 takes the mark for exactly one, and for a finished period only. No file was written.',
  'export.dhis.error.not-complete-able.next':
    'Take away the mark under Options, or choose one organisation unit that has data.',
  'export.dhis.error.no-codes':
    'Codes were asked for, and {orgUnits, plural, one {# organisation unit has} other {# organisation units have}} none: {named}',
  'export.dhis.error.no-codes.effect':
    'A file names all of its organisation units by codes or none. No file was written.',
  'export.dhis.error.no-codes.next':
    'Ask whoever looks after DHIS2 to give them codes, or write ids.',
  'export.dhis.error.no-rows': 'There is nothing to write',
  'export.dhis.error.no-rows.effect':
    'No target document of this period gives a number for this choice. An empty file would tell DHIS2 nothing, so none was written.',
  'export.dhis.error.no-rows.next':
    'Look below for documents that were not counted. If there are none, no CHW here has synced for this period: ask them to, or choose another period.',
  'export.dhis.error.busy': 'The database gets too many requests',
  'export.dhis.error.busy.effect':
    'It answers others first. No file was written, and your choice is kept.',
  'export.dhis.error.busy.next': 'Wait a minute, then try again.',
  'export.dhis.error.offline-account': 'This is an account for offline use',
  'export.dhis.error.offline-account.effect':
    'The CHT shows such an account only its own documents, so a file would miss all others. None was written.',
  'export.dhis.error.offline-account.next':
    'Sign in with an online account, or ask your CHT administrator to give this one an online role.',
  'export.dhis.error.no-data-sets.unreadable': 'The data sets in the settings cannot be read',
  'export.dhis.error.no-data-sets.unreadable.effect':
    'Something stands where data sets belong, in a shape that the CHT does not document. There is no data set to make a file for.',
  'export.dhis.error.no-data-sets.unreadable.next':
    'Show what is listed below to whoever configures your CHT application, then open this page again.',
  'export.dhis.error.unknown-data-set.like':
    'The data set {dataSet} is not configured; {like} is probably meant',
  'export.dhis.error.unknown-data-set.like.effect':
    'The two differ in the case of letters only, and DHIS2 tells them apart. No file was written.',
  'export.dhis.error.unknown-data-set.like.next':
    'Choose the data set from the list. If a link brought you here, have it corrected.',
  'export.dhis.error.no-data-elements.other-data-set':
    'No target belongs to this data set; some name {other}, which is not configured',
  'export.dhis.error.no-data-elements.other-data-set.effect':
    'Their numbers are in no file. There is nothing to count, so none was written.',
  'export.dhis.error.no-data-elements.other-data-set.next':
    'Ask whoever configures your CHT application to correct the id of the data set at these targets.',
  'export.dhis.error.no-data-elements.unread':
    'No target belongs to this data set; a part of the settings is not read',
  'export.dhis.error.no-data-elements.unread.effect':
    'A misspelt key or another shape does nothing, and may be the mapping that is missing. No file was written.',
  'export.dhis.error.no-data-elements.unread.next':
    'Show what is listed below to whoever configures your CHT application.',
  'export.dhis.error.no-rows.left-out':
    'There is nothing to write: {leftOut, plural, one {the one row was left out} other {all # rows were left out}}',
  'export.dhis.error.no-rows.left-out.effect':
    'CHWs have reported, but DHIS2 cannot take a row with an id that it cannot know, or the rules leave it out. No file was written.',
  'export.dhis.error.no-rows.left-out.next':
    'Look below at what was left out and why. To sync again does not help; whoever configures the places and targets can.',
  'export.dhis.error.no-rows.no-number':
    'There is nothing to write: no document carries a number for this data set',
  'export.dhis.error.no-rows.no-number.effect':
    '{documents, plural, one {# document is there and counts, but its targets are} other {# documents are there and count, but their targets are}} not those of this data set. No file was written.',
  'export.dhis.error.no-rows.no-number.next':
    'The targets may have been renamed, or phones have not taken the new configuration yet: ask the CHWs to sync and restart the app, then export again. If it stays so, show this to whoever configures the targets.',
  'export.dhis.error.no-rows.not-counted': 'There is nothing to write: no document counts',
  'export.dhis.error.no-rows.not-counted.effect':
    '{documents, plural, one {# document of this period is there, but is not counted} other {# documents of this period are there, but are not counted}}. No file was written.',
  'export.dhis.error.no-rows.not-counted.next':
    'Look below why. To sync again does not help; the contact or the place has to be put right.',
  'export.dhis.error.busy.reading':
    'It answers others first, and the page asks again by itself. Your choice is kept.',
  'export.dhis.error.offline-account.reading':
    'The CHT shows such an account only its own documents, so that what can be chosen is not known.',
  'export.dhis.error.no-permission.message':
    'Please give one of the roles of my CHT account the permission {permission}, in the permissions of the app settings. I need it to export data for DHIS2.',
  'export.dhis.error.copy-message': 'Copy a message for your CHT administrator',
  'export.dhis.error.message-copied': 'Copied',
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
