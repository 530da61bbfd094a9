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

  for (const field of [
    ...['code', 'external_id', 'facility_code', 'mfl_code', 'kmhfl_code', 'nhfr_code'],
    ...['dhis2_code', 'dhis_code', 'org_unit_code', 'hf_code'],
  ]) {
    it(`has the code of the facility registry that stands under ${field}`, () => {
      const place = decodePlaceToMap({ _id: 'a', type: 'clinic', [field]: '605412' });
      expect(place?.codes).toEqual(['605412']);
    });
  }

  it('has a code that is written as a number', () => {
    expect(decodePlaceToMap({ _id: 'a', type: 'clinic', mfl_code: 14072 })?.codes).toEqual([
      '14072',
    ]);
  });

  it('has no code of what is neither a text nor a number', () => {
    const place = decodePlaceToMap({ _id: 'a', type: 'clinic', code: null, mfl_code: ['605412'] });
    expect(place?.codes).toEqual([]);
  });

  it('is of the type of its document where its own one is empty', () => {
    const types = new Set(['contact']);
    const place = decodePlaceToMap({ _id: 'a', type: 'contact', contact_type: '' }, types);
    expect(place?.type).toBe('contact');
  });

  it('of an older CHT is of the type of its document', () => {
    expect(decodePlaceToMap({ _id: 'a', type: 'clinic' })?.type).toBe('clinic');
  });

  it('is none where the document is no contact', () => {
    expect(decodePlaceToMap({ _id: 'a', type: 'form' })).toBeUndefined();
  });
});
