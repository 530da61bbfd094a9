import { BIRTHS, VISITS } from '../testing/builders.ts';
import { metadataOf } from '../testing/dhis2-metadata.ts';
import { hasReversedInputPeriods, generationOf } from './dhis2-version.ts';
import { VALIDATION_RULE_FIELDS } from './metadata-fields.ts';

const side = (expression: unknown, more: object = {}) => ({
  expression,
  description: 'a side',
  missingValueStrategy: 'SKIP_IF_ANY_VALUE_MISSING',
  slidingWindow: false,
  ...more,
});
const rule = {
  id: 'rule0000001',
  name: 'Births are visits',
  instruction: 'Look again',
  importance: 'HIGH',
  periodType: 'Monthly',
  operator: 'equal_to',
  leftSide: side(`#{${BIRTHS}}`),
  rightSide: side(`#{${VISITS}}`),
  organisationUnitLevels: [3, '4', null],
};

const rulesOf = (more: object) =>
  metadataOf({ validationRules: [{ ...rule, ...more }] }).validationRules;

describe('a validation rule of the metadata', () => {
  it('has all that is told of it', () => {
    const decoded = {
      description: 'a side',
      missingValueStrategy: 'SKIP_IF_ANY_VALUE_MISSING',
      hasSlidingWindow: false,
    };
    expect(rulesOf({}) as unknown).toEqual([
      {
        ...rule,
        leftSide: { ...decoded, expression: `#{${BIRTHS}}` },
        rightSide: { ...decoded, expression: `#{${VISITS}}` },
        organisationUnitLevels: [3],
      },
    ]);
  });

  for (const [what, more] of [
    ['without an id', { id: '' }],
    ['of an operator that is not known', { operator: 'about' }],
    ['without a left side', { leftSide: undefined }],
    ['without a right side', { rightSide: undefined }],
    ['of a side without an expression', { leftSide: side('') }],
    ['of a side whose expression is no text', { rightSide: side(7) }],
    ['of no element', { leftSide: side('1'), rightSide: side('2') }],
    [
      'of other elements alone',
      { leftSide: side('#{elsewhere01}'), rightSide: side('#{elsewhere02}') },
    ],
    ['that forms skip', { skipFormValidation: true }],
  ] as const) {
    it(`is none ${what}`, () => {
      expect(rulesOf(more)).toEqual([]);
    });
  }

  it('is one of the data set where it names another element too', () => {
    for (const more of [
      { rightSide: side('#{elsewhere01}') },
      { leftSide: side('#{elsewhere01}') },
      { leftSide: side(`#{elsewhere01}+#{${BIRTHS}}`), rightSide: side('1') },
    ]) {
      expect(rulesOf(more)?.length).toBe(1);
    }
  });

  it('skips a side of which all values are missing where it does not say otherwise', () => {
    const [decoded] =
      rulesOf({ leftSide: side(`#{${BIRTHS}}`, { missingValueStrategy: 7 }) }) ?? [];
    expect(decoded?.leftSide.missingValueStrategy).toBe('SKIP_IF_ALL_VALUES_MISSING');
  });

  it('is asked for with every field that is read', () => {
    const ofSide = '[expression,description,missingValueStrategy,slidingWindow]';
    expect(VALIDATION_RULE_FIELDS).toBe(
      `id,name,instruction,importance,periodType,operator,leftSide${ofSide},rightSide${ofSide},` +
        'organisationUnitLevels,skipFormValidation',
    );
  });
});

describe('the version of a DHIS2', () => {
  for (const [version, isReversed] of [
    ['2.43.1.1', true],
    ['2.43.1.10', false],
    ['2.43.1.2', false],
    ['2.43.1', true],
    ['2.44', false],
  ] as const) {
    it(`${version} reads input periods ${isReversed ? 'the wrong way round' : 'as they are'}`, () => {
      expect(hasReversedInputPeriods(version)).toBe(isReversed);
    });
  }

  it('is one of DHIS2 2 only', () => {
    expect([generationOf('12.43.0'), generationOf('v2.43')]).toEqual([undefined, undefined]);
  });
});
