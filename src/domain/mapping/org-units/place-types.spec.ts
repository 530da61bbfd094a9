import { placeTypes } from './place-types.ts';

describe('the types of places', () => {
  it('are those of the settings that are not of people', () => {
    const contact_types = [
      { id: 'county', group_key: 'contact.type.county.plural' },
      { id: 'unit' },
      { id: 'chw', person: true },
      null,
      { id: '' },
      { id: 'village', group_key: '', person: 'true' },
    ];
    expect(placeTypes({ contact_types })).toEqual([
      { id: 'county', translationKey: 'contact.type.county.plural' },
      { id: 'unit' },
      { id: 'village' },
    ]);
  });

  it('are those of every CHT where there are no such settings', () => {
    expect(placeTypes({})).toEqual([
      { id: 'district_hospital', translationKey: 'contact.type.district_hospital.plural' },
      { id: 'health_center', translationKey: 'contact.type.health_center.plural' },
      { id: 'clinic', translationKey: 'contact.type.clinic.plural' },
    ]);
  });
});
