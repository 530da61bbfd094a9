import { readFileSync } from 'node:fs';
import * as fc from 'fast-check';
import {
  checkFile,
  compareWithStored,
  type DataValueSet,
  decodeImportSummary,
  decodeJobProgress,
  decodeMetadata,
  decodeStoredValues,
  explainConflict,
  NO_CHECK_OPTIONS,
  parsePeriod,
  readExportRecord,
  readImportSummary,
  readMetadata,
  rowsOfSet,
} from '../../src/domain/index.ts';
import { BIRTHS, DATA_SET, UNIT, VISITS } from '../../src/domain/testing/builders.ts';
import { answerOf, elementOf, SEX } from '../../src/domain/testing/dhis2-metadata.ts';
import type { EntryPoint } from './entry-point.ts';
import { mutated } from './mutate.ts';

const TODAY = '2026-03-05';

const period = parsePeriod('202602');
if (period === undefined) throw new Error('202602 is a period.');

const FILE: DataValueSet = {
  dataSet: DATA_SET,
  period,
  dataValues: [
    { dataElement: BIRTHS, orgUnit: UNIT, value: '3' },
    { dataElement: VISITS, orgUnit: 'unit0000002', value: '0', comment: 'none' },
  ],
};
const ROWS = rowsOfSet(FILE);

const METADATA = {
  ...answerOf({
    dataSetElements: [
      elementOf(BIRTHS),
      elementOf(VISITS, { categoryCombo: SEX, valueType: 'TRUE_ONLY', zeroIsSignificant: false }),
    ],
  }),
  validationRules: [
    {
      id: 'rule0000001',
      operator: 'less_than_or_equal_to',
      periodType: 'Monthly',
      leftSide: { expression: `#{${BIRTHS}}+1`, missingValueStrategy: 'NEVER_SKIP' },
      rightSide: {
        expression: `#{${VISITS}.${SEX.id}}*2`,
        missingValueStrategy: 'SKIP_IF_ANY_VALUE_MISSING',
      },
    },
  ],
};

const SUMMARY = {
  httpStatusCode: 409,
  status: 'WARNING',
  message: 'One more conflicts encountered, please check import summary.',
  response: {
    status: 'WARNING',
    description: 'Import process completed successfully',
    importCount: { imported: 1, updated: 0, ignored: 1, deleted: 0 },
    conflicts: [
      {
        object: UNIT,
        objects: { organisationUnit: UNIT, dataElement: BIRTHS },
        value: `Data element: ${BIRTHS} must be assigned through data sets`,
        errorCode: 'E7620',
        indexes: [0, 1],
      },
    ],
    rejectedIndexes: [0],
    dataSetComplete: 'false',
  },
};

const STORED = {
  dataSet: DATA_SET,
  period: '202602',
  orgUnit: UNIT,
  dataValues: [
    { dataElement: BIRTHS, period: '202602', orgUnit: UNIT, value: '2', followup: true },
    {
      dataElement: VISITS,
      period: '202602',
      orgUnit: UNIT,
      value: '1',
      comment: 'c',
      deleted: true,
    },
  ],
};

const recorded = ['2.42.5.2', '2.43.1'].map((server): object => {
  const file = `../dhis2-import-model/recorded-answers/${server}.json`;
  return JSON.parse(readFileSync(new URL(file, import.meta.url), 'utf8')) as object;
});

/** A conflict whose rows are not of the file cannot be shown beside it. */
function faultOfSummary(summary: ReturnType<typeof decodeImportSummary>): string | undefined {
  if (!summary.ok) return undefined;
  const { counts, conflicts } = summary.value;
  const numbers = Object.values(counts);
  if (!numbers.every((count) => Number.isSafeInteger(count) && count >= 0))
    return `counts are ${JSON.stringify(counts)}`;
  for (const conflict of conflicts) {
    const { rows } = explainConflict(conflict, ROWS, new Map());
    if (rows.length > ROWS.length) return 'a conflict has more rows than the file';
  }
  return undefined;
}

function faultOfMetadata(json: unknown): string | undefined {
  const metadata = decodeMetadata(json, DATA_SET);
  if (!metadata.ok) return undefined;
  const { check, dataValueSet } = checkFile(
    FILE,
    metadata.value,
    { today: TODAY },
    NO_CHECK_OPTIONS,
  );
  const kept = dataValueSet?.dataValues.length ?? 0;
  return kept + check.leftOut.length + check.withoutNo.length < ROWS.length
    ? 'a row left without a word'
    : undefined;
}

/** Text that stands for a file or for what somebody pasted: mostly JSON, cut or not. */
const texts = (json: fc.Arbitrary<unknown>): fc.Arbitrary<string> =>
  fc.oneof(
    fc.tuple(json, fc.nat(400)).map(([value, end]) => JSON.stringify([value]).slice(0, end)),
    json.map((value) => JSON.stringify([value])),
    fc.string({ unit: 'binary', maxLength: 200 }),
    fc
      .array(
        fc.constantFrom('\t', '\n', 'E8022', 'Imported', 'Conflicts', UNIT, '[', ': ', '3', '"'),
      )
      .map((parts) => parts.join('')),
  );

export const answerEntryPoints: readonly EntryPoint[] = [
  {
    name: 'metadata of DHIS2',
    usual: METADATA,
    inputs: mutated(fc.constant(METADATA)),
    faultOf: faultOfMetadata,
  },
  {
    name: 'import summaries of DHIS2',
    usual: SUMMARY,
    inputs: mutated(fc.constantFrom<object>(SUMMARY, ...recorded)),
    faultOf: (input) => {
      decodeJobProgress(input);
      return faultOfSummary(decodeImportSummary(input));
    },
  },
  {
    name: 'values that DHIS2 holds',
    usual: STORED,
    inputs: mutated(fc.constant(STORED)),
    faultOf: (input) => {
      const stored = decodeStoredValues(input);
      const { same, different } = compareWithStored(ROWS, stored, {
        dataElements: new Set([BIRTHS, VISITS]),
      });
      return same + different.length > ROWS.length ? 'more rows than the file has' : undefined;
    },
  },
  {
    name: 'files and pasted texts',
    usual: ['{"status":"OK"}'],
    inputs: texts(mutated(fc.constantFrom<object>(SUMMARY, METADATA))).map((text) => [text]),
    faultOf: (input) => {
      const [text] = input as readonly unknown[];
      if (typeof text !== 'string') return undefined;
      readMetadata(text, DATA_SET);
      readExportRecord(text);
      return faultOfSummary(readImportSummary(text));
    },
  },
];
