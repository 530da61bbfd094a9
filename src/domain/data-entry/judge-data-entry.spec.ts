import type { DataValue } from '../data-value-set/data-value-set.ts';
import { BIRTHS, DATA_SET, UNIT, VISITS } from '../testing/builders.ts';
import { setOf, valueOf } from '../testing/checked.ts';
import {
  DEFAULT_COMBO,
  elementOf,
  FEMALE,
  MALE,
  metadataOf,
  OTHER_UNIT,
  PROJECT,
  PROJECTS,
  SEX,
} from '../testing/dhis2-metadata.ts';
import { validateRows } from '../validation/validate-rows.ts';
import { judgeDataEntry } from './judge-data-entry.ts';

const births = (more: Partial<DataValue> = {}): DataValue => valueOf(more);
const visits = (more: Partial<DataValue> = {}): DataValue =>
  valueOf({ dataElement: VISITS, ...more });

const operand = (id: string, combo?: string): object => ({
  dataElement: { id },
  ...(combo === undefined ? {} : { categoryOptionCombo: { id: combo } }),
});

/** Births are not split up, visits by sex. */
const BY_SEX = [elementOf(BIRTHS), elementOf(VISITS, { categoryCombo: SEX })];

const judge = (values: readonly DataValue[], more: object) => {
  const file = setOf(values);
  const metadata = metadataOf(more);
  return judgeDataEntry(file, metadata, validateRows(file, metadata));
};

/** `rule element.combo count: forms`, a star standing for all. */
const missing = (values: readonly DataValue[], more: object): readonly string[] | undefined =>
  judge(values, more)?.missing.map(
    ({ rule, dataElement, categoryOptionCombo = '', isInFile, count, forms }) =>
      `${rule} ${dataElement}.${categoryOptionCombo} ${String(count)}: ${
        forms.map(({ orgUnit }) => orgUnit).join(' ') || '*'
      }${isInFile ? '' : ' never'}`,
  );

const incomplete = (values: readonly DataValue[], more: object): readonly string[] | undefined =>
  judge(values, more)?.incomplete.map(({ orgUnit, why }) => `${orgUnit}: ${why.join(' ')}`);

describe('compulsory fields of Data Entry', () => {
  const compulsory = { compulsoryDataElementOperands: [operand(VISITS, DEFAULT_COMBO)] };

  it('are told where they are empty, and keep no form from being complete by themselves', () => {
    const values = [births(), visits({ orgUnit: OTHER_UNIT })];
    expect(missing(values, compulsory)).toEqual([
      `compulsory ${VISITS}.${DEFAULT_COMBO} 1: ${UNIT}`,
    ]);
    expect(judge(values, compulsory)?.missing[0]?.forms).toEqual([{ orgUnit: UNIT }]);
    expect(incomplete(values, compulsory)).toEqual([]);
  });

  it('do where the data set says so', () => {
    const strict = { ...compulsory, compulsoryFieldsCompleteOnly: true };
    expect(incomplete([births(), visits({ orgUnit: OTHER_UNIT })], strict)).toEqual([
      `${UNIT}: compulsory`,
    ]);
    expect(incomplete([births(), visits()], strict)).toEqual([]);
  });

  it('are told once where no form has them', () => {
    const values = [births(), births({ orgUnit: OTHER_UNIT })];
    expect(judge(values, compulsory)?.missing[0]?.forms).toEqual([]);
    expect(missing(values, compulsory)).toEqual([
      `compulsory ${VISITS}.${DEFAULT_COMBO} 2: * never`,
    ]);
  });

  it('are filled by any option combo where none is named', () => {
    const any = { dataSetElements: BY_SEX, compulsoryDataElementOperands: [operand(VISITS)] };
    expect(missing([visits({ categoryOptionCombo: MALE })], any)).toEqual([]);
    expect(missing([births()], any)).toEqual([`compulsory ${VISITS}. 1: * never`]);
  });

  it('are asked of each attribute option combo, as each has a form of its own', () => {
    const projects = { ...compulsory, categoryCombo: PROJECTS };
    const values = [visits(), births({ attributeOptionCombo: PROJECT })];
    const [field] = judge(values, projects)?.missing ?? [];
    expect(field?.forms).toEqual([{ orgUnit: UNIT, attributeOptionCombo: PROJECT }]);
  });

  for (const [name, version, isFilled] of [
    ['up to 2.42', '2.42.5', false],
    ['where the version is not known', undefined, false],
    ['but not since 2.43', '2.43.1', true],
  ] as const) {
    it(`are empty where DHIS2 drops the zero, ${name}`, () => {
      const dataSetElements = [elementOf(VISITS, { zeroIsSignificant: false })];
      const more = { ...compulsory, dataSetElements, system: { version } };
      expect(missing([visits({ value: '0' })], more)?.length).toBe(isFilled ? 0 : 1);
      expect(missing([visits({ value: '7' })], more)).toEqual([]);
      expect(missing([visits({ value: ' ' })], more)?.length).toBe(1);
    });
  }
});

describe('comments that Data Entry asks for', () => {
  const comments = { dataSetElements: BY_SEX, noValueRequiresComment: true };

  it('are missing for each empty field of the data set', () => {
    expect(missing([births(), visits({ categoryOptionCombo: MALE })], comments)).toEqual([
      `comment-required ${VISITS}.${FEMALE} 1: * never`,
    ]);
    expect(incomplete([births()], comments)).toEqual([]);
  });

  it('keep a form from being complete where only valid ones are', () => {
    const valid = { ...comments, validCompleteOnly: true };
    const whole = [
      births(),
      visits({ categoryOptionCombo: MALE }),
      visits({ categoryOptionCombo: FEMALE }),
    ];
    expect(incomplete([births()], valid)).toEqual([`${UNIT}: comment-required`]);
    expect(incomplete(whole, valid)).toEqual([]);
  });

  it('are asked of option combos that the element has elsewhere too', () => {
    const dataSetElements = [{ ...elementOf(BIRTHS), categoryCombo: SEX }];
    const values = [births({ categoryOptionCombo: MALE }), births({ categoryOptionCombo: FEMALE })];
    expect(missing(values, { ...comments, dataSetElements })).toEqual([
      `comment-required ${BIRTHS}.${DEFAULT_COMBO} 1: * never`,
    ]);
  });

  it('are not known where the option combos are not', () => {
    const dataSetElements = [
      elementOf(BIRTHS),
      elementOf(VISITS, { categoryCombo: { id: 'unknown0001', name: 'Ages' } }),
    ];
    const judged = judge([births()], { ...comments, dataSetElements });
    expect([judged?.missing.length, judged?.notJudged]).toEqual([0, [VISITS]]);
    const unasked = judge([births()], { dataSetElements });
    expect(unasked?.notJudged).toEqual([]);
  });

  it('are asked of an element that is not split up, also where its combo is told by its name alone', () => {
    const dataSetElements = [
      elementOf(BIRTHS, { categoryCombo: { id: 'bjDvmb4bfuf', name: 'default' } }),
    ];
    const more = { ...comments, dataSetElements, categoryCombo: undefined };
    expect(missing([births()], more)).toEqual([]);
    expect(missing([visits()], more)?.length).toBe(1);
  });

  it('are asked of no element where none is told', () => {
    const judged = judge([births()], { ...comments, dataSetElements: undefined });
    expect([judged?.missing, judged?.notJudged]).toEqual([[], []]);
  });
});

describe('option combos that have to be filled in together', () => {
  const together = { dataSetElements: BY_SEX, fieldCombinationRequired: true };

  it('are missing where others of the element have a value', () => {
    const values = [births(), visits({ categoryOptionCombo: MALE, orgUnit: OTHER_UNIT })];
    expect(missing(values, together)).toEqual([
      `field-combination ${VISITS}.${FEMALE} 1: ${OTHER_UNIT} never`,
    ]);
    expect(incomplete(values, together)).toEqual([`${OTHER_UNIT}: field-combination`]);
  });

  it('are let be where the element has no value at all', () => {
    expect(missing([births()], together)).toEqual([]);
  });

  it('are none of an element that is not split up, whatever option combo its value has', () => {
    expect(missing([births({ categoryOptionCombo: MALE })], together)).toEqual([]);
  });
});

describe('a form that is only complete where it is valid', () => {
  const rule = {
    id: 'rule0000001',
    name: 'Births are visits',
    operator: 'less_than_or_equal_to',
    periodType: 'Monthly',
    leftSide: { expression: `#{${BIRTHS}}` },
    rightSide: { expression: `#{${VISITS}}` },
  };
  const broken = [births({ value: '12' }), visits({ value: '9' })];

  it('is not where it breaks a validation rule', () => {
    const more = { validationRules: [rule], validCompleteOnly: true };
    expect(incomplete(broken, more)).toEqual([`${UNIT}: validation-rule`]);
    expect(incomplete([births({ value: '9' }), visits({ value: '9' })], more)).toEqual([]);
  });

  it('is where nobody knows what the validation rules say', () => {
    const metadata = metadataOf({ validCompleteOnly: true });
    expect(judgeDataEntry(setOf(broken), metadata, undefined)?.incomplete).toEqual([]);
  });

  it('is all the same where the data set does not say so', () => {
    expect(incomplete(broken, { validationRules: [rule] })).toEqual([]);
  });

  it('is not for several reasons at once, each told', () => {
    const more = {
      dataSetElements: BY_SEX,
      validationRules: [rule],
      validCompleteOnly: true,
      noValueRequiresComment: true,
      fieldCombinationRequired: true,
      compulsoryFieldsCompleteOnly: true,
      compulsoryDataElementOperands: [operand(VISITS, FEMALE)],
    };
    const values = [births({ value: '12' }), visits({ value: '9', categoryOptionCombo: MALE })];
    expect(incomplete(values, more)).toEqual([
      `${UNIT}: compulsory comment-required validation-rule field-combination`,
    ]);
  });
});

describe('what Data Entry would say', () => {
  it('is not known of another data set, or where the metadata tell nothing of it', () => {
    const nothing = {
      minMaxDataElements: undefined,
      compulsoryFieldsCompleteOnly: undefined,
      fieldCombinationRequired: undefined,
      noValueRequiresComment: undefined,
      validCompleteOnly: undefined,
    };
    expect(judge([births()], nothing)).toBeUndefined();
    const metadata = { ...metadataOf(), id: 'dataSet0002' };
    expect(judgeDataEntry(setOf([births()]), metadata, undefined)).toBeUndefined();
    expect(metadataOf().id).toBe(DATA_SET);
  });

  it('counts the forms that it is about', () => {
    const values = [births(), visits(), births({ orgUnit: OTHER_UNIT })];
    expect(judge(values, {})?.forms).toBe(2);
    const limitsAlone = {
      compulsoryFieldsCompleteOnly: undefined,
      fieldCombinationRequired: undefined,
      noValueRequiresComment: undefined,
      validCompleteOnly: undefined,
    };
    expect(judge(values, limitsAlone)).toEqual({
      outsideLimits: [],
      forms: 2,
      missing: [],
      incomplete: [],
      notJudged: [],
    });
  });
});
