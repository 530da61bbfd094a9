/** English texts of past exports: what changed since, what stays in DHIS2, what this browser keeps. */
export const historyEn = {
  'export.dhis.history': 'For your records',
  'export.dhis.history.since': 'What changed since {when}',
  'export.dhis.history.same':
    'Nothing: this file holds what the former one did. There is no need to import it again.',
  'export.dhis.history.changed': '{count, plural, one {value changed} other {values changed}}',
  'export.dhis.history.changed.title': 'Values that changed',
  'export.dhis.history.added': '{count, plural, one {value is new} other {values are new}}',
  'export.dhis.history.added.title': 'Values that are new',
  'export.dhis.history.left-behind': 'left behind in DHIS2',
  'export.dhis.history.left-behind.title':
    '{count, plural, one {A value stays in DHIS2 though this file has it no more} other {DHIS2 keeps {count, number} values that this file has no more}}',
  'export.dhis.history.left-behind.effect':
    'An import never takes a value away. If the former file was imported, DHIS2 goes on counting these, beside what is in this file.',
  'export.dhis.history.left-behind.next':
    'Save the removals file, and import it in DHIS2 with the strategy Delete: it deletes exactly these values. Start a dry run first. Never import it with another strategy.',
  'export.dhis.history.save-removals': 'Save the removals file',
  'export.dhis.history.again':
    'Import the file again, so that DHIS2 has the values of now. Values that are the same stay as they are.',
  'export.dhis.history.untold':
    '{count, plural, one {One more is not listed here.} other {Not listed here: {count, number} more.}}',
  'export.dhis.history.why.moved': 'stands at another unit now',
  'export.dhis.history.why.no-document': 'has no document of this period any more',
  'export.dhis.history.why.no-document-of-chosen':
    'has no document of this period at the chosen units any more',
  'export.dhis.history.why.not-reported': 'gives no such number any more',
  'export.dhis.history.why.mapped-otherwise': 'the place or the target is mapped otherwise now',
  'export.dhis.history.why.left-out': 'the row is left out of this file',
  'export.dhis.history.why.excluded': 'was left out of this period',
  'export.dhis.history.why.malformed': 'the document cannot be read',
  'export.dhis.history.why.other-revision': 'another revision of the document counts',
  'export.dhis.history.why.older-account': 'a newer account counts',
  'export.dhis.history.why.no-contact': 'the contact is not there any more',
  'export.dhis.history.why.no-org-unit': 'no place above has an organisation unit now',
  'export.dhis.history.why.bad-number': 'the number cannot be read now',
  'export.dhis.history.save-receipt': 'Save the receipt',
  'export.dhis.history.forget':
    '{count, plural, one {Forget the past export} other {Forget {count, number} past exports}}',
  'export.dhis.history.kept':
    'This browser keeps what was exported, without names of CHWs, so that the next export of this choice can be compared.',
  'export.dhis.history.not-kept':
    'This browser does not keep what was exported: the next export of this choice will not be compared with it.',
};
