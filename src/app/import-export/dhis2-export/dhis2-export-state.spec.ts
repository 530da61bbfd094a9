import { TestBed } from '@angular/core/testing';
import { provideEffects } from '@ngrx/effects';
import { provideStore, Store } from '@ngrx/store';
import { filter, firstValueFrom } from 'rxjs';
import { createScratchDatabase } from '#scratch-database';
import {
  readCachedMetadata,
  readPastExports,
  type Database,
  type Fetch,
} from '../../../data-access/index.ts';
import { filledDatabase } from '../../../data-access/testing/filled-database.ts';
import { BROWSER_DATABASE } from '../../database/browser-database.ts';
import { openBrowserDatabase } from '../../database/open-browser-database.ts';
import { OPEN_DATABASE } from '../../database/open-database.ts';
import { FileDownloader, type SavedFile } from '../../file-download/file-downloader.ts';
import { ExportWorkerClient } from './worker/export-worker-client.ts';
import { DHIS2_FETCH } from './dhis2/connection/dhis2-fetch.ts';
import { Dhis2Credentials } from './dhis2/connection/dhis2-credentials.ts';
import { ASK_SESSION, type AskSession } from './shared/ask-session.ts';
import {
  DATA_SET,
  smallCounty,
  smallSettings,
  targetDocument,
  TODAY_OF_SPECS,
  NORTH,
  SOUTH,
  SUB_COUNTY,
} from './testing/small-county.ts';
import { ALL_FITS, SOUTH_NOT_ASSIGNED, YES_OR_NO } from './testing/small-metadata.ts';
import { inThreadWorker } from './testing/in-thread-worker.ts';
import { RELOAD_PAGE } from './shared/reload-page.ts';
import { TODAY } from './shared/today.ts';
import {
  ChooseDatabaseActions as Found,
  ChoosePanelActions as Choose,
} from './choose/state/choose.actions.ts';
import { MetadataPanelActions } from './dhis2/metadata/state/metadata.actions.ts';
import { provideDhis2ExportState } from './dhis2-export.providers.ts';
import { ExportBarActions as Bar } from './export/state/export.actions.ts';
import { HistoryPanelActions } from './history/state/history.actions.ts';
import { historyFeature } from './history/state/history.feature.ts';
import { FileCheckActions } from './review/dhis2-check/file-check.actions.ts';
import { Dhis2ExportPageActions as Page } from './shared/page.actions.ts';
import { when } from './testing/state-for-specs.ts';
import { valueOrElse } from './choose/state/read-status.ts';

describe('the effects of the export page, on a real database', () => {
  let database: Database;
  let kept: Database;
  let files: SavedFile[];
  /** What the connected DHIS2 answers. */
  let ask: Fetch = () => Promise.reject(new Error('nobody set it up'));
  let signals: AbortSignal[];
  let session: Awaited<ReturnType<AskSession>>;
  let reloads: number;

  const setUp = async (settings: unknown = smallSettings) => {
    database = await filledDatabase(smallCounty, settings, 'untouched CHT');
    files = [];
    kept = createScratchDatabase();
    signals = [];
    reloads = 0;
    ask = () => Promise.reject(new TypeError('Failed to fetch'));
    session = { ok: true, value: { name: 'hrio', roles: ['hrio'] } };
    TestBed.configureTestingModule({
      providers: [
        provideStore(),
        provideEffects(),
        ...provideDhis2ExportState(),
        {
          provide: OPEN_DATABASE,
          useValue: (signal: AbortSignal) => {
            signals.push(signal);
            return database;
          },
        },
        { provide: ASK_SESSION, useValue: () => Promise.resolve(session) },
        { provide: RELOAD_PAGE, useValue: () => (reloads += 1) },
        {
          provide: BROWSER_DATABASE,
          useValue: openBrowserDatabase('cache', { open: () => kept }),
        },
        { provide: TODAY, useValue: () => TODAY_OF_SPECS },
        inThreadWorker(),
        { provide: DHIS2_FETCH, useValue: (url: string, init: RequestInit) => ask(url, init) },
        { provide: FileDownloader, useValue: { download: (file: SavedFile) => files.push(file) } },
      ],
    });
    return TestBed.inject(Store);
  };
  const ready = () =>
    when(
      ({ orgUnits, periods, metadata }) =>
        orgUnits.status === 'ready' && periods.status === 'ready' && metadata.reading === undefined,
    );
  const refused = async () => {
    const { configuration } = await when((state) => state.configuration.status === 'failed');
    return configuration.status === 'failed' ? configuration.error : undefined;
  };

  const saved = () =>
    Promise.all(
      files.map(async ({ name, content }) => ({
        name,
        type: content.type,
        text: await content.text(),
      })),
    );
  const texts = async () => (await saved()).map(({ text }) => text);

  afterEach(() => {
    localStorage.removeItem('cht-dhis2-export.data-set');
    return Promise.all([database.destroy(), kept.destroy()]);
  });

  it('remember the data set that was chosen', async () => {
    const other = { id: 'vxiL9CXamrm', translation_key: 'other' };
    const settings = { ...smallSettings, dhis_data_sets: [{ id: DATA_SET }, other] };
    const store = await setUp(settings);
    store.dispatch(Page.entered());
    const first = await when(({ configuration }) => configuration.status === 'ready');
    expect(first.choice.dataSet).toBeUndefined();
    store.dispatch(Choose.dataSetChosen({ dataSet: other.id }));
    TestBed.resetTestingModule();
    await Promise.all([database.destroy(), kept.destroy()]);
    (await setUp(settings)).dispatch(Page.entered());
    const second = await when(({ configuration }) => configuration.status === 'ready');
    expect(second.choice.dataSet).toBe(other.id);
  });

  it('read what there is to choose, and choose what there is no choice about', async () => {
    const store = await setUp();
    store.dispatch(Page.entered());
    const { choice, orgUnits, periods } = await ready();
    expect(choice.dataSet).toBe(DATA_SET);
    expect(choice.period).toBe('202610');
    expect(orgUnits.status === 'ready' && orgUnits.value.length).toBe(3);
    expect(
      periods.status === 'ready' && periods.value.map(({ period }) => period as string),
    ).toEqual(['202611', '202610']);
  });

  it('load the page anew where somebody else has signed in meanwhile, in another tab', async () => {
    const store = await setUp();
    const comeBack = async () => {
      store.dispatch(Choose.comeBack({ today: TODAY_OF_SPECS }));
      await new Promise((resolve) => setTimeout(resolve, 20));
      return reloads;
    };
    store.dispatch(Page.entered());
    await ready();
    // The same one, nobody, or no answer: what is shown stays.
    expect(await comeBack()).toBe(0);
    session = { ok: true, value: undefined };
    expect(await comeBack()).toBe(0);
    session = { ok: false, error: { code: 'unreachable' } };
    expect(await comeBack()).toBe(0);
    session = { ok: true, value: { name: 'clerk', roles: ['clerk'] } };
    expect(await comeBack()).toBe(1);
  });

  it('choose the last completed period before the older ones are found', async () => {
    const store = await setUp();
    await database.bulkDocs([targetDocument('2025-03', 'achieng', 1)]);
    store.dispatch(Page.entered());
    const first = await when(({ choice }) => choice.period !== undefined);
    expect(first.choice.period).toBe('202610');
    expect(first.periods.status).toBe('loading');
    const { choice, periods } = await ready();
    expect(choice.period).toBe('202610');
    expect(valueOrElse(periods, []).map(({ period }) => period as string)).toEqual([
      '202611',
      '202610',
      '202503',
    ]);
  });

  it('hand the file over and keep only its report', async () => {
    const store = await setUp();
    store.dispatch(Page.entered());
    await ready();
    store.dispatch(Bar.exportClicked({ fileName: 'a.json' }));
    const { exported: outcome } = await when((state) => state.exported.status === 'exported');
    expect(await saved()).toEqual([
      {
        name: 'a.json',
        type: 'application/json',
        text:
          '{"dataSet":"VMuFODsyWaO","period":"202610","dataValues":[' +
          '{"dataElement":"kB0ZBFisE0e","orgUnit":"HJiPOcmziQA","value":"3"},' +
          '{"dataElement":"kB0ZBFisE0e","orgUnit":"KGoXXdpkYC1","value":"4"}]}\n',
      },
    ]);
    expect(outcome.status === 'exported' && outcome.report.notCounted.length).toBe(1);
    expect(JSON.stringify(outcome)).not.toContain('"value"');
  });

  it('tell what a former file left behind where there is nothing to write now, and keep that file', async () => {
    const store = await setUp();
    store.dispatch(Page.entered());
    await ready();
    const recorded = () =>
      firstValueFrom(
        store.select(historyFeature.selectRecorded).pipe(filter((one) => one !== undefined)),
      );
    store.dispatch(Bar.exportClicked({ fileName: 'a.json' }));
    expect((await recorded()).since).toBeUndefined();
    for (const owner of ['achieng', 'baraka']) {
      const id = `target~2026-10~${owner}~org.couchdb.user:${owner}`;
      await database.remove(await database.get(id));
    }
    store.dispatch(Bar.exportClicked({ fileName: 'b.json' }));
    const { exported } = await when((state) => state.exported.status === 'failed');
    expect(exported.status === 'failed' && exported.error.code).toBe('no-rows');
    const { since, facts, leftBehind } = await recorded();
    expect(facts).toBeUndefined();
    expect(leftBehind.map(({ orgUnit, value }) => [orgUnit, value])).toEqual([
      [NORTH, '3'],
      [SOUTH, '4'],
    ]);
    const lines = since?.changes.leftBehind.lines ?? [];
    expect(lines.map(({ owners }) => owners.map(({ name, why }) => [name, why]))).toEqual([
      [['Achieng', 'no-document']],
      [['Baraka', 'no-document']],
    ]);
    store.dispatch(HistoryPanelActions.removalsClicked());
    while (files.length < 2) await new Promise((resolve) => setTimeout(resolve, 5));
    expect((await saved()).slice(1)).toEqual([
      {
        name: 'a_removals.json',
        type: 'application/json',
        text:
          '{"dataSet":"VMuFODsyWaO","period":"202610","dataValues":[' +
          '{"dataElement":"kB0ZBFisE0e","orgUnit":"HJiPOcmziQA","value":"3"},' +
          '{"dataElement":"kB0ZBFisE0e","orgUnit":"KGoXXdpkYC1","value":"4"}]}\n',
      },
    ]);
    // The next file of this choice is held against the last one that was written.
    expect((await readPastExports(kept)).map(({ fileName }) => fileName)).toEqual(['a.json']);
  });

  it('make one file however often it is asked for', async () => {
    const store = await setUp();
    store.dispatch(Page.entered());
    await ready();
    store.dispatch(Bar.exportClicked({ fileName: 'a.json' }));
    store.dispatch(Bar.exportClicked({ fileName: 'b.json' }));
    await when((state) => state.exported.status === 'exported');
    expect(files.map(({ name }) => name)).toEqual(['a.json']);
  });

  for (const stop of [
    Bar.cancelClicked(),
    Choose.periodChosen({ period: '202611' }),
    Page.left(),
  ]) {
    it(`abort the requests and write nothing after ${stop.type}`, async () => {
      const store = await setUp();
      store.dispatch(Page.entered());
      await ready();
      store.dispatch(Bar.exportClicked({ fileName: 'a.json' }));
      expect(signals.at(-1)?.aborted).toBeFalse();
      store.dispatch(stop);
      expect(signals.at(-1)?.aborted).toBeTrue();
      await new Promise((resolve) => setTimeout(resolve, 100));
      expect(files).toEqual([]);
      const { exported: outcome } = await when(() => true);
      expect(['cancelled', 'idle']).toContain(outcome.status);
    });
  }

  it('do nothing when there is nothing chosen to export', async () => {
    const store = await setUp();
    store.dispatch(Bar.exportClicked({ fileName: 'a.json' }));
    expect((await when(() => true)).exported.status).toBe('idle');
  });

  it('keep metadata of the data set for the next time, until they are forgotten', async () => {
    const store = await setUp();
    store.dispatch(Page.entered());
    await ready();
    const text = JSON.stringify({ dataSets: [{ id: DATA_SET, name: 'MoH 515' }] });
    store.dispatch(MetadataPanelActions.fileChosen({ fileName: 'm.json', text }));
    await when(({ metadata }) => metadata.loaded?.isCached === true);
    store.dispatch(Page.entered());
    const { metadata } = await when((state) => state.metadata.loaded !== undefined);
    expect(metadata.loaded?.day).toBe(TODAY_OF_SPECS);
    expect(metadata.loaded?.metadata.name).toBe('MoH 515');
    store.dispatch(MetadataPanelActions.removeClicked());
    await when((state) => state.metadata.loaded === undefined);
    // Told when it is gone, not before.
    expect(await readCachedMetadata(kept, DATA_SET)).toBeUndefined();
    store.dispatch(Page.entered());
    expect((await ready()).metadata.loaded).toBeUndefined();
  });

  it('tell why a file is no metadata, and keep what was loaded', async () => {
    const store = await setUp();
    store.dispatch(Page.entered());
    await ready();
    const text = JSON.stringify({ dataSets: [{ id: DATA_SET, name: 'MoH 515' }] });
    store.dispatch(MetadataPanelActions.fileChosen({ fileName: 'm.json', text }));
    await when((state) => state.metadata.loaded !== undefined);
    store.dispatch(MetadataPanelActions.fileChosen({ fileName: 'x.zip', text: 'PK' }));
    const { metadata } = await when((state) => state.metadata.refused !== undefined);
    expect(metadata.refused).toEqual({ fileName: 'x.zip', fault: { code: 'not-json' } });
    expect(metadata.loaded?.fileName).toBe('m.json');
  });

  describe('read metadata from the connected DHIS2', () => {
    const asked = async (answer: Fetch) => {
      const store = await setUp();
      ask = answer;
      TestBed.inject(Dhis2Credentials).way.set('token');
      TestBed.inject(Dhis2Credentials).token.set('d2p_secret');
      store.dispatch(Page.entered());
      await ready();
      store.dispatch(MetadataPanelActions.readClicked({ server: 'dhis2.example.org' }));
      const { metadata } = await ready();
      return { store, metadata };
    };

    it('with the credentials that send, and keep it for the next time', async () => {
      const requests: string[] = [];
      const minMaxOf: string[] = [];
      const { store, metadata } = await asked((url, { headers }) => {
        const said = new Headers(headers).get('X-DHIS2-Authorization') ?? '';
        requests.push(`${url.replace(/\?.*/, '')} ${said}`);
        const [, ...filters] = decodeURIComponent(url).split('filter=');
        for (const filter of filters) minMaxOf.push(filter.split('&')[0] ?? '');
        return Promise.resolve(Response.json(ALL_FITS));
      });
      expect(requests).toEqual([
        `/dhis2/api/dataSets/${DATA_SET} ApiToken d2p_secret`,
        '/dhis2/api/system/info ApiToken d2p_secret',
        '/dhis2/api/validationRules ApiToken d2p_secret',
        '/dhis2/api/minMaxDataElements ApiToken d2p_secret',
      ]);
      // Of what is mapped, and of nothing else.
      const [orgUnits = '', dataElements] = minMaxOf;
      expect(orgUnits).toMatch(/^source\.id:in:\[\w{11}(,\w{11})*\]$/);
      for (const id of [SUB_COUNTY, NORTH, SOUTH]) expect(orgUnits).toContain(id);
      expect(dataElements).toBe('dataElement.id:in:[kB0ZBFisE0e]');
      expect(metadata.loaded?.fileName).toBe('dhis2.example.org');
      expect(metadata.loaded?.isCached).toBeTrue();
      store.dispatch(Page.entered());
      const again = await when((state) => state.metadata.loaded !== undefined);
      expect(again.metadata.loaded?.metadata).toEqual(metadata.loaded?.metadata);
    });

    it('and tell why it gave none', async () => {
      const { metadata } = await asked(() =>
        Promise.resolve(Response.json({ message: 'Gone' }, { status: 404 })),
      );
      expect(metadata.notAnswered).toEqual({ code: 'not-found', words: 'Gone' });
    });

    it('and tell what it gave instead', async () => {
      const { metadata } = await asked(() => Promise.resolve(Response.json({ ok: true })));
      expect(metadata.refused).toEqual({
        fileName: 'dhis2.example.org',
        fault: { code: 'not-metadata' },
      });
    });

    it('and give it up when another data set is chosen', async () => {
      const store = await setUp();
      let signal: AbortSignal | null | undefined;
      ask = (_, init) => {
        signal = init.signal;
        return new Promise(() => undefined);
      };
      store.dispatch(Page.entered());
      await ready();
      store.dispatch(MetadataPanelActions.readClicked({ server: 'dhis2.example.org' }));
      expect(signal?.aborted).toBeFalse();
      store.dispatch(Choose.dataSetChosen({ dataSet: 'other' }));
      expect(signal?.aborted).toBeTrue();
    });
  });

  describe('check a file before it leaves', () => {
    // The metadata say what this DHIS2 calls its default.
    const ROWS = {
      north:
        '{"dataElement":"kB0ZBFisE0e","attributeOptionCombo":"HllvX50cXC0","orgUnit":"HJiPOcmziQA","value":"3"}',
      south:
        '{"dataElement":"kB0ZBFisE0e","attributeOptionCombo":"HllvX50cXC0","orgUnit":"KGoXXdpkYC1","value":"4"}',
    };
    const file = (rows: string, orgUnit = '') =>
      `{"dataSet":"VMuFODsyWaO","period":"202610",${orgUnit}"dataValues":[${rows}]}\n`;
    const exportWith = async (metadata: object, settings: unknown = smallSettings) => {
      const store = await setUp(settings);
      store.dispatch(Page.entered());
      await ready();
      const text = JSON.stringify(metadata);
      store.dispatch(MetadataPanelActions.fileChosen({ fileName: 'm.json', text }));
      await when((state) => state.metadata.loaded !== undefined);
      store.dispatch(Bar.exportClicked({ fileName: 'a.json' }));
      // A count that had begun by itself may come to its end first.
      const ends = ['exported', 'checked', 'failed'];
      await when(({ exported: outcome }) => ends.includes(outcome.status));
      return store;
    };
    const reviewed = async () => {
      const { exported: outcome } = await when(() => true);
      if (outcome.status !== 'checked') throw new Error(outcome.status);
      return outcome.checked;
    };
    const reviewedWith = async (leftOut: number) => {
      await when(
        ({ exported: outcome }) =>
          outcome.status === 'checked' && outcome.checked.check.leftOut.length === leftOut,
      );
      return reviewed();
    };
    const leaveSouthOut = (isLeftOut: boolean) =>
      FileCheckActions.leftOutChosen({ kind: 'org-unit-not-assigned', isLeftOut });

    it('and write it at once where nothing is found', async () => {
      await exportWith(ALL_FITS);
      const { exported: outcome } = await when(() => true);
      expect(outcome.status === 'exported' && outcome.check?.findings).toEqual([]);
      expect(await texts()).toEqual([file(`${ROWS.north},${ROWS.south}`)]);
    });

    it('and wait for the officer where something is found', async () => {
      const store = await exportWith(SOUTH_NOT_ASSIGNED);
      const { check, report } = await reviewed();
      expect(check.findings.map(({ kind, row }) => [kind, row?.orgUnit])).toEqual([
        ['org-unit-not-assigned', 'KGoXXdpkYC1'],
      ]);
      expect(report.dataValues).toBe(2);
      expect(files).toEqual([]);
      store.dispatch(Bar.writeClicked({ fileName: 'b.json' }));
      await when(({ exported: outcome }) => outcome.status === 'exported');
      expect(await texts()).toEqual([file(`${ROWS.north},${ROWS.south}`)]);
    });

    it('and leave rows out, and take them in again', async () => {
      const store = await exportWith(SOUTH_NOT_ASSIGNED);
      store.dispatch(leaveSouthOut(true));
      expect((await reviewedWith(1)).check.findings).toEqual([]);
      store.dispatch(leaveSouthOut(false));
      expect((await reviewedWith(0)).check.findings.length).toBe(1);
      store.dispatch(leaveSouthOut(true));
      await reviewedWith(1);
      store.dispatch(Bar.writeClicked({ fileName: 'b.json' }));
      const { exported: outcome } = await when((state) => state.exported.status === 'exported');
      if (outcome.status !== 'exported') throw new Error(outcome.status);
      expect(outcome.report.dataValues).toBe(1);
      expect(outcome.check?.leftOut.map(({ orgUnit, reason }) => [orgUnit, reason])).toEqual([
        ['KGoXXdpkYC1', 'org-unit-not-assigned'],
      ]);
      const text = file(
        '{"dataElement":"kB0ZBFisE0e","attributeOptionCombo":"HllvX50cXC0","value":"3"}',
        '"orgUnit":"HJiPOcmziQA",',
      );
      expect(await saved()).toEqual([{ name: 'b.json', type: 'application/json', text }]);
      // What is sent is what was saved.
      const sent = await TestBed.inject(ExportWorkerClient).readRows();
      expect(sent?.dataValues).toEqual([
        { dataElement: 'kB0ZBFisE0e', attributeOptionCombo: 'HllvX50cXC0', value: '3' },
      ]);
    });

    it('and write no file where no row is left', async () => {
      const store = await exportWith({ ...ALL_FITS, organisationUnits: [] });
      store.dispatch(leaveSouthOut(true));
      expect((await reviewedWith(2)).report.dataValues).toBe(0);
      store.dispatch(Bar.writeClicked({ fileName: 'b.json' }));
      await new Promise((resolve) => setTimeout(resolve, 50));
      expect((await when(() => true)).exported.status).toBe('checked');
      expect(files).toEqual([]);
    });

    it('and write yes and no where DHIS2 takes that and no mapping says otherwise', async () => {
      await exportWith(YES_OR_NO);
      const { exported: outcome } = await when(() => true);
      expect(outcome.status === 'exported' && outcome.check?.findings).toEqual([]);
      const yes = (row: string) => row.replace(/"value":"\d+"/, '"value":"true"');
      expect(await texts()).toEqual([file(`${yes(ROWS.north)},${yes(ROWS.south)}`)]);
    });

    it('and write sums of yes/no elements as yes and no where that is chosen', async () => {
      const [births] = smallSettings.tasks.targets.items;
      const dhis = { ...births?.dhis, value_type: 'NUMBER' };
      const items = [{ ...births, dhis }];
      const numbers = { ...smallSettings, tasks: { targets: { items } } };
      const store = await exportWith(YES_OR_NO, numbers);
      expect((await reviewed()).check.hasYesNo).toBeTrue();
      store.dispatch(FileCheckActions.yesNoChosen({ isYesNo: true }));
      await when(
        ({ exported: outcome }) =>
          outcome.status === 'checked' && outcome.checked.check.changed.length === 2,
      );
      const { check } = await reviewed();
      expect(check.findings).toEqual([]);
      expect(check.changed.map(({ value, becomes }) => [value, becomes])).toEqual([
        ['3', 'true'],
        ['4', 'true'],
      ]);
      store.dispatch(Bar.writeClicked({ fileName: 'b.json' }));
      await when(({ exported: outcome }) => outcome.status === 'exported');
      expect((await texts())[0]).toContain('"value":"true"');
    });

    it('and forget the file when it is cancelled', async () => {
      const store = await exportWith(SOUTH_NOT_ASSIGNED);
      store.dispatch(Bar.cancelClicked());
      store.dispatch(Bar.writeClicked({ fileName: 'b.json' }));
      store.dispatch(leaveSouthOut(true));
      await new Promise((resolve) => setTimeout(resolve, 50));
      expect((await when(() => true)).exported.status).toBe('cancelled');
      expect(files).toEqual([]);
    });

    it('and take every correction in, however fast one follows the other', async () => {
      const store = await exportWith({ ...ALL_FITS, organisationUnits: [] });
      store.dispatch(leaveSouthOut(true));
      store.dispatch(FileCheckActions.yesNoChosen({ isYesNo: true }));
      await when(
        ({ exported: outcome }) =>
          outcome.status === 'checked' && outcome.checked.check.options.isYesNo,
      );
      expect((await reviewed()).check.options.leaveOut).toEqual(['org-unit-not-assigned']);
    });
  });

  it('send no file of an earlier choice', async () => {
    const store = await setUp();
    const worker = TestBed.inject(ExportWorkerClient);
    store.dispatch(Page.entered());
    await ready();
    store.dispatch(Bar.exportClicked({ fileName: 'a.json' }));
    await when((state) => state.exported.status === 'exported');
    expect((await worker.readRows())?.dataValues.length).toBe(2);
    expect(worker.rows()?.length).toBe(2);
    store.dispatch(Choose.periodChosen({ period: '202611' }));
    // A result stays until the next one.
    expect(worker.rows()?.length).toBe(2);
    store.dispatch(Bar.exportClicked({ fileName: 'b.json' }));
    expect([worker.hasFile(), worker.rows()]).toEqual([false, undefined]);
    expect(await worker.readRows()).toBeUndefined();
    await when((state) => state.exported.status === 'exported');
    expect((await worker.readRows())?.dataValues.length).toBe(1);
  });

  it('offer what was found of the periods when the rest cannot be read, and look again', async () => {
    const store = await setUp();
    store.dispatch(Page.entered());
    await ready();
    const periods = valueOrElse((await when(() => true)).periods, []);
    const error = { code: 'unreachable', request: '_all_docs' } as const;
    store.dispatch(Found.periodsFound({ periods }));
    store.dispatch(Found.periodsRefused({ error }));
    const refusedRest = await when(({ periods: { status } }) => status === 'failed');
    expect(valueOrElse(refusedRest.periods, [])).toEqual(periods);
    store.dispatch(Bar.exportClicked({ fileName: 'a.json' }));
    const { exported: outcome } = await when((state) => state.periods.status === 'ready');
    expect(outcome.status).toBe('exported');
  });

  it('tell that nobody is signed in before anything else', async () => {
    const store = await setUp({});
    session = { ok: true, value: undefined };
    store.dispatch(Page.entered());
    expect(await refused()).toEqual({ code: 'signed-out' });
  });

  it('tell that the database does not answer', async () => {
    const store = await setUp();
    session = { ok: false, error: { code: 'unreachable' } };
    store.dispatch(Page.entered());
    expect(await refused()).toEqual({ code: 'unreachable', request: '_session' });
  });

  it('tell which permission is missing', async () => {
    const store = await setUp({
      ...smallSettings,
      permissions: { can_export_all: ['hrio'] },
    });
    store.dispatch(Page.entered());
    expect(await refused()).toEqual({ code: 'no-permission', permission: 'can_export_dhis' });
  });

  it('tell that nothing is configured', async () => {
    const store = await setUp({ permissions: smallSettings.permissions });
    store.dispatch(Page.entered());
    expect(await refused()).toEqual({ code: 'no-data-sets' });
  });

  it('tell a fault that nobody foresaw in its own words', async () => {
    const store = await setUp();
    await database.destroy();
    store.dispatch(Page.entered());
    const error = await refused();
    expect(['refused', 'unreachable']).toContain(error?.code ?? 'none');
    database = await filledDatabase([], {}, 'untouched CHT');
  });
});
