import * as fc from 'fast-check';
import { decodeContact } from '../place/contact.ts';
import type { Contact } from '../place/contact.ts';
import { revisionsOf } from '../conflicting-revisions.ts';
import { exportSettings } from '../settings/export-settings.ts';
import { DATA_SET, documents, PERIOD, settings } from '../testing/arbitraries.ts';
import type { Exclusion } from './exclusion.ts';
import { countPeriod, targetDocumentsOf } from './count-period.ts';
import { planDataSet, planOrgUnits } from './export-plan.ts';
import { exportRequest, type ExportRequest } from './export-request.ts';
import { leaveOwnersOut, type CountedPlan } from './leave-owners-out.ts';

const TODAY = '2026-03-05';

/** Counts documents for a request; undefined where there is nothing to count. */
function count(
  stored: unknown,
  docs: readonly unknown[],
  request: ExportRequest,
): { readonly whole: CountedPlan; readonly contacts: ReadonlyMap<string, Contact> } | undefined {
  const read = exportSettings(stored);
  const dataSetPlan = planDataSet(read, request);
  if (!dataSetPlan.ok) return undefined;
  const revisions = revisionsOf(docs);
  const contacts = new Map(
    revisions.winners
      .flatMap((document) => decodeContact(document, read.contactTypes) ?? [])
      .map((contact) => [contact.id, contact]),
  );
  const plan = planOrgUnits(dataSetPlan.value, contacts.values(), TODAY);
  if (!plan.ok) return undefined;
  const counted = countPeriod(plan.value, targetDocumentsOf(revisions), contacts);
  return { whole: { plan: plan.value, counted }, contacts };
}

const requests = fc
  .record({
    orgUnits: fc.subarray(['HJiPOcmziQA', 'gRz6y8lRVxk']),
    children: fc.boolean(),
    attribution: fc.constantFrom('nearest' as const, 'ancestors' as const),
  })
  .map((choice) => exportRequest({ dataSet: DATA_SET, period: PERIOD, ...choice }));

describe('leaving owners out of what was counted', () => {
  let withRows = 0;

  it('gives what counting without them gives, and undone what was there before', () => {
    fc.assert(
      fc.property(settings, requests, documents, fc.nat(), (s, request, docs, pick) => {
        const before = count(s, docs, request);
        if (before === undefined) return;
        const { whole, contacts } = before;
        const owners = [
          ...new Set(whole.counted.countedDocuments.map(({ document }) => document.owner)),
        ];
        const excluded: readonly Exclusion[] = owners
          .filter((_, index) => (pick >> index) % 2 === 0)
          .map((owner) => ({ owner, reason: 'counted twice' }));
        if (excluded.length > 0 && whole.counted.rows.length > 0) withRows += 1;
        const nameOf = (owner: string): string => contacts.get(owner)?.name ?? '';
        const left = leaveOwnersOut(whole, excluded, nameOf);
        const counted = count(s, docs, { ...request, excluded })?.whole.counted;
        // Whether anything counts elsewhere matters only where zeros are asked for.
        expect({ ...left.counted, isAnyCounted: true }).toEqual({
          ...counted,
          isAnyCounted: true,
        } as never);
        expect(left.plan.counting.excluded).toEqual(new Set(excluded.map(({ owner }) => owner)));
        const undone = leaveOwnersOut(whole, [], nameOf).counted;
        expect({ ...undone, isAnyCounted: true }).toEqual({
          ...whole.counted,
          isAnyCounted: true,
        });
      }),
    );
    expect(withRows).toBeGreaterThan(30);
  });

  it('is written in the request, names other revisions, and knows when nobody is left', () => {
    const stored = {
      dhis_data_sets: [{ id: DATA_SET }],
      tasks: { targets: { items: [{ id: 'births', dhis: { dataElement: 'kB0ZBFisE0e' } }] } },
    };
    const docs = [
      { _id: 'unit', type: 'health_center', dhis: { orgUnit: 'HJiPOcmziQA' } },
      { _id: 'amina', type: 'person', parent: { _id: 'unit' } },
      ...['2-b', '1-a'].map((_rev, index) => ({
        _id: 'target~2026-02~amina~org.couchdb.user:amina',
        _rev,
        type: 'target',
        owner: 'amina',
        updated_date: index,
        targets: [{ id: 'births', value: { pass: 3, total: 3 } }],
      })),
    ];
    const request = exportRequest({ dataSet: DATA_SET, period: '202602', accounts: 'all' });
    const before = count(stored, docs, request);
    if (before === undefined) throw new Error('Nothing is counted.');
    const excluded = [{ owner: 'amina', reason: 'counted twice' }];
    const left = leaveOwnersOut(before.whole, excluded, () => 'Amina');
    expect(left.plan.request).toEqual({ ...request, excluded });
    expect(left.counted.isAnyCounted).toBeFalse();
    expect(leaveOwnersOut(before.whole, [], () => '').counted.isAnyCounted).toBeTrue();
    const without = count(stored, docs, { ...request, excluded });
    expect(left.counted.notCounted.map(({ revision }) => revision)).toEqual(
      without?.whole.counted.notCounted.map(({ revision }) => revision) ?? [],
    );
    // The revision that CouchDB did not make the winner is the newer one, and had counted.
    expect(left.counted.notCounted.map(({ revision }) => revision)).toContain('1-a');
    expect(left.counted.notCounted.length).toBe(2);
  });

  it('gives what counting without them gives in each month of a quarter', () => {
    const quarterly = {
      dhis_data_sets: [{ id: DATA_SET, translation_key: 'ds', period_type: 'Quarterly' }],
      tasks: {
        targets: {
          items: [{ id: 'births', dhis: { dataSet: DATA_SET, dataElement: 'kB0ZBFisE0e' } }],
        },
      },
    };
    const unit = {
      _id: 'unit',
      type: 'health_center',
      dhis: { orgUnit: 'HJiPOcmziQA', dataSet: DATA_SET },
    };
    const people = ['amina', 'juma'].map((owner) => ({
      _id: owner,
      name: owner,
      type: 'person',
      parent: { _id: 'unit' },
    }));
    const reports = ['2025-10', '2025-11', '2025-12'].flatMap((tag, month) =>
      ['amina', 'juma'].map((owner) => ({
        _id: `target~${tag}~${owner}~org.couchdb.user:${owner}`,
        type: 'target',
        owner,
        user: `org.couchdb.user:${owner}`,
        reporting_period: tag,
        updated_date: 1,
        targets: [{ id: 'births', value: { pass: month + 1, total: month + 1 } }],
      })),
    );
    const docs = [unit, ...people, ...reports];
    const request = exportRequest({ dataSet: DATA_SET, period: '2025Q4' });
    const before = count(quarterly, docs, request);
    const excluded = [{ owner: 'amina', reason: 'counted twice' }];
    const without = count(quarterly, docs, { ...request, excluded });
    if (before === undefined || without === undefined) throw new Error('Nothing is counted.');
    const nameOf = (owner: string): string => owner;
    expect(before.whole.counted.rows.map(({ value }) => value)).toEqual(['12']);
    const left = leaveOwnersOut(before.whole, excluded, nameOf);
    expect(left.counted.rows.map(({ value }) => value)).toEqual(['6']);
    expect(left.counted).toEqual(without.whole.counted);
  });
});
