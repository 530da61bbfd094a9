/** English texts of what supervisors signed. */
export const signOffsEn = {
  'export.dhis.section.sign-offs': 'Signed off',
  'export.dhis.section.validated': 'validated',
  'export.dhis.sign-offs.intro':
    'Supervisors sign in the CHT that they have checked these numbers with their CHWs. It changes no number. Where something has changed since, ask the supervisor to look again and to sign again.',
  'export.dhis.sign-offs.failed':
    'What supervisors signed could not be read. The numbers and the file are not touched by it.',
  'export.dhis.sign-offs.outdated':
    'Too much has changed since these numbers were counted to say whether they are as they were signed. Review again.',
  'export.dhis.sign-offs.unreadable':
    '{count, plural, one {# report of a supervisor cannot be read, and counts as not written.} other {# reports of supervisors cannot be read, and count as not written.}}',
  'export.dhis.sign-offs.status.not-validated': 'not validated',
  'export.dhis.sign-offs.status.changed': 'changed since',
  'export.dhis.sign-offs.status.partly': 'validated in part',
  'export.dhis.sign-offs.status.may-have-changed': 'may have changed',
  'export.dhis.sign-offs.status.validated': 'validated',
  'export.dhis.sign-offs.by.validated': 'Validated by {name} for {place}, {when}',
  'export.dhis.sign-offs.by.withdrawn': 'Taken back by {name} for {place}, {when}',
  'export.dhis.sign-offs.of':
    '{reported, number} of {expected, plural, one {# CHW} other {# CHWs}} had reported',
  'export.dhis.sign-offs.partly':
    'It stands for {covered, number} of {owners, plural, one {# CHW} other {# CHWs}}.',
  'export.dhis.sign-offs.maybe':
    'The report does not list what was looked at, and numbers were written on its day or later.',
  'export.dhis.sign-offs.change.new': 'New since: {names}',
  'export.dhis.sign-offs.change.changed': 'Changed since: {names}',
  'export.dhis.sign-offs.change.deleted': 'Deleted since: {names}',
  'export.dhis.sign-offs.change.moved': 'Moved away since: {names}',
  'export.dhis.sign-offs.change.not-counted': 'Not counted any more: {names}',
  'export.dhis.sign-offs.reported': 'Reported by {name} for {place}, {when}; it does not count:',
  'export.dhis.sign-offs.why.no-role': 'no account of theirs may sign',
  'export.dhis.sign-offs.why.other-place': 'their account does not work for this place',
  'export.dhis.sign-offs.nobody': 'somebody',
  'export.dhis.receipt.sign-offs': 'Signed off',
  'export.dhis.receipt.sign-offs.figure':
    '{validated, number} of {all, plural, one {# organisation unit} other {# organisation units}} validated',
};
