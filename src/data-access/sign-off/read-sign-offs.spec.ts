import {
  exportRequest,
  signOffReport,
  type NewSignOff,
  type SignOffReview,
  type Tag,
} from '../../domain/index.ts';
import { DATA_SET, personOf, placeOf, targetsOf, UNIT } from '../../domain/testing/builders.ts';
import type { Database } from '../connection/connection.ts';
import { stateOf } from '../connection/read-changes.ts';
import { countDataValueSet } from '../export/count-data-value-set.ts';
import { readReviewPeople } from '../review/read-review-people.ts';
import { reviewDataValueSet } from '../review/review-data-value-set.ts';
import { bothViews, filledDatabase } from '../testing/filled-database.ts';
import { readSignOffs } from './read-sign-offs.ts';

const TODAY = '2026-03-05';
/** Nine in the morning of 3 March 2026, in Nairobi. */
const SIGNED_AT = 1_772_517_600_000;
const OTHER = 'unit0000002';
const ACHIENG = 'target~2026-02~achieng~org.couchdb.user:achieng';
const OTIENO = 'target~2026-02~otieno~org.couchdb.user:otieno';

const SETTINGS = {
  dhis_data_sets: [{ id: DATA_SET }],
  permissions: { can_validate_dhis2: ['supervisor'] },
  roles: { chw: { offline: true }, supervisor: { offline: true } },
  tasks: { targets: { items: [{ id: 'births', dhis: { dataElement: 'births00001' } }] } },
};
const accountOf = (contact: string, role: string, facility_id: string): Stored => ({
  _id: `org.couchdb.user:${contact}`,
  type: 'user-settings',
  contact_id: contact,
  roles: [role],
  facility_id,
});

type Stored = Readonly<Record<string, unknown>> & { readonly _id: string };

const DOCUMENTS = [
  placeOf('county', undefined),
  placeOf('unit', { orgUnit: UNIT }, 'county'),
  placeOf('other', { orgUnit: OTHER }, 'county'),
  personOf('achieng', 'unit', 'county'),
  personOf('otieno', 'unit', 'county'),
  personOf('wanjiru', 'other', 'county'),
  personOf('ann', 'unit', 'county'),
  personOf('chief', 'county'),
  accountOf('ann', 'supervisor', 'unit'),
  accountOf('chief', 'supervisor', 'county'),
  accountOf('achieng', 'chw', 'unit'),
  targetsOf('achieng', { births: 12 }),
  targetsOf('otieno', { births: 3 }),
  targetsOf('wanjiru', { births: 1 }),
] as readonly Stored[];
const FORM = { _id: 'form:dhis2_validation', type: 'form' };

const revisionOf = async (database: Database, id: string): Promise<string> =>
  (await database.get(id))._rev;
const listed = (database: Database): Promise<NewSignOff['documents'] & object> =>
  Promise.all(
    [ACHIENG, OTIENO].map(async (id) => ({ id, revision: await revisionOf(database, id) })),
  );

async function sign(database: Database, more: Partial<NewSignOff> = {}): Promise<void> {
  const reportedDate = more.reportedDate ?? SIGNED_AT;
  const report = signOffReport({
    contact: 'ann',
    reportedDate,
    place: 'unit',
    tag: '2026-02' as Tag,
    dataSet: DATA_SET,
    verdict: 'validated',
    documents: await listed(database),
    missing: [],
    ...more,
  });
  const contact = { _id: report.contact };
  await database.put({ ...report, contact, _id: `report-${String(reportedDate)}` });
}

const syncs = async (database: Database, id: string, births: number): Promise<void> => {
  const document = await database.get(id);
  const targets = [{ id: 'births', value: { pass: births, total: births } }];
  await database.put({ ...document, targets } as PouchDB.Core.PutDocument<object>);
};

async function signOffsIn(
  database: Database,
  orgUnits: readonly string[] = [],
  options: object = {},
): Promise<SignOffReview | undefined> {
  const request = exportRequest({ dataSet: DATA_SET, period: '202602', orgUnits });
  const context = { today: TODAY, delays: [], ...options };
  const result = await reviewDataValueSet(database, request, context);
  if (!result.ok) throw new Error(result.error.code);
  expect(result.value.outcome.ok).toBeTrue();
  return result.value.review.signOffs;
}

async function said(database: Database, orgUnits?: readonly string[]): Promise<unknown> {
  const signOffs = await signOffsIn(database, orgUnits);
  if (signOffs?.status !== 'read') return signOffs?.status;
  const name = (id = ''): string => signOffs.names.get(id) ?? '?';
  return signOffs.units.map(({ orgUnit, status, changes }) =>
    [orgUnit, status, ...changes.map(({ kind, owner }) => `${kind} ${name(owner)}`)].join(' '),
  );
}

/** The database, with something that happens before it answers a view. */
const beforeView = (database: Database, view: string, happens: () => Promise<unknown>): Database =>
  new Proxy(database, {
    get: (target, name) => {
      const value: unknown = Reflect.get(target, name);
      if (typeof value !== 'function') return value;
      const method = value.bind(target) as (...args: readonly unknown[]) => unknown;
      if (name !== 'query') return method;
      return async (...args: readonly unknown[]) => {
        if (args[0] === view) await happens();
        return method(...args);
      };
    },
  });
const REPORTS = 'medic-client/reports_by_form';

for (const views of bothViews) {
  describe(`readSignOffs (${views})`, () => {
    let database: Database;

    beforeEach(async () => {
      database = await filledDatabase(DOCUMENTS, SETTINGS, views);
    });
    afterEach(() => database.destroy());

    it('is nothing where the project has neither form nor report', async () => {
      expect(await signOffsIn(database)).toBeUndefined();
    });

    it('is that nobody signed where there is only the form', async () => {
      await database.put(FORM);
      expect(await said(database)).toEqual([`${UNIT} not-validated`, `${OTHER} not-validated`]);
    });

    it('follows a unit: signed, changed since, withdrawn and signed again', async () => {
      await sign(database);
      expect(await said(database)).toEqual([`${UNIT} validated`, `${OTHER} not-validated`]);

      await syncs(database, ACHIENG, 14);
      expect(await said(database, [UNIT])).toEqual([`${UNIT} changed changed name of achieng`]);

      await sign(database, { verdict: 'withdrawn', reportedDate: SIGNED_AT + 1 });
      expect(await said(database, [UNIT])).toEqual([`${UNIT} not-validated`]);

      await sign(database, { reportedDate: SIGNED_AT + 2 });
      expect(await said(database, [UNIT])).toEqual([`${UNIT} validated`]);

      await database.remove(await database.get(OTIENO));
      expect(await said(database, [UNIT])).toEqual([`${UNIT} changed deleted name of otieno`]);
    });

    it('finds the account of who signs above the chosen places', async () => {
      await sign(database, { contact: 'chief', place: 'county' });
      expect(await said(database, [UNIT])).toEqual([`${UNIT} validated`]);
    });

    it('says nothing by whoever may not, or for another place', async () => {
      await sign(database, { contact: 'achieng' });
      await sign(database, { place: 'other', reportedDate: SIGNED_AT + 1 });
      await sign(database, { contact: 'stranger', reportedDate: SIGNED_AT + 2 });
      const signOffs = await signOffsIn(database, [UNIT]);
      expect(signOffs).toEqual(
        jasmine.objectContaining({
          units: [jasmine.objectContaining({ status: 'not-validated', signOffs: [] })],
        }),
      );
    });

    it('names reports that cannot be read, and leaves alone those before the month', async () => {
      const report = { type: 'data_record', form: 'dhis2_validation', fields: {} };
      await database.put({ ...report, _id: 'odd', reported_date: SIGNED_AT });
      await database.put({ ...report, _id: 'old', reported_date: 1 });
      await database.put({ ...report, _id: 'timeless' });
      const signOffs = await signOffsIn(database);
      expect(signOffs).toEqual(jasmine.objectContaining({ malformed: ['odd', 'timeless'] }));
    });

    it('calls changed what came after it was counted, also where that was signed', async () => {
      const later = beforeView(database, REPORTS, async () => {
        if ((await database.get(ACHIENG))._rev.startsWith('2-')) return;
        await syncs(database, ACHIENG, 14);
        await sign(database);
      });
      expect(await said(later, [UNIT])).toEqual([`${UNIT} changed changed name of achieng`]);
    });

    it('says that numbers may have changed where a sign-off lists no documents', async () => {
      const report = signOffReport({
        contact: 'ann',
        reportedDate: SIGNED_AT,
        place: 'unit',
        tag: '2026-02' as Tag,
        dataSet: DATA_SET,
        verdict: 'validated',
        missing: [],
      });
      await database.put({ ...report, contact: { _id: report.contact }, _id: 'report' });
      expect(await said(database, [UNIT])).toEqual([`${UNIT} may-have-changed`]);
    });

    it('is nothing where there are reports of other forms alone', async () => {
      const report = { type: 'data_record', form: 'pregnancy', fields: {} };
      await database.put({ ...report, _id: 'report', reported_date: SIGNED_AT });
      expect(await signOffsIn(database)).toBeUndefined();
    });

    /** What is read beside the numbers, after something happened since they were counted. */
    const readBeside = async ({
      happens = (): Promise<unknown> => Promise.resolve(),
      period = '202602',
      today = TODAY,
    } = {}) => {
      const state = await stateOf(database, {});
      const request = exportRequest({ dataSet: DATA_SET, period });
      const counted = await countDataValueSet(database, request, { today });
      if (!counted.ok) throw new Error(counted.error.code);
      const people = await readReviewPeople(database, counted.value, {});
      if (!people.ok) throw new Error(people.error.code);
      await happens();
      const read = await readSignOffs(database, { ...counted.value, state }, people.value, {});
      if (read?.status !== 'read') throw new Error(read?.status);
      return read;
    };

    it('is of this month and data set, and of no other', async () => {
      await sign(database, { tag: '2026-01' as Tag, contact: 'chief' });
      await sign(database, { dataSet: 'other000001', reportedDate: SIGNED_AT + 1 });
      await sign(database, { reportedDate: SIGNED_AT + 2 });
      const { signOffs, malformed } = await readBeside();
      expect(signOffs.map(({ reportedDate }) => reportedDate)).toEqual([SIGNED_AT + 2]);
      expect(malformed).toEqual([]);
    });

    it('reads what a phone in another time zone wrote the day before the month', async () => {
      const report = { type: 'data_record', form: 'dhis2_validation', fields: {} };
      await database.put({ ...report, _id: 'early', reported_date: Date.UTC(2026, 0, 31, 12) });
      await database.put({ ...report, _id: 'old', reported_date: Date.UTC(2026, 0, 30, 12) });
      expect((await readBeside()).malformed).toEqual(['early']);
    });

    it('reads what was signed by a clock that is a month behind, or has lost its date', async () => {
      const dates = [Date.UTC(2015, 0, 1), Date.UTC(2026, 4, 5), Date.UTC(2026, 2, 5)];
      for (const reportedDate of dates)
        await sign(database, { tag: '2026-06' as Tag, reportedDate });
      const { signOffs } = await readBeside({ period: '202606', today: '2026-07-05' });
      // Of all that was ever signed the third would be one.
      expect(signOffs.map(({ reportedDate }) => reportedDate)).toEqual(dates.slice(0, 2));
    });

    it('looks up the documents that are signed, in order, and which of them changed since', async () => {
      const documents = (await listed(database)).toReversed();
      await sign(database, { documents });
      const { revisions } = await readBeside({
        happens: async () => {
          await syncs(database, OTIENO, 4);
          await syncs(database, 'target~2026-02~wanjiru~org.couchdb.user:wanjiru', 4);
        },
      });
      expect([...revisions]).toEqual([
        [ACHIENG, await revisionOf(database, ACHIENG)],
        [OTIENO, ''],
      ]);
    });

    it('looks up no documents of what is withdrawn', async () => {
      await sign(database, { verdict: 'withdrawn' });
      expect((await readBeside()).revisions).toEqual(new Map());
    });

    it('names who signed, the place, who is missing, and whose documents are signed', async () => {
      await database.put({ ...personOf('akinyi', 'far'), _id: 'akinyi' });
      await sign(database, { missing: [{ contact: 'akinyi', words: 'phone lost' }] });
      const { contacts } = await readBeside();
      const names = ['ann', 'unit', 'akinyi', 'achieng'].map((id) => contacts.get(id)?.name);
      expect(names).toEqual(['ann', 'unit', 'akinyi', 'achieng'].map((id) => `name of ${id}`));
    });

    it('cannot be told where nobody knows as of when it was counted', async () => {
      await sign(database);
      const request = exportRequest({ dataSet: DATA_SET, period: '202602' });
      const counted = await countDataValueSet(database, request, { today: TODAY });
      if (!counted.ok) throw new Error(counted.error.code);
      expect(counted.value.state).toBeUndefined();
      const people = await readReviewPeople(database, counted.value, {});
      if (!people.ok) throw new Error(people.error.code);
      expect(await readSignOffs(database, counted.value, people.value, {})).toEqual({
        status: 'outdated',
      });
    });

    it('tells a fault, and counts all the same', async () => {
      const refusal = Object.assign(new Error('no'), { status: 403, reason: 'no' });
      const refusing = beforeView(database, REPORTS, () => Promise.reject(refusal));
      expect(await signOffsIn(refusing)).toEqual(jasmine.objectContaining({ status: 'failed' }));
    });

    it('tells a fault in what is asked before anything is counted', async () => {
      const silent = new Proxy(database, {
        get: (target, name) => {
          const value: unknown = Reflect.get(target, name);
          if (name === 'info') return () => Promise.reject(new Error('no'));
          return typeof value === 'function' ? (value.bind(target) as unknown) : value;
        },
      });
      expect(await signOffsIn(silent)).toEqual(jasmine.objectContaining({ status: 'failed' }));
    });

    it('is nothing on a database without the views of the CHT', async () => {
      const missing = Object.assign(new Error('missing'), { status: 404, name: 'not_found' });
      const without = beforeView(database, REPORTS, () => Promise.reject(missing));
      expect(await signOffsIn(without)).toBeUndefined();
    });

    it('is not read where nobody asks', async () => {
      await sign(database);
      expect(await signOffsIn(database, [], { history: false })).toBeUndefined();
      expect(await signOffsIn(database, [], { signOffs: false })).toBeUndefined();
    });

    it('stops where it is stopped', async () => {
      const stop = new AbortController();
      const stopping = beforeView(database, REPORTS, () => {
        stop.abort();
        return Promise.resolve();
      });
      await expectAsync(signOffsIn(stopping, [], { signal: stop.signal })).toBeRejectedWith(
        jasmine.objectContaining({ name: 'AbortError' }),
      );
    });
  });
}
