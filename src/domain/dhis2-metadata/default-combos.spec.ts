import { PROJECTS, metadataOf } from '../testing/dhis2-metadata.ts';
import { comboForKey, defaultCombosOf, isDefaultCombo } from './default-combos.ts';

describe('the default combos of a DHIS2', () => {
  const KENYA = {
    id: 'p0KPaWEg3cf',
    name: 'default',
    categoryOptionCombos: [{ id: 'NhSoXUMPK2K', name: 'default' }],
  };

  it('are what its metadata call default, whatever the id', () => {
    expect(defaultCombosOf(metadataOf({ categoryCombo: KENYA, dataSetElements: [] }))).toEqual({
      optionCombo: 'NhSoXUMPK2K',
      attributeOptionCombo: 'NhSoXUMPK2K',
    });
  });

  it('are no attribute option combo of a data set that is split up', () => {
    expect(defaultCombosOf(metadataOf({ categoryCombo: PROJECTS }))).toEqual({
      optionCombo: 'HllvX50cXC0',
    });
  });

  it('are not known where metadata name none', () => {
    expect(
      defaultCombosOf(metadataOf({ categoryCombo: PROJECTS, dataSetElements: [] })),
    ).toBeUndefined();
  });

  it('are not known where they are named without their option combos', () => {
    for (const categoryOptionCombos of [undefined, []]) {
      const categoryCombo = { id: 'p0KPaWEg3cf', name: 'default', categoryOptionCombos };
      expect(defaultCombosOf(metadataOf({ categoryCombo, dataSetElements: [] }))).toBeUndefined();
    }
    const listless = [{ id: 'a', name: 'default', isDefault: true, optionCombos: [] }];
    expect(defaultCombosOf({ id: 'x', name: 'x', categoryCombos: listless })).toBeUndefined();
  });

  for (const [combo, defaults, isDefault] of [
    [undefined, undefined, true],
    ['HllvX50cXC0', undefined, true],
    ['NhSoXUMPK2K', undefined, false],
    ['NhSoXUMPK2K', { optionCombo: 'NhSoXUMPK2K' }, true],
    ['HllvX50cXC0', { optionCombo: 'NhSoXUMPK2K' }, true],
    ['female00001', { optionCombo: 'NhSoXUMPK2K' }, false],
  ] as const) {
    it(`are asked for: ${String(combo)} is ${isDefault ? 'one' : 'none'} where ${JSON.stringify(defaults)} is told`, () => {
      expect(isDefaultCombo(combo, defaults)).toBe(isDefault);
      const key = combo === undefined || isDefault ? 'HllvX50cXC0' : combo;
      expect(comboForKey(combo, defaults)).toBe(key);
    });
  }

  it('are the same key as none', () => {
    const defaults = { optionCombo: 'NhSoXUMPK2K' };
    const keys = [undefined, 'HllvX50cXC0', 'NhSoXUMPK2K'].map((id) => comboForKey(id, defaults));
    expect(new Set(keys).size).toBe(1);
    expect(comboForKey('NhSoXUMPK2K', undefined)).toBe('NhSoXUMPK2K');
  });
});
