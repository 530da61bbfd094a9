import { distance } from 'fastest-levenshtein';
import { applyPatch } from '../../testing/apply-mapping.ts';
import { BIRTHS, DATA_SET, VISITS } from '../../testing/builders.ts';
import { elementOf, FEMALE, MALE, metadataOf, SEX } from '../../testing/dhis2-metadata.ts';
import { elementChoices } from '../data-elements/element-choice.ts';
import { settingsPatch } from './settings-patch.ts';
import { suggestDataElements } from '../data-elements/suggest-data-elements.ts';
import { targetsToMap } from '../data-elements/target-to-map.ts';

const ACT = 'actActActAc';
const metadata = metadataOf({
  dataSetElements: [
    elementOf(BIRTHS, { name: 'Births', code: 'MOH_BIRTHS' }),
    elementOf(VISITS, { name: 'Visits', categoryCombo: SEX }),
    elementOf(ACT, { name: 'Tests positive', valueType: 'PERCENTAGE' }),
  ],
});
const choices = elementChoices(metadata);
const NAMED = { id: DATA_SET, name: 'MoH 515' };

const suggest = (
  settings: unknown,
  decisions: Readonly<Record<string, string | null>> = {},
): ReturnType<typeof suggestDataElements> =>
  suggestDataElements(
    {
      targets: targetsToMap(settings, (key) => [key, key]),
      choices,
      dataSet: DATA_SET,
      decisions: new Map(Object.entries(decisions)),
    },
    distance,
  );

const withTargets = (...items: object[]): object => ({
  dhis_data_sets: [{ id: DATA_SET }],
  tasks: { targets: { items } },
});

describe('data elements suggested for targets', () => {
  it('are the option combos of what is divided', () => {
    expect(choices.map(({ key, name }) => [key, name])).toEqual([
      [BIRTHS, 'Births'],
      [`${VISITS}.${FEMALE}`, 'Visits Female'],
      [`${VISITS}.${MALE}`, 'Visits Male'],
      [ACT, 'Tests positive'],
    ]);
  });

  for (const [target, state, first] of [
    [{ id: 'moh-births' }, 'certain', BIRTHS],
    [{ id: 'x1', translation_key: 'BIRTHS ' }, 'certain', BIRTHS],
    [{ id: 'x1', translation_key: 'Birth' }, 'to-confirm', BIRTHS],
    [{ id: 'x1', translation_key: 'visits (female)' }, 'certain', `${VISITS}.${FEMALE}`],
    [{ id: 'x1', translation_key: 'female visits' }, 'to-confirm', `${VISITS}.${FEMALE}`],
    [{ id: 'x1', translation_key: 'tests positive', type: 'percent' }, 'to-confirm', ACT],
    [{ id: 'x1', translation_key: 'tests positive' }, 'to-confirm', ACT],
    [{ id: 'x1', translation_key: 'Nets' }, 'nothing-found', undefined],
    [{ id: 'x1', dhis: { dataElement: BIRTHS } }, 'mapped', undefined],
    [{ id: 'x1', dhis: { dataElement: VISITS } }, 'mapped', undefined],
    [{ id: 'x1', dhis: { dataElement: VISITS, categoryOptionCombo: MALE } }, 'mapped', undefined],
    [{ id: 'births', dhis: { dataElement: 'gone' } }, 'conflict', BIRTHS],
  ] as const) {
    it(`${JSON.stringify(target)} is ${state}`, () => {
      const [one] = suggest(withTargets(target));
      expect(one?.state).toBe(state);
      expect(one?.suggestions[0]?.key).toBe(first);
    });
  }

  it('are not certain where two targets would get one', () => {
    const both = suggest(
      withTargets({ id: 'births' }, { id: 'b', translation_key: 'births' }, { id: 'MOH_BIRTHS' }),
    );
    expect(both.map(({ state }) => state)).toEqual(['to-confirm', 'to-confirm', 'to-confirm']);
  });

  it('are shown to all who seem to be one, and are certain beside one that is only alike', () => {
    const [first] = suggest(withTargets({ id: 'births' }, { id: 'b', translation_key: 'births' }));
    expect(first?.suggestions).toEqual([{ key: BIRTHS, by: 'name', score: 1, isCertain: false }]);
    const alike = suggest(withTargets({ id: 'births' }, { id: 'b', translation_key: 'birth' }));
    expect(alike.map(({ state }) => state)).toEqual(['certain', 'to-confirm']);
  });

  it('are for targets that nothing of this data set is mapped to', () => {
    const OTHER = { dataElement: BIRTHS, dataSet: 'other000001' };
    const [other, empty] = suggest(
      withTargets({ id: 'births', dhis: OTHER }, { id: 'nets', dhis: { comment: 'c' } }),
    );
    expect([other?.state, other?.inPlace, other?.settled?.key]).toEqual(['certain', [], BIRTHS]);
    expect([empty?.state, empty?.inPlace]).toEqual(['nothing-found', []]);
  });

  it('change nothing that is mapped, right or wrong, without a decision', () => {
    const [mapped, wrong] = suggest(
      withTargets(
        { id: 'births', dhis: { dataElement: ACT } },
        { id: 'x', translation_key: 'visits female', dhis: { dataElement: 'gone' } },
      ),
    );
    expect(mapped).toEqual({
      target: jasmine.objectContaining({ id: 'births' }) as never,
      state: 'mapped',
      inPlace: [ACT],
      suggestions: [jasmine.objectContaining({ key: BIRTHS }) as never],
      unknown: [],
    });
    expect([wrong?.state, wrong?.settled, wrong?.unknown]).toEqual([
      'conflict',
      undefined,
      ['gone'],
    ]);
  });

  it('are what somebody decides, where the data set has it', () => {
    const settings = withTargets({ id: 'a', dhis: { dataElement: BIRTHS } }, { id: 'b' });
    const states = (decisions: Record<string, string | null>) =>
      suggest(settings, decisions).map(({ state, settled }) => [state, settled?.key]);
    expect(states({ a: BIRTHS, b: ACT })).toEqual([
      ['mapped', undefined],
      ['confirmed', ACT],
    ]);
    expect(states({ a: null, b: 'gone' })).toEqual([
      ['left-out', undefined],
      ['nothing-found', undefined],
    ]);
  });
});

describe('the patch of the settings', () => {
  const patched = (settings: object, decisions: Record<string, string | null> = {}): unknown =>
    applyPatch(settings, settingsPatch(settings, NAMED, suggest(settings, decisions)));
  const dhisOf = (dhis: unknown, decision = BIRTHS, more: object = {}): unknown => {
    const settings = withTargets(
      { id: 'other' },
      { id: 'a', ...more, ...(dhis === undefined ? {} : { dhis }) },
    );
    const after = patched(settings, { a: decision }) as {
      tasks: { targets: { items: { dhis?: unknown }[] } };
    };
    return after.tasks.targets.items[1]?.dhis;
  };

  it('tests that a target is still the one that was looked at', () => {
    const settings = withTargets({ id: 'births' });
    expect(settingsPatch(settings, NAMED, suggest(settings))).toEqual([
      { op: 'test', path: '/tasks/targets/items/0/id', value: 'births' },
      {
        op: 'add',
        path: '/tasks/targets/items/0/dhis',
        value: { dataSet: DATA_SET, dataElement: BIRTHS },
      },
    ]);
  });

  const OTHER = { dataSet: 'other000001', dataElement: VISITS };
  for (const [about, dhis, decision, after] of [
    ['adds one', undefined, BIRTHS, { dataSet: DATA_SET, dataElement: BIRTHS }],
    [
      'keeps that of another data set',
      OTHER,
      BIRTHS,
      [OTHER, { dataSet: DATA_SET, dataElement: BIRTHS }],
    ],
    [
      'replaces that of this one, and keeps what else it says',
      [OTHER, { dataSet: DATA_SET, dataElement: ACT, comment: 'c', categoryOptionCombo: MALE }],
      BIRTHS,
      [OTHER, { dataSet: DATA_SET, dataElement: BIRTHS, comment: 'c' }],
    ],
    [
      'replaces first what DHIS2 does not have',
      [
        { dataSet: DATA_SET, dataElement: ACT },
        { dataSet: DATA_SET, dataElement: 'gone' },
      ],
      BIRTHS,
      [
        { dataSet: DATA_SET, dataElement: ACT },
        { dataSet: DATA_SET, dataElement: BIRTHS },
      ],
    ],
    ['leaves one of every data set so', { dataElement: ACT }, BIRTHS, { dataElement: BIRTHS }],
    [
      'names the option combo',
      [],
      `${VISITS}.${MALE}`,
      { dataSet: DATA_SET, dataElement: VISITS, categoryOptionCombo: MALE },
    ],
    [
      'passes over what is no entry',
      'nonsense',
      BIRTHS,
      { dataSet: DATA_SET, dataElement: BIRTHS },
    ],
  ] as const) {
    it(about, () => {
      expect(dhisOf(dhis, decision)).toEqual(after);
    });
  }

  it('tests the mapping that it replaces, too', () => {
    const dhis = { dataElement: ACT };
    const settings = withTargets({ id: 'x1', dhis });
    expect(settingsPatch(settings, NAMED, suggest(settings, { x1: BIRTHS }))).toEqual([
      { op: 'test', path: '/tasks/targets/items/0/id', value: 'x1' },
      { op: 'test', path: '/tasks/targets/items/0/dhis', value: dhis },
      { op: 'replace', path: '/tasks/targets/items/0/dhis', value: { dataElement: BIRTHS } },
    ]);
  });

  it('asks for no percentage where only one of both is', () => {
    expect(dhisOf(undefined, BIRTHS, { type: 'percent' })).toEqual({
      dataSet: DATA_SET,
      dataElement: BIRTHS,
    });
    expect(dhisOf(undefined, ACT)).toEqual({ dataSet: DATA_SET, dataElement: ACT });
  });

  it('asks for the percentage where both are one', () => {
    expect(dhisOf(undefined, ACT, { type: 'percent' })).toEqual({
      dataSet: DATA_SET,
      value: 'percent',
      dataElement: ACT,
    });
  });

  it('takes from a target that gets none what it has, and leaves other data sets alone', () => {
    const OTHERS = { dataSet: 'other000001', dataElement: VISITS };
    const ours = { dataSet: DATA_SET, dataElement: BIRTHS };
    const after = (dhis: unknown) => {
      const settings = withTargets({ id: 'x1', dhis });
      const changed = patched(settings, { x1: null });
      return (changed as { tasks: { targets: { items: object[] } } }).tasks.targets.items[0];
    };
    expect(after(ours)).toEqual({ id: 'x1' });
    expect(after({ dataElement: 'gone' })).toEqual({ id: 'x1' });
    expect(after([ours, OTHERS])).toEqual({ id: 'x1', dhis: OTHERS });
    expect(after([ours, OTHERS, OTHERS])).toEqual({ id: 'x1', dhis: [OTHERS, OTHERS] });
    expect(after(OTHERS)).toEqual({ id: 'x1', dhis: OTHERS });
  });

  it('tests that a target which gets none is still the one that was looked at', () => {
    const dhis = { dataElement: ACT };
    const settings = withTargets({ id: 'x1', dhis });
    expect(settingsPatch(settings, NAMED, suggest(settings, { x1: null }))).toEqual([
      { op: 'test', path: '/tasks/targets/items/0/id', value: 'x1' },
      { op: 'test', path: '/tasks/targets/items/0/dhis', value: dhis },
      { op: 'remove', path: '/tasks/targets/items/0/dhis' },
    ]);
  });

  it('is empty where a target that gets none has none', () => {
    for (const dhis of [undefined, { dataSet: 'other000001', dataElement: VISITS }]) {
      const settings = withTargets({ id: 'births', dhis });
      expect(settingsPatch(settings, NAMED, suggest(settings, { births: null }))).toEqual([]);
    }
  });

  it('is empty where nothing is to change, and after it was applied', () => {
    const settings = withTargets({ id: 'births' }, { id: 'nets' });
    const after = patched(settings);
    expect(settingsPatch(after, NAMED, suggest(after))).toEqual([]);
  });

  for (const [about, before, after] of [
    [
      'where there is no list',
      {},
      { dhis_data_sets: [{ id: DATA_SET, translation_key: 'MoH 515' }] },
    ],
    [
      'beside others',
      { dhis_data_sets: [{ id: 'a' }] },
      { dhis_data_sets: [{ id: 'a' }, { id: DATA_SET, translation_key: 'MoH 515' }] },
    ],
    [
      'under the older name',
      { dhisDataSets: [{ id: 'a' }] },
      { dhisDataSets: [{ id: 'a' }, { id: DATA_SET, translation_key: 'MoH 515' }] },
    ],
  ] as const) {
    it(`configures the data set ${about}`, () => {
      expect(patched(before)).toEqual(after);
    });
  }

  it('adds a data set, and leaves alone others that cannot be read', () => {
    const value = { id: DATA_SET, translation_key: 'MoH 515' };
    const unreadable = { dhis_data_sets: [{ name: 'no id' }] };
    expect(settingsPatch(unreadable, NAMED, [])).toEqual([
      { op: 'add', path: '/dhis_data_sets/-', value },
    ]);
    expect(settingsPatch({}, NAMED, [])).toEqual([
      { op: 'add', path: '/dhis_data_sets', value: [value] },
    ]);
  });
});
