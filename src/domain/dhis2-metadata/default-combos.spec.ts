import { PROJECTS, metadataOf } from '../testing/dhis2-metadata.ts';
import { comboForKey, defaultCombosOf } from './default-combos.ts';

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

  it('are the same key as none', () => {
    const defaults = { optionCombo: 'NhSoXUMPK2K' };
    const keys = [undefined, 'HllvX50cXC0', 'NhSoXUMPK2K'].map((id) => comboForKey(id, defaults));
    expect(new Set(keys).size).toBe(1);
    expect(comboForKey('NhSoXUMPK2K', undefined)).toBe('NhSoXUMPK2K');
  });
});
