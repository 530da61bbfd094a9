import type { OrgUnit } from '../../../../../data-access/index.ts';
import { offeredPeriods, parseTag, type Tag } from '../../../../../domain/index.ts';
import { NO_CHOICE, type Choice } from '../../choose/state/choice.ts';
import type { ChooseState } from '../../choose/state/choose-state.ts';
import { INITIAL_CHOOSE_STATE } from '../../choose/state/choose.feature.ts';
import {
  selectCompleteMark,
  selectHasOverlap,
  selectIssues,
} from '../../choose/state/choose.selectors.ts';
import { DATA_SET, NORTH, SOUTH, SUB_COUNTY } from '../../testing/small-county.ts';
import { exportRequestOf } from './export-request-of.ts';
import { keyOfPeriod } from '../../review/leave-out/state/exclusions.feature.ts';
import {
  selectBasis,
  selectIsOfFormerChoice,
  selectIsOfOtherChoice,
  selectShownBasis,
} from './export.selectors.ts';
import type { ExportStatus } from './export-status.ts';

describe('what can be exported', () => {
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
  const stateOf = (choice: Partial<Choice>, orgUnits = nested): ChooseState => ({
    ...INITIAL_CHOOSE_STATE,
    configuration: {
      status: 'ready',
      value: {
        dataSets: [{ id: DATA_SET }],
        targets: [],
        monthStartDate: 1,
        locale: 'en',
        contactTypes: [],
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
  const whole = (choose: ChooseState, exported: ExportStatus = { status: 'idle' }) => ({
    choose,
    export: exported,
    exclusions: { isRead: true, byPeriod: {}, isKept: true },
  });
  const isReady = (state: ChooseState) => selectBasis(whole(state)) !== undefined;
  const request = (state: ChooseState) => {
    const basis = selectBasis(whole(state));
    return basis && exportRequestOf(basis, '2026-11-21');
  };
  const issues = (state: ChooseState) => selectIssues(whole(state));
  const mark = (state: ChooseState) => selectCompleteMark(whole(state));

  it('is ready to export when data set and period are chosen', () => {
    expect(isReady(stateOf({}))).toBeTrue();
    expect(isReady({ ...stateOf({}), choice: NO_CHOICE })).toBeFalse();
    expect(request({ ...stateOf({}), choice: NO_CHOICE })).toBeUndefined();
  });

  it('is ready while older periods and the org units are still read', () => {
    const state = stateOf({});
    const partial = offeredPeriods(['2026-10'].map(parseTag) as Tag[], '2026-11-21', 1);
    const loading = {
      ...state,
      periods: { status: 'loading', partial },
      orgUnits: { status: 'loading' },
    } as const;
    expect(isReady(loading)).toBeTrue();
    const older = { ...loading, choice: { ...state.choice, period: '202501' } };
    expect(isReady(older)).toBeFalse();
    expect(issues(older)).toEqual([]);
    expect(isReady({ ...loading, choice: { ...state.choice, orgUnits: [NORTH] } })).toBeFalse();
  });

  it('tells what is chosen and not there, and does not export it', () => {
    const unknown = stateOf({ dataSet: 'x', period: '201911', orgUnits: ['y', NORTH] });
    expect(issues(unknown).map(({ kind, value }) => [kind, value])).toEqual([
      ['unknown-data-set', 'x'],
      ['unknown-org-unit', 'y'],
      ['unknown-period', '201911'],
    ]);
    expect(request(stateOf({ orgUnits: ['y'] }))).toBeUndefined();
  });

  it('tells what the address says and the page does not know, and exports all the same', () => {
    const state = {
      ...stateOf({}),
      invalidParameters: [{ parameter: 'children', value: 'maybe' }],
    };
    expect(issues(state).map(({ kind }) => kind)).toEqual(['invalid-parameter']);
    expect(isReady(state)).toBeTrue();
  });

  it('offers the other attribution where mapped units lie below others', () => {
    expect(selectHasOverlap(whole(stateOf({})))).toBeTrue();
    expect(selectHasOverlap(whole(stateOf({}, nested.slice(1))))).toBeFalse();
  });

  it('sees no overlap where a place maps the unit of the place above it', () => {
    const [place] = orgUnit(NORTH, 'north').places;
    const [below] = orgUnit(NORTH, 'area', 'north').places;
    const places = [place, below].filter((known) => known !== undefined);
    expect(
      selectHasOverlap(whole(stateOf({}, [{ id: NORTH, isWellFormed: true, places }]))),
    ).toBeFalse();
  });

  it('marks complete only one org unit of a finished period', () => {
    const complete = true;
    expect(mark(stateOf({}))).toBe('several-org-units');
    expect(mark(stateOf({ orgUnits: [NORTH], children: true }))).toBe('several-org-units');
    expect(mark(stateOf({ orgUnits: [NORTH], period: '202611' }))).toBe('not-finished');
    expect(mark(stateOf({}, nested.slice(1, 2)))).toBe('possible');
    expect(request(stateOf({ orgUnits: [NORTH], complete }))?.completeDate).toBe('2026-11-21');
    expect(request(stateOf({ complete }))).not.toEqual(
      jasmine.objectContaining({ completeDate: jasmine.anything() }),
    );
  });

  describe('of an export that is shown', () => {
    const exported = (choice: Partial<Choice>, orgUnits = nested): ExportStatus => {
      const basis = selectBasis(whole(stateOf(choice, orgUnits)));
      if (basis === undefined) throw new Error('nothing to export');
      return {
        status: 'failed',
        basis,
        error: { code: 'signed-out' },
        isReview: false,
        isByItself: false,
      };
    };

    it('is a former choice once something else is chosen, whatever the form', () => {
      const isFormer = (choice: Partial<Choice>) =>
        selectIsOfFormerChoice(whole(stateOf(choice), exported({})));
      expect(isFormer({})).toBeFalse();
      expect(isFormer({ format: 'csv', gzip: true })).toBeFalse();
      const others = [
        { period: '202611' },
        { orgUnits: [NORTH] },
        { attribution: 'ancestors' },
        { complete: true },
        { dataSet: 'other' },
      ] as const;
      for (const other of others) expect(isFormer(other)).toBeTrue();
    });

    it('is former when somebody else is left out meanwhile', () => {
      const excluded = [{ owner: 'achieng', reason: 'counted twice' }];
      const state = {
        ...whole(stateOf({}), exported({})),
        exclusions: {
          isRead: true,
          byPeriod: { [keyOfPeriod({ dataSet: DATA_SET, period: '202610' })]: excluded },
          isKept: true,
        },
      };
      expect(selectIsOfFormerChoice(state)).toBeTrue();
      expect(selectIsOfOtherChoice(state)).toBeFalse();
      const basis = selectBasis(state);
      expect(basis && exportRequestOf(basis, '2026-11-21').excluded).toEqual(excluded);
      expect(selectBasis({ ...state, exclusions: { ...state.exclusions, isRead: false } }))
        .withContext('nothing is counted before it is known who is left out')
        .toBeUndefined();
    });

    it('goes on naming the org units of its own data set', () => {
      const other = stateOf({ dataSet: 'other' }, []);
      expect(selectShownBasis(whole(other, exported({})))?.orgUnits).toEqual(nested);
    });

    it('names those that came after it began', () => {
      const early = exported({}, []);
      expect(selectShownBasis(whole(stateOf({}), early))?.orgUnits).toEqual(nested);
    });
  });
});
