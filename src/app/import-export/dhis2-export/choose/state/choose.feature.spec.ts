import { offeredPeriods, parseTag, type Tag } from '../../../../../domain/index.ts';
import { Dhis2ExportPageActions as Page } from '../../shared/page.actions.ts';
import { DATA_SET, NORTH } from '../../testing/small-county.ts';
import { NO_CHOICE } from './choice.ts';
import {
  ChooseDatabaseActions as Database,
  ChooseMetadataActions,
  ChoosePanelActions as Panel,
} from './choose.actions.ts';
import type { ChooseState } from './choose-state.ts';
import { chooseFeature, INITIAL_CHOOSE_STATE } from './choose.feature.ts';
import { choiceIssues } from './choice-issues.ts';
import type { Configuration } from './configuration.ts';
import { offeredPeriodsOf } from './offered-periods.ts';

describe('the state of choosing', () => {
  const after = (...actions: Parameters<typeof chooseFeature.reducer>[1][]) =>
    actions.reduce(chooseFeature.reducer, INITIAL_CHOOSE_STATE);
  const reduced = (action: Parameters<typeof chooseFeature.reducer>[1], state: ChooseState) =>
    chooseFeature.reducer(state, action);
  const tags = ['2026-11', '2026-10', '2026-09'].map(parseTag) as Tag[];
  const periods = offeredPeriods(tags, '2026-11-21', 1);
  const configuration = (...ids: string[]): Configuration => ({
    dataSets: ids.map((id) => ({ id })),
    targets: [],
    monthStartDate: 1,
    locale: 'en',
    contactTypes: [],
    user: 'hrio',
  });
  const one = Database.configurationRead({ configuration: configuration(DATA_SET) });
  const two = Database.configurationRead({ configuration: configuration(DATA_SET, 'other') });
  const loadings = ({ configuration: c, orgUnits, periods: p }: ChooseState) =>
    [c, orgUnits, p].map(({ status }) => status);

  it('asks for the settings first', () => {
    expect(loadings(after(Page.entered()))).toEqual(['loading', 'waiting', 'waiting']);
  });

  it('chooses the only data set, and reads org units and periods side by side', () => {
    const state = after(Page.entered(), one);
    expect(state.choice.dataSet).toBe(DATA_SET);
    expect(loadings(state)).toEqual(['ready', 'loading', 'loading']);
  });

  it('does not guess between two data sets, and does not wait for it to look for periods', () => {
    const state = after(Page.entered(), two);
    expect(state.choice.dataSet).toBeUndefined();
    expect(loadings(state)).toEqual(['ready', 'waiting', 'loading']);
  });

  it('chooses again what was chosen last in this browser, where it is still there', () => {
    const dataSetAfter = (lastDataSet: string) => {
      const read = Database.configurationRead({
        configuration: configuration(DATA_SET, 'other'),
        lastDataSet,
      });
      return after(Page.entered(), read).choice.dataSet;
    };
    expect(dataSetAfter('other')).toBe('other');
    expect(dataSetAfter('gone')).toBeUndefined();
  });

  it('does not put the only data set in the place of an unknown one that was asked for', () => {
    const asked = Panel.queryParamsRead({
      choice: { ...NO_CHOICE, dataSet: 'gone' },
      invalidParameters: [],
    });
    const state = after(asked, Page.entered(), one);
    expect(state.choice.dataSet).toBe('gone');
    expect(state.orgUnits.status).toBe('waiting');
  });

  it('selects the last completed period, unless one was asked for', () => {
    const read = Database.periodsRead({ periods });
    expect(after(one, read).choice.period).toBe('202610');
    expect(after(one, Panel.periodChosen({ period: '202609' }), read).choice.period).toBe('202609');
  });

  it('can be used with the last completed period while older ones are looked for', () => {
    const found = Database.periodsFound({ periods: periods.slice(0, 2) });
    const state = after(one, found);
    expect(state.choice.period).toBe('202610');
    expect(state.periods).toEqual({ status: 'loading', partial: periods.slice(0, 2) });
    const chosen = after(one, found, Panel.periodChosen({ period: '202611' }));
    const read = Database.periodsRead({ periods });
    expect(chooseFeature.reducer(chosen, read).choice).toBe(chosen.choice);
    expect(chooseFeature.reducer(state, read).choice).toBe(state.choice);
  });

  it('knows that a month is over when somebody comes back on the day after it', () => {
    const read = after(one, Database.periodsRead({ periods, today: '2026-11-30' }));
    const standings = (state: ChooseState) =>
      offeredPeriodsOf(state).map(({ period, standing }) => [period as string, standing]);
    expect(reduced(Panel.comeBack({ today: '2026-11-30' }), read)).toBe(read);
    const next = reduced(Panel.comeBack({ today: '2026-12-01' }), read);
    expect(standings(read)[0]).toEqual(['202611', 'running']);
    expect(standings(next)).toEqual([
      ['202611', 'finished'],
      ['202610', 'finished'],
      ['202609', 'finished'],
    ]);
    // What was chosen stays chosen.
    expect(next.choice).toBe(read.choice);
  });

  it('reads org units anew for another data set, and keeps those that were chosen', () => {
    const state = after(
      two,
      Panel.dataSetChosen({ dataSet: DATA_SET }),
      Database.orgUnitsRead({ orgUnits: [] }),
      Panel.orgUnitsChosen({ orgUnits: [NORTH] }),
      Panel.dataSetChosen({ dataSet: 'other' }),
    );
    expect(state.orgUnits.status).toBe('loading');
    expect(state.choice.orgUnits).toEqual([NORTH]);
  });

  it('has no units below where no unit is chosen', () => {
    const chosen = [
      Panel.orgUnitsChosen({ orgUnits: [NORTH] }),
      Panel.childrenChosen({ children: true }),
    ];
    expect(after(...chosen).choice.children).toBeTrue();
    expect(after(...chosen, Panel.orgUnitsChosen({ orgUnits: [] })).choice.children).toBeFalse();
  });

  it('keeps the choice when an address asks for nothing, and when the page is left', () => {
    const chosen = Panel.orgUnitsChosen({ orgUnits: [NORTH] });
    const bare = Panel.queryParamsRead({ choice: undefined, invalidParameters: [] });
    expect(after(chosen, bare, Page.left(), Page.entered()).choice.orgUnits).toEqual([NORTH]);
  });

  it('asks again only for what failed', () => {
    const error = { code: 'unreachable', request: 'x' } as const;
    const failed = [one, Database.periodsRead({ periods }), Database.orgUnitsRefused({ error })];
    expect(loadings(after(...failed, Panel.retryClicked()))).toEqual(['ready', 'loading', 'ready']);
    expect(loadings(after(Database.configurationRefused({ error }), Panel.retryClicked()))[0]).toBe(
      'loading',
    );
    expect(loadings(after(one, Database.periodsRefused({ error }), Panel.retryClicked()))[2]).toBe(
      'loading',
    );
  });

  it('offers quarters where the data set takes them, and chooses the last finished one', () => {
    const quarterly = (dataSet: object): ChooseState =>
      reduced(
        Database.periodsRead({
          periods: offeredPeriods(
            ['2026-11', '2026-10', '2026-08'].map(parseTag) as Tag[],
            '2026-11-21',
            1,
          ),
          today: '2026-11-21',
        }),
        {
          ...INITIAL_CHOOSE_STATE,
          configuration: {
            status: 'ready',
            value: { ...configuration(), dataSets: [{ id: 'a', ...dataSet }, { id: 'b' }] },
          },
          choice: { ...NO_CHOICE, dataSet: 'a' },
        },
      );
    const state = quarterly({ periodType: 'Quarterly' });
    expect(offeredPeriodsOf(state).map(({ period }) => period as string)).toEqual([
      '2026Q4',
      '2026Q3',
    ]);
    expect(state.choice.period).toBe('2026Q3');
    const other = reduced(Panel.dataSetChosen({ dataSet: 'b' }), state);
    expect(other.choice.period).toBe('202610');
    const again = reduced(Panel.dataSetChosen({ dataSet: 'a' }), other);
    expect(again.choice.period).toBe('2026Q3');

    for (const [dataSet, period, kind] of [
      ['b', '2026Q3', 'bad-period'],
      ['b', '2026-10', 'bad-period'],
      ['b', '201911', 'unknown-period'],
      ['a', '202610', 'bad-period'],
      ['a', '2019Q1', 'unknown-period'],
    ] as const) {
      const asked = { ...state, choice: { ...NO_CHOICE, dataSet, period } };
      expect(choiceIssues(asked).map((issue) => [issue.kind, issue.value])).toEqual([
        [kind, period],
      ]);
    }

    const weekly = quarterly({ periodType: 'Weekly' });
    expect([weekly.choice.period, offeredPeriodsOf(weekly).length]).toEqual([undefined, 0]);
    expect(choiceIssues(weekly).map(({ kind }) => kind)).toEqual(['unsupported-period-type']);
    const misspelt = choiceIssues(quarterly({ periodType: 'Quaterly' }));
    expect(misspelt.map(({ kind, value }) => [kind, value])).toEqual([
      ['unknown-period-type', 'Quaterly'],
    ]);
    // Who goes on from there has the period that one begins with.
    const monthly = reduced(Panel.dataSetChosen({ dataSet: 'b' }), weekly);
    expect(monthly.choice.period).toBe('202610');
  });

  it('waits for the last finished quarter while only months of the running one are found', () => {
    const [dataSet] = configuration(DATA_SET).dataSets;
    const quarterly = Database.configurationRead({
      configuration: {
        ...configuration(),
        dataSets: [{ ...dataSet, id: DATA_SET, periodType: 'Quarterly' }],
      },
    });
    const today = '2026-11-21';
    const found = Database.periodsFound({ periods: periods.slice(0, 2), today });
    const soFar = after(quarterly, found);
    expect(offeredPeriodsOf(soFar).map(({ standing }) => standing)).toEqual(['running']);
    expect(soFar.choice.period).toBeUndefined();
    const read = reduced(Database.periodsRead({ periods, today }), soFar);
    expect(read.choice.period).toBe('2026Q3');
    // Where no more can be found, what there is has to do.
    const error = { code: 'unreachable', request: 'GET' } as const;
    expect(reduced(Database.periodsRefused({ error }), soFar).choice.period).toBe('2026Q4');
  });

  it('takes the period type of DHIS2’s metadata where the settings name none', () => {
    const months = offeredPeriods(['2026-09'].map(parseTag) as Tag[], '2026-11-21', 1);
    const state: ChooseState = {
      ...INITIAL_CHOOSE_STATE,
      configuration: {
        status: 'ready',
        value: configuration('a'),
      },
      periods: { status: 'ready', value: months },
      today: '2026-11-21',
      choice: { ...NO_CHOICE, dataSet: 'a', period: '202609' },
    };
    const read = reduced(
      ChooseMetadataActions.periodTypeKnown({ dataSet: 'a', periodType: 'SixMonthlyNov' }),
      state,
    );
    expect(read.choice.period).toBe('2026NovS2');
  });
});
