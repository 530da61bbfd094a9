import { placeTypes } from './place-types.ts';

describe('the types of places', () => {
  it('are those of the settings that are not of people', () => {
    const contact_types = [
      { id: 'county', group_key: 'contact.type.county.plural' },
      { id: 'unit' },
      { id: 'chw', person: true },
      null,
    ];
    expect(placeTypes({ contact_types })).toEqual([
      { id: 'county', translationKey: 'contact.type.county.plural' },
      { id: 'unit' },
    ]);
  });

  it('are those of every CHT where there are no such settings', () => {
    expect(placeTypes({}).map(({ id }) => id)).toEqual([
      'district_hospital',
      'health_center',
      'clinic',
    ]);
  });
});
