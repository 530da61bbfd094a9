import type { DataValue } from '../../../../src/domain/index.ts';
import type { ValidationRule } from '../../metadata/metadata.ts';
import { ELEMENTS, FEMALE } from '../../testing/small-metadata.ts';
import { MALE, N, P, S, value, X } from './entry-cases.ts';

/** How both sides of a rule stand, and what each does where values are missing. */
interface Spelt {
  readonly left: string;
  readonly operator: string;
  readonly right: string;
  readonly skips?: readonly [string, string];
  readonly more?: Partial<ValidationRule>;
}

const NEVER = 'NEVER_SKIP';
const ANY = 'SKIP_IF_ANY_VALUE_MISSING';
const ALL = 'SKIP_IF_ALL_VALUES_MISSING';
const [n, s, p, x] = [N, S, P, X].map((id) => `#{${id}}`) as [string, string, string, string];
const [female, male] = [FEMALE, MALE].map((combo) => `#{${X}.${combo}}`) as [string, string];

/** Each operator, what each side does where values are missing, and what expressions are made of. */
const SPELT: readonly Spelt[] = [
  ...[
    'equal_to',
    'not_equal_to',
    'greater_than',
    'greater_than_or_equal_to',
    'less_than',
    'less_than_or_equal_to',
  ].map((operator) => ({ left: n, operator, right: s })),
  ...[NEVER, ANY, ALL].flatMap((skip) =>
    ['compulsory_pair', 'exclusive_pair'].map((operator) => ({
      left: n,
      operator,
      right: `${male}+${female}`,
      skips: [skip, skip] as const,
    })),
  ),
  ...[NEVER, ANY, ALL].flatMap((first) =>
    [NEVER, ANY, ALL].map((second) => ({
      left: `${n}+${p}`,
      operator: 'less_than',
      right: `${male}+${female}`,
      skips: [first, second] as const,
    })),
  ),
  { left: x, operator: 'equal_to', right: `${male}+${female}` },
  { left: x, operator: 'equal_to', right: male },
  { left: `${n}/${s}`, operator: 'greater_than', right: '1' },
  { left: `${n}/${s}*${s}`, operator: 'equal_to', right: n },
  { left: `${n}%${s}`, operator: 'equal_to', right: '0' },
  { left: `${n}^2`, operator: 'less_than', right: '10' },
  { left: `-${n}`, operator: 'less_than', right: `-(${s})` },
  { left: `0.1*${n}+0.2`, operator: 'equal_to', right: '0.3' },
  { left: `${n}/3*3`, operator: 'equal_to', right: n },
  { left: '[days]', operator: 'greater_than', right: n },
  { left: `if(${n}>${s},1,0)`, operator: 'equal_to', right: '1' },
  { left: `if(isNull(${n}),1,0)`, operator: 'equal_to', right: '0' },
  { left: `if(isNotNull(${male}),1,0)`, operator: 'equal_to', right: '1' },
  { left: `firstNonNull(${male},${n},5)`, operator: 'greater_than', right: '3' },
  { left: `greatest(${n},${s},${male})`, operator: 'less_than', right: '5' },
  { left: `least(${n},${s},${male})`, operator: 'greater_than', right: '0' },
  { left: `greatest(${n},${male})`, operator: 'less_than', right: '5', skips: [ANY, NEVER] },
  { left: n, operator: 'less_than', right: '0', more: { skipFormValidation: true } },
  { left: n, operator: 'less_than', right: '0', more: { organisationUnitLevels: [1] } },
  { left: n, operator: 'less_than', right: '0', more: { organisationUnitLevels: [2] } },
];

/** The rules, each named by how it is spelt. */
export const RULES: readonly ValidationRule[] = SPELT.map(
  ({ left, operator, right, skips: [first, second] = [NEVER, NEVER], more }, index) => ({
    id: `rule${String(index).padStart(7, '0')}`,
    name: `${String(index)}: ${left} ${operator} ${right}`,
    importance: 'MEDIUM',
    operator,
    periodType: 'Monthly',
    leftSide: { expression: left, missingValueStrategy: first },
    rightSide: { expression: right, missingValueStrategy: second },
    ...more,
  }),
);

const by = (combo: string, number: string): DataValue =>
  value(ELEMENTS.bySex, number, { categoryOptionCombo: combo });
const { number, significant, percentage } = ELEMENTS;

/** Values of a village, to which all of the rules are put. */
export const FORMS: Readonly<Record<string, readonly DataValue[]>> = {
  'all filled in': [
    value(number, '4'),
    value(significant, '3'),
    value(percentage, '50'),
    by(FEMALE, '7'),
    by(MALE, '2'),
  ],
  'the same numbers': [
    value(number, '3'),
    value(significant, '3'),
    value(percentage, '3'),
    by(FEMALE, '3'),
    by(MALE, '3'),
  ],
  zeros: [
    value(number, '0'),
    value(significant, '0'),
    value(percentage, '0'),
    by(FEMALE, '0'),
    by(MALE, '0'),
  ],
  fractions: [
    value(number, '1'),
    value(significant, '0.1'),
    value(percentage, '33.3'),
    by(FEMALE, '0.7'),
    by(MALE, '0.2'),
  ],
  'large numbers': [
    value(number, '9007199254740993'),
    value(significant, '9007199254740992'),
    value(percentage, '100'),
    by(FEMALE, '123456789012345678'),
    by(MALE, '1'),
  ],
  'below zero': [value(number, '-4'), value(significant, '3'), by(FEMALE, '-7'), by(MALE, '2')],
  'one sex': [value(number, '4'), value(significant, '6'), value(percentage, '1'), by(FEMALE, '7')],
  'numbers alone': [value(number, '4'), value(significant, '6')],
  'one number': [value(number, '4')],
  'without that number': [value(significant, '3'), value(percentage, '5'), by(MALE, '2')],
};
