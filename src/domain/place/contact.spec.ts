import { decodeContact } from './contact.ts';

describe('decodeContact', () => {
  for (const type of ['contact', 'person', 'clinic', 'health_center', 'district_hospital']) {
    it(`reads a ${type}`, () => {
      expect(decodeContact({ _id: 'a', type, name: 'A', dhis: { orgUnit: 'x' } })).toEqual({
        id: 'a',
        name: 'A',
        lineage: ['a'],
        dhis: [{ orgUnit: 'x' }],
      });
    });
  }

  for (const document of [
    { _id: 'a', type: 'data_record' },
    { _id: 'a', type: 'person', _deleted: true },
    { _id: 'a' },
    { type: 'person' },
    { _id: 'a', type: ['person'] },
    'a',
    null,
  ]) {
    it(`takes ${JSON.stringify(document)} for no contact`, () => {
      expect(decodeContact(document)).toBeUndefined();
    });
  }

  it('says that a mapping cannot be read, and that a parent is stored as text', () => {
    const person = { _id: 'a', type: 'person', name: 'A' };
    expect(decodeContact({ ...person, dhis: 'kB0ZBFisE0e', parent: 'unit' })).toEqual({
      id: 'a',
      name: 'A',
      lineage: ['a'],
      dhis: [],
      unreadDhis: 'kB0ZBFisE0e',
      hasParentAsText: true,
    });
    expect(Object.keys(decodeContact(person) ?? {})).toEqual(['id', 'name', 'lineage', 'dhis']);
  });

  it('has an empty name where the document has none', () => {
    expect(decodeContact({ _id: 'a', type: 'person', name: 7 })?.name).toBe('');
  });
});
