import { exportRequest } from '../../domain/index.ts';
import { DATA_SET, personOf, placeOf, targetsOf, UNIT } from '../../domain/testing/builders.ts';
import type { Database } from '../connection/connection.ts';
import { countDataValueSet } from '../export/count-data-value-set.ts';
import { bothViews, filledDatabase } from '../testing/filled-database.ts';
import { readEarlierMonths } from './read-earlier-months.ts';
import { readReviewPeople } from './read-review-people.ts';
import { reviewDataValueSet } from './review-data-value-set.ts';

const TODAY = '2026-03-05';
const SETTINGS = {
  dhis_data_sets: [{ id: DATA_SET }],
  roles: { chw: { offline: true } },
  tasks: { targets: { items: [{ id: 'births', dhis: { dataElement: 'births00001' } }] } },
};
const accountOf = (contact_id: string | undefined, ...facility_id: readonly string[]) => ({
  _id: `org.couchdb.user:${contact_id ?? 'nobody'}`,
  type: 'user-settings',
  contact_id,
  roles: ['chw'],
  facility_id,
});
const targetsIn = (tag: string, owner: string): object => ({
  ...targetsOf(owner, { births: 3 }),
  _id: `target~${tag}~${owner}~org.couchdb.user:${owner}`,
});
const DOCUMENTS = [
  placeOf('unit', { orgUnit: UNIT }),
  ...['far', 'idle-far', 'lone', 'nobody-far'].map((id) => placeOf(id, undefined)),
  ...['achieng', 'otieno', 'idle', 'earlier'].map((id) => personOf(id, 'unit')),
  accountOf('achieng', 'unit', 'far'),
  accountOf('otieno', 'lone'),
  accountOf('idle', 'unit', 'idle-far'),
  accountOf(undefined, 'unit', 'nobody-far'),
  targetsIn('2026-02', 'achieng'),
  targetsIn('2026-02', 'otieno'),
  targetsIn('2025-12', 'earlier'),
] as { readonly _id: string }[];

async function readIn(database: Database) {
  const request = exportRequest({ dataSet: DATA_SET, period: '202602' });
  const counted = await countDataValueSet(database, request, { today: TODAY });
  if (!counted.ok) throw new Error(counted.error.code);
  const people = await readReviewPeople(database, counted.value, {});
  if (!people.ok) throw new Error(people.error.code);
  return { counted: counted.value, people: people.value };
}

for (const views of bothViews) {
  describe(`Whom a review speaks of (${views})`, () => {
    let database: Database;

    beforeEach(async () => {
      database = await filledDatabase(DOCUMENTS, SETTINGS, views);
    });
    afterEach(() => database.destroy());

    it('are owners, who is expected, mapped places, and several places of accounts of owners', async () => {
      const { people } = await readIn(database);
      expect([...people.people.keys()].sort()).toEqual([
        'achieng',
        'far',
        'idle',
        'otieno',
        'unit',
      ]);
    });

    it('are owners of the months before, too, each month of which is told as it is counted', async () => {
      const { counted, people } = await readIn(database);
      const told: number[] = [];
      const context = { today: TODAY };
      const months = await readEarlierMonths(database, counted, people, context, (month) =>
        told.push(month),
      );
      expect(told).toEqual([1, 2, 3, 4, 5, 6]);
      expect(months.ok && months.value.map(({ owners }) => [...owners]).flat()).toEqual([
        'earlier',
      ]);
      expect(people.people.has('earlier')).toBeTrue();
    });

    it('are counted anew, and no month is kept, where nobody knows as of when', async () => {
      const { counted, people } = await readIn(database);
      const asked: string[] = [];
      const monthCache = {
        load: () => Promise.resolve(void asked.push('load')),
        save: () => void asked.push('save'),
        settled: () => Promise.resolve(),
      };
      const context = { today: TODAY, monthCache };
      const months = await readEarlierMonths(database, counted, people, context);
      expect(months.ok).toBeTrue();
      expect(asked).toEqual([]);
    });

    it('are said to have synced as the CHT is asked once something was counted', async () => {
      const request = exportRequest({ dataSet: DATA_SET, period: '202602' });
      const failed = { status: 'failed', words: '/api/deploy-info gave no answer' } as const;
      const sync = async (more: object) => {
        const read = await reviewDataValueSet(database, request, { today: TODAY, ...more });
        if (!read.ok) throw new Error(read.error.code);
        return read.value.review.sync;
      };
      expect(await sync({ readSyncs: () => Promise.resolve(failed) })).toEqual(failed);
      expect(await sync({})).toBeUndefined();
      expect(await sync({ history: false })).toBeUndefined();
    });

    it('are not known where the database is gone', async () => {
      const { counted } = await readIn(database);
      const gone = await filledDatabase([], SETTINGS, views);
      await gone.destroy();
      expect((await readReviewPeople(gone, counted, { delays: [] })).ok).toBeFalse();
    });
  });
}
