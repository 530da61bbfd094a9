import { dataSetsFromSettings } from './data-set.ts';

describe('dataSetsFromSettings', () => {
  it('reads ids and translation keys in their order', () => {
    const { dataSets, notices } = dataSetsFromSettings({
      dhis_data_sets: [{ id: 'b', translation_key: 'key.b', label: 'B' }, { id: 'a' }],
    });
    expect(dataSets).toEqual([{ id: 'b', translationKey: 'key.b' }, { id: 'a' }]);
    expect(notices).toEqual([]);
  });

  it('reads the older spelling where the first is absent, and says so', () => {
    const read = dataSetsFromSettings({ dhisDataSets: [{ id: 'a' }] });
    expect(read).toEqual({ dataSets: [{ id: 'a' }], notices: [{ kind: 'older-data-sets-key' }] });
  });

  for (const [written, periodType] of [
    ['Quarterly', 'Quarterly'],
    ['', ''],
    [7, '7'],
    [null, undefined],
  ] as const) {
    it(`reads the period type ${JSON.stringify(written)} as it stands`, () => {
      const { dataSets } = dataSetsFromSettings({
        dhis_data_sets: [{ id: 'a', period_type: written }],
      });
      expect(dataSets).toEqual([{ id: 'a', ...(periodType === undefined ? {} : { periodType }) }]);
    });
  }

  it('names entries of the older spelling by it', () => {
    expect(dataSetsFromSettings({ dhisDataSets: [{}] }).notices).toEqual([
      { kind: 'older-data-sets-key' },
      { kind: 'unreadable-setting', path: 'dhisDataSets[0]' },
    ]);
  });

  it('does not read the older spelling beside the first, even an empty one', () => {
    const settings = { dhis_data_sets: [], dhisDataSets: [{ id: 'a' }] };
    expect(dataSetsFromSettings(settings)).toEqual({ dataSets: [], notices: [] });
  });

  it('takes the first of two with one id', () => {
    const { dataSets } = dataSetsFromSettings({
      dhis_data_sets: [{ id: 'a', translation_key: 'first' }, { id: 'a' }],
    });
    expect(dataSets).toEqual([{ id: 'a', translationKey: 'first' }]);
  });

  it('passes over entries without a text id and names them', () => {
    const { dataSets, notices } = dataSetsFromSettings({
      dhis_data_sets: [null, { id: 7 }, { id: 'a' }],
    });
    expect(dataSets).toEqual([{ id: 'a' }]);
    expect(notices).toEqual([
      { kind: 'unreadable-setting', path: 'dhis_data_sets[0]' },
      { kind: 'unreadable-setting', path: 'dhis_data_sets[1]' },
    ]);
  });

  it('names the whole setting where it is no list', () => {
    expect(dataSetsFromSettings({ dhis_data_sets: { id: 'a' } })).toEqual({
      dataSets: [],
      notices: [{ kind: 'unreadable-setting', path: 'dhis_data_sets' }],
    });
  });

  it('finds none in settings that are no object', () => {
    expect(dataSetsFromSettings(undefined)).toEqual({ dataSets: [], notices: [] });
  });
});
