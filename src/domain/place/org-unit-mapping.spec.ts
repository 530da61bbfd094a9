import { orgUnitsOf } from './org-unit-mapping.ts';

const general = { orgUnit: 'GENERAL' };
const specific = { orgUnit: 'SPECIFIC', dataSet: 'chosen' };
const other = { orgUnit: 'OTHER', dataSet: 'other' };

describe('orgUnitsOf', () => {
  it('takes entries for the data set, then general ones, never those of others', () => {
    expect(orgUnitsOf({ dhis: [specific, other] }, 'chosen', 'unless-specific')).toEqual([
      'SPECIFIC',
    ]);
    expect(orgUnitsOf({ dhis: [general, other] }, 'chosen', 'unless-specific')).toEqual([
      'GENERAL',
    ]);
    expect(orgUnitsOf({ dhis: [other] }, 'chosen', 'unless-specific')).toEqual([]);
  });

  it('drops general entries beside one for the data set, unless both are wanted', () => {
    const contact = { dhis: [general, specific] };
    expect(orgUnitsOf(contact, 'chosen', 'unless-specific')).toEqual(['SPECIFIC']);
    expect(orgUnitsOf(contact, 'chosen', 'always')).toEqual(['GENERAL', 'SPECIFIC']);
  });

  it('keeps general entries beside one for the data set that names no org unit', () => {
    const contact = { dhis: [general, { dataSet: 'chosen' }] };
    expect(orgUnitsOf(contact, 'chosen', 'unless-specific')).toEqual(['GENERAL']);
  });

  it('takes an org unit named twice once, and a mistyped one as it stands', () => {
    expect(orgUnitsOf({ dhis: [general, general, { orgUnit: 12 }] }, 'chosen', 'always')).toEqual([
      'GENERAL',
      '12',
    ]);
  });

  it('takes an empty org unit for none', () => {
    expect(orgUnitsOf({ dhis: [{}, { orgUnit: '' }] }, 'chosen', 'always')).toEqual([]);
  });
});
