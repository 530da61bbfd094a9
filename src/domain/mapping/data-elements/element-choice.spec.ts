import { BIRTHS, VISITS } from '../../testing/builders.ts';
import { DEFAULT_COMBO, elementOf, FEMALE, metadataOf, SEX } from '../../testing/dhis2-metadata.ts';
import { elementChoices, keyOfEntry } from './element-choice.ts';

describe('what targets can be mapped to', () => {
  it('has codes and value types, as far as they are told', () => {
    const metadata = metadataOf({
      dataSetElements: [
        elementOf(BIRTHS, { name: 'Births', code: 'B1', valueType: 'NUMBER' }),
        elementOf(VISITS, { name: 'Visits', valueType: undefined, categoryCombo: undefined }),
      ],
    });
    expect(elementChoices(metadata)).toEqual([
      { key: BIRTHS, dataElement: BIRTHS, name: 'Births', code: 'B1', valueType: 'NUMBER' },
      { key: VISITS, dataElement: VISITS, name: 'Visits' },
    ]);
  });

  it('is nothing where data elements are not told', () => {
    const { dataElements: _untold, ...untold } = metadataOf();
    expect(elementChoices(untold)).toEqual([]);
  });

  it('is a data element as a whole where its option combos are not told', () => {
    const metadata = metadataOf({
      dataSetElements: [
        elementOf(VISITS, {
          name: 'Visits',
          categoryCombo: { ...SEX, categoryOptionCombos: undefined },
        }),
      ],
    });
    expect(elementChoices(metadata).map(({ key }) => key)).toEqual([VISITS]);
  });
});

describe('the key of an entry of a target', () => {
  it('is its data element, with its option combo unless that is the default one', () => {
    expect(keyOfEntry({ dataElement: BIRTHS })).toBe(BIRTHS);
    expect(keyOfEntry({ dataElement: VISITS, categoryOptionCombo: FEMALE })).toBe(
      `${VISITS}.${FEMALE}`,
    );
    expect(keyOfEntry({ dataElement: VISITS, categoryOptionCombo: DEFAULT_COMBO })).toBe(VISITS);
  });

  it('is none where it names no data element', () => {
    expect(keyOfEntry({ orgUnit: 'x' })).toBeUndefined();
    expect(keyOfEntry({ categoryOptionCombo: FEMALE })).toBeUndefined();
  });
});
