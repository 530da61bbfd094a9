import { BUILT_IN_CONTACT_TYPES } from '../../domain/index.ts';
import { bothViews, filledDatabase } from '../testing/filled-database.ts';
import { contactsBelow } from './contacts-below.ts';

const parent = { _id: 'unit', parent: { _id: 'county' } };
const documents = [
  { _id: 'county', type: 'district_hospital' },
  { _id: 'unit', type: 'health_center', parent: { _id: 'county' } },
  ...['a', 'b', 'c', 'd'].map((_id) => ({ _id, type: 'person', parent })),
  { _id: 'typed', type: 'chw', parent },
  { _id: 'elsewhere', type: 'chw', parent: { _id: 'other' } },
  { _id: 'visitor', type: 'visitor', parent },
];
const types = new Set([...BUILT_IN_CONTACT_TYPES, 'chw']);

describe('contactsBelow', () => {
  for (const views of bothViews) {
    const hasViews = views === 'product';
    const read = async (most: number, pageSize: number): Promise<readonly string[] | undefined> => {
      const database = await filledDatabase(documents, {}, views);
      const below = await contactsBelow(
        database,
        ['unit'],
        { most, types, hasViews },
        { pageSize },
      );
      await database.destroy();
      return below && [...below].sort();
    };

    it(`gives all of them, those of a configured type too (${views})`, async () => {
      expect(await read(5, 1)).toEqual(['a', 'b', 'c', 'd', 'typed', 'unit']);
      expect(await read(5, 100)).toEqual(['a', 'b', 'c', 'd', 'typed', 'unit']);
    });

    it(`never takes a part of them for all (${views})`, async () => {
      for (const pageSize of [1, 2, 100]) expect(await read(4, pageSize)).toBeUndefined();
    });

    it(`cannot tell where the CHT's view is missing (${views})`, async () => {
      const database = await filledDatabase(documents, {}, views);
      await database.remove(await database.get('_design/medic'));
      const limits = { most: 100, types, hasViews };
      expect(await contactsBelow(database, ['unit'], limits, {})).toBeUndefined();
      await database.destroy();
    });
  }

  it('are not said to be untellable where a view only refuses', async () => {
    const database = await filledDatabase(documents, {}, 'untouched CHT');
    for (const refused of ['medic/contacts_by_depth', 'medic-client/doc_by_type']) {
      const refusing = new Proxy(database, {
        get: (target, name) =>
          name === 'query'
            ? (view: string, options: object) =>
                view === refused
                  ? Promise.reject(Object.assign(new Error('no'), { status: 403 }))
                  : target.query(view, options)
            : (Reflect.get(target, name) as unknown),
      });
      const limits = { most: 9, types, hasViews: false };
      await expectAsync(contactsBelow(refusing, ['unit'], limits, {})).toBeRejected();
    }
    await database.destroy();
  });

  it('cannot tell where nothing tells of configured types', async () => {
    const database = await filledDatabase(documents, {}, 'untouched CHT');
    await database.remove(await database.get('_design/medic-client'));
    const ask = (of: ReadonlySet<string>): Promise<ReadonlySet<string> | undefined> =>
      contactsBelow(database, ['unit'], { most: 9, types: of, hasViews: false }, {});
    expect(await ask(types)).toBeUndefined();
    expect((await ask(BUILT_IN_CONTACT_TYPES))?.size).toBe(5);
    await database.destroy();
  });
});
