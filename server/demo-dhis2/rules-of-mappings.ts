import type { ValidationRule } from '../../instruments/dhis2-import-model/index.ts';
import { identifierOf } from './identifier-of.ts';
import type { Mapping } from './mappings-of-documents.ts';

/** Pairs of targets of which the one should never be above the other. */
const PAIRS = [
  {
    low: 'births',
    high: 'households-visited',
    instruction: 'Births must not exceed the households that were visited.',
  },
  {
    // Broken wherever more are born than are newly expected in a month.
    low: 'births',
    high: 'new-pregnancies',
    instruction:
      'Births should not exceed the new pregnancies. Ask whether pregnancies are recorded.',
  },
];

/** DHIS2's validation rules for targets that are mapped to one data set; none where they are not. */
export const rulesOfMappings = (mappings: readonly Mapping[]): readonly ValidationRule[] =>
  PAIRS.flatMap(({ low, high, instruction }) => {
    const [lower, higher] = [low, high].map((id) => mappings.find(({ target }) => target === id));
    if (lower === undefined || higher === undefined || lower.dataSet !== higher.dataSet) return [];
    return [
      {
        id: identifierOf('validation rule', `${low} ${high}`),
        name: `${lower.title} ≤ ${higher.title}`,
        instruction,
        importance: 'MEDIUM',
        operator: 'less_than_or_equal_to',
        periodType: 'Monthly',
        leftSide: sideOf(lower),
        rightSide: sideOf(higher),
      },
    ];
  });

const sideOf = ({ element, title }: Mapping): ValidationRule['leftSide'] => ({
  expression: `#{${element}}`,
  description: title,
  missingValueStrategy: 'NEVER_SKIP',
});
