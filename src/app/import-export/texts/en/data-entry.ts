/** English texts of what DHIS2’s Data Entry would say of a file. */
export const dataEntryEn = {
  'export.dhis.entry': 'DHIS2’s Data Entry',
  'export.dhis.entry.detail':
    'What Data Entry would say of forms with these numbers. None of it keeps the file back.',
  'export.dhis.entry.nothing': 'It would mark nothing.',
  'export.dhis.entry.limits':
    '{count, plural, one {One value outside its minimum and maximum} other {{count, number} values outside their minimum and maximum}}',
  'export.dhis.entry.limits.detail':
    'Data Entry marks such a value and saves it. Ask whether the number is right.',
  'export.dhis.entry.between': 'should lie between {min} and {max}',
  'export.dhis.entry.missing.compulsory': 'Compulsory fields left empty',
  'export.dhis.entry.missing.compulsory.detail':
    'They are not in this file for these organisation units; DHIS2 may hold them. If not, fill them in there.',
  'export.dhis.entry.missing.comment-required': 'Empty fields that need a comment',
  'export.dhis.entry.missing.comment-required.detail':
    'This data set wants a value or a comment in every field. Write them in DHIS2, after the import.',
  'export.dhis.entry.missing.field-combination': 'Fields to be filled in together',
  'export.dhis.entry.missing.field-combination.detail':
    'This data set wants all option combos of a data element once one of them has a value. Only the older data entry app asks for it.',
  'export.dhis.entry.fields':
    '{count, plural, one {Show one field} other {Show {count, number} fields}}',
  'export.dhis.entry.at':
    '{count, plural, one {Empty at one organisation unit.} other {Empty at {count, number} organisation units.}}',
  'export.dhis.entry.in-no-row':
    'In no row of this file: no target is mapped to it, or nobody reported it.',
  'export.dhis.entry.incomplete':
    '{count, plural, one {One form that Data Entry would not complete} other {{count, number} forms that Data Entry would not complete}}',
  'export.dhis.entry.incomplete.detail':
    'Unless DHIS2 holds more than this file. The values can be imported all the same; marking complete from here, DHIS2 refuses only where a compulsory field is empty.',
  'export.dhis.entry.forms': 'Show which, and why',
  'export.dhis.entry.why.compulsory': 'A compulsory field is empty.',
  'export.dhis.entry.why.comment-required': 'An empty field has no comment.',
  'export.dhis.entry.why.validation-rule': 'A validation rule is broken.',
  'export.dhis.entry.why.field-combination':
    'Some option combos of a data element have a value, others have none.',
  'export.dhis.entry.not-judged':
    'Empty fields of these data elements are not known, since their option combos are not: {names}.',
};
