import type { ContactFacts, Phone } from '../../domain/index.ts';
import type { Database } from '../connection/connection.ts';
import { bothViews, filledDatabase } from '../testing/filled-database.ts';
import { factsOfPhone } from './facts-of-phone.ts';
import { hydratedContact } from './hydrated-contact.ts';

const inCounty = { _id: 'county' };
const inUnit = { _id: 'unit', parent: inCounty };
const inArea = { _id: 'area', parent: inUnit };
const inFamily = { _id: 'family', parent: inArea };

const report = (_id: string, about: object, author = 'chw') => ({
  _id,
  type: 'data_record',
  form: 'visit',
  reported_date: 1,
  contact: { _id: author },
  fields: about,
});

const settings = { contact_types: [{ id: 'chw' }] };
const documents = [
  { _id: 'county', type: 'district_hospital', name: 'County' },
  { _id: 'unit', type: 'health_center', parent: inCounty, name: 'Unit', place_id: '900' },
  { _id: 'area', type: 'clinic', parent: inUnit },
  { _id: 'chw', type: 'chw', parent: inArea, patient_id: '800' },
  { _id: 'family', type: 'contact', contact_type: 'family', parent: inArea, place_id: '70' },
  { _id: 'mother', type: 'person', parent: inFamily, patient_id: '50014' },
  { _id: 'other-area', type: 'clinic', parent: inUnit },
  {
    _id: 'stranger',
    type: 'person',
    parent: { _id: 'other-area', parent: inUnit },
    patient_id: '66',
  },
  { _id: 'left', type: 'person', parent: { _id: 'gone', parent: { _id: 'county' } } },
  report('by short id', { patient_id: '50014', place_id: 'family' }),
  report('by id', { patient_uuid: 'mother' }, 'nurse'),
  report('of the family', { place_id: '70' }, 'nurse'),
  report('of the chw', { patient_id: '800' }),
  report('of a stranger', { patient_id: '66' }),
  report('of nobody there', { patient_id: '77', place_id: '70' }),
  report('of nobody there by another', { patient_id: '78', place_id: '70' }, 'nurse'),
  { ...report('no form', { patient_id: '50014' }), form: '' },
];

const phoneOf = (facility: string, depth: Phone['depth']): Phone => ({
  user: 'org.couchdb.user:chw',
  owner: 'chw',
  roles: ['chw'],
  facilities: [facility],
  depth,
});

const NO_LIMIT = { contacts: undefined, reports: undefined };

async function factsIn(database: Database, phone: Phone, pageSize?: number): Promise<string[]> {
  const facts: ContactFacts[] = [];
  const options = pageSize === undefined ? {} : { pageSize };
  for await (const some of factsOfPhone(database, phone, settings, options)) facts.push(...some);
  return facts.map(
    ({ contact, reports }) => `${contact._id}: ${reports.map(({ _id }) => String(_id)).join(', ')}`,
  );
}

for (const views of bothViews) {
  describe(`The facts of a phone (${views})`, () => {
    let database: Database;
    beforeAll(async () => {
      database = await filledDatabase(documents, settings, views);
    });
    afterAll(() => database.destroy());

    const all = [
      'area: ',
      'chw: of the chw',
      'family: of the family',
      'mother: by id, by short id',
      '77: of nobody there',
    ];

    it('are its contacts, of configured types too, with the reports about them', async () => {
      expect(await factsIn(database, phoneOf('area', NO_LIMIT))).toEqual(all);
      expect(await factsIn(database, phoneOf('area', NO_LIMIT), 1)).toEqual(all);
    });

    it('go down to its depth, and with the reports of others no further than that of reports', async () => {
      expect(await factsIn(database, phoneOf('area', { contacts: 1, reports: 0 }))).toEqual([
        'area: ',
        'chw: of the chw',
        'family: ',
        '50014: by short id',
        '77: of nobody there',
      ]);
      expect(await factsIn(database, phoneOf('area', { contacts: 0, reports: undefined }))).toEqual(
        ['area: '],
      );
      const { length } = await factsIn(database, phoneOf('unit', NO_LIMIT));
      expect(length).toBe(all.length + 3);
    });

    it('come with the user and the documents of the places above', async () => {
      expect(await hydratedContact(database, 'chw', {})).toEqual(
        jasmine.objectContaining({
          _id: 'chw',
          parent: jasmine.objectContaining({
            _id: 'area',
            parent: jasmine.objectContaining({
              name: 'Unit',
              parent: jasmine.objectContaining({ name: 'County' }),
            }),
          }),
        }),
      );
      expect(await hydratedContact(database, 'gone', {})).toBeUndefined();
    });

    it('come with the id alone of a place that is gone', async () => {
      expect(await hydratedContact(database, 'left', {})).toEqual(
        jasmine.objectContaining({ parent: { _id: 'gone', parent: jasmine.any(Object) } }),
      );
    });
  });
}

describe('The facts of a phone with many contacts', () => {
  it('are each given once', async () => {
    const many = Array.from({ length: 101 }, (_, at) => ({
      ...{ _id: `person-${String(at)}`, type: 'person', parent: inArea },
    }));
    const database = await filledDatabase([...documents, ...many], settings, 'product');
    const facts = await factsIn(database, phoneOf('area', NO_LIMIT));
    await database.destroy();
    expect([facts.length, new Set(facts).size]).toEqual([106, 106]);
  });
});

describe('An answer with reports that was cut short', () => {
  it('is asked for again, and never taken for all', async () => {
    const database = await filledDatabase(documents, settings, 'product');
    const query = database.query.bind(database);
    let cut = 1;
    const cutting = async (...args: Parameters<typeof query>): Promise<unknown> => {
      const answer = await query(...args);
      if (args[0] !== 'medic-client/reports_by_subject' || cut === 0) return answer;
      cut -= 1;
      return { ...answer, rows: answer.rows.slice(0, -1) };
    };
    Object.assign(database, { query: cutting });
    const phone = phoneOf('area', NO_LIMIT);
    const facts: number[] = [];
    for await (const some of factsOfPhone(database, phone, settings, { delays: [0] })) {
      facts.push(...some.map(({ reports }) => reports.length));
    }
    expect(facts).toEqual([0, 1, 1, 2, 1]);
    cut = Infinity;
    await expectAsync(
      factsOfPhone(database, phone, settings, { delays: [] }).next(),
    ).toBeRejected();
    await database.destroy();
  });
});
