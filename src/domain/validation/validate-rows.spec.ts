import type { DataValue } from '../data-value-set/data-value-set.ts';
import { BIRTHS, DISTRICT, UNIT, VISITS } from '../testing/builders.ts';
import { setOf, valueOf } from '../testing/checked.ts';
import {
  elementOf,
  FEMALE,
  MALE,
  metadataOf,
  orgUnitOf,
  OTHER_UNIT,
  SEX,
} from '../testing/dhis2-metadata.ts';
import { validateRows } from './validate-rows.ts';

const side = (expression: string, missingValueStrategy = 'NEVER_SKIP', more: object = {}) => ({
  expression,
  missingValueStrategy,
  ...more,
});

const ruleOf = (more: object = {}): object => ({
  id: 'rule0000001',
  name: 'Births are visits',
  operator: 'less_than_or_equal_to',
  periodType: 'Monthly',
  leftSide: side(`#{${BIRTHS}}`),
  rightSide: side(`#{${VISITS}}`),
  ...more,
});

/** A pair of births and visits, each skipped where it has no value. */
const pairOf = (operator: string): object => ({
  operator,
  leftSide: side(`#{${BIRTHS}}`, 'SKIP_IF_ALL_VALUES_MISSING'),
  rightSide: side(`#{${VISITS}}`, 'SKIP_IF_ALL_VALUES_MISSING'),
});

const births = (value: string, more: Partial<DataValue> = {}): DataValue =>
  valueOf({ dataElement: BIRTHS, value, ...more });
const visits = (value: string, more: Partial<DataValue> = {}): DataValue =>
  valueOf({ dataElement: VISITS, value, ...more });

const validate = (values: readonly DataValue[], rule: object = ruleOf(), more: object = {}) =>
  validateRows(setOf(values), metadataOf({ validationRules: [rule], ...more }));

const isBroken = (values: readonly DataValue[], rule: object): boolean =>
  (validate(values, ruleOf(rule))?.violations.length ?? 0) > 0;

describe('a validation rule of DHIS2', () => {
  it('is told where it does not hold, with both sides worked out', () => {
    const validation = validate([births('12'), visits('9'), births('1', { orgUnit: OTHER_UNIT })]);
    expect(validation?.violations).toEqual([
      {
        rule: 'rule0000001',
        orgUnit: UNIT,
        left: { number: 12, values: [{ dataElement: BIRTHS, value: 12 }] },
        right: { number: 9, values: [{ dataElement: VISITS, value: 9 }] },
      },
      {
        rule: 'rule0000001',
        orgUnit: OTHER_UNIT,
        left: { number: 1, values: [{ dataElement: BIRTHS, value: 1 }] },
        right: { number: 0, values: [{ dataElement: VISITS }] },
      },
    ]);
    expect(validation?.notRun).toEqual([]);
  });

  it('holds where it does', () => {
    expect(validate([births('9'), visits('9')])?.violations).toEqual([]);
  });

  for (const [operator, kept, broken] of [
    ['equal_to', [3, 3], [3, 4]],
    ['not_equal_to', [3, 4], [3, 3]],
    ['greater_than', [4, 3], [3, 3]],
    ['greater_than_or_equal_to', [3, 3], [2, 3]],
    ['less_than', [2, 3], [3, 3]],
    ['less_than_or_equal_to', [3, 3], [4, 3]],
  ] as const) {
    it(`asks ${operator}`, () => {
      const rowsOf = ([left, right]: readonly [number, number]) => [
        births(String(left)),
        visits(String(right)),
      ];
      expect(isBroken(rowsOf(kept), { operator })).toBeFalse();
      expect(isBroken(rowsOf(broken), { operator })).toBeTrue();
    });
  }

  it('of a pair asks only whether there are values', () => {
    const both = [births('1'), visits('2')];
    // Elsewhere there are births: the file knows the element.
    const one = [
      visits('5'),
      births('5', { orgUnit: OTHER_UNIT }),
      visits('5', { orgUnit: OTHER_UNIT }),
    ];
    expect(isBroken(both, pairOf('compulsory_pair'))).toBeFalse();
    expect(isBroken(one, pairOf('compulsory_pair'))).toBeTrue();
    expect(isBroken(both, pairOf('exclusive_pair'))).toBeTrue();
    const apart = [visits('5'), births('5', { orgUnit: OTHER_UNIT })];
    expect(isBroken(apart, pairOf('exclusive_pair'))).toBeFalse();
    // A side that is never skipped is 0 without a value, and thus there.
    expect(isBroken(one, { operator: 'compulsory_pair' })).toBeFalse();
    expect(isBroken(apart, { operator: 'exclusive_pair' })).toBeTrue();
  });

  for (const [name, version, isStored] of [
    ['up to 2.42', '2.42.5', false],
    ['where the version is not known', undefined, false],
    ['but since 2.43', '2.43.1', true],
  ] as const) {
    it(`has no value where DHIS2 drops the zero, ${name}`, () => {
      const dataSetElements = [
        elementOf(BIRTHS, { zeroIsSignificant: false }),
        elementOf(VISITS, { zeroIsSignificant: true }),
      ];
      const more = { dataSetElements, system: { version } };
      const rule = ruleOf(pairOf('compulsory_pair'));
      const violations = validate([births('0'), visits('0')], rule, more)?.violations;
      expect(violations?.length).toBe(isStored ? 0 : 1);
    });
  }

  it('is run where a form has a value of any rule, and nowhere else', () => {
    const [more, unit] = ['more0000001', { orgUnit: OTHER_UNIT }];
    const rows = [births('1'), visits('1'), valueOf({ dataElement: more, ...unit })];
    const least = { operator: 'greater_than', rightSide: side('3') };
    const unitsOf = (validationRules: readonly object[]): readonly string[] | undefined =>
      validateRows(setOf(rows), metadataOf({ validationRules }))?.violations.map(
        ({ rule, orgUnit }) => `${rule} ${orgUnit}`,
      );
    expect(unitsOf([ruleOf(least)])).toEqual([`rule0000001 ${UNIT}`]);
    // DHIS2 reads the values of all rules together.
    const other = ruleOf({
      id: 'rule0000002',
      operator: 'greater_than',
      leftSide: side(`#{${more}}`, 'SKIP_IF_ALL_VALUES_MISSING'),
      rightSide: side(`#{${BIRTHS}}`, 'SKIP_IF_ALL_VALUES_MISSING'),
    });
    expect(unitsOf([ruleOf(least), other])).toEqual([
      `rule0000001 ${UNIT}`,
      `rule0000001 ${OTHER_UNIT}`,
    ]);
  });

  describe('with a value missing', () => {
    const sum = `#{${BIRTHS}} + #{${VISITS}}`;
    const rows = [
      births('4'),
      visits('1', { orgUnit: OTHER_UNIT }),
      births('1', { orgUnit: OTHER_UNIT }),
    ];
    const ofStrategy = (strategy: string, expression = sum) => ({
      operator: 'greater_than',
      leftSide: side(expression, strategy),
      rightSide: side('10'),
    });

    it('is run where it is never skipped', () => {
      expect(validate(rows, ruleOf(ofStrategy('NEVER_SKIP')))?.violations.length).toBe(2);
    });

    it('is skipped where any is missing', () => {
      const found = validate(rows, ruleOf(ofStrategy('SKIP_IF_ANY_VALUE_MISSING')))?.violations;
      expect(found?.map(({ orgUnit }) => orgUnit)).toEqual([OTHER_UNIT]);
    });

    it('is skipped where all are missing, and not before', () => {
      const strategy = 'SKIP_IF_ALL_VALUES_MISSING';
      expect(validate(rows, ruleOf(ofStrategy(strategy)))?.violations.length).toBe(2);
      const found = validate(rows, ruleOf(ofStrategy(strategy, `#{${VISITS}}`)))?.violations;
      expect(found?.map(({ orgUnit }) => orgUnit)).toEqual([OTHER_UNIT]);
    });

    it('is skipped for one side, whatever the other says', () => {
      const rule = {
        operator: 'equal_to',
        leftSide: side(`#{${VISITS}}`, 'SKIP_IF_ALL_VALUES_MISSING'),
        rightSide: side(`#{${BIRTHS}}`),
      };
      const found = validate([births('4'), visits('9', { orgUnit: OTHER_UNIT })], ruleOf(rule));
      expect(found?.violations.map(({ orgUnit }) => orgUnit)).toEqual([OTHER_UNIT]);
    });
  });

  it('takes a data element without option combo for the sum of all of them', () => {
    const split = {
      dataSetElements: [elementOf(BIRTHS, { categoryCombo: SEX }), elementOf(VISITS)],
    };
    const rows = [
      births('3', { categoryOptionCombo: FEMALE }),
      births('4', { categoryOptionCombo: MALE }),
      visits('6'),
    ];
    const [violation] = validate(rows, ruleOf(), split)?.violations ?? [];
    expect(violation?.left.number).toBe(7);
    const ofMale = ruleOf({ leftSide: side(`#{${BIRTHS}.${MALE}}`) });
    expect(validate(rows, ofMale, split)?.violations).toEqual([]);
  });

  it('takes the default option combo for none', () => {
    const rule = ruleOf({ rightSide: side(`#{${VISITS}.HllvX50cXC0}`) });
    expect(validate([births('3'), visits('3')], rule)?.violations).toEqual([]);
  });

  it('is run on each attribute option combo apart', () => {
    const project = { attributeOptionCombo: 'project0001' };
    const rows = [births('3'), visits('3'), births('2', project), visits('1', project)];
    expect(validate(rows)?.violations.map((one) => one.attributeOptionCombo)).toEqual([
      'project0001',
    ]);
  });

  it('is run on org units of its levels only', () => {
    const rows = [
      births('3'),
      visits('1'),
      births('3', { orgUnit: DISTRICT }),
      visits('1', { orgUnit: DISTRICT }),
    ];
    const rule = ruleOf({ organisationUnitLevels: [2] });
    expect(validate(rows, rule)?.violations.map(({ orgUnit }) => orgUnit)).toEqual([DISTRICT]);
    expect(validate(rows, rule)?.notRun).toEqual([]);
    const units = {
      organisationUnits: [orgUnitOf(UNIT, { path: undefined }), orgUnitOf(DISTRICT)],
    };
    expect(validate(rows, rule, units)?.notRun).toEqual([
      { rule: 'rule0000001', why: 'org-unit-level' },
    ]);
  });

  it('is run whatever else of the data set is not told', () => {
    const rows = [births('3'), visits('1')];
    for (const more of [{ organisationUnits: undefined }, { periodType: undefined }]) {
      expect(validate(rows, ruleOf(), more)?.violations.length).toBe(1);
    }
    expect(validate(rows, ruleOf({ periodType: undefined }))?.violations.length).toBe(1);
  });

  for (const value of ['', ' ', 'x', 'Infinity']) {
    it(`takes ${JSON.stringify(value)} for no value`, () => {
      const rows = [births(value), visits('5'), births('5', { orgUnit: OTHER_UNIT })];
      expect(isBroken(rows.slice(0, 2), pairOf('compulsory_pair'))).toBeTrue();
      expect(isBroken(rows.slice(0, 2), pairOf('exclusive_pair'))).toBeFalse();
    });
  }

  it('has a value on a side that asks for none', () => {
    expect(isBroken([births('3')], { operator: 'compulsory_pair', rightSide: side('1') })).toBe(
      false,
    );
    const rightSide = side('2', 'SKIP_IF_ALL_VALUES_MISSING');
    expect(isBroken([births('3')], { rightSide })).toBeTrue();
  });

  it('is told without a number of a side that comes to none', () => {
    const [violation] =
      validate([births('3')], ruleOf({ rightSide: side(`#{${BIRTHS}} / 0`) }))?.violations ?? [];
    expect(violation?.right).toEqual({ values: [{ dataElement: BIRTHS, value: 3 }] });
  });

  it('divides by the days of the month where it asks for them', () => {
    const rule = ruleOf({ operator: 'equal_to', rightSide: side('[days]') });
    // February 2026.
    expect(validate([births('28')], rule)?.violations).toEqual([]);
  });
});

describe('a validation rule that is not run', () => {
  for (const [what, rule, why] of [
    ['of indicators', { rightSide: side('N{indicator01}') }, 'indicator'],
    ['of indicators on its left side', { leftSide: side('N{indicator01}') }, 'indicator'],
    ['of another period type', { periodType: 'Quarterly' }, 'other-period'],
    [
      'of a sliding window',
      { rightSide: side(`#{${VISITS}}`, 'NEVER_SKIP', { slidingWindow: true }) },
      'other-period',
    ],
  ] as const) {
    it(`is one ${what}, and told as such`, () => {
      const validation = validate([births('3'), visits('1')], ruleOf(rule));
      expect(validation?.violations).toEqual([]);
      expect(validation?.notRun).toEqual([{ rule: 'rule0000001', why }]);
    });
  }

  it('is one whose data element DHIS2 may hold, and the file does not', () => {
    expect(validate([births('3')])?.notRun).toEqual([
      { rule: 'rule0000001', why: 'element-not-in-file' },
    ]);
  });

  it('is told where it names an element of another data set: DHIS2 looks there too', () => {
    const other = ruleOf({ rightSide: side('#{elsewhere01}') });
    expect(validate([births('3')], other)?.notRun).toEqual([
      { rule: 'rule0000001', why: 'element-not-in-file' },
    ]);
  });

  it('is none of other data sets, and none that forms skip', () => {
    const other = { leftSide: side('#{elsewhere01}'), rightSide: side('#{elsewhere02}') };
    expect(validate([births('3')], ruleOf(other))?.rules).toEqual([]);
    expect(validate([births('3')], ruleOf({ skipFormValidation: true }))?.rules).toEqual([]);
  });

  it('is none of the metadata of another data set', () => {
    const other = { ...metadataOf({ validationRules: [ruleOf()] }), id: 'dataSet0002' };
    expect(validateRows(setOf([births('3')]), other)).toBeUndefined();
  });

  it('is not guessed where no rules are told', () => {
    expect(validate([births('3')], {}, { validationRules: undefined })).toBeUndefined();
  });
});
