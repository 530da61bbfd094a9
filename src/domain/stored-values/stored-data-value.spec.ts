import { decodeStoredValues } from './stored-data-value.ts';

const least = { dataElement: 'births', orgUnit: 'a' };
const decoded = {
  ...least,
  categoryOptionCombo: '',
  attributeOptionCombo: '',
  value: '',
  followUp: false,
};
const more = { comment: 'by phone', storedBy: 'hrio', lastUpdated: '2026-11-03T10:00:00.000' };

describe('a data value of DHIS2', () => {
  for (const [what, given, expected] of [
    ['has what is given, and no more', least, [decoded]],
    ['has who stored it, when, and why', { ...least, ...more }, [{ ...decoded, ...more }]],
    ['is marked up to 2.42', { ...least, followup: true }, [{ ...decoded, followUp: true }]],
    ['is marked since 2.43', { ...least, followUp: true }, [{ ...decoded, followUp: true }]],
    ['is none without an element', { orgUnit: 'a', value: '1' }, []],
    ['is none without an org unit', { dataElement: 'births', value: '1' }, []],
    ['is none where it was deleted', { ...least, deleted: true }, []],
  ] as const) {
    it(what, () => {
      expect(decodeStoredValues({ dataValues: [given] })).toEqual(expected);
    });
  }

  it('takes its org unit from the top', () => {
    const [value] = decodeStoredValues({ orgUnit: 'a', dataValues: [{ dataElement: 'births' }] });
    expect(value).toEqual(decoded);
  });
});
