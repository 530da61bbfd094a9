/** English texts of sending to DHIS2 and of its answers. */
export const sendingEn = {
  'export.dhis.send': 'Send from here',
  'export.dhis.ways': 'Two ways into DHIS2',
  'export.dhis.by-hand': 'Import the file in DHIS2',
  'export.dhis.by-hand.open': 'In DHIS2, open Import/Export, then Data import.',
  'export.dhis.by-hand.choose': 'Choose the downloaded file and the format {format}.',
  'export.dhis.by-hand.dry-run': 'Start a dry run, look at its summary, then import.',
  'export.dhis.by-hand.erases':
    'An import by hand erases the comments and follow-up marks of the values that it replaces in DHIS2, also those that somebody has typed there.',
  'export.dhis.send.detail':
    'Goes to {server}. The dry run changes nothing there: it says what an import would do.',
  'export.dhis.send.way': 'How you sign in to DHIS2',
  'export.dhis.send.way.token': 'Personal access token',
  'export.dhis.send.way.password': 'User and password',
  'export.dhis.send.token': 'Personal access token of DHIS2',
  'export.dhis.send.user': 'DHIS2 user',
  'export.dhis.send.password': 'DHIS2 password',
  'export.dhis.send.memory':
    'Kept in the memory of this page only, and forgotten when you leave it.',
  'export.dhis.send.dry-run': 'Start dry run',
  'export.dhis.send.import': 'Import',
  'export.dhis.send.import.when': 'After a dry run.',
  'export.dhis.send.stop': 'Stop',
  'export.dhis.send.progress': 'Sending to DHIS2',
  'export.dhis.send.again':
    'Sending again counts nothing twice: DHIS2 replaces each value by the one of this file, also one that somebody has typed in meanwhile.',
  'export.dhis.send.kept':
    'Comments that DHIS2 had for these values: {comments, number} kept. Follow-up marks: {followUps, number} kept.',
  'export.dhis.send.not-read.stored-values':
    'DHIS2 does not let this user read its values. An import erases the comments and follow-up marks of the values that it replaces.',
  'export.dhis.send.not-read.approvals':
    'Whether these data are approved could not be read. DHIS2 2.43 may overwrite approved data without a word.',
  'export.dhis.send.may-have-taken':
    'DHIS2 may have taken some values all the same. Send again to be sure: nothing is counted twice.',
  'export.dhis.send.stopped.dry-run': 'The dry run was stopped. Nothing in DHIS2 was changed.',
  'export.dhis.send.stopped.import':
    '{done, plural, =0 {The import was stopped before DHIS2 answered. It may have taken some values already; import again to be sure.} other {The import was stopped. DHIS2 answered for {done, number} of {total, number} data values and may have taken more of them; import again to be sure.}}',
  'export.dhis.send.error.unreachable': 'DHIS2 did not answer',
  'export.dhis.send.error.unreachable.next': 'Check the connection, then send again.',
  'export.dhis.send.error.wrong-credentials':
    'DHIS2 does not know this token, or this user and password',
  'export.dhis.send.error.wrong-credentials.next':
    'Type them again, the token from its first to its last letter. A token may have expired, or not be allowed from here or for sending.',
  'export.dhis.send.error.words': 'DHIS2 says: “{words}”',
  'export.dhis.send.error.busy': 'DHIS2 is busy',
  'export.dhis.send.error.busy.next': 'Wait a minute, then send again.',
  'export.dhis.send.error.approved': 'The data are approved in DHIS2: {units}',
  'export.dhis.send.error.approved.next':
    'Nothing was sent. Have the approval withdrawn in DHIS2, or export without these organisation units.',
  'export.dhis.send.error.no-access': 'This DHIS2 user may not import data values',
  'export.dhis.send.error.no-access.next':
    'Ask the DHIS2 administrator for the authority to add data values.',
  'export.dhis.send.error.other-calendar':
    'The periods of this DHIS2 are of another calendar than the file’s',
  'export.dhis.send.error.other-calendar.next':
    'Nothing was sent: DHIS2 would take the period for another one. Ask your DHIS2 administrator which calendar the system uses.',
  'export.dhis.send.error.not-found': 'DHIS2 has nothing at this address',
  'export.dhis.send.error.not-found.next':
    'Ask the administrator to check the address of DHIS2 (DHIS2_URL).',
  'export.dhis.send.error.not-dhis2': 'What answered is not DHIS2',
  'export.dhis.send.error.not-dhis2.next':
    'Ask the administrator to check the address of DHIS2 (DHIS2_URL).',
  'export.dhis.send.error.signed-out': 'Your session here has ended',
  'export.dhis.send.error.signed-out.next': 'Reload the page and sign in again. Nothing was sent.',
  'export.dhis.send.error.no-permission': 'You no longer have the permission to export',
  'export.dhis.send.error.no-permission.next': 'Ask your CHT administrator. Nothing was sent.',
  'export.dhis.send.error.refused': 'DHIS2 refused: “{words}” ({status})',
  'export.dhis.send.error.refused.next':
    'Show these words to the DHIS2 administrator, or send again later.',
  'export.dhis.summary.dry-run.SUCCESS': 'DHIS2 would take everything',
  'export.dhis.summary.dry-run.WARNING': 'DHIS2 would not take some values',
  'export.dhis.summary.dry-run.ERROR': 'DHIS2 would refuse this',
  'export.dhis.summary.import.SUCCESS': 'DHIS2 took everything',
  'export.dhis.summary.import.WARNING': 'DHIS2 did not take some values',
  'export.dhis.summary.import.ERROR': 'DHIS2 refused this',
  'export.dhis.summary.part.SUCCESS': 'Up to there, DHIS2 reports success',
  'export.dhis.summary.part.WARNING': 'Up to there, DHIS2 reports conflicts',
  'export.dhis.summary.part.ERROR': 'Up to there, DHIS2 reports an error',
  'export.dhis.summary.pasted.SUCCESS': 'DHIS2 reports success',
  'export.dhis.summary.pasted.WARNING': 'DHIS2 reports conflicts',
  'export.dhis.summary.pasted.ERROR': 'DHIS2 reports an error',
  'export.dhis.summary.unproven': 'DHIS2 calls this a success, but did not store all of it',
  'export.dhis.summary.count.imported': 'Imported',
  'export.dhis.summary.count.updated': 'Updated',
  'export.dhis.summary.count.ignored': 'Ignored',
  'export.dhis.summary.count.deleted': 'Deleted',
  'export.dhis.summary.count.would.imported': 'Would import',
  'export.dhis.summary.count.would.updated': 'Would update',
  'export.dhis.summary.count.would.ignored': 'Would ignore',
  'export.dhis.summary.count.would.deleted': 'Would delete',
  'export.dhis.summary.dropped':
    '{count, plural, one {# value is in no count: DHIS2 does not keep a zero of this data element.} other {# values are in no count: DHIS2 does not keep zeros of these data elements.}}',
  'export.dhis.summary.unchanged':
    '{count, plural, one {# value was in DHIS2 already, just the same.} other {# values were in DHIS2 already, just the same.}}',
  'export.dhis.summary.not-stored':
    '{count, plural, one {DHIS2 stored nothing of # value, and gives no reason. Look for it in DHIS2’s data entry, then export and send again.} other {DHIS2 stored nothing of # values, and gives no reason. Look for them in DHIS2’s data entry, then export and send again.}}',
  'export.dhis.summary.complete': 'The data set is marked complete on {date}.',
  'export.dhis.summary.refuses-file':
    'Because of this DHIS2 takes nothing of what was sent together.',
  'export.dhis.summary.words': 'DHIS2’s words',
  'export.dhis.registrations': 'Mark many organisation units complete',
  'export.dhis.registrations.detail':
    'A mark tells DHIS2 that an organisation unit has reported for the period. It is no part of the file: marks go after the values.',
  'export.dhis.registrations.percent': 'At least this per cent of the expected CHWs reported',
  'export.dhis.registrations.percent.hint':
    'Below 100, organisation units with missing CHWs are marked too.',
  'export.dhis.registrations.not-known':
    'Who is expected has not been read yet: open “Who is missing” above.',
  'export.dhis.registrations.count':
    '{count, plural, =0 {No organisation unit can be marked: none has as many reports, or the period has not ended.} one {# organisation unit can be marked.} other {# organisation units can be marked.}}',
  'export.dhis.registrations.save': 'Save the marks (JSON)',
  'export.dhis.registrations.mark':
    '{count, plural, one {Mark # complete in DHIS2} other {Mark # complete in DHIS2}}',
  'export.dhis.registrations.mark.when': 'After an import that DHIS2 holds.',
  'export.dhis.registrations.marking': 'Marking complete in DHIS2',
  'export.dhis.registrations.done':
    '{count, plural, one {# organisation unit is marked complete in DHIS2.} other {# organisation units are marked complete in DHIS2.}}',
  'export.dhis.registrations.partly':
    'DHIS2 marked {done, number} of {count, plural, one {# organisation unit} other {# organisation units}} complete.',
  'export.dhis.paste.title': 'Explain DHIS2’s answer',
  'export.dhis.paste.detail':
    'Imported by hand? Copy what DHIS2’s Import/Export app shows: the table of counts and the conflicts below it. The text of Data Exchange and the answer of the API (JSON) are read too. It must be of the file that was just exported.',
  'export.dhis.paste.label': 'DHIS2’s summary',
  'export.dhis.paste.explain': 'Explain',
  'export.dhis.paste.fault.empty': 'Paste the summary first.',
  'export.dhis.paste.fault.not-readable':
    'This is not a summary of DHIS2. In its Import/Export app, select the table of counts and all conflicts below it, copy, and paste them here.',
  'export.dhis.paste.fault.not-summary': 'This is JSON, but not the summary of an import.',
  'export.dhis.paste.fault.dhis2-error': 'DHIS2 did not get as far as importing: “{words}”',
  'export.dhis.paste.fault.job-started':
    'This says only that the import began. Open the job in DHIS2 and copy its summary.',
  'export.dhis.sendings': 'Sent for this period, by everybody',
  'export.dhis.sendings.none': 'Nothing yet, as far as the log in DHIS2 tells.',
  'export.dhis.sendings.same':
    'These very bytes were sent on {when} by {by}. Sending them again changes only what was typed in DHIS2 since.',
  'export.dhis.sendings.same.unnamed':
    'These very bytes were sent on {when}. Sending them again changes only what was typed in DHIS2 since.',
  'export.dhis.sendings.same.not-last': 'These very bytes were sent on {when} by {by}.',
  'export.dhis.sendings.same.not-last.unnamed': 'These very bytes were sent on {when}.',
  'export.dhis.sendings.unnamed': 'an account that is not named',
  'export.dhis.sendings.figures':
    '{rows, plural, one {One value} other {{rows, number} values}}. DHIS2: {imported, number} imported, {updated, number} updated, {ignored, number} ignored, {deleted, number} deleted.',
  'export.dhis.sendings.broken-off': 'It broke off: DHIS2 may have taken more than this.',
  'export.dhis.sendings.not-read':
    'What colleagues have sent could not be read: this DHIS2 user may not read the log of sendings, or DHIS2 did not answer.',
  'export.dhis.sendings.kept-here':
    'This DHIS2 user may not read the log of sendings in DHIS2, or DHIS2 did not answer. Below is what this server keeps itself.',
  'export.dhis.sendings.not-logged':
    'The values are sent. That they were is not in the log that colleagues see: this DHIS2 user may not write there, or DHIS2 did not answer. Tell your colleagues yourself.',
  'export.dhis.sendings.way.console': 'from the console',
  'export.dhis.sendings.way.app': 'by the app inside DHIS2',
  'export.dhis.sendings.way.command': 'by the command line',
  'export.dhis.sendings.way.host': 'by the host',
  'export.dhis.sendings.way.closing': 'by the closing of the month',
};
