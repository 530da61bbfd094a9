import type { OrgUnit } from '../../../../data-access/index.ts';
import { offeredPeriods, parseTag, type Tag } from '../../../../domain/index.ts';
import { DATA_SET, NORTH, SOUTH, SUB_COUNTY } from '../testing/small-county.ts';
import { NO_CHOICE, type Choice } from '../choose/state/choice.ts';
import { INITIAL_STATE, type Dhis2ExportState } from './dhis2-export-state.ts';
import { selectRequest, selectView } from './dhis2-export.selectors.ts';

describe('what the page shows', () => {
  const orgUnit = (id: string, contact: string, ...above: string[]): OrgUnit => ({
    id,
    isWellFormed: true,
    places: [{ contact, name: contact, above, lineage: [contact, ...above] }],
  });
  const nested = [
    orgUnit(SUB_COUNTY, 'sub-county'),
    orgUnit(NORTH, 'north', 'sub-county'),
    orgUnit(SOUTH, 'south', 'sub-county'),
  ];
  const stateOf = (choice: Partial<Choice>, orgUnits = nested): Dhis2ExportState => ({
    ...INITIAL_STATE,
    configuration: {
      status: 'ready',
      value: {
        dataSets: [{ id: DATA_SET }],
        targets: [],
        monthStartDate: 1,
        locale: 'en',
        user: 'hrio',
      },
    },
    orgUnits: { status: 'ready', value: orgUnits },
    periods: {
      status: 'ready',
      value: offeredPeriods(['2026-11', '2026-10'].map(parseTag) as Tag[], '2026-11-21', 1),
    },
    choice: { ...NO_CHOICE, dataSet: DATA_SET, period: '202610', ...choice },
  });
  const view = (state: Dhis2ExportState) => selectView({ dhis2Export: state });
  const request = (state: Dhis2ExportState) => selectRequest({ dhis2Export: state })('2026-11-21');

  it('is ready to export when data set and period are chosen', () => {
    expect(view(stateOf({})).isReady).toBeTrue();
    expect(view({ ...stateOf({}), choice: NO_CHOICE }).isReady).toBeFalse();
    expect(request({ ...stateOf({}), choice: NO_CHOICE })).toBeUndefined();
  });

  it('is ready while older periods and the org units are still read', () => {
    const state = stateOf({});
    const soFar = offeredPeriods(['2026-10'].map(parseTag) as Tag[], '2026-11-21', 1);
    const loading = {
      ...state,
      periods: { status: 'loading', soFar },
      orgUnits: { status: 'loading' },
    } as const;
    expect(view(loading).isReady).toBeTrue();
    const older = { ...loading, choice: { ...state.choice, period: '202501' } };
    expect(view(older).isReady).toBeFalse();
    expect(view(older).faults).toEqual([]);
    expect(
      view({ ...loading, choice: { ...state.choice, orgUnits: [NORTH] } }).isReady,
    ).toBeFalse();
  });

  it('tells what is chosen and not there, and does not export it', () => {
    const unknown = stateOf({ dataSet: 'x', period: '201911', orgUnits: ['y', NORTH] });
    expect(view(unknown).faults.map(({ kind, value }) => [kind, value])).toEqual([
      ['unknown-data-set', 'x'],
      ['unknown-org-unit', 'y'],
      ['unknown-period', '201911'],
    ]);
    expect(request(stateOf({ orgUnits: ['y'] }))).toBeUndefined();
  });

  it('tells what the address says and the page does not know, and exports all the same', () => {
    const state = { ...stateOf({}), unread: [{ parameter: 'children', value: 'maybe' }] };
    expect(view(state).faults.map(({ kind }) => kind)).toEqual(['unread-parameter']);
    expect(view(state).isReady).toBeTrue();
  });

  it('offers the other attribution where mapped units lie below others', () => {
    expect(view(stateOf({})).hasOverlap).toBeTrue();
    expect(view(stateOf({}, nested.slice(1))).hasOverlap).toBeFalse();
  });

  it('sees no overlap where a place maps the unit of the place above it', () => {
    const [place] = orgUnit(NORTH, 'north').places;
    const [below] = orgUnit(NORTH, 'area', 'north').places;
    const places = [place, below].filter((known) => known !== undefined);
    expect(view(stateOf({}, [{ id: NORTH, isWellFormed: true, places }])).hasOverlap).toBeFalse();
  });

  it('marks complete only one org unit of a finished period', () => {
    const complete = true;
    expect(view(stateOf({})).completeMark).toBe('several-org-units');
    expect(view(stateOf({ orgUnits: [NORTH], children: true })).completeMark).toBe(
      'several-org-units',
    );
    expect(view(stateOf({ orgUnits: [NORTH], period: '202611' })).completeMark).toBe(
      'not-finished',
    );
    expect(view(stateOf({}, nested.slice(1, 2))).completeMark).toBe('possible');
    expect(request(stateOf({ orgUnits: [NORTH], complete }))?.completeDate).toBe('2026-11-21');
    expect(request(stateOf({ complete }))).not.toEqual(
      jasmine.objectContaining({ completeDate: jasmine.anything() }),
    );
  });
});
