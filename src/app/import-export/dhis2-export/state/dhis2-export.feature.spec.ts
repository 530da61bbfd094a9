import {
  NO_WISH,
  offeredPeriods,
  parseTag,
  type ExportReport,
  type FileCheck,
  type Tag,
} from '../../../../domain/index.ts';
import { DATA_SET, NORTH } from '../testing/small-county.ts';
import { NO_CHOICE } from '../choose/state/choice.ts';
import type { Configuration } from '../choose/state/configuration.ts';
import {
  Dhis2ExportDatabaseActions as Database,
  Dhis2ExportPageActions as Page,
  Dhis2MetadataActions as Metadata,
} from './dhis2-export.actions.ts';
import { INITIAL_STATE, type Dhis2ExportState } from './dhis2-export-state.ts';
import { dhis2ExportFeature } from './dhis2-export.feature.ts';

describe('the state of the export page', () => {
  const after = (...actions: Parameters<typeof dhis2ExportFeature.reducer>[1][]) =>
    actions.reduce(dhis2ExportFeature.reducer, INITIAL_STATE);
  const tags = ['2026-11', '2026-10', '2026-09'].map(parseTag) as Tag[];
  const periods = offeredPeriods(tags, '2026-11-21', 1);
  const configuration = (...ids: string[]): Configuration => ({
    dataSets: ids.map((id) => ({ id })),
    targets: [],
    monthStartDate: 1,
    locale: 'en',
    user: 'hrio',
  });
  const one = Database.configurationRead({ configuration: configuration(DATA_SET) });
  const two = Database.configurationRead({ configuration: configuration(DATA_SET, 'other') });
  const report = { dataValues: 2, orgUnits: 1, owners: 1, documents: 1 } as ExportReport;
  const exported = Database.exported({ fileName: 'a.json', report });
  const loadings = ({ configuration: c, orgUnits, periods: p }: Dhis2ExportState) =>
    [c, orgUnits, p].map(({ status }) => status);

  it('asks for the settings first', () => {
    expect(loadings(after(Page.opened()))).toEqual(['loading', 'waiting', 'waiting']);
  });

  it('chooses the only data set, and reads org units and periods side by side', () => {
    const state = after(Page.opened(), one);
    expect(state.choice.dataSet).toBe(DATA_SET);
    expect(loadings(state)).toEqual(['ready', 'loading', 'loading']);
  });

  it('does not guess between two data sets, and does not wait for it to look for periods', () => {
    const state = after(Page.opened(), two);
    expect(state.choice.dataSet).toBeUndefined();
    expect(loadings(state)).toEqual(['ready', 'waiting', 'loading']);
  });

  it('does not put the only data set in the place of an unknown one that was asked for', () => {
    const asked = Page.queryParamsRead({ choice: { ...NO_CHOICE, dataSet: 'gone' }, unread: [] });
    const state = after(asked, Page.opened(), one);
    expect(state.choice.dataSet).toBe('gone');
    expect(state.orgUnits.status).toBe('waiting');
  });

  it('selects the last completed period, unless one was asked for', () => {
    const read = Database.periodsRead({ periods });
    expect(after(one, read).choice.period).toBe('202610');
    expect(after(one, Page.periodChosen({ period: '202609' }), read).choice.period).toBe('202609');
  });

  it('can be used with the last completed period while older ones are looked for', () => {
    const found = Database.periodsFound({ periods: periods.slice(0, 2) });
    const state = after(one, found);
    expect(state.choice.period).toBe('202610');
    expect(state.periods).toEqual({ status: 'loading', soFar: periods.slice(0, 2) });
    const chosen = after(one, found, Page.periodChosen({ period: '202611' }));
    const read = Database.periodsRead({ periods });
    expect(dhis2ExportFeature.reducer(chosen, read).choice).toBe(chosen.choice);
    expect(dhis2ExportFeature.reducer(state, read).choice).toBe(state.choice);
  });

  it('reads org units anew for another data set, and keeps those that were chosen', () => {
    const state = after(
      two,
      Page.dataSetChosen({ dataSet: DATA_SET }),
      Database.orgUnitsRead({ orgUnits: [] }),
      Page.orgUnitsChosen({ orgUnits: [NORTH] }),
      Page.dataSetChosen({ dataSet: 'other' }),
    );
    expect(state.orgUnits.status).toBe('loading');
    expect(state.choice.orgUnits).toEqual([NORTH]);
  });

  it('has no units below where no unit is chosen', () => {
    const chosen = [
      Page.orgUnitsChosen({ orgUnits: [NORTH] }),
      Page.childrenChosen({ children: true }),
    ];
    expect(after(...chosen).choice.children).toBeTrue();
    expect(after(...chosen, Page.orgUnitsChosen({ orgUnits: [] })).choice.children).toBeFalse();
  });

  it('shows no figure of one choice beside another', () => {
    expect(after(one, exported).outcome.status).toBe('exported');
    const others = [
      Page.periodChosen({ period: '202609' }),
      Page.orgUnitsChosen({ orgUnits: [NORTH] }),
      Page.attributionChosen({ attribution: 'ancestors' }),
      Page.completeChosen({ complete: true }),
      Page.formatChosen({ format: 'xml' }),
      Page.gzipChosen({ gzip: true }),
      Page.queryParamsRead({ choice: { ...NO_CHOICE, period: '202601' }, unread: [] }),
    ];
    for (const other of others) expect(after(one, exported, other).outcome.status).toBe('idle');
  });

  it('keeps an outcome when the same is chosen again', () => {
    const same = Page.dataSetChosen({ dataSet: DATA_SET });
    expect(after(one, exported, same).outcome.status).toBe('exported');
  });

  it('keeps the choice when an address asks for nothing, and when the page is left', () => {
    const chosen = Page.orgUnitsChosen({ orgUnits: [NORTH] });
    const bare = Page.queryParamsRead({ choice: undefined, unread: [] });
    expect(after(chosen, bare, Page.left(), Page.opened()).choice.orgUnits).toEqual([NORTH]);
  });

  it('asks again only for what failed', () => {
    const error = { code: 'unreachable', request: 'x' } as const;
    const failed = [one, Database.periodsRead({ periods }), Database.orgUnitsRefused({ error })];
    expect(loadings(after(...failed, Page.readingRetried()))).toEqual([
      'ready',
      'loading',
      'ready',
    ]);
    expect(
      loadings(after(Database.configurationRefused({ error }), Page.readingRetried()))[0],
    ).toBe('loading');
    expect(loadings(after(one, Database.periodsRefused({ error }), Page.readingRetried()))[2]).toBe(
      'loading',
    );
  });

  it('goes from asking through progress to an end', () => {
    const error = { code: 'signed-out' } as const;
    const progress = { step: 'owners', done: 1, total: 2 } as const;
    const asked = Page.exportRequested({ fileName: 'a.json' });
    expect(after(asked, Database.exportProgressed({ progress })).outcome).toEqual({
      status: 'exporting',
      progress,
    });
    expect(after(asked, Page.exportCancelled()).outcome.status).toBe('cancelled');
    expect(after(asked, Database.exportFailed({ error })).outcome).toEqual({
      status: 'failed',
      error,
    });
  });

  describe('before a file leaves', () => {
    const check: FileCheck = {
      findings: [],
      notChecked: [],
      wish: NO_WISH,
      leftOut: [],
      hasYesNo: false,
      changed: [],
      withoutNo: [],
    };
    const found = Database.findingsMade({ review: { check, report } });
    const reviewing = [Page.opened(), one, Page.exportRequested({ fileName: 'a.json' }), found];

    it('shows what was found', () => {
      const { outcome } = after(...reviewing);
      expect(outcome).toEqual({ status: 'checked', review: { check, report } });
    });

    it('goes on looking when only the form of the file changes', () => {
      const state = after(...reviewing, Page.formatChosen({ format: 'csv' }));
      expect(state.outcome.status).toBe('checked');
      expect(state.choice.format).toBe('csv');
      expect(after(...reviewing, Page.gzipChosen({ gzip: true })).outcome.status).toBe('checked');
    });

    it('looks at nothing stale: another choice, or other metadata, ends it', () => {
      for (const action of [
        Page.periodChosen({ period: '202609' }),
        Page.metadataForgotten(),
        Page.metadataAskedFor({ server: 'dhis2.example.org' }),
        Page.metadataFileChosen({ fileName: 'm.json', text: '' }),
      ]) {
        expect(after(...reviewing, action).outcome.status)
          .withContext(action.type)
          .toBe('idle');
      }
    });

    it('keeps what was found for the result', () => {
      const written = Database.exported({ fileName: 'a.json', report, check });
      expect(after(...reviewing, written).outcome).toEqual({
        status: 'exported',
        fileName: 'a.json',
        report,
        check,
      });
    });
  });

  it('keeps the metadata that it has when DHIS2 gives none', () => {
    const loaded = { metadata: { id: DATA_SET, name: '', categoryCombos: [] } };
    const read = Metadata.metadataRead({
      dataSet: DATA_SET,
      loaded: { ...loaded, fileName: 'm.json', day: '2026-11-21', isCached: true },
    });
    const error = { code: 'unreachable' } as const;
    const asked = [Page.opened(), one, read, Page.metadataAskedFor({ server: 'a' })];
    expect(after(...asked).metadata.reading).toBe('dhis2');
    const failed = Metadata.metadataNotAnswered({ dataSet: DATA_SET, error });
    const { metadata } = after(...asked, failed);
    expect(metadata.notAnswered).toEqual(error);
    expect(metadata.reading).toBeUndefined();
    expect(metadata.loaded?.fileName).toBe('m.json');
    const late = Metadata.metadataNotAnswered({ dataSet: 'other', error });
    expect(after(...asked, late).metadata.reading).toBe('dhis2');
  });
});
