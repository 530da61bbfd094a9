import { personOf } from '../testing/builders.ts';
import { chwsOfArea, primaryContactOf, typeOfContact } from './chws-of-area.ts';

const config = { settings: { contact_types: [] }, areaTypes: ['area'] };
const area = (_id: string, contact: unknown, name?: string): object => ({
  _id,
  type: 'contact',
  contact_type: 'area',
  name,
  contact,
});

describe('the CHWs of an area', () => {
  it('are primary contacts of its places, and who reported now or before', () => {
    const documents = [
      area('a1', { _id: 'amina' }, 'Kadero'),
      area('a2', 'otieno'),
      area('a3', { _id: 'hidden' }, 'Wachara'),
      area('a4', { _id: 'amina' }, 'Second place of one'),
      area('a5', undefined),
      { ...area('h1', { _id: 'patient' }), contact_type: 'household' },
      { ...personOf('amina', 'a1'), phone: '+254 700' },
      personOf('otieno', 'a2'),
      personOf('zainab', 'a2'),
      'no document',
    ];
    const chws = chwsOfArea(config, documents, new Set(['amina']), new Set(['zainab']));
    expect(chws).toEqual([
      {
        id: 'amina',
        name: 'name of amina',
        phone: '+254 700',
        place: 'Kadero',
        placeId: 'a1',
        standing: 'reported',
      },
      { id: 'hidden', name: '', phone: '', place: 'Wachara', placeId: 'a3', standing: 'hidden' },
      {
        id: 'otieno',
        name: 'name of otieno',
        phone: '',
        place: '',
        placeId: 'a2',
        standing: 'missing',
      },
      { id: 'zainab', name: 'name of zainab', phone: '', place: '', standing: 'missing' },
    ]);
  });

  it('are those of the revision that stands, where places or people have conflicting ones', () => {
    const documents = [
      { ...area('a1', { _id: 'amina' }, 'Kadero'), _rev: '2-a' },
      { ...area('a1', { _id: 'former' }, 'Before'), _rev: '1-a' },
      { ...personOf('amina', 'a1'), _rev: '3-a' },
      { ...personOf('amina', 'a1'), name: 'Before', _rev: '2-a' },
    ];
    const chws = chwsOfArea(config, documents, new Set(), new Set());
    expect(chws.map(({ id, name, place }) => [id, name, place])).toEqual([
      ['amina', 'name of amina', 'Kadero'],
    ]);
  });

  it('are nobody where there is no place of CHWs', () => {
    expect(chwsOfArea(config, [], new Set(), new Set())).toEqual([]);
  });
});

describe('the primary contact and the type of a place', () => {
  for (const [contact, id] of [
    ['chw', 'chw'],
    [{ _id: 'chw' }, 'chw'],
    [{}, undefined],
    ['', undefined],
  ] as const) {
    it(`is the contact ${String(id)} of ${JSON.stringify(contact)}`, () => {
      expect(primaryContactOf({ contact })).toBe(id);
    });
  }

  for (const [document, type] of [
    [{ type: 'contact', contact_type: 'area' }, 'area'],
    [{ type: 'clinic' }, 'clinic'],
    [{ type: 'chw', contact_type: 'else' }, 'chw'],
    [{ type: 'contact' }, 'contact'],
    [{}, undefined],
  ] as const) {
    it(`is the type ${String(type)} of ${JSON.stringify(document)}`, () => {
      expect(typeOfContact(document)).toBe(type);
    });
  }
});
