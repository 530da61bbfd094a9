import { createScratchDatabase } from '#scratch-database';
import { exportRequest, type ExportRequest } from '../../domain/index.ts';
import type { Database } from '../connection/connection.ts';
import { exportCacheIn } from '../lineage-cache/pouch-cache-store.ts';
import { bothViews, filledDatabase } from '../testing/filled-database.ts';
import { exportDataValueSet } from './export-data-value-set.ts';
import { STRATEGY_THRESHOLDS } from './read-plan.ts';

const DATA_SET = 'VMuFODsyWaO';
const ORG_UNITS = ['HJiPOcmziQA', 'gRz6y8lRVxk'];
const settings = {
  dhis_data_sets: [{ id: DATA_SET }],
  tasks: { targets: { items: [{ id: 't', dhis: { dataElement: 'kB0ZBFisE0e' } }] } },
};
const request: ExportRequest = exportRequest({
  dataSet: DATA_SET,
  period: '202602',
  orgUnits: ['HJiPOcmziQA'],
});

const CHWS = 30;
const targetDocument = (
  owner: string,
): { readonly _id: string; readonly [field: string]: unknown } => ({
  _id: `target~2026-02~${owner}~user`,
  type: 'target',
  owner,
  targets: [{ id: 't', value: { pass: 1, total: 2 } }],
});

/** Even a period of so few documents is not read whole here. */
const context = { today: '2026-03-05', limits: { ...STRATEGY_THRESHOLDS, smallPeriod: 20 } };

/** Two units of 30 CHWs, each with one patient. */
const documents = ORG_UNITS.flatMap((orgUnit, index) => {
  const parent = { _id: `unit-${String(index)}` };
  const chws = Array.from({ length: CHWS }, (_, chw) => `chw-${String(index)}-${String(chw)}`);
  return [
    { _id: parent._id, type: 'clinic', name: 'Unit', dhis: { orgUnit } },
    ...chws.flatMap((chw) => [
      { _id: chw, type: 'person', name: chw, parent },
      { _id: `patient-of-${chw}`, type: 'person', parent },
      targetDocument(chw),
    ]),
  ];
});

/** A local database calls its other methods itself, to build its views. */
const METHODS = ['query', 'allDocs'] as const;
/** The settings, the design document, the state of the database. */
const OTHER_REQUESTS = 3;

/** What an export asked a database, and all that it was answered. */
async function answersOf(database: Database, work: () => Promise<unknown>): Promise<string[]> {
  const spies = METHODS.map((method) => {
    if (!jasmine.isSpy(database[method])) spyOn(database, method).and.callThrough();
    const spy = database[method] as unknown as jasmine.Spy;
    spy.calls.reset();
    return spy;
  });
  await work();
  const calls = spies.flatMap((spy) => spy.calls.all());
  const answers = await Promise.allSettled(
    calls.map(async ({ returnValue }) => (await returnValue) as unknown),
  );
  return answers.map((answer) => JSON.stringify(answer));
}

describe('an export of one org unit', () => {
  for (const views of bothViews) {
    it(`reads no target document and no contact of another one (${views})`, async () => {
      const database = await filledDatabase(documents, settings, views);
      let value: string | undefined;
      const answers = await answersOf(database, async () => {
        const result = await exportDataValueSet(database, request, context);
        value = result.ok ? result.value.dataValueSet.dataValues[0]?.value : result.error.code;
      });
      expect(value).toBe(String(2 * CHWS));
      // Ids of the period are read where no view finds the documents, and nothing else.
      const ofOthers = views === 'product' ? /chw-1-|unit-1/ : /"_id":"[^"]*chw-1-/;
      expect(answers.filter((answer) => ofOthers.test(answer))).toEqual([]);
      await database.destroy();
    });
  }

  it('takes 12 requests at most, and asks again only who owns something or is new', async () => {
    const database = await filledDatabase(documents, settings, 'product');
    const cacheStore = exportCacheIn(createScratchDatabase());
    const values: (string | undefined)[] = [];
    const exported = async (): Promise<void> => {
      const result = await exportDataValueSet(database, request, { ...context, cacheStore });
      values.push(result.ok ? result.value.dataValueSet.dataValues[0]?.value : result.error.code);
      await cacheStore.settled();
    };
    const first = await answersOf(database, exported);
    expect(first.length + OTHER_REQUESTS).toBeLessThanOrEqual(12);
    const again = await answersOf(database, exported);
    expect(again.length + OTHER_REQUESTS).toBeLessThanOrEqual(12);
    const keysOf = (): readonly unknown[] =>
      (database.query as unknown as jasmine.Spy).calls
        .all()
        .flatMap(({ args }) => (args[1] as { keys?: unknown[] }).keys ?? []);
    expect(keysOf().some((key) => String(key).includes('patient'))).toBe(false);

    // A patient becomes a CHW, and a new CHW is counted from the first day.
    await database.bulkDocs([
      targetDocument('patient-of-chw-0-0'),
      { _id: 'new', type: 'person', parent: { _id: 'unit-0' } },
      targetDocument('new'),
    ]);
    await answersOf(database, exported);
    expect(values).toEqual(['60', '60', '64']);
    await database.destroy();
  });
});
