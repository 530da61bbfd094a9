import type { RowOfUnit } from '../aggregate/row-of-unit.ts';
import { storedValueFinder } from './find-stored-value.ts';
import { decodeStoredValues } from './stored-data-value.ts';

const USUAL = 'HllvX50cXC0';
const OTHER = 'bRowv6yZOF2';
const FEMALE = 'female00001';

const held = (orgUnit: string, combo: string, value: string) => ({
  orgUnit,
  dataElement: 'births',
  categoryOptionCombo: combo,
  attributeOptionCombo: combo === FEMALE ? OTHER : combo,
  value,
});
const decoded = (...dataValues: readonly object[]) => decodeStoredValues({ dataValues });

const row = (orgUnit: string, more: object = {}): RowOfUnit => ({
  orgUnit,
  dataElement: 'births',
  ...more,
});

const withOtherDefault = decoded(
  held('a', OTHER, '1'),
  held('b', FEMALE, '2'),
  held('b', OTHER, '3'),
  held('c', OTHER, '4'),
);
const withTwo = decoded(
  held('a', OTHER, '1'),
  held('b', OTHER, '2'),
  held('b', 'thirdCombo1', '3'),
);
const withOthers = decoded(held('a', OTHER, '1'), held('b', FEMALE, '2'));
const ofFemales = { categoryOptionCombo: FEMALE };
const ofProject = (orgUnit: string, combo: string, value: string) => ({
  ...held(orgUnit, combo, value),
  attributeOptionCombo: 'project0001',
});
const ofOptions = decoded(
  held('a', FEMALE, '1'),
  held('b', FEMALE, '2'),
  ofProject('b', FEMALE, '3'),
  ofProject('c', OTHER, '4'),
);
const withUsualDefault = decoded(held('a', USUAL, '1'), held('b', FEMALE, '2'));
const female = { categoryOptionCombo: FEMALE, attributeOptionCombo: OTHER };

describe('the stored value of a row', () => {
  for (const [what, stored, asked, found] of [
    ['the only one of its org unit', withOtherDefault, row('a'), '1'],
    ['the only one of another', withOtherDefault, row('c'), '4'],
    ['that of the default combo of several', withOtherDefault, row('b'), '3'],
    ['none of several, where two combos may be the default', withTwo, row('b'), undefined],
    ['the only one, where two combos may be the default', withTwo, row('a'), '1'],
    [
      'that of an option, whatever the default combo of attributes is called',
      withOtherDefault,
      row('b', { categoryOptionCombo: FEMALE }),
      '2',
    ],
    [
      'none of the default combo, where DHIS2 holds only another one',
      withOthers,
      row('b'),
      undefined,
    ],
    ['the very one of several', withOtherDefault, row('b', female), '2'],
    [
      'none of another combo',
      withOtherDefault,
      row('a', { categoryOptionCombo: FEMALE }),
      undefined,
    ],
    ['that of an option, where all are of options', ofOptions, row('a', ofFemales), '1'],
    ['none of two of an option', ofOptions, row('b', ofFemales), undefined],
    ['none of no option, where all are of options', ofOptions, row('a'), undefined],
    [
      'that of a project, whatever the default combo of options is called',
      ofOptions,
      row('c', { attributeOptionCombo: 'project0001' }),
      '4',
    ],
    ['none of another unit', withOtherDefault, row('d'), undefined],
    ['of the usual default combo', withUsualDefault, row('a'), '1'],
    ['none but it where that is used', withUsualDefault, row('b'), undefined],
  ] as const) {
    it(`is ${what}`, () => {
      const value = storedValueFinder(stored, undefined)(asked);
      expect(value).toEqual(stored.find((one) => one.value === found));
    });
  }

  it('is none of another combo, where it is known which one is the default', () => {
    const stored = decoded(held('a', FEMALE, '1'), held('b', OTHER, '2'));
    const find = storedValueFinder(stored, { optionCombo: OTHER });
    expect([find(row('a'))?.value, find(row('b'))?.value]).toEqual([undefined, '2']);
  });
});
