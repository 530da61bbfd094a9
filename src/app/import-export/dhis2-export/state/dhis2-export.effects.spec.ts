import { TestBed } from '@angular/core/testing';
import { provideEffects } from '@ngrx/effects';
import { provideState, provideStore, Store } from '@ngrx/store';
import { filter, firstValueFrom, map } from 'rxjs';
import type { Database } from '../../../../data-access/index.ts';
import { filledDatabase } from '../../../../data-access/testing/filled-database.ts';
import { OPEN_DATABASE } from '../../../database/open-database.ts';
import { FileDownloader, type SavedFile } from '../../../file-download/file-downloader.ts';
import { LastExport } from '../last-export/last-export.ts';
import { ASK_SESSION, type AskSession } from '../session.ts';
import {
  DATA_SET,
  smallCounty,
  smallSettings,
  targetDocument,
  TODAY_OF_SPECS,
} from '../testing/small-county.ts';
import { TODAY } from '../today.ts';
import { Dhis2ExportPageActions as Page } from './dhis2-export.actions.ts';
import * as effects from './dhis2-export.effects.ts';
import { dhis2ExportFeature, type Dhis2ExportState } from './dhis2-export.feature.ts';
import { valueOr } from './loaded.ts';

describe('the effects of the export page, on a real database', () => {
  let database: Database;
  let files: SavedFile[];
  let signals: AbortSignal[];
  let session: Awaited<ReturnType<AskSession>>;

  const setUp = async (settings: unknown = smallSettings) => {
    database = await filledDatabase(smallCounty, settings, 'untouched CHT');
    files = [];
    signals = [];
    session = { ok: true, value: { name: 'hrio', roles: ['hrio'] } };
    TestBed.configureTestingModule({
      providers: [
        provideStore(),
        provideState(dhis2ExportFeature),
        provideEffects(effects),
        {
          provide: OPEN_DATABASE,
          useValue: (signal: AbortSignal) => {
            signals.push(signal);
            return database;
          },
        },
        { provide: ASK_SESSION, useValue: () => Promise.resolve(session) },
        { provide: TODAY, useValue: () => TODAY_OF_SPECS },
        LastExport,
        { provide: FileDownloader, useValue: { download: (file: SavedFile) => files.push(file) } },
      ],
    });
    return TestBed.inject(Store);
  };
  const when = (isSo: (state: Dhis2ExportState) => boolean) =>
    firstValueFrom(
      TestBed.inject(Store).select(dhis2ExportFeature.selectDhis2ExportState).pipe(filter(isSo)),
    );
  const ready = () =>
    when(({ orgUnits, periods }) => orgUnits.status === 'ready' && periods.status === 'ready');
  const refused = () =>
    firstValueFrom(
      TestBed.inject(Store)
        .select(dhis2ExportFeature.selectConfiguration)
        .pipe(
          map((loaded) => (loaded.status === 'failed' ? loaded.error : undefined)),
          filter((error) => error !== undefined),
        ),
    );

  afterEach(() => database.destroy());

  it('read what there is to choose, and choose what there is no choice about', async () => {
    const store = await setUp();
    store.dispatch(Page.opened());
    const { choice, orgUnits, periods } = await ready();
    expect(choice.dataSet).toBe(DATA_SET);
    expect(choice.period).toBe('202610');
    expect(orgUnits.status === 'ready' && orgUnits.value.length).toBe(3);
    expect(periods.status === 'ready' && periods.value.map(({ tag }) => tag as string)).toEqual([
      '2026-11',
      '2026-10',
    ]);
  });

  it('choose the last completed period before the older ones are found', async () => {
    const store = await setUp();
    await database.bulkDocs([targetDocument('2025-03', 'achieng', 1)]);
    store.dispatch(Page.opened());
    const first = await when(({ choice }) => choice.period !== undefined);
    expect(first.choice.period).toBe('202610');
    expect(first.periods.status).toBe('loading');
    const { choice, periods } = await ready();
    expect(choice.period).toBe('202610');
    expect(valueOr(periods, []).map(({ tag }) => tag as string)).toEqual([
      '2026-11',
      '2026-10',
      '2025-03',
    ]);
  });

  it('hand the file over and keep only its report', async () => {
    const store = await setUp();
    store.dispatch(Page.opened());
    await ready();
    store.dispatch(Page.exportRequested({ fileName: 'a.json' }));
    const { outcome } = await when((state) => state.outcome.status === 'exported');
    expect(files).toEqual([
      {
        name: 'a.json',
        type: 'application/json',
        content:
          '{"dataSet":"VMuFODsyWaO","period":"202610","dataValues":[' +
          '{"dataElement":"kB0ZBFisE0e","orgUnit":"HJiPOcmziQA","value":"3"},' +
          '{"dataElement":"kB0ZBFisE0e","orgUnit":"KGoXXdpkYC1","value":"4"}]}\n',
      },
    ]);
    expect(outcome.status === 'exported' && outcome.report.notCounted.length).toBe(1);
    expect(JSON.stringify(outcome)).not.toContain('"value"');
  });

  it('make one file however often it is asked for', async () => {
    const store = await setUp();
    store.dispatch(Page.opened());
    await ready();
    store.dispatch(Page.exportRequested({ fileName: 'a.json' }));
    store.dispatch(Page.exportRequested({ fileName: 'b.json' }));
    await when((state) => state.outcome.status === 'exported');
    expect(files.map(({ name }) => name)).toEqual(['a.json']);
  });

  for (const stop of [
    Page.exportCancelled(),
    Page.periodChosen({ period: '202611' }),
    Page.left(),
  ]) {
    it(`abort the requests and write nothing after ${stop.type}`, async () => {
      const store = await setUp();
      store.dispatch(Page.opened());
      await ready();
      store.dispatch(Page.exportRequested({ fileName: 'a.json' }));
      expect(signals.at(-1)?.aborted).toBeFalse();
      store.dispatch(stop);
      expect(signals.at(-1)?.aborted).toBeTrue();
      await new Promise((resolve) => setTimeout(resolve, 100));
      expect(files).toEqual([]);
      const { outcome } = await when(() => true);
      expect(['cancelled', 'idle']).toContain(outcome.status);
    });
  }

  it('do not stay exporting when there is nothing chosen to export', async () => {
    const store = await setUp();
    store.dispatch(Page.exportRequested({ fileName: 'a.json' }));
    expect((await when(() => true)).outcome.status).toBe('cancelled');
  });

  it('tell that nobody is signed in before anything else', async () => {
    const store = await setUp({});
    session = { ok: true, value: undefined };
    store.dispatch(Page.opened());
    expect(await refused()).toEqual({ code: 'signed-out' });
  });

  it('tell that the database does not answer', async () => {
    const store = await setUp();
    session = { ok: false, error: { code: 'unreachable' } };
    store.dispatch(Page.opened());
    expect(await refused()).toEqual({ code: 'unreachable', request: '_session' });
  });

  it('tell which permission is missing', async () => {
    const store = await setUp({
      ...smallSettings,
      permissions: { can_export_all: ['hrio'] },
    });
    store.dispatch(Page.opened());
    expect(await refused()).toEqual({ code: 'no-permission', permission: 'can_export_dhis' });
  });

  it('tell that nothing is configured', async () => {
    const store = await setUp({ permissions: smallSettings.permissions });
    store.dispatch(Page.opened());
    expect(await refused()).toEqual({ code: 'no-data-sets' });
  });

  it('tell a fault that nobody foresaw in its own words', async () => {
    const store = await setUp();
    await database.destroy();
    store.dispatch(Page.opened());
    const error = await refused();
    expect(['refused', 'unreachable']).toContain(error.code);
    database = await filledDatabase([], {}, 'untouched CHT');
  });
});
