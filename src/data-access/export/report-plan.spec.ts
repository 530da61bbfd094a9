import { exportRequest } from '../../domain/index.ts';
import { exportCacheInMemory } from '../lineage-cache/memory-cache-store.ts';
import { bothViews, filledDatabase, type Views } from '../testing/filled-database.ts';
import { exportDataValueSet } from './export-data-value-set.ts';
import type { ExportContext } from './export-context.ts';
import { planReads, STRATEGY_THRESHOLDS, type ReadPlan } from './read-plan.ts';

const DATA_SET = 'VMuFODsyWaO';
const ORG_UNIT = 'HJiPOcmziQA';
const settings = {
  dhis_data_sets: [{ id: DATA_SET }],
  tasks: { targets: { items: [{ id: 't', dhis: { dataElement: 'kB0ZBFisE0e' } }] } },
};
const CHWS = 30;
const MONTHS = ['2026-01', '2026-02', '2026-03'];
const documents = [
  { _id: 'unit', type: 'clinic', name: 'Unit', dhis: { orgUnit: ORG_UNIT } },
  ...Array.from({ length: CHWS }, (_, chw) => `chw-${String(chw)}`).flatMap((chw) => [
    { _id: chw, type: 'person', name: chw, parent: { _id: 'unit' } },
    ...MONTHS.map((month) => ({
      _id: `target~${month}~${chw}~user`,
      type: 'target',
      owner: chw,
      targets: [{ id: 't', value: { pass: 1, total: 2 } }],
    })),
  ]),
];
const limits = { ...STRATEGY_THRESHOLDS, smallPeriod: 20 };

describe('what a count costs', () => {
  const plansOf = async (
    views: Views,
    asked: Parameters<typeof exportRequest>[0],
    context: Partial<ExportContext> = {},
  ) => {
    const database = await filledDatabase(documents, settings, views);
    const plans: (ReadPlan | undefined)[] = [];
    const onPlan = (plan: ReadPlan | undefined) => plans.push(plan);
    const read = spyOn(database, 'query').and.callThrough();
    const ofDocuments = spyOn(database, 'allDocs').and.callThrough();
    const result = await exportDataValueSet(database, exportRequest(asked), {
      ...{ today: '2026-04-05', limits, onPlan },
      ...context,
    }).catch((failure: unknown) => (failure instanceof Error ? failure.name : 'unknown'));
    const withDocuments = [...read.calls.all(), ...ofDocuments.calls.all()].filter(({ args }) =>
      JSON.stringify(args).includes('target~'),
    );
    const isBelowRead = [...read.calls.all()].some(
      ({ args }) => args[0] === 'medic/contacts_by_depth',
    );
    await database.destroy();
    const outcome = typeof result === 'string' ? result : result.ok ? 'file' : result.error.code;
    return { plans, outcome, withDocuments, isBelowRead };
  };
  const month = { dataSet: DATA_SET, period: '202602' };

  it('is told before the documents are read, of the way that is taken', async () => {
    const all = await plansOf('product', month);
    expect(all.plans.map((plan) => plan?.strategy)).toEqual(['whole-period']);
    const one = await plansOf('product', { ...month, orgUnits: [ORG_UNIT] });
    expect(one.plans.map((plan) => plan?.strategy)).toEqual(['by-owner']);
    expect([all.outcome, one.outcome]).toEqual(['file', 'file']);
  });

  it('is that of all months of a longer period, told with each', async () => {
    const quarter = await plansOf('product', {
      ...{ dataSet: DATA_SET, period: '2026Q1', periodType: 'Quarterly' },
    });
    const [ofMonth] = (await plansOf('product', month)).plans;
    const milliseconds = 3 * (ofMonth?.milliseconds ?? 0);
    expect(quarter.plans[0]?.requests).toBe(3 * (ofMonth?.requests ?? 0));
    const [first, ...later] = quarter.plans.map((plan) => plan?.milliseconds ?? 0);
    expect(first).toBe(milliseconds);
    // By then the owners of the first month are known.
    expect(later.map((each) => each > 0 && each < milliseconds)).toEqual([true, true]);
  });

  it('is not known of a large month where no view counts it', async () => {
    expect((await plansOf('untouched CHT', month)).plans).toEqual([undefined]);
    const one = { ...month, orgUnits: [ORG_UNIT] };
    expect((await plansOf('untouched CHT', one)).plans).toEqual([undefined]);
    const small = { limits: { ...limits, smallPeriod: CHWS } };
    const { plans } = await plansOf('untouched CHT', month, small);
    expect(plans.map((plan) => plan?.strategy)).toEqual(['whole-period']);
  });

  it('is taken from as many owners as were seen before, where no view counts the month', async () => {
    const database = await filledDatabase(documents, settings, 'untouched CHT');
    const cacheStore = exportCacheInMemory();
    const plans: (ReadPlan | undefined)[] = [];
    const onPlan = (plan: ReadPlan | undefined) => plans.push(plan);
    const context = { today: '2026-04-05', limits: { ...limits, smallPeriod: 0 }, cacheStore };
    for (const orgUnits of [[], [], [ORG_UNIT]]) {
      const request = exportRequest({ ...month, orgUnits });
      const result = await exportDataValueSet(database, request, { ...context, onPlan });
      expect(result.ok).toBeTrue();
      await cacheStore.settled();
    }
    expect(plans.map((plan) => plan?.strategy)).toEqual([undefined, 'whole-period', 'by-id']);
    await database.destroy();
  });

  it('is that of who is below the chosen place, as far as that is known', async () => {
    const elsewhere = Array.from({ length: 10 }, (_, chw) => ({
      ...{ _id: `target~2026-02~far-${String(chw)}~user`, type: 'target' },
      ...{ owner: `far-${String(chw)}`, targets: [] },
    }));
    const database = await filledDatabase([...documents, ...elsewhere], settings, 'product');
    const cacheStore = exportCacheInMemory();
    const plans: (ReadPlan | undefined)[] = [];
    const onPlan = (plan: ReadPlan | undefined) => plans.push(plan);
    const request = exportRequest({ ...month, orgUnits: [ORG_UNIT] });
    const tight = { ...limits, fewLookUps: 0 };
    for (const thresholds of [limits, tight, limits]) {
      const context = { today: '2026-04-05', limits: thresholds, cacheStore, onPlan };
      expect((await exportDataValueSet(database, request, context)).ok).toBeTrue();
    }
    const estimate = { documents: CHWS + 10, hasViews: true };
    const first = { contacts: CHWS + 1, lookUps: CHWS + 1, unknownOwners: CHWS + 1 };
    // As far as is known, those who own the others may all be below.
    const later = { contacts: CHWS + 1, lookUps: CHWS, unknownOwners: 10 };
    expect(plans).toEqual([
      planReads({ ...estimate, unknownOwners: CHWS + 10, chosen: first }, limits),
      planReads({ ...estimate, unknownOwners: 10, chosen: later }, tight),
      planReads({ ...estimate, unknownOwners: 10, chosen: later }, limits),
    ]);
    expect(plans.map((plan) => plan?.strategy)).toEqual(['by-owner', 'by-id', 'by-owner']);
    await database.destroy();
  });

  for (const views of bothViews) {
    it(`is that of a whole month where that is small, whatever is chosen (${views})`, async () => {
      for (const [smallPeriod, isWhole] of [
        [CHWS, true],
        [CHWS - 1, false],
      ] as const) {
        const one = { ...month, orgUnits: [ORG_UNIT] };
        const read = await plansOf(views, one, { limits: { ...limits, smallPeriod } });
        expect(read.outcome).toBe('file');
        expect(read.isBelowRead).toBe(!isWhole);
        if (isWhole) expect(read.plans.map((plan) => plan?.strategy)).toEqual(['whole-period']);
      }
    });

    it(`can be found too much: then no document is read (${views})`, async () => {
      const controller = new AbortController();
      const onPlan = () => {
        controller.abort();
      };
      const read = await plansOf(views, month, { onPlan, signal: controller.signal });
      expect(read.outcome).toBe('AbortError');
      const ofDocuments = read.withDocuments.filter(({ args }) =>
        JSON.stringify(args).includes('"include_docs":true'),
      );
      expect(ofDocuments).toEqual([]);
    });

    it(`can be found too much of one org unit (${views})`, async () => {
      const controller = new AbortController();
      const onPlan = () => {
        controller.abort();
      };
      const one = { ...month, orgUnits: [ORG_UNIT] };
      const read = await plansOf(views, one, { onPlan, signal: controller.signal });
      expect(read.outcome).toBe('AbortError');
      // Where it cannot be told, not even who is below the place is read.
      expect(read.isBelowRead).toBe(views === 'product');
    });
  }
});
