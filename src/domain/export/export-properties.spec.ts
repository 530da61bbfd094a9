import * as fc from 'fast-check';
import type { ExportReport } from '../aggregate/export-report.ts';
import { toJson } from '../data-value-set/to-json.ts';
import { decodeContact } from '../place/contact.ts';
import { DATA_SET, documents, PERIOD, plainSettings, settings } from '../testing/arbitraries.ts';
import { decodeTargetDocument } from '../target/target-document.ts';
import { exportDocuments } from './export-documents.ts';
import { CHT_CORE_PRESET, exportRequest, type ExportRequest } from './export-request.ts';

const TODAY = '2026-03-05';
const request = exportRequest({ dataSet: DATA_SET, period: PERIOD });

/** Anything that can be asked for. */
const requests: fc.Arbitrary<ExportRequest> = fc
  .record({
    orgUnits: fc.subarray(['HJiPOcmziQA', 'gRz6y8lRVxk', 'not-an-id']),
    children: fc.boolean(),
    preset: fc.constantFrom({}, CHT_CORE_PRESET, { zeros: 'all' as const }),
  })
  .map(({ preset, ...choice }) => ({ ...request, ...preset, ...choice }));

const reportOf = (result: ReturnType<typeof exportDocuments>): ExportReport | undefined =>
  result.ok ? result.value.report : 'report' in result.error ? result.error.report : undefined;

const bytesOf = (result: ReturnType<typeof exportDocuments>): unknown =>
  result.ok ? [toJson(result.value.dataValueSet), result.value.report] : result;

describe('an export of any documents', () => {
  it('gives the same bytes and lists whatever the order of the documents', () => {
    fc.assert(
      fc.property(
        settings,
        requests,
        documents,
        fc.array(fc.nat(), { minLength: 30, maxLength: 30 }),
        (s, r, docs, keys) => {
          const shuffled = docs
            .map((doc, index) => ({ doc, key: keys[index] ?? 0 }))
            .sort((a, b) => a.key - b.key)
            .map(({ doc }) => doc);
          expect(bytesOf(exportDocuments(s, shuffled, r, TODAY))).toEqual(
            bytesOf(exportDocuments(s, docs, r, TODAY)),
          );
        },
      ),
    );
  });

  it('counts or lists each target document of the period, once', () => {
    fc.assert(
      fc.property(plain(), (docs) => {
        const report = reportOf(exportDocuments(plainSettings, docs, request, TODAY));
        const ofPeriod = docs
          .flatMap((doc) => decodeTargetDocument(doc) ?? [])
          .filter(({ tag }) => tag === '2026-02');
        const listed = (report?.notCounted ?? [])
          .filter(({ reason }) => reason !== 'bad-number')
          .map(({ document }) => document);
        expect(new Set(listed).size).toBe(listed.length);
        expect((report?.documents ?? 0) + listed.length).toBe(ofPeriod.length);
      }),
    );
  });

  it('adds up, over all org units, to the sum over the counted documents', () => {
    fc.assert(
      fc.property(plain(), (docs) => {
        const result = exportDocuments(plainSettings, docs, request, TODAY);
        // A sum that is no longer exact is left out, and then they do not add up, on purpose.
        fc.pre(!reportOf(result)?.leftOut.some(({ reason }) => reason === 'unsafe-sum'));
        const inFile = sumOf(result, 'kB0ZBFisE0e');
        const notCounted = new Set(
          reportOf(result)
            ?.notCounted.filter(
              ({ reason, target }) => reason !== 'bad-number' || target === 'births',
            )
            .map(({ document }) => document),
        );
        const overDocuments = docs
          .flatMap((doc) => decodeTargetDocument(doc) ?? [])
          .filter(({ id, tag }) => tag === '2026-02' && !notCounted.has(id))
          .flatMap((doc) => (doc.kind === 'target' ? [doc.targets] : []))
          .filter(({ ids }) => ids.includes('births'))
          .reduce((sum, { ids, numbers }) => {
            return sum + BigInt(numbers[2 * ids.indexOf('births') + 1] as number);
          }, 0n);
        expect(inFile).toBe(overDocuments);
      }),
    );
  });

  it('limits the rows and never changes a number where org units are chosen', () => {
    fc.assert(
      fc.property(settings, requests, documents, (s, r, docs) => {
        const all = exportDocuments(s, docs, { ...r, orgUnits: [] }, TODAY);
        const chosen = exportDocuments(s, docs, r, TODAY);
        if (!chosen.ok) return;
        const rowsOfAll = rowsOf(all);
        const rows = rowsOf(chosen);
        expect(rows.every((row) => rowsOfAll.includes(row))).toBe(true);
        if (!r.children && r.orgUnits.length > 0) {
          const wanted = rowsOfAll.filter((row) => r.orgUnits.some((id) => row.includes(id)));
          expect(rows).toEqual(wanted);
        }
      }),
    );
  });

  it('never throws, whatever JSON stands in any field', () => {
    fc.assert(
      fc.property(
        settings,
        documents,
        fc.array(fc.tuple(fc.nat(), fc.nat(), fc.jsonValue()), { maxLength: 8 }),
        fc.jsonValue(),
        (s, docs, changes, json) => {
          const spoilt = docs.map((doc, index) =>
            changes
              .filter(([at]) => at % docs.length === index)
              .reduce<object>((changed, [, field, value]) => spoil(changed, field, value), doc),
          );
          exportDocuments(s, spoilt, request, TODAY);
          exportDocuments(spoil(s, 1, json), docs, request, TODAY);
          expect(() => exportDocuments(json, [json, ...spoilt], request, TODAY)).not.toThrow();
        },
      ),
    );
  });
});

/** Documents under well-formed org units, one for each place, as a well-kept database has them. */
function plain(): fc.Arbitrary<readonly { readonly _id: string }[]> {
  const ids = ['HJiPOcmziQA', 'gRz6y8lRVxk', 'nAiSKRiKoPA', 'bRz6y8lRVxk', 'cRz6y8lRVxk'];
  return documents.map((docs) =>
    docs.map((doc, index) => {
      const isPlace = 'dhis' in doc && decodeContact(doc) !== undefined;
      return isPlace ? { ...doc, dhis: { orgUnit: ids[index] } } : doc;
    }),
  );
}

/** Puts any JSON in the place of one field, one level down where it can. */
function spoil(object: object, field: number, value: unknown): object {
  const name = Object.keys(object)[field % Object.keys(object).length] ?? '_id';
  const old: unknown = (object as Record<string, unknown>)[name];
  const isDeep = field % 2 === 0 && typeof old === 'object' && old !== null;
  const next = isDeep && Object.keys(old).length > 0 ? spoil(old, field >> 1, value) : value;
  return Array.isArray(object)
    ? object.map((entry: unknown, index) => (String(index) === name ? next : entry))
    : { ...object, [name]: next };
}

const rowsOf = (result: ReturnType<typeof exportDocuments>): readonly string[] => {
  if (!result.ok) return [];
  const { dataValues, orgUnit } = result.value.dataValueSet;
  return dataValues.map(
    (row) =>
      `${row.orgUnit ?? orgUnit ?? ''} ${row.dataElement} ${row.categoryOptionCombo ?? ''} ${row.value}`,
  );
};

/** Exact, also where the sum over all org units is beyond what a number can hold. */
const sumOf = (result: ReturnType<typeof exportDocuments>, dataElement: string): bigint =>
  result.ok
    ? result.value.dataValueSet.dataValues
        .filter((row) => row.dataElement === dataElement)
        .reduce((sum, { value }) => sum + BigInt(value), 0n)
    : 0n;
