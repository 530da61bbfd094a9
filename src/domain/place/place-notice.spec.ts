import { DATA_SET, placeOf } from '../testing/builders.ts';
import type { ChosenOrgUnits } from './chosen-org-units.ts';
import { decodeContact, type Contact } from './contact.ts';
import { notConfiguredPlaces } from './place-notice.ts';

const contactOf = (id: string, dataSet: string, ...above: string[]): Contact => {
  const contact = decodeContact(placeOf(id, { orgUnit: 'unit0000001', dataSet }, ...above));
  if (contact === undefined) throw new Error(id);
  return contact;
};

const contacts = [
  contactOf('b', 'unknown0001', 'north', 'county'),
  contactOf('a', 'unknown0001', 'south', 'county'),
  contactOf('c', DATA_SET, 'north', 'county'),
];

/** The places told of where these are chosen. */
const toldOf = (...places: readonly string[]): readonly string[] => {
  const chosen = { orgUnits: new Set(), places: new Set(places) } as unknown as ChosenOrgUnits;
  const all = { orgUnits: new Set(), places: undefined } as unknown as ChosenOrgUnits;
  return notConfiguredPlaces(contacts, places.length === 0 ? all : chosen, [
    { id: DATA_SET, name: '' } as never,
  ]).map((notice) => notice.contact);
};

describe('places that map a data set that is not configured', () => {
  it('are told of in the order of their ids', () => {
    expect(toldOf()).toEqual(['a', 'b']);
  });

  it('are of a choice those chosen, and those below', () => {
    expect(toldOf('north')).toEqual(['b']);
    expect(toldOf('a')).toEqual(['a']);
    expect(toldOf('county')).toEqual(['a', 'b']);
    expect(toldOf('elsewhere')).toEqual([]);
  });
});
