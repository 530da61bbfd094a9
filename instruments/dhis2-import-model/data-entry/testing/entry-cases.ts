import type { DataValue, DataValueSet, Period } from '../../../../src/domain/index.ts';
import type { Generation } from '../../import-request.ts';
import type {
  DataSet,
  Metadata,
  MinMaxDataElement,
  ValidationRule,
} from '../../metadata/metadata.ts';
import { serverWith } from '../../testing/any-files.ts';
import {
  DATA_SET,
  DEFAULT,
  ELEMENTS,
  FEMALE,
  TOWN,
  VILLAGE,
} from '../../testing/small-metadata.ts';
import type { JudgedForm } from '../data-entry-app.ts';

export const MALE = 'male0000001';

/** A data set of four elements: a number, one with significant zeros, a percentage, and one by sex. */
const USED = [ELEMENTS.number, ELEMENTS.significant, ELEMENTS.percentage, ELEMENTS.bySex];

/** What a data set asks of its forms. */
export interface Rules extends Partial<DataSet> {
  readonly limits?: readonly MinMaxDataElement[];
  readonly rule?: readonly ValidationRule[];
}

export function metadataWith({ limits = [], rule = [], ...dataSet }: Rules): Metadata {
  const server = serverWith({
    compulsoryDataElementOperands: [],
    compulsoryFieldsCompleteOnly: false,
    fieldCombinationRequired: false,
    noValueRequiresComment: false,
    validCompleteOnly: false,
    dataSetElements: USED.map(({ id }) => ({ dataElement: { id } })),
    ...dataSet,
  });
  return {
    ...server,
    categoryCombos: server.categoryCombos.map((combo) =>
      combo.id === 'comboSex001'
        ? { ...combo, categoryOptionCombos: [{ id: FEMALE }, { id: MALE }] }
        : combo,
    ),
    categoryOptionCombos: [...server.categoryOptionCombos, { id: MALE, name: 'Male' }],
    minMaxDataElements: limits,
    validationRules: rule,
  };
}

export const limit = (
  element: string,
  min: number,
  max: number,
  combo = DEFAULT,
): MinMaxDataElement => ({
  source: { id: VILLAGE },
  dataElement: { id: element },
  optionCombo: { id: combo },
  min,
  max,
});

export const field = (element: string, combo = DEFAULT) => ({
  dataElement: { id: element },
  categoryOptionCombo: { id: combo },
});

export const value = (
  element: { readonly id: string },
  number: string,
  more: object = {},
): DataValue => ({
  dataElement: element.id,
  orgUnit: VILLAGE,
  value: number,
  ...more,
});

export const fileOf = (dataValues: readonly DataValue[]): DataValueSet => ({
  dataSet: DATA_SET,
  period: '202610' as Period,
  dataValues,
});

export const RULE: ValidationRule = {
  id: 'rule0000001',
  name: 'The number is at most the significant one',
  importance: 'MEDIUM',
  operator: 'less_than_or_equal_to',
  periodType: 'Monthly',
  leftSide: { expression: `#{${ELEMENTS.number.id}}`, missingValueStrategy: 'NEVER_SKIP' },
  rightSide: { expression: `#{${ELEMENTS.significant.id}}`, missingValueStrategy: 'NEVER_SKIP' },
};

export const N = ELEMENTS.number.id;
export const S = ELEMENTS.significant.id;
export const P = ELEMENTS.percentage.id;
export const X = ELEMENTS.bySex.id;
export const NONE: JudgedForm = { outsideLimits: [], compulsory: [], comments: [], blockedBy: [] };

/** Values of a village, and what Data Entry says of them. */
export interface Case {
  readonly name: string;
  readonly rules: Rules;
  readonly values: readonly DataValue[];
  /** What Data Entry says on both generations, or on each. */
  readonly says: Partial<JudgedForm> | Readonly<Record<Generation, Partial<JudgedForm>>>;
}

/** Each rule by itself, at its bounds, and together. */
export const CASES: readonly Case[] = [
  {
    name: 'nothing is asked for',
    rules: {},
    values: [value(ELEMENTS.number, '3')],
    says: {},
  },
  {
    name: 'at the minimum and at the maximum',
    rules: { limits: [limit(N, 3, 9), limit(S, 3, 9)] },
    values: [value(ELEMENTS.number, '3'), value(ELEMENTS.significant, '9')],
    says: {},
  },
  {
    name: 'below the minimum and above the maximum: marked, and it may be completed',
    rules: { limits: [limit(N, 3, 9), limit(S, 3, 9)], validCompleteOnly: true },
    values: [value(ELEMENTS.number, '2'), value(ELEMENTS.significant, '10')],
    says: { outsideLimits: [`${N}.${DEFAULT}`, `${S}.${DEFAULT}`] },
  },
  {
    name: 'limits of another org unit and of another option combo',
    rules: { limits: [{ ...limit(N, 3, 9), source: { id: TOWN } }, limit(X, 3, 9, MALE)] },
    values: [
      value(ELEMENTS.number, '90'),
      value(ELEMENTS.bySex, '90', { categoryOptionCombo: FEMALE }),
    ],
    says: {},
  },
  {
    name: 'a percentage has limits too',
    rules: { limits: [limit(P, 50, 90)] },
    values: [value(ELEMENTS.percentage, '40')],
    says: { outsideLimits: [`${P}.${DEFAULT}`] },
  },
  {
    name: 'a compulsory field that is empty: told, and it may be completed',
    rules: { compulsoryDataElementOperands: [field(N), field(S)] },
    values: [value(ELEMENTS.significant, '3')],
    says: { compulsory: [`${N}.${DEFAULT}`] },
  },
  {
    name: 'a compulsory field that is empty, and only whole forms are complete',
    rules: {
      compulsoryDataElementOperands: [field(N), field(S)],
      compulsoryFieldsCompleteOnly: true,
    },
    values: [value(ELEMENTS.significant, '3')],
    says: { compulsory: [`${N}.${DEFAULT}`], blockedBy: ['compulsory'] },
  },
  {
    name: 'a compulsory zero: up to 2.42 it is not stored, and the field stays empty',
    rules: { compulsoryDataElementOperands: [field(N)], compulsoryFieldsCompleteOnly: true },
    values: [value(ELEMENTS.number, '0'), value(ELEMENTS.significant, '0')],
    says: {
      upTo242: { compulsory: [`${N}.${DEFAULT}`], blockedBy: ['compulsory'] },
      since243: {},
    },
  },
  {
    name: 'one option combo of a compulsory element is not the other',
    rules: { compulsoryDataElementOperands: [field(X, FEMALE), field(X, MALE)] },
    values: [value(ELEMENTS.bySex, '3', { categoryOptionCombo: FEMALE })],
    says: { compulsory: [`${X}.${MALE}`] },
  },
  {
    name: 'empty fields need a comment: told, and it may be completed',
    rules: { noValueRequiresComment: true },
    values: [
      value(ELEMENTS.number, '3'),
      value(ELEMENTS.percentage, '3'),
      value(ELEMENTS.bySex, '3', { categoryOptionCombo: MALE }),
    ],
    says: { comments: [`${S}.${DEFAULT}`, `${X}.${FEMALE}`] },
  },
  {
    name: 'empty fields need a comment, and only valid forms are complete',
    rules: { noValueRequiresComment: true, validCompleteOnly: true },
    values: [
      value(ELEMENTS.number, '3'),
      value(ELEMENTS.significant, '3'),
      value(ELEMENTS.percentage, '3'),
    ],
    says: { comments: [`${X}.${FEMALE}`, `${X}.${MALE}`], blockedBy: ['comments'] },
  },
  {
    name: 'a broken validation rule where only valid forms are complete',
    rules: { validCompleteOnly: true, rule: [RULE] },
    values: [value(ELEMENTS.number, '4'), value(ELEMENTS.significant, '3')],
    says: { blockedBy: ['validation-rules'] },
  },
  {
    name: 'a broken validation rule alone',
    rules: { rule: [RULE] },
    values: [value(ELEMENTS.number, '4'), value(ELEMENTS.significant, '3')],
    says: {},
  },
  {
    name: 'everything at once',
    rules: {
      limits: [limit(N, 10, 20)],
      compulsoryDataElementOperands: [field(P)],
      compulsoryFieldsCompleteOnly: true,
      noValueRequiresComment: true,
      validCompleteOnly: true,
      rule: [RULE],
    },
    values: [value(ELEMENTS.number, '4'), value(ELEMENTS.significant, '3')],
    says: {
      outsideLimits: [`${N}.${DEFAULT}`],
      compulsory: [`${P}.${DEFAULT}`],
      comments: [`${P}.${DEFAULT}`, `${X}.${FEMALE}`, `${X}.${MALE}`],
      blockedBy: ['compulsory', 'comments', 'validation-rules'],
    },
  },
];
