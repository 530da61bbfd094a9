/** English texts of what the reports give beside what phones wrote. */
export const recalculationEn = {
  'export.dhis.reports': 'From the reports',
  'export.dhis.reports.detail':
    'The host can calculate these numbers anew from the reports in the database, also from those that came after a phone last wrote. It changes nothing.',
  'export.dhis.reports.all': 'For all organisation units it may take many minutes.',
  'export.dhis.reports.compare': 'Compare with the reports',
  'export.dhis.reports.compare.of': 'Compare with the reports: {name}',
  'export.dhis.reports.again': 'Compare again',
  'export.dhis.reports.compare-all': 'Compare all that is chosen',
  'export.dhis.reports.as-of-end': 'Only what was reported by the end of the period',
  'export.dhis.reports.waiting': 'Waiting for the host',
  'export.dhis.reports.running':
    'Calculating from the reports: {done, number} of {total, plural, one {# account} other {# accounts}}',
  'export.dhis.reports.stop': 'Stop',
  'export.dhis.reports.stopped': 'Stopped. Nothing was calculated.',
  'export.dhis.reports.failed.unreachable': 'The host did not answer.',
  'export.dhis.reports.failed.refused': 'The host says: {words}',
  'export.dhis.reports.failed.unusable': 'The host’s answer could not be used.',
  'export.dhis.reports.failed.next':
    'Nothing has changed: what the phones wrote can be exported as before. Compare again, or ask whoever looks after the host.',
  'export.dhis.reports.differing':
    '{differing, number} of {all, plural, one {# phone} other {# phones}} {differing, plural, one {differs} other {differ}} from the reports',
  'export.dhis.reports.same':
    'The reports give what the phones wrote. Phones compared: {all, number}',
  'export.dhis.reports.made.as-known-now':
    'From all reports that are known now, as of {when}, in the time of {zone}.',
  'export.dhis.reports.made.as-of-end':
    'From what was reported by the end of the period, as of {when}, in the time of {zone}.',
  'export.dhis.reports.of': 'Of {name} alone.',
  'export.dhis.reports.differing-only': 'Only what differs',
  'export.dhis.reports.target': 'Target',
  'export.dhis.reports.phone': 'Phone',
  'export.dhis.reports.recalculated': 'From the reports',
  'export.dhis.reports.difference': 'Difference',
  'export.dhis.reports.no-document': 'The phone has written no document of this period.',
  'export.dhis.reports.faults':
    'The rules failed for this account: its numbers are in no recalculated file. Faults: {count, number}',
  'export.dhis.reports.late':
    'Reports that came late: {count, number}. The phone last wrote on {when}: its document cannot have counted them.',
  'export.dhis.reports.late.line': '{form}, reported on {when}',
  'export.dhis.reports.late.arrived': '{form}, reported on {when}, came to the server later',
  'export.dhis.reports.late.changed': '{form}, reported on {when}, changed later',
  'export.dhis.reports.late.more': 'and {count, number} more',
  'export.dhis.reports.explained': 'Without them it is what the phone wrote.',
  'export.dhis.reports.edited':
    'One of them was changed later: what the phone counted of it before is not kept.',
  'export.dhis.reports.not-explained':
    'Without them it is yet another number: something else was changed as well.',
  'export.dhis.reports.unexplained':
    'No report came late: a report, a contact or the phone was changed since.',
  'export.dhis.reports.gone':
    'Documents of phones without an account are not in it: {count, number}',
  'export.dhis.reports.export': 'Export recalculated',
  'export.dhis.reports.export.detail':
    'Writes a file of what the reports give. The button at the end of the page writes what the phones wrote. A file is of one source.',
  'export.dhis.reports.found':
    'The check against DHIS2 finds something in the recalculated file: {count, number}. What you leave out or correct in the check is done in the file of the phones alone; in this one it stays.',
  'export.dhis.reports.no-file': 'There is no file. {words}',
  'export.dhis.reports.saved':
    '{name} was written. Its numbers are of the reports, not of the phones.',
  'export.dhis.reports.only-some':
    'A file is of whole organisation units: compare the unit, or all, to export what the reports give.',
  'export.dhis.reports.none-shown': 'Nobody is here to be compared.',
  'export.dhis.reports.by-phones': 'Its numbers are what the phones wrote.',
  'export.dhis.reports.surplus':
    'The phone says more than the reports on the server justify. That is no late work.',
  'export.dhis.reports.surplus.departed':
    'The CHW reported about these contacts in the period, and they are not theirs any more; the phone may still count them. Export what the reports give, or leave the CHW out with the reason. Then have the app’s data on the phone cleared and the CHW sign in again.',
  'export.dhis.reports.surplus.none':
    'No contact was found that is not the CHW’s any more. Reports may have been archived: this says nothing against the CHW.',
  'export.dhis.reports.surplus.unknown':
    'Whether contacts are not the CHW’s any more cannot be told here. Reports may have been archived: this says nothing against the CHW.',
  'export.dhis.reports.surplus.moved': 'belongs to another place now. Reports: {count, number}',
  'export.dhis.reports.surplus.deleted': 'is deleted. Reports: {count, number}',
  'export.dhis.reports.surplus.muted': 'is muted. Reports: {count, number}',
};
