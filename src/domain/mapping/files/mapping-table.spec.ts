import { err } from '../../result.ts';
import { decisionsOfTable } from './decisions-of-table.ts';
import type { ElementChoice } from '../data-elements/element-choice.ts';
import { mappingRows, readMappingTable, toMappingCsv, type MappingRow } from './mapping-table.ts';
import { decodePlaceToMap } from '../org-units/place-to-map.ts';
import type { SuggestedTarget } from '../data-elements/settle-targets.ts';
import type { MappingState, SuggestedPlace } from '../org-units/suggestion.ts';
import { targetsToMap } from '../data-elements/target-to-map.ts';
import { unitsToMap } from '../org-units/unit-to-map.ts';

const units = unitsToMap({}, [
  { id: 'countyAAAAA', name: 'Kisumu', path: '/countyAAAAA' },
  { id: 'kaderoAAAAA', name: 'Kadero CU', path: '/countyAAAAA/kaderoAAAAA', code: '605412' },
  { id: 'twinAAAAAAA', name: 'Twin', path: '/countyAAAAA/twinAAAAAAA' },
  { id: 'twinBBBBBBB', name: 'Twin', path: '/countyAAAAA/twinBBBBBBB' },
]);
const choices: readonly ElementChoice[] = [
  { key: 'birthsAAAAA', dataElement: 'birthsAAAAA', name: 'Births', code: 'B1' },
  {
    key: 'visitsAAAAA.femaleAAAAA',
    dataElement: 'visitsAAAAA',
    categoryOptionCombo: 'femaleAAAAA',
    name: 'Visits Female',
    code: 'V1',
  },
];
const places = ['a', 'b'].flatMap(
  (_id) => decodePlaceToMap({ _id, type: 'clinic', name: `=${_id}`, parent: { _id: 'top' } }) ?? [],
);
const targets = targetsToMap(
  { tasks: { targets: { items: [{ id: 'births', translation_key: 't' }, { id: 'nets' }] } } },
  () => ['Births'],
);
const names = new Map([...places.map(({ id, name }) => [id, name] as const), ['top', 'Kisumu']]);

const placeIn = (state: MappingState, more: Partial<SuggestedPlace> = {}, at = 0) => {
  const place = places[at];
  if (place === undefined) throw new Error('no place');
  return { place, state, inPlace: [], suggestions: [], conflicts: [], ...more };
};
const targetIn = (state: MappingState, more: Partial<SuggestedTarget> = {}, at = 0) => {
  const target = targets[at];
  if (target === undefined) throw new Error('no target');
  return { target, state, inPlace: [], suggestions: [], unknown: [], ...more };
};
const suggestion = { by: 'name' as const, score: 0.9, isCertain: false };
const rowsOf = (ofPlaces: readonly SuggestedPlace[], ofTargets: readonly SuggestedTarget[] = []) =>
  mappingRows({ places: ofPlaces, targets: ofTargets, units, choices, names });

describe('the table of a mapping', () => {
  it('has a row for each, by all that names it', () => {
    expect(rowsOf([placeIn('certain', { settled: 'kaderoAAAAA' })])).toEqual([
      {
        of: 'place',
        cht_id: 'a',
        cht_name: '=a',
        cht_path: 'Kisumu / =a',
        state: 'certain',
        accept: 'yes',
        dhis2_id: 'kaderoAAAAA',
        dhis2_code: '605412',
        dhis2_name: 'Kadero CU',
        dhis2_path: 'Kisumu / Kadero CU',
      },
    ]);
    const byName = { key: 'birthsAAAAA', ...suggestion };
    expect(rowsOf([], [targetIn('to-confirm', { suggestions: [byName] })])).toEqual([
      {
        of: 'target',
        cht_id: 'births',
        cht_name: 'Births',
        cht_path: '',
        state: 'to-confirm',
        accept: '',
        dhis2_id: 'birthsAAAAA',
        dhis2_code: 'B1',
        dhis2_name: 'Births',
        dhis2_path: 'Births',
      },
    ]);
  });

  it('leaves empty what a person has to decide, and what is not known', () => {
    const cells = rowsOf(
      [
        placeIn('mapped', { inPlace: ['kaderoAAAAA'] }),
        placeIn('to-confirm', { suggestions: [{ orgUnit: 'twinAAAAAAA', ...suggestion }] }),
        placeIn('conflict', { inPlace: ['gone'] }),
        placeIn('nothing-found'),
        placeIn('left-out', { inPlace: ['kaderoAAAAA'] }),
      ],
      [
        targetIn('mapped', { inPlace: ['gone'] }),
        targetIn('nothing-found', {}, 1),
        targetIn('left-out', { inPlace: ['birthsAAAAA'] }),
      ],
    ).map(({ accept, dhis2_id, dhis2_name }) => [accept, dhis2_id, dhis2_name]);
    expect(cells).toEqual([
      ['yes', 'kaderoAAAAA', 'Kadero CU'],
      ['', 'twinAAAAAAA', 'Twin'],
      ['', 'gone', ''],
      ['', '', ''],
      ['no', '', ''],
      ['yes', 'gone', ''],
      ['', '', ''],
      ['no', '', ''],
    ]);
  });

  it('has nothing but the id of what DHIS2 does not have, and not even that of what gets none', () => {
    const nothing = { dhis2_code: '', dhis2_name: '', dhis2_path: '' };
    expect(rowsOf([placeIn('conflict', { inPlace: ['gone'] })])).toEqual([
      jasmine.objectContaining({ dhis2_id: 'gone', ...nothing }),
    ]);
    expect(rowsOf([placeIn('left-out', { inPlace: ['kaderoAAAAA'] })])).toEqual([
      jasmine.objectContaining({ dhis2_id: '', ...nothing }),
    ]);
    expect(rowsOf([], [targetIn('conflict', { inPlace: ['gone'] }, 1)])).toEqual([
      jasmine.objectContaining({ cht_name: '', dhis2_id: 'gone', ...nothing }),
    ]);
  });

  it('is read as it was written, as CSV and as JSON', () => {
    const rows = rowsOf([placeIn('certain', { settled: 'kaderoAAAAA' })]);
    expect(readMappingTable(toMappingCsv(rows))).toEqual({ ok: true, value: rows });
    expect(readMappingTable(JSON.stringify(rows))).toEqual({ ok: true, value: rows });
    expect(readMappingTable(JSON.stringify([{ of: 'place', accept: 1 }, 7]))).toEqual({
      ok: true,
      value: [{ ...empty(), of: 'place' }],
    });
  });

  it('may have its columns in another order, and fewer', () => {
    const read = readMappingTable('ACCEPT; of ;x\nyes;place\n');
    expect(read).toEqual({ ok: true, value: [{ ...empty(), of: 'place', accept: 'yes' }] });
  });

  it('is no other file', () => {
    for (const text of ['', '{}', 'a,b\n1,2\n', 'of,state\nplace,certain\n', 'accept\nyes\n']) {
      expect(readMappingTable(text)).toEqual(err({ code: 'not-a-table' }));
    }
    expect(readMappingTable('of,accept\n"x"y,z')).toEqual(err({ code: 'unreadable-row', row: 2 }));
  });
});

const empty = (): MappingRow => {
  const read = readMappingTable(JSON.stringify([{}]));
  const [row] = read.ok ? read.value : [];
  if (row === undefined) throw new Error('no row');
  return row;
};

describe('what a table of a mapping decides', () => {
  const decided = (...rows: Partial<MappingRow>[]) =>
    decisionsOfTable(
      rows.map((row) => ({ ...empty(), of: 'place', accept: 'yes', ...row })),
      { places: [...places, ...top], targets, units, choices },
    );
  const top = [decodePlaceToMap({ _id: 'top', type: 'clinic', name: 'Kisumu' })].flatMap(
    (place) => place ?? [],
  );

  for (const [about, row, place, unit] of [
    ['the ids', { cht_id: 'a', dhis2_id: 'kaderoAAAAA' }, 'a', 'kaderoAAAAA'],
    ['the code', { cht_id: 'a', dhis2_id: 'x', dhis2_code: '605412' }, 'a', 'kaderoAAAAA'],
    [
      'the paths',
      { cht_id: 'x', cht_path: 'KISUMU > B', dhis2_path: 'Kisumu/Kadero CU' },
      'b',
      'kaderoAAAAA',
    ],
    ['a no', { cht_id: 'a', accept: 'NO', dhis2_id: 'kaderoAAAAA' }, 'a', null],
  ] as const) {
    it(`is found by ${about}`, () => {
      expect([...decided(row).places]).toEqual([[place, unit]]);
    });
  }

  it('is found by names that are written without the signs between them', () => {
    const rabuor = decodePlaceToMap({
      _id: 'r',
      type: 'clinic',
      name: 'Rabuor',
      parent: { _id: 'top' },
    });
    const row = {
      ...empty(),
      of: '',
      accept: 'yes',
      cht_path: 'Kisumu Rabuor',
      dhis2_id: 'kaderoAAAAA',
    };
    const against = { places: [...top, ...(rabuor ? [rabuor] : [])], targets, units, choices };
    expect([...decisionsOfTable([row], against).places]).toEqual([['r', 'kaderoAAAAA']]);
  });

  it('tells names apart that divide their words otherwise', () => {
    const divided = unitsToMap({}, [
      { id: 'one', name: 'Kar Kanja' },
      { id: 'two', name: 'Karkanja' },
    ]);
    const row = { ...empty(), of: 'place', accept: 'yes', cht_id: 'a', dhis2_path: 'KARKANJA' };
    const found = decisionsOfTable([row], { places, targets, units: divided, choices });
    expect([...found.places]).toEqual([['a', 'two']]);
  });

  it('is not found by what stands empty, nor by the code of what is divided', () => {
    const nameless = unitsToMap({}, [{ id: 'dash', name: '—', path: '/' }]);
    const row = { ...empty(), of: 'place', accept: 'yes', cht_id: 'a' };
    const found = decisionsOfTable([row], { places, targets, units: nameless, choices });
    expect(found.unused).toEqual([{ row, reason: 'unknown-in-dhis2' }]);
    const [visits] = decided({ of: 'target', cht_id: 'nets', dhis2_code: 'V1' }).unused;
    expect(visits?.reason).toBe('unknown-in-dhis2');
  });

  it('is of a target by the id of an option combo, whatever else stands in the row', () => {
    const row = { dhis2_id: 'visitsAAAAA.femaleAAAAA', dhis2_code: 'B1', dhis2_path: 'Births' };
    const found = decided({ of: 'target', cht_id: 'nets', ...row });
    expect([...found.targets]).toEqual([['nets', 'visitsAAAAA.femaleAAAAA']]);
  });

  it('is of a target that is left out, too', () => {
    const found = decided({ of: 'target', cht_id: 'nets', accept: 'No', dhis2_id: 'birthsAAAAA' });
    expect([...found.targets]).toEqual([['nets', null]]);
  });

  it('is of targets too', () => {
    const found = decided(
      { of: 'target', cht_id: 'births', dhis2_code: 'b1' },
      { of: 'target', cht_id: 'nets', dhis2_path: 'visits female', dhis2_code: 'V1' },
    );
    expect([...found.targets]).toEqual([
      ['births', 'birthsAAAAA'],
      ['nets', 'visitsAAAAA.femaleAAAAA'],
    ]);
  });

  it('is nothing where nobody said yes or no', () => {
    const found = decided({ accept: '', cht_id: 'a', dhis2_id: 'kaderoAAAAA' });
    expect([found.places.size, found.unused]).toEqual([0, []]);
  });

  it('is neither of two rows that contradict each other, and tells both', () => {
    const found = decided(
      { cht_id: 'a', dhis2_id: 'kaderoAAAAA' },
      { cht_id: 'b', dhis2_id: 'kaderoAAAAA' },
      { cht_id: 'a', accept: 'no' },
      { cht_id: 'b', dhis2_id: 'kaderoAAAAA' },
    );
    expect([...found.places]).toEqual([['b', 'kaderoAAAAA']]);
    expect(found.unused.map(({ row, reason }) => [row.cht_id, row.accept, reason])).toEqual([
      ['a', 'yes', 'contradicted'],
      ['a', 'no', 'contradicted'],
    ]);
  });

  it('keeps a place and a target of one id apart', () => {
    const found = decided(
      { cht_id: 'a', dhis2_id: 'kaderoAAAAA' },
      { of: 'target', cht_id: 'a', accept: 'no' },
    );
    expect([...found.places]).toEqual([['a', 'kaderoAAAAA']]);
    expect(found.unused.map(({ reason }) => reason)).toEqual(['unknown-target']);
  });

  it('is told where it is neither a yes nor a no', () => {
    const found = decided({ cht_id: 'a', accept: 'oui', dhis2_id: 'kaderoAAAAA' });
    expect(found.places.size).toBe(0);
    expect(found.unused.map(({ reason }) => reason)).toEqual(['unknown-answer']);
  });

  it('tells the rows that it could not use: what is not here, and what several could be', () => {
    const found = decided(
      { cht_id: 'gone', dhis2_id: 'kaderoAAAAA' },
      { of: 'target', cht_id: 'gone', dhis2_id: 'kaderoAAAAA' },
      { cht_id: 'a', dhis2_path: 'Kisumu / Twin' },
    );
    expect(found.unused.map(({ reason }) => reason)).toEqual([
      'unknown-place',
      'unknown-target',
      'unknown-in-dhis2',
    ]);
    expect(found.places.size).toBe(0);
  });
});
