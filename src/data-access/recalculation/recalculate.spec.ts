import type { ContactFacts, Phone, RulesAnswer, Tag, TargetDocument } from '../../domain/index.ts';
import { bothViews, filledDatabase } from '../testing/filled-database.ts';
import type { Database } from '../connection/connection.ts';
import { recalculate, readWrittenDocuments } from './recalculate.ts';
import { readRecalculablePhones } from './recalculation-plan.ts';
import type { RecalculatedPhone } from './recalculated-phone.ts';
import type { RulesRunner } from './rules-runner.ts';

const TAG = '2026-10' as Tag;
const OCTOBER = { start: Date.UTC(2026, 9, 1), end: Date.UTC(2026, 10, 1) - 1 };
const day = (number: number): number => Date.UTC(2026, 9, number, 12);

const settings = {
  roles: { chw: { offline: true } },
  permissions: { can_view_tasks: ['chw'] },
  contact_types: [{ id: 'family' }],
  tasks: {
    targets: {
      items: [
        { id: 'visits', type: 'count' },
        { id: 'others', type: 'count', context: 'no' },
      ],
    },
  },
};
const inUnit = { _id: 'unit' };
const inArea = { _id: 'area', parent: inUnit };
const visit = (_id: string, date: number, patient = 'mother') => ({
  ...{ _id, type: 'data_record', form: 'visit', reported_date: date },
  contact: { _id: 'chw' },
  fields: { patient_uuid: patient },
});
const documents = [
  { _id: 'unit', type: 'health_center', name: 'Unit', dhis: { orgUnit: 'HJiPOcmziQA' } },
  { _id: 'area', type: 'clinic', name: 'Area', parent: inUnit },
  { _id: 'chw', type: 'person', name: 'Achieng', parent: inArea },
  { _id: 'mother', type: 'person', name: 'Mother', parent: inArea, reported_date: 1 },
  {
    ...{ _id: 'org.couchdb.user:chw', type: 'user-settings', contact_id: 'chw' },
    ...{ facility_id: 'area', roles: ['chw'] },
  },
  {
    ...{ _id: 'org.couchdb.user:gone', type: 'user-settings', contact_id: 'gone' },
    ...{ facility_id: 'area', roles: ['chw'] },
  },
  visit('early', day(3)),
  visit('late', day(29)),
  visit('in November', Date.UTC(2026, 10, 3)),
  {
    ...{ _id: `target~${TAG}~chw~org.couchdb.user:chw`, type: 'target', owner: 'chw' },
    ...{ user: 'org.couchdb.user:chw', updated_date: day(20) },
    targets: [{ id: 'visits', value: { pass: 1, total: 1 } }],
  },
];

/** Rules that count visits; those of a contact in `fails` fail. */
const visits = (fails: readonly string[] = []): RulesRunner => ({
  begin: (_phone, _user, contexts) =>
    Promise.resolve(
      contexts.map((context) =>
        context === 'no' ? ({ kind: 'error', words: 'no' } as const) : true,
      ),
    ),
  run: ({ contact, reports }: ContactFacts): Promise<RulesAnswer> =>
    Promise.resolve(
      fails.includes(contact._id)
        ? { kind: 'failed', fault: { kind: 'error', words: 'broken' } }
        : {
            kind: 'emitted',
            emissions: reports.map(({ _id, reported_date: date }) => ({
              ...{ _id: `${String(_id)}~visits`, pass: true, date },
            })),
          },
    ),
});

for (const views of bothViews) {
  describe(`Targets calculated from reports (${views})`, () => {
    let database: Database;
    beforeAll(async () => {
      database = await filledDatabase(documents, settings, views);
    });
    afterAll(() => database.destroy());

    const calculated = async (
      isAsOfEnd: boolean,
      runner = visits(),
      writtenBy?: (read: ReadonlyMap<string, TargetDocument>) => typeof read | undefined,
    ) => {
      const plan = await readRecalculablePhones(database);
      const written = await readWrittenDocuments(database, TAG, '2026-11-05');
      if (!plan.ok || !written.ok) throw new Error('not read');
      const phones: RecalculatedPhone[] = [];
      const request = {
        ...{ phones: plan.value.phones, settings, tag: TAG, interval: OCTOBER },
        ...{ at: OCTOBER.end, isAsOfEnd },
        written: writtenBy === undefined ? written.value : writtenBy(written.value),
      };
      const result = await recalculate(database, request, runner, (phone) => phones.push(phone));
      expect(result.ok).toBeTrue();
      return phones;
    };

    it('are those of each account whose contact is there, with what places it', async () => {
      const plan = await readRecalculablePhones(database);
      if (!plan.ok) throw new Error(plan.error.code);
      const { phones, owners, contacts } = plan.value;
      expect(phones.map(({ user }: Phone) => user)).toEqual(['org.couchdb.user:chw']);
      expect([...owners.keys()]).toEqual(['chw']);
      expect(contacts.map(({ _id }) => _id).sort()).toEqual(['area', 'chw', 'unit']);
    });

    it('are held against the phone, with the reports that it cannot have known', async () => {
      for (const isAsOfEnd of [false, true]) {
        const [phone] = await calculated(isAsOfEnd);
        expect(phone?.reports).toBe(isAsOfEnd ? 2 : 3);
        const compared = phone?.compared?.targets.find(({ target }) => target === 'visits');
        expect(compared?.phone).toEqual({ pass: 1, total: 1 });
        expect(compared?.recalculated).toEqual({ pass: 2, total: 2 });
        expect(compared?.withoutLate).toEqual({ pass: 1, total: 1 });
        expect(compared?.late.map(({ report }) => report)).toEqual(['late']);
      }
    });

    it('are held against what the phone wrote, and when', async () => {
      const [phone] = await calculated(false);
      expect(phone?.contacts).toBe(3);
      expect(phone?.document).toEqual(
        jasmine.objectContaining({ _id: `target~${TAG}~chw~org.couchdb.user:chw`, owner: 'chw' }),
      );
      expect(phone?.compared).toEqual(
        jasmine.objectContaining({
          updatedDate: day(20),
          hasDocument: true,
          areArrivalsKnown: true,
        }),
      );
    });

    it('are held against nothing where the phone wrote none, or nobody compares', async () => {
      const [without] = await calculated(false, visits(), () => new Map());
      expect(without?.compared?.hasDocument).toBeFalse();
      expect(without?.compared?.areArrivalsKnown).toBeFalse();
      expect(without?.compared?.updatedDate).toBeUndefined();
      const compared = without?.compared?.targets.find(({ target }) => target === 'visits');
      expect([compared?.phone, compared?.late]).toEqual([undefined, []]);
      expect(compared?.withoutLate).toEqual({ pass: 2, total: 2 });
      const [alone] = await calculated(false, visits(), () => undefined);
      expect(alone?.compared).toBeUndefined();
    });

    it('ask the rules for the context of each target, which is true where it has none', async () => {
      const asked: unknown[] = [];
      const rules = visits();
      const begin: typeof rules.begin = (phone, user, contexts) => {
        asked.push([user['name'], contexts]);
        return rules.begin(phone, user, contexts);
      };
      await calculated(false, { ...rules, begin });
      expect(asked).toEqual([['Achieng', ['true', 'no']]]);
    });

    it('leave out a contact whose rules fail, and a target whose context cannot be told', async () => {
      const [phone] = await calculated(false, visits(['mother']));
      expect(phone?.document.targets).toEqual([{ id: 'visits', value: { pass: 0, total: 0 } }]);
      expect(phone?.faults.map(({ contact, target }) => contact ?? target).sort()).toEqual([
        'mother',
        'others',
      ]);
    });
  });
}
