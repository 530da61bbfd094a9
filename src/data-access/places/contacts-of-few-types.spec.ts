import { filledDatabase } from '../testing/filled-database.ts';
import { contactsOfFewTypes } from './contacts-of-few-types.ts';

describe('contactsOfFewTypes', () => {
  it('gives all of a type, of however few rows the pages of other reads are', async () => {
    const places = ['a', 'b', 'c'].map((_id) => ({ _id, type: 'health_center' }));
    const own = { _id: 'd', type: 'contact', contact_type: 'community_unit' };
    const database = await filledDatabase([...places, own], {}, 'untouched CHT');
    const types = new Set(['health_center', 'community_unit', 'clinic']);
    const few = await contactsOfFewTypes(database, types, { pageSize: 2 });
    expect([...new Set(few)].sort()).toEqual(['a', 'b', 'c', 'd']);
    await database.destroy();
  });
});
