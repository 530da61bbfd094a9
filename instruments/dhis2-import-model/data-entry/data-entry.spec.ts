import * as fc from 'fast-check';
import { dhis2Authorization } from '../../../src/data-access/index.ts';
import {
  decodeMetadata,
  judgeDataEntry,
  toJson,
  validateRows,
  type DataEntryJudgement,
  type DataValue,
  type DataValueSet,
  type Period,
} from '../../../src/domain/index.ts';
import type { Generation, Params } from '../import-request.ts';
import type { StoredData } from '../stored-data.ts';
import { importDataValueSet } from '../import-data-value-set.ts';
import type { DataSet, Metadata, MinMaxDataElement, ValidationRule } from '../metadata/metadata.ts';
import { createDhis2Model } from '../server/create-dhis2-model.ts';
import { serverWith } from '../testing/any-files.ts';
import { DATA_SET, DEFAULT, ELEMENTS, FEMALE, TOWN, VILLAGE } from '../testing/small-metadata.ts';
import { judgeForm, type FormAnswers, type JudgedForm } from './data-entry-app.ts';

const TODAY = '2026-11-21';
const GENERATIONS: readonly Generation[] = ['upTo242', 'since243'];
const VERSIONS = { upTo242: '2.42.5', since243: '2.43.1' };
const MALE = 'male0000001';
const ACCOUNT = { username: 'hrio', password: 'x', authorities: ['ALL'] };

/** A data set of four elements: a number, one with significant zeros, a percentage, and one by sex. */
const USED = [ELEMENTS.number, ELEMENTS.significant, ELEMENTS.percentage, ELEMENTS.bySex];

interface Rules extends Partial<DataSet> {
  readonly limits?: readonly MinMaxDataElement[];
  readonly rule?: readonly ValidationRule[];
}

function metadataWith({ limits = [], rule = [], ...dataSet }: Rules): Metadata {
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

const limit = (element: string, min: number, max: number, combo = DEFAULT): MinMaxDataElement => ({
  source: { id: VILLAGE },
  dataElement: { id: element },
  optionCombo: { id: combo },
  min,
  max,
});

const field = (element: string, combo = DEFAULT) => ({
  dataElement: { id: element },
  categoryOptionCombo: { id: combo },
});

const value = (element: { readonly id: string }, number: string, more: object = {}): DataValue => ({
  dataElement: element.id,
  orgUnit: VILLAGE,
  value: number,
  ...more,
});

const fileOf = (dataValues: readonly DataValue[]): DataValueSet => ({
  dataSet: DATA_SET,
  period: '202610' as Period,
  dataValues,
});

/** What we say of the village's form, as Data Entry would say it. */
function ours(file: DataValueSet, metadata: Metadata, version: string): JudgedForm {
  const decoded = decodeMetadata({ ...metadata, system: { version } }, DATA_SET);
  if (!decoded.ok) throw new Error(decoded.error.code);
  const validation = validateRows(file, decoded.value);
  const judged = judgeDataEntry(file, decoded.value, validation);
  if (judged === undefined) throw new Error('not judged');
  const why = judged.incomplete.find(({ orgUnit }) => orgUnit === VILLAGE)?.why ?? [];
  return {
    outsideLimits: (judged.outsideLimits ?? []).flatMap(({ row }) =>
      row.orgUnit === VILLAGE ? [cellOf(row)] : [],
    ),
    compulsory: emptyCells(judged, 'compulsory'),
    comments: emptyCells(judged, 'comment-required'),
    blockedBy: [
      ...(why.includes('compulsory') ? (['compulsory'] as const) : []),
      ...(why.includes('comment-required') ? (['comments'] as const) : []),
      ...(why.includes('validation-rule') ? (['validation-rules'] as const) : []),
    ],
  };
}

const emptyCells = ({ missing }: DataEntryJudgement, wanted: string): readonly string[] =>
  missing
    .filter(({ rule }) => rule === wanted)
    .filter(({ forms }) => forms.length === 0 || forms.some(({ orgUnit }) => orgUnit === VILLAGE))
    .map(cellOf);

const cellOf = (cell: {
  readonly dataElement: string;
  readonly categoryOptionCombo?: string;
}): string => `${cell.dataElement}.${cell.categoryOptionCombo ?? DEFAULT}`;

/** What Data Entry says of the same form once the file is imported, and whether DHIS2 completes it. */
async function dataEntrys(
  file: DataValueSet,
  metadata: Metadata,
  generation: Generation,
): Promise<{ readonly judged: JudgedForm; readonly completion: number }> {
  const model = createDhis2Model({
    generation,
    metadata,
    accounts: [ACCOUNT],
    today: () => TODAY,
  });
  imported(file, metadata, generation, model.stored);
  const headers = {
    authorization: dhis2Authorization({ user: ACCOUNT.username, password: ACCOUNT.password }),
    'content-type': 'application/json',
  };
  const ask = async (path: string, query: Params): Promise<unknown> => {
    const url = `/api/${path}?${new URLSearchParams(query as Record<string, string>).toString()}`;
    return (await model.app.inject({ method: 'GET', url, headers })).json<unknown>();
  };
  const form = { ds: DATA_SET, pe: file.period, ou: VILLAGE };
  const values = (await ask('dataEntry/dataValues', form)) as FormAnswers;
  const validity = (await ask(`validation/dataSet/${DATA_SET}`, form)) as FormAnswers;
  const known = (await ask('dataEntry/metadata', {})) as {
    readonly dataSets: readonly (FormAnswers['dataSet'] & { readonly id: string })[];
    readonly dataElements: readonly { readonly id: string; readonly valueType: string }[];
  };
  const completion = await model.app.inject({
    method: 'POST',
    url: '/api/dataEntry/dataSetCompletion',
    headers,
    payload: JSON.stringify({ dataSet: DATA_SET, period: file.period, orgUnit: VILLAGE }),
  });
  await model.app.close();
  return {
    completion: completion.statusCode,
    judged: judgeForm({
      ...values,
      ...validity,
      dataSet: known.dataSets.find(({ id }) => id === DATA_SET) ?? {},
      valueTypes: new Map(known.dataElements.map(({ id, valueType }) => [id, valueType])),
    }),
  };
}

function imported(
  file: DataValueSet,
  metadata: Metadata,
  generation: Generation,
  stored: StoredData,
): void {
  importDataValueSet({
    generation,
    contentType: 'application/json',
    body: toJson(file),
    metadata,
    stored,
    today: TODAY,
    user: ACCOUNT,
  });
}

const sorted = (judged: JudgedForm): JudgedForm => ({
  outsideLimits: judged.outsideLimits.toSorted(),
  compulsory: judged.compulsory.toSorted(),
  comments: judged.comments.toSorted(),
  blockedBy: judged.blockedBy,
});

const RULE: ValidationRule = {
  id: 'rule0000001',
  name: 'The number is at most the significant one',
  importance: 'MEDIUM',
  operator: 'less_than_or_equal_to',
  periodType: 'Monthly',
  leftSide: { expression: `#{${ELEMENTS.number.id}}`, missingValueStrategy: 'NEVER_SKIP' },
  rightSide: { expression: `#{${ELEMENTS.significant.id}}`, missingValueStrategy: 'NEVER_SKIP' },
};

const N = ELEMENTS.number.id;
const S = ELEMENTS.significant.id;
const P = ELEMENTS.percentage.id;
const X = ELEMENTS.bySex.id;
const NONE: JudgedForm = { outsideLimits: [], compulsory: [], comments: [], blockedBy: [] };

interface Case {
  readonly name: string;
  readonly rules: Rules;
  readonly values: readonly DataValue[];
  /** What Data Entry says on both generations, or on each. */
  readonly says: Partial<JudgedForm> | Readonly<Record<Generation, Partial<JudgedForm>>>;
}

/** Each rule by itself, at its bounds, and together. */
const CASES: readonly Case[] = [
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

for (const generation of GENERATIONS) {
  describe(`our list of what Data Entry says, beside Data Entry's of the model ${generation}`, () => {
    for (const { name, rules, values, says } of CASES) {
      it(name, async () => {
        const [file, metadata] = [fileOf(values), metadataWith(rules)];
        const expected = generation in says ? says[generation as keyof typeof says] : says;
        const { judged, completion } = await dataEntrys(file, metadata, generation);
        expect(sorted(judged)).toEqual(sorted({ ...NONE, ...(expected as Partial<JudgedForm>) }));
        expect(sorted(ours(file, metadata, VERSIONS[generation]))).toEqual(sorted(judged));
        // The server itself refuses for compulsory fields alone.
        expect(completion).toBe(judged.blockedBy.includes('compulsory') ? 409 : 200);
      });
    }

    it('is the same for any values and any rules', async () => {
      const cells = [field(N), field(S), field(P), field(X, FEMALE), field(X, MALE)];
      const anyRules = fc.record({
        limits: fc.subarray([limit(N, 1, 3), limit(S, 2, 2), limit(P, 0, 1), limit(X, 2, 4, MALE)]),
        compulsoryDataElementOperands: fc.subarray(cells),
        compulsoryFieldsCompleteOnly: fc.boolean(),
        noValueRequiresComment: fc.boolean(),
        validCompleteOnly: fc.boolean(),
        rule: fc.constantFrom([], [RULE]),
      });
      const anyValues = fc
        .tuple(
          fc.subarray(cells, { minLength: 1 }),
          fc.array(fc.integer({ min: 0, max: 5 }), { minLength: 5, maxLength: 5 }),
        )
        .map(([filled, numbers]) =>
          filled.map(({ dataElement, categoryOptionCombo }, index) =>
            value(dataElement, String(numbers[index]), {
              ...(dataElement.id === X ? { categoryOptionCombo: categoryOptionCombo.id } : {}),
            }),
          ),
        );
      await fc.assert(
        fc.asyncProperty(anyRules, anyValues, async (rules, values) => {
          // A rule is run on what the file has, Data Entry's on what is stored.
          const elements = new Set(values.map(({ dataElement }) => dataElement));
          const rule = elements.has(N) && elements.has(S) ? rules.rule : [];
          const metadata = metadataWith({ ...rules, rule });
          const file = fileOf(values);
          const { judged } = await dataEntrys(file, metadata, generation);
          expect(sorted(ours(file, metadata, VERSIONS[generation]))).toEqual(sorted(judged));
        }),
        { numRuns: 40 },
      );
    });
  });
}
