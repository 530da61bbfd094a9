import { decodePlaceToMap } from './place-to-map.ts';

describe('a place to map', () => {
  it('has its own type, its codes, each once, and its mapping as stored', () => {
    const place = decodePlaceToMap({
      _id: 'a',
      type: 'contact',
      contact_type: 'community_unit',
      name: 'Kadero CU',
      parent: { _id: 'b' },
      place_id: '77',
      code: ' 605412 ',
      mfl_code: 605412,
      external_id: ' ',
      dhis: { orgUnit: 'HJiPOcmziQA' },
    });
    expect(place).toEqual({
      id: 'a',
      name: 'Kadero CU',
      type: 'community_unit',
      lineage: ['a', 'b'],
      codes: ['605412'],
      dhis: [{ orgUnit: 'HJiPOcmziQA' }],
      stored: { orgUnit: 'HJiPOcmziQA' },
    });
  });

  it('of an older CHT is of the type of its document', () => {
    expect(decodePlaceToMap({ _id: 'a', type: 'clinic' })?.type).toBe('clinic');
  });

  it('is none where the document is no contact', () => {
    expect(decodePlaceToMap({ _id: 'a', type: 'form' })).toBeUndefined();
  });
});
