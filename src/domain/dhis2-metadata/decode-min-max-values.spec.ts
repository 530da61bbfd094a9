import { BIRTHS, UNIT } from '../testing/builders.ts';
import { DEFAULT_COMBO } from '../testing/dhis2-metadata.ts';
import { decodeMinMaxValues } from './decode-min-max-values.ts';

const ENTRY = {
  source: { id: UNIT },
  dataElement: { id: BIRTHS },
  optionCombo: { id: DEFAULT_COMBO },
  min: 2,
  max: 9,
};

describe('minimum and maximum values', () => {
  it('are not known where there is no list', () => {
    for (const json of [undefined, {}, { minMaxDataElements: {} }]) {
      expect(decodeMinMaxValues(json)).toBeUndefined();
    }
  });

  it('are those of an org unit, a data element and an option combo', () => {
    expect(decodeMinMaxValues({ minMaxDataElements: [{ ...ENTRY, generated: true }] })).toEqual({
      values: [
        {
          orgUnit: UNIT,
          dataElement: BIRTHS,
          categoryOptionCombo: DEFAULT_COMBO,
          min: 2,
          max: 9,
        },
      ],
    });
  });

  it('say nothing where a part of them is missing', () => {
    for (const more of [
      { source: undefined },
      { dataElement: {} },
      { optionCombo: { id: '' } },
      { min: '2' },
      { max: null },
      { max: Infinity },
    ]) {
      const decoded = decodeMinMaxValues({ minMaxDataElements: [{ ...ENTRY, ...more }] });
      expect(decoded).withContext(JSON.stringify(more)).toEqual({ values: [] });
    }
  });

  it('remember what a server was asked for', () => {
    const minMaxAskedOf = { orgUnits: [UNIT, 3], dataElements: [BIRTHS] };
    expect(decodeMinMaxValues({ minMaxDataElements: [], minMaxAskedOf })?.askedOf).toEqual({
      orgUnits: [UNIT],
      dataElements: [BIRTHS],
    });
  });
});
