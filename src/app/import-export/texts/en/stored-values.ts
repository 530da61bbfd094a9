/** English texts of what DHIS2 holds, before and after an import, and of what is deleted there. */
export const storedValuesEn = {
  'export.dhis.stored.reading': 'Reading what DHIS2 holds',
  'export.dhis.stored.before': 'What DHIS2 holds now',
  'export.dhis.stored.same':
    '{count, plural, =0 {No value is in DHIS2 already as it is here.} one {# value is in DHIS2 already, just the same.} other {# values are in DHIS2 already, just the same.}}',
  'export.dhis.stored.different':
    '{count, plural, one {# value is another in DHIS2: an import replaces it} other {# values are others in DHIS2: an import replaces them}}',
  'export.dhis.stored.only-in-file':
    '{count, plural, one {# value is not in DHIS2 yet} other {# values are not in DHIS2 yet}}',
  'export.dhis.stored.only-in-dhis2':
    '{count, plural, one {# value is only in DHIS2: an import leaves it there} other {# values are only in DHIS2: an import leaves them there}}',
  'export.dhis.stored.in-dhis2': '· in DHIS2: {value}',
  'export.dhis.stored.held':
    '{count, plural, one {DHIS2 holds this value: it was read back.} other {DHIS2 holds these # values: they were read back.}}',
  'export.dhis.stored.not-held':
    'DHIS2 holds {held, number} of {sent, plural, one {# value as it was sent} other {# values as they were sent}}',
  'export.dhis.stored.not-held.next':
    'Look at these rows in DHIS2’s data entry: somebody may be changing them. Then export and send again.',
  'export.dhis.stored.other':
    '{count, plural, one {# value is another in DHIS2} other {# values are others in DHIS2}}',
  'export.dhis.stored.missing':
    '{count, plural, one {# value is not in DHIS2} other {# values are not in DHIS2}}',
  'export.dhis.stored.zeros-not-kept':
    '{count, plural, one {# zero that this DHIS2 does not keep} other {# zeros that this DHIS2 does not keep}}',
  'export.dhis.stored.not-read': 'What DHIS2 holds could not be read, so nothing is said of it.',
  'export.dhis.stored.others-not-read':
    'Organisation units without a value in this file could not be read: this DHIS2 user may not see one of them. What only DHIS2 has there is not known.',
  'export.dhis.stored.not-read.no-access':
    'This DHIS2 user may not see the data set or one of the organisation units: what DHIS2 holds could not be read.',
  'export.dhis.removals.title':
    '{count, plural, one {# value of your last export is left behind in DHIS2} other {# values of your last export are left behind in DHIS2}}',
  'export.dhis.removals.detail':
    'The file of now does not have them, and an import takes nothing away: DHIS2 counts them still. Deleting takes away only what is just as that export wrote it.',
  'export.dhis.removals.rows': '{count, plural, one {The value} other {The # values}}',
  'export.dhis.removals.check': 'Look what would be deleted',
  'export.dhis.removals.checking': 'Asking DHIS2',
  'export.dhis.removals.confirm':
    '{count, plural, one {Delete # value in DHIS2, with its comment} other {Delete # values in DHIS2, with their comments}}',
  'export.dhis.removals.delete': '{count, plural, one {Delete # value} other {Delete # values}}',
  'export.dhis.removals.nothing': 'There is nothing to delete.',
  'export.dhis.removals.changed-since':
    '{count, plural, one {# value was changed by somebody since, and stays} other {# values were changed by somebody since, and stay}}',
  'export.dhis.removals.gone':
    '{count, plural, one {# value is gone already} other {# values are gone already}}',
  'export.dhis.removals.refused': 'DHIS2 would not delete all of it. Nothing was deleted.',
  'export.dhis.removals.deleted':
    '{count, plural, =0 {Nothing was deleted.} one {# value was deleted in DHIS2, and is gone: it was read back.} other {# values were deleted in DHIS2, and are gone: they were read back.}}',
  'export.dhis.removals.remaining':
    '{count, plural, one {# value is still in DHIS2} other {# values are still in DHIS2}}',
};
