import { contactTypes } from './contact-types.ts';

describe('the types of contacts', () => {
  it('are the built-in ones and the ids of those that are configured', () => {
    const types = contactTypes({ contact_types: [{ id: 'chw', person: true }, { id: 'area' }] });
    expect([...types].sort()).toEqual([
      'area',
      'chw',
      'clinic',
      'contact',
      'district_hospital',
      'health_center',
      'person',
    ]);
  });

  it('are the built-in ones where nothing else can be read', () => {
    for (const contact_types of [undefined, null, 'chw', [null, {}, { id: '' }, { id: 7 }]]) {
      expect(contactTypes({ contact_types }).size).toBe(5);
    }
  });
});
