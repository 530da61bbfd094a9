import { DEFAULT_OPTION_COMBO } from '../identifier.ts';
import { mappedDataElements, rowKeysOfDataSet, targetsOfRow } from './targets-of-row.ts';

describe('the targets of a row', () => {
  const DATA_SET = 'VMuFODsyWaO';
  const [ELEMENT, OTHER, COMBO] = ['kB0ZBFisE0e', 'zzzZBFisE0e', 'cB0ZBFisE0e'];
  const keysOf = (dhis: Readonly<Record<string, readonly object[]>>) =>
    rowKeysOfDataSet(
      Object.entries(dhis).map(([id, entries]) => ({ id, dhis: entries as never })),
      DATA_SET,
    );
  const find = (...args: Parameters<typeof keysOf>) => targetsOfRow(keysOf(...args));

  it('are all that feed it, in the order of the settings', () => {
    const targets = find({ b: [{ dataElement: ELEMENT }], a: [{ dataElement: ELEMENT }] });
    expect(targets({ dataElement: ELEMENT })).toEqual(['b', 'a']);
    expect(targets({ dataElement: OTHER })).toEqual([]);
  });

  it('are the same with the default combo and with none', () => {
    const targets = find({
      explicit: [{ dataElement: ELEMENT, categoryOptionCombo: DEFAULT_OPTION_COMBO }],
      silent: [{ dataElement: ELEMENT }],
    });
    for (const row of [
      { dataElement: ELEMENT },
      { dataElement: ELEMENT, attributeOptionCombo: DEFAULT_OPTION_COMBO },
      { dataElement: ELEMENT, categoryOptionCombo: DEFAULT_OPTION_COMBO },
    ]) {
      expect(targets(row)).toEqual(['explicit', 'silent']);
    }
  });

  it('are apart where the attribute option combo is another', () => {
    const targets = find({
      a: [{ dataElement: ELEMENT, attributeOptionCombo: COMBO }],
      b: [{ dataElement: ELEMENT }],
    });
    expect(targets({ dataElement: ELEMENT, attributeOptionCombo: COMBO })).toEqual(['a']);
    expect(targets({ dataElement: ELEMENT })).toEqual(['b']);
  });

  it('are those of this data set and of none', () => {
    const targets = find({
      here: [{ dataElement: ELEMENT, dataSet: DATA_SET }],
      general: [{ dataElement: ELEMENT }],
      elsewhere: [{ dataElement: ELEMENT, dataSet: 'another1234' }],
    });
    expect(targets({ dataElement: ELEMENT })).toEqual(['here', 'general']);
  });

  it('give of a share what DHIS2’s metadata say that the element takes', () => {
    const definitions = [{ id: 'met', type: 'percent', dhis: [{ dataElement: ELEMENT }] as never }];
    const kindOf = (known?: Parameters<typeof rowKeysOfDataSet>[2]) =>
      rowKeysOfDataSet(definitions, DATA_SET, known).map(({ value, type }) => [value, type?.name]);
    expect(kindOf()).toEqual([['total', undefined]]);
    const valueTypes = { [ELEMENT]: 'PERCENTAGE' };
    expect(kindOf({ valueTypes })).toEqual([['percent', 'PERCENTAGE']]);
  });

  it('are listed by data element', () => {
    const keys = keysOf({
      a: [{ dataElement: ELEMENT }, { dataElement: ELEMENT, categoryOptionCombo: COMBO }],
      b: [{ dataElement: OTHER }],
    });
    expect([...mappedDataElements(keys)]).toEqual([
      [ELEMENT, ['a']],
      [OTHER, ['b']],
    ]);
  });
});
