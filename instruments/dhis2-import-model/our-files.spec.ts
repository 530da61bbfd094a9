import * as fc from 'fast-check';
import { gzip } from '../../src/data-access/index.ts';
import {
  EXPORT_FORMATS,
  exportDocuments,
  exportRequest,
  mediaType,
  toHumanReadable,
  write,
  type DataValueSet,
  type ExportFormat,
} from '../../src/domain/index.ts';
import { dataValueSets } from '../../src/domain/testing/data-value-sets.ts';
import {
  dayOfCases,
  exportCases,
  presets,
  requestOf,
} from '../../src/domain/testing/export-cases.ts';
import {
  documentsOfTyped,
  settingsOfTyped,
  valueTypeCases,
} from '../../src/domain/testing/value-type-cases.ts';
import { readFile } from '../../src/domain/testing/read-back/read-file.ts';
import type { ReadValue } from '../../src/domain/testing/read-back/read-value.ts';
import { emptyStore, importDataValueSet, type Generation, type StoredData } from './index.ts';
import { fittingMetadata } from './testing/fitting-metadata.ts';

const GENERATIONS: readonly Generation[] = ['upTo242', 'since243'];

/** What DHIS2's Import/Export app sends, with the header of a CSV file ticked. */
const PARAMS = {
  idScheme: 'UID',
  dataElementIdScheme: 'UID',
  orgUnitIdScheme: 'UID',
  importStrategy: 'NEW_AND_UPDATES',
  firstRowIsHeader: 'true',
  dryRun: 'false',
};

interface Judged {
  readonly http: number;
  readonly status: unknown;
  readonly conflicts: unknown;
  readonly rows: readonly string[];
  readonly completed: readonly string[];
}

/** Imports a file into a DHIS2 whose metadata fit the values. */
function judge(
  generation: Generation,
  format: ExportFormat,
  body: string | Uint8Array,
  values: readonly (ReadValue & { readonly valueType?: string })[],
  stored: StoredData = emptyStore(),
): Judged {
  const { status, body: answer } = importDataValueSet({
    generation,
    contentType: mediaType(format),
    body,
    params: PARAMS,
    metadata: fittingMetadata(values[0]?.dataSet ?? '', values),
    stored,
    // After any period of a file, so that none is in the future.
    today: '2099-12-31',
    user: { authorities: ['F_DATAVALUE_ADD'] },
  });
  const { response } = answer as { response: { status: unknown; conflicts: unknown } };
  return {
    http: status,
    status: response.status,
    conflicts: response.conflicts,
    rows: [...stored.values.values()].map(rowOf).sort(),
    completed: [...stored.completed].map((entry) => entry.join(' ')),
  };
}

const rowOf = (value: Omit<ReadValue, 'dataSet' | 'completeDate' | 'comment'>): string =>
  [
    value.orgUnit,
    value.period,
    value.dataElement,
    value.categoryOptionCombo,
    value.attributeOptionCombo,
    value.value,
  ].join(' ');

/** Says what both importers make of a file, in all forms, beside what they should. */
function expectTaken(set: DataValueSet, valueType = 'NUMBER'): void {
  const values = readFile
    .json(write(set, 'json', { today: dayOfCases }))
    .map((value) => ({ ...value, valueType }));
  const [first] = values;
  const form = [first?.dataSet, first?.period, first?.orgUnit].join(' ');
  for (const generation of GENERATIONS) {
    for (const format of EXPORT_FORMATS) {
      // CSV has no such field, and up to 2.42 that of an ADX group is not looked at.
      const isRead = format !== 'csv' && !(format === 'adx' && generation === 'upTo242');
      const isComplete = first?.completeDate !== undefined && isRead;
      expect({
        format,
        ...judge(generation, format, write(set, format, { today: dayOfCases }), values),
      }).toEqual({
        format,
        http: 200,
        status: 'SUCCESS',
        conflicts: [],
        rows: values.map(rowOf).sort(),
        completed: isComplete ? [`${form} ${first.completeDate}`] : [],
      });
    }
  }
}

describe('both importers take our files whole, in every form,', () => {
  for (const example of exportCases) {
    it(`of the case: ${example.name}`, () => {
      let files = 0;
      for (const preset of presets) {
        const { settings, docs } = example;
        const result = exportDocuments(settings, docs, requestOf(example, preset), dayOfCases);
        if (result.ok) {
          files += 1;
          expectTaken(result.value.dataValueSet);
        }
      }
      const expected = Object.values(example.expected) as readonly object[];
      expect(files).toBe(expected.filter((file) => !('error' in file)).length);
    });
  }

  for (const one of valueTypeCases.filter(({ value }) => value !== undefined)) {
    it(`of ${JSON.stringify(one)}`, () => {
      const request = exportRequest({ dataSet: 'dataSet0001', period: '202602' });
      const result = exportDocuments(
        settingsOfTyped(one),
        documentsOfTyped(one),
        request,
        dayOfCases,
      );
      const { value_type: valueType = 'TEXT' } = one.dhis as { readonly value_type?: string };
      expect(result.ok).toBe(true);
      if (result.ok) expectTaken(result.value.dataValueSet, valueType);
    });
  }

  it('of any data values', () => {
    fc.assert(
      fc.property(dataValueSets, (set) => expectTaken(set)),
      { numRuns: 200 },
    );
  });

  it('packed as they are', async () => {
    await fc.assert(
      fc.asyncProperty(dataValueSets, fc.constantFrom(...EXPORT_FORMATS), async (set, format) => {
        const text = write(set, format, { today: dayOfCases });
        const values = readFile.json(write(set, 'json', { today: dayOfCases }));
        const packed = await gzip(text);
        for (const generation of GENERATIONS) {
          expect(judge(generation, format, packed, values)).toEqual(
            judge(generation, format, text, values),
          );
        }
      }),
    );
  });

  it('a second time without a change to what is stored', () => {
    fc.assert(
      fc.property(dataValueSets, fc.constantFrom(...EXPORT_FORMATS), (set, format) => {
        const text = write(set, format, { today: dayOfCases });
        const values = readFile.json(write(set, 'json', { today: dayOfCases }));
        for (const generation of GENERATIONS) {
          const stored = emptyStore();
          const once = judge(generation, format, text, values, stored);
          expect(judge(generation, format, text, values, stored)).toEqual(once);
        }
      }),
    );
  });
});

describe('comments reach DHIS2', () => {
  const set = {
    dataSet: 'VMuFODsyWaO',
    period: '202610',
    orgUnit: 'HJiPOcmziQA',
    dataValues: [
      { dataElement: 'kB0ZBFisE0e', value: '3', comment: 'Santé: "a", b\n<c> मातृ' },
      { dataElement: 'e22tIwy1nKR', value: '4' },
    ],
  } as unknown as DataValueSet;

  for (const [format, comment] of [
    ['json', 'Santé: "a", b\n<c> मातृ'],
    ['xml', 'Santé: "a", b\n<c> मातृ'],
    ['csv', "Sante: 'a', b <c> ??"],
    ['adx', undefined],
  ] as const) {
    it(`in ${format} as ${comment ?? 'none'}`, () => {
      const values = readFile.json(write(set, 'json', { today: dayOfCases }));
      for (const generation of GENERATIONS) {
        const stored = emptyStore();
        judge(generation, format, write(set, format, { today: dayOfCases }), values, stored);
        expect([...stored.values.values()].map((value) => value.comment)).toEqual([
          comment,
          undefined,
        ]);
      }
    });
  }
});

it('both importers refuse what is written for people', () => {
  const [set] = fc.sample(dataValueSets, 1);
  if (set === undefined) throw new Error('no sample');
  const same = (id: string): string => id;
  const text = toHumanReadable(set, [], { dataSet: same, orgUnit: same, target: same });
  for (const generation of GENERATIONS) {
    const stored = emptyStore();
    const { status } = importDataValueSet({
      generation,
      contentType: 'application/json',
      body: text,
      metadata: fittingMetadata(set.dataSet, []),
      stored,
      today: dayOfCases,
    });
    expect([status >= 400, stored.values.size]).toEqual([true, 0]);
  }
});
