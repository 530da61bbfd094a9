/** English texts of DHIS2's validation rules, run on a file before it leaves. */
export const validationEn = {
  'export.dhis.validation': 'DHIS2’s validation rules',
  'export.dhis.validation.run':
    '{count, plural, =0 {No rule could be run on these numbers.} one {One rule was run on these numbers. A broken rule does not keep the file back: ask whether the numbers are right.} other {Run on these numbers: {count, number} rules. A broken rule does not keep the file back: ask whether the numbers are right.}}',
  'export.dhis.validation.kept': 'Every rule that was run holds.',
  'export.dhis.validation.broken':
    '{count, plural, one {Broken at one organisation unit} other {Broken at {count, number} organisation units}}',
  'export.dhis.validation.no-value': 'no value',
  'export.dhis.validation.operator.equal_to': 'should equal',
  'export.dhis.validation.operator.not_equal_to': 'should differ from',
  'export.dhis.validation.operator.greater_than': 'should be more than',
  'export.dhis.validation.operator.greater_than_or_equal_to': 'should be at least',
  'export.dhis.validation.operator.less_than': 'should be less than',
  'export.dhis.validation.operator.less_than_or_equal_to': 'should be at most',
  'export.dhis.validation.operator.compulsory_pair': 'should be reported together with',
  'export.dhis.validation.operator.exclusive_pair': 'should not be reported together with',
  'export.dhis.validation.not-run': 'Rules that only DHIS2 can check',
  'export.dhis.validation.why.constant': 'It uses a constant of DHIS2.',
  'export.dhis.validation.why.indicator': 'It uses an indicator.',
  'export.dhis.validation.why.program-data': 'It uses data of a program.',
  'export.dhis.validation.why.reporting-rate': 'It uses a reporting rate.',
  'export.dhis.validation.why.org-unit-group': 'It asks for a group of organisation units.',
  'export.dhis.validation.why.option-group':
    'It uses a group of options, or one attribute option combo.',
  'export.dhis.validation.why.other-period': 'It looks at other periods too.',
  'export.dhis.validation.why.function': 'It uses a function that is worked out in DHIS2 only.',
  'export.dhis.validation.why.syntax': 'Its formula could not be read.',
  'export.dhis.validation.why.element-not-in-file':
    'It uses a data element that is not in this file; DHIS2 may hold its value.',
  'export.dhis.validation.why.org-unit-level':
    'It is about some levels, and the levels of some organisation units are not known.',
};
