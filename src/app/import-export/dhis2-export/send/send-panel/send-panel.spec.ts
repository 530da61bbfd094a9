import { TestbedHarnessEnvironment } from '@angular/cdk/testing/testbed';
import { TestBed } from '@angular/core/testing';
import { MatButtonHarness } from '@angular/material/button/testing';
import { MatButtonToggleHarness } from '@angular/material/button-toggle/testing';
import { MatCheckboxHarness } from '@angular/material/checkbox/testing';
import { MatInputHarness } from '@angular/material/input/testing';
import { provideStore, Store } from '@ngrx/store';
import { provideEffects } from '@ngrx/effects';
import { lastValueFrom } from 'rxjs';
import { createScratchDatabase } from '#scratch-database';
import {
  exportRequest,
  offeredPeriods,
  parseTag,
  type CompleteRegistration,
  type DataValueRow,
  type ExportReport,
  type Tag,
} from '../../../../../domain/index.ts';
import { Announcer } from '../../../../announcer/announcer.ts';
import { FileDownloader, type SavedFile } from '../../../../file-download/file-downloader.ts';
import { BROWSER_DATABASE } from '../../../../database/browser-database.ts';
import { OPEN_DATABASE } from '../../../../database/open-database.ts';
import { NO_CHOICE } from '../../choose/state/choice.ts';
import { ChooseDatabaseActions, ChoosePanelActions } from '../../choose/state/choose.actions.ts';
import { provideDhis2ExportState } from '../../dhis2-export.providers.ts';
import { ExportWorkerActions } from '../../export/state/export.actions.ts';
import type { ExportBasis } from '../../export/state/export-status.ts';
import { ASK_SESSION } from '../../shared/ask-session.ts';
import { workerWithFile } from '../../testing/worker-with-file.ts';
import type { ExportJob } from '../../worker/export-engine-protocol.ts';
import { EXPORT_WORKER, type WorkerHandle } from '../../worker/export-worker.ts';
import { ExportWorkerClient } from '../../worker/export-worker-client.ts';
import { provideIcons } from '../../../../icons/provide-icons.ts';
import { clearLanguagePreference, provideTexts } from '../../../../i18n/testing/texts-for-specs.ts';
import { dhis2ExportTexts } from '../../../texts/dhis2-export-texts.ts';
import { SendPanel } from './send-panel.ts';
import { DHIS2_FETCH } from '../../dhis2/connection/dhis2-fetch.ts';
import { Dhis2Credentials } from '../../dhis2/connection/dhis2-credentials.ts';

const ONE_VALUE = [{ dataElement: 'element0001', orgUnit: 'unit0000001', value: '3' }];

/** As many values as make two parts, of an org unit each. */
const TWO_PARTS = ['unit0000001', 'unit0000002'].flatMap((orgUnit) =>
  Array.from({ length: 3_000 }, () => ({ dataElement: 'element0001', orgUnit, value: '3' })),
);

const [PERIOD] = offeredPeriods(['2026-10'].map(parseTag) as Tag[], '2026-11-21', 1);
if (PERIOD === undefined) throw new Error('no period');
const CONFIGURATION = {
  dataSets: [{ id: 'dataSet0001' }],
  targets: [{ id: 'Births', dhis: [{ dataElement: 'element0001' }] }],
  monthStartDate: 1,
  locale: 'en',
  contactTypes: [],
  user: 'hrio',
} as const;
const CHAMAMUL = { contact: 'chamamul', name: 'Chamamul', above: [], lineage: ['chamamul'] };
const BASIS: ExportBasis = {
  choice: { ...NO_CHOICE, dataSet: 'dataSet0001', period: '202610' },
  dataSet: { id: 'dataSet0001' },
  period: PERIOD,
  orgUnits: [{ id: 'unit0000001', isWellFormed: true, places: [CHAMAMUL] }],
  excluded: [],
};
const JOB: ExportJob = {
  request: exportRequest({ dataSet: 'dataSet0001', period: '202610' }),
  today: '2026-11-21',
  format: 'json',
  gzip: false,
};

interface Asked {
  readonly url: string;
  readonly headers: Headers;
}

const SUCCESS = {
  status: 'OK',
  response: { status: 'SUCCESS', importCount: { imported: 1, updated: 0, ignored: 0, deleted: 0 } },
};
const REFUSED = {
  status: 'ERROR',
  response: {
    status: 'ERROR',
    importCount: { imported: 0, updated: 0, ignored: 1, deleted: 0 },
    conflicts: [{ errorCode: 'E8022', value: 'not assigned: [unit0000001]', indexes: [0] }],
  },
};

/** What is read before an import: a version, no approvals, and no values that would be replaced. */
const READS: Readonly<Record<string, object>> = {
  '/dhis2/api/system/info': { version: '2.43.1' },
  '/dhis2/api/dataSets/dataSet0001': { id: 'dataSet0001' },
};

const held = (orgUnit: string, value: string) => ({
  dataElement: 'element0001',
  orgUnit,
  categoryOptionCombo: 'HllvX50cXC0',
  attributeOptionCombo: 'HllvX50cXC0',
  value,
  storedBy: 'nurse',
  lastUpdated: '2026-11-03T10:00:00.000',
});

describe('sending the exported file', () => {
  let asked: Asked[];
  /** What DHIS2 holds, or its refusal to show it. */
  let stored: object | Promise<object>;
  let server: string | null;
  let answer: Response | Error | ((init: RequestInit) => Promise<Response>);
  /** What everybody's log of sendings has, and whether DHIS2 gives access to it. */
  let log: object[];
  let logStatus: number;
  /** What the host keeps beside it; undefined where it keeps nothing. */
  let kept: readonly object[] | undefined;
  afterEach(clearLanguagePreference);
  beforeEach(() => {
    asked = [];
    log = [];
    logStatus = 200;
    kept = undefined;
    stored = { dataValues: [] };
    server = 'dhis2.example.org';
    answer = Response.json(SUCCESS);
  });

  const withRegistrations = (worker: WorkerHandle): WorkerHandle => ({
    ...worker,
    engine: {
      ...worker.engine,
      registrations: (percent) => Promise.resolve(registrations(percent)),
    },
  });
  /** What was downloaded. */
  let saved: SavedFile[];

  /** Who has reported as completely as asked; undefined where nobody knows who is expected. */
  let registrations: (percent: number) => readonly CompleteRegistration[] | undefined;
  beforeEach(() => {
    saved = [];
    registrations = () => undefined;
  });

  const show = async (dataValues = ONE_VALUE, leftBehind: readonly DataValueRow[] = []) => {
    const exported = { dataSet: 'dataSet0001', period: PERIOD.period, dataValues };
    TestBed.configureTestingModule({
      providers: [
        provideTexts(dhis2ExportTexts),
        provideIcons(),
        provideStore(),
        provideEffects(),
        ...provideDhis2ExportState(),
        { provide: EXPORT_WORKER, useValue: () => withRegistrations(workerWithFile(exported)) },
        {
          provide: FileDownloader,
          useValue: { download: (file: SavedFile) => saved.push(file) },
        },
        { provide: OPEN_DATABASE, useValue: () => createScratchDatabase() },
        { provide: ASK_SESSION, useValue: () => new Promise(() => undefined) },
        { provide: BROWSER_DATABASE, useValue: { use: () => Promise.resolve(undefined) } },
        {
          provide: DHIS2_FETCH,
          useValue: async (url: string, init: RequestInit): Promise<Response> => {
            const path = url.split('?')[0] ?? '';
            if (path === '/dhis2/api/me') return Response.json({ username: 'ann' });
            if (path === '/dhis2/sendings') {
              if (init.method !== 'POST') return Response.json({ sendings: kept ?? null });
              if (kept === undefined) return Response.json({}, { status: 404 });
              kept = [
                JSON.parse(typeof init.body === 'string' ? init.body : '') as object,
                ...kept,
              ];
              return Response.json({}, { status: 201 });
            }
            if (path.startsWith('/dhis2/api/dataStore/')) {
              if (logStatus !== 200) return Response.json({}, { status: logStatus });
              if (init.method !== 'POST') return Response.json({ entries: log });
              log.unshift(JSON.parse(init.body as string) as object);
              return Response.json({ status: 'OK' }, { status: 201 });
            }
            const read =
              (init.method ?? 'GET') !== 'GET'
                ? undefined
                : path === '/dhis2/api/dataValueSets'
                  ? await stored
                  : READS[path];
            if (read !== undefined) return Response.json(read);
            asked.push({ url, headers: new Headers(init.headers) });
            if (url === '/dhis2')
              return Promise.resolve(Response.json({ dhis2: server && { host: server } }));
            if (typeof answer === 'function') return answer(init);
            return answer instanceof Error ? Promise.reject(answer) : Promise.resolve(answer);
          },
        },
      ],
    });
    await lastValueFrom(TestBed.inject(ExportWorkerClient).run(JOB));
    const report = { dataValues: dataValues.length } as ExportReport;
    for (const action of [
      ChoosePanelActions.queryParamsRead({ choice: BASIS.choice, invalidParameters: [] }),
      ExportWorkerActions.started({ basis: BASIS }),
      ExportWorkerActions.written({ fileName: 'a.json', format: 'json', report }),
    ]) {
      TestBed.inject(Store).dispatch(action);
    }
    TestBed.inject(Store).dispatch(
      ChooseDatabaseActions.configurationRead({ configuration: CONFIGURATION }),
    );
    const fixture = TestBed.createComponent(SendPanel);
    fixture.componentRef.setInput('leftBehind', leftBehind);
    const element = fixture.nativeElement as HTMLElement;
    // The bodies of answers are read beside what a fixture waits for.
    const shows = async (text: string) => {
      for (let tries = 0; tries < 1000 && !element.textContent.includes(text); tries++) {
        await new Promise((resolve) => setTimeout(resolve, 10));
        await fixture.whenStable();
      }
      expect(element.textContent).toContain(text);
    };
    await shows(server === null ? 'Explain DHIS2’s answer' : `Goes to ${server}`);
    const loader = TestbedHarnessEnvironment.loader(fixture);
    const button = (text: string) => loader.getHarness(MatButtonHarness.with({ text }));
    return {
      loader,
      element,
      shows,
      press: async (text: string) => (await button(text)).click(),
      isDisabled: async (text: string) => (await button(text)).isDisabled(),
      type: async (token: string) => {
        await (await loader.getHarness(MatButtonToggleHarness.with({ text: /token/ }))).check();
        await (
          await loader.getHarness(MatInputHarness.with({ selector: 'input' }))
        ).setValue(token);
      },
    };
  };

  it('is offered only where the host says where it sends', async () => {
    server = null;
    const { element } = await show();
    expect(element.querySelector('form')).toBeNull();
    expect(element.textContent).toContain('Explain DHIS2’s answer');
  });

  it('asks for a dry run first, then imports', async () => {
    const { element, shows, press, type, isDisabled } = await show();
    expect(await isDisabled('Start dry run')).toBeTrue();
    await type('d2p_secret');
    expect(await isDisabled('Import')).toBeTrue();
    await press('Start dry run');
    await shows('DHIS2 would take everything');
    await shows('Would import');
    expect(element.textContent).not.toContain('Sending again');
    expect(asked[1]?.url).toContain('dryRun=true');
    expect(asked[1]?.headers.get('X-DHIS2-Authorization')).toBe('ApiToken d2p_secret');
    answer = Response.json(SUCCESS);
    await press('Import');
    await shows('DHIS2 took everything');
    expect(asked[2]?.url).toContain('dryRun=false');
    await shows('Sending again counts nothing twice');
  });

  it('shows everybody who has sent what, and says so where these very bytes were sent before', async () => {
    const { element, shows, press, type } = await show();
    await type('d2p_secret');
    await press('Start dry run');
    await shows('Nothing yet, as far as the log in DHIS2 tells.');
    expect(log).toEqual([]);
    answer = Response.json(SUCCESS);
    await press('Import');
    await shows('from the console');
    expect(element.textContent).not.toContain('These very bytes');
    expect(log).toEqual([
      jasmine.objectContaining({ by: 'ann', way: 'console', rows: 1, status: 'SUCCESS' }),
    ]);
    expect(element.textContent).toContain('One value. DHIS2: 1 imported');
    answer = Response.json(SUCCESS);
    await press('Start dry run');
    await shows('These very bytes were sent on');
    expect(element.querySelector('cht-sendings-log')?.textContent).toMatch(/by \u2068ann\u2069/);
  });

  it('imports all the same where the log of sendings may not be read or written', async () => {
    logStatus = 403;
    const { element, shows, press, type } = await show();
    await type('d2p_secret');
    await press('Start dry run');
    await shows('What colleagues have sent could not be read');
    answer = Response.json(SUCCESS);
    await press('Import');
    await shows('That they were is not in the log that colleagues see');
    expect(element.textContent).toContain('DHIS2 took everything');
  });

  it('has the host keep what DHIS2 does not take into the log, and shows that', async () => {
    logStatus = 403;
    kept = [];
    const { element, shows, press, type } = await show();
    await type('d2p_secret');
    await press('Start dry run');
    await shows('What colleagues have sent could not be read');
    expect(element.textContent).not.toContain('Nothing yet');
    answer = Response.json(SUCCESS);
    await press('Import');
    await shows('Below is what this server keeps itself.');
    await shows('from the console');
    expect(element.textContent).not.toContain('is not in the log that colleagues see');
    expect(kept).toEqual([jasmine.objectContaining({ way: 'console', rows: 1 })]);
    expect(log).toEqual([]);
  });

  it('logs an import whose answer did not come, and none that did not begin', async () => {
    const { shows, press, type } = await show();
    await type('d2p_secret');
    await press('Start dry run');
    await shows('Nothing yet');
    answer = new TypeError('down');
    await press('Import');
    await shows('It broke off');
    expect(log).toEqual([jasmine.objectContaining({ status: 'BROKEN-OFF' })]);
  });

  it('imports while what DHIS2 holds is still read: nobody has to wait for that', async () => {
    stored = new Promise(() => undefined);
    const { shows, press, type } = await show();
    await type('d2p_secret');
    await press('Start dry run');
    await shows('Reading what DHIS2 holds');
    stored = { dataValues: [held('unit0000001', '3')] };
    answer = Response.json(SUCCESS);
    await press('Import');
    await shows('DHIS2 took everything');
    await shows('DHIS2 holds this value: it was read back.');
  });

  it('shows before the import what DHIS2 holds, and who stored it', async () => {
    stored = { dataValues: [held('unit0000001', '41')] };
    const { element, shows, press, type } = await show();
    await type('d2p_secret');
    await press('Start dry run');
    await shows('1 value is another in DHIS2: an import replaces it');
    element.querySelector<HTMLElement>('cht-stored-row-list summary')?.click();
    await shows('in DHIS2: 41');
    await shows('nurse');
    await shows('Nov 3, 2026');
  });

  it('says that DHIS2 holds the values only where it read them back', async () => {
    const { element, shows, press, type } = await show();
    await type('d2p_secret');
    await press('Start dry run');
    await shows('1 value is not in DHIS2 yet');
    answer = Response.json(SUCCESS);
    stored = { dataValues: [held('unit0000001', '3')] };
    await press('Import');
    await shows('DHIS2 holds this value: it was read back.');
    answer = Response.json(SUCCESS);
    stored = { dataValues: [held('unit0000001', '4')] };
    await press('Import');
    await shows('DHIS2 holds 0 of 1 value as it was sent');
    expect(element.textContent).not.toContain('it was read back');
  });

  it('says nothing of what this user may not see', async () => {
    stored = { httpStatusCode: 409, errorCode: 'E2012', message: 'not allowed' };
    const { element, shows, press, type } = await show();
    await type('d2p_secret');
    await press('Start dry run');
    await shows('could not be read');
    expect(element.textContent).not.toContain('not in DHIS2 yet');
  });

  it('deletes what is left behind after a look, and when the count is confirmed', async () => {
    stored = { dataValues: [held('gone0000001', '40'), held('gone0000002', '8')] };
    const left = (orgUnit: string, value: string) => ({
      dataElement: 'element0001',
      orgUnit,
      value,
    });
    const announced = spyOn(Announcer.prototype, 'announce');
    const isSaid = (words: RegExp): void => {
      expect(announced).toHaveBeenCalledWith(jasmine.stringMatching(words));
    };
    const { loader, shows, press, type, isDisabled } = await show(ONE_VALUE, [
      left('gone0000001', '40'),
      left('gone0000002', '7'),
    ]);
    await shows('2 values of your last export are left behind');
    expect(await isDisabled('Look what would be deleted')).toBeTrue();
    await type('d2p_secret');
    const deleted = { imported: 0, updated: 0, ignored: 0, deleted: 1 };
    const answered = { response: { status: 'SUCCESS', importCount: deleted } };
    answer = Response.json(answered);
    await press('Look what would be deleted');
    await shows('1 value was changed by somebody since, and stays');
    isSaid(/^Delete 1 value in DHIS2/);
    expect(asked.at(-1)?.url).toContain('importStrategy=DELETE&dryRun=true');
    expect(await isDisabled('Delete 1 value')).toBeTrue();
    await (await loader.getHarness(MatCheckboxHarness.with({ label: /^Delete 1 value/ }))).check();
    answer = () => {
      stored = { dataValues: [held('gone0000002', '8')] };
      return Promise.resolve(Response.json(answered));
    };
    await press('Delete 1 value');
    await shows('1 value was deleted in DHIS2, and is gone');
    isSaid(/^1 value was deleted in DHIS2/);
    expect(asked.at(-1)?.url).toContain('importStrategy=DELETE&dryRun=false');
  });

  describe('marks many organisation units complete', () => {
    const mark = (organisationUnit: string): CompleteRegistration => ({
      dataSet: 'dataSet0001',
      period: PERIOD.period,
      organisationUnit,
      date: '2026-11-21',
      completed: true,
    });
    beforeEach(() => {
      registrations = (percent) =>
        percent === 100 ? [mark('unit0000001')] : [mark('unit0000001'), mark('unit0000002')];
    });

    it('those where nobody is missing, and with more only when told', async () => {
      const { loader, shows } = await show();
      await shows('1 organisation unit can be marked.');
      const percent = await loader.getHarness(MatInputHarness.with({ selector: '[type=number]' }));
      const choose = async (text: string): Promise<void> => {
        await percent.setValue(text);
        await (await percent.host()).dispatchEvent('change');
      };
      expect(await percent.getValue()).toBe('100');
      await choose('50');
      await shows('2 organisation units can be marked.');
      await choose('101');
      await shows('1 organisation unit can be marked.');
      expect(await percent.getValue()).toBe('100');
    });

    it('into a file without any DHIS2', async () => {
      server = null;
      const { shows, press } = await show();
      await shows('1 organisation unit can be marked.');
      await press('Save the marks (JSON)');
      expect(saved.map(({ name }) => name)).toEqual(['a_registrations.json']);
      expect(JSON.parse((await saved[0]?.content.text()) ?? '')).toEqual({
        completeDataSetRegistrations: [
          {
            dataSet: 'dataSet0001',
            period: '202610',
            organisationUnit: 'unit0000001',
            date: '2026-11-21',
            completed: true,
          },
        ],
      });
    });

    it('in DHIS2 only after an import that it holds', async () => {
      const { element, shows, press, type, isDisabled } = await show();
      await shows('1 organisation unit can be marked.');
      await type('d2p_secret');
      await press('Start dry run');
      await shows('DHIS2 would take everything');
      expect(await isDisabled('Mark 1 complete in DHIS2')).toBeTrue();
      await shows('After an import that DHIS2 holds.');
      answer = Response.json(SUCCESS);
      stored = { dataValues: [held('unit0000001', '4')] };
      await press('Import');
      await shows('DHIS2 holds 0 of 1 value as it was sent');
      expect(await isDisabled('Mark 1 complete in DHIS2')).toBeTrue();
      answer = Response.json(SUCCESS);
      stored = { dataValues: [held('unit0000001', '3')] };
      await press('Import');
      await shows('it was read back');
      answer = Response.json(SUCCESS);
      await press('Mark 1 complete in DHIS2');
      await shows('1 organisation unit is marked complete in DHIS2.');
      expect(asked.at(-1)?.url).toContain('/api/completeDataSetRegistrations?dryRun=false');
      expect(element.textContent).not.toContain('After an import');
    });

    it('and says what DHIS2 did not mark, in its words', async () => {
      const announced = spyOn(Announcer.prototype, 'announce');
      const { shows, press, type } = await show();
      await type('d2p_secret');
      await press('Start dry run');
      await shows('DHIS2 would take everything');
      answer = Response.json(SUCCESS);
      stored = { dataValues: [held('unit0000001', '3')] };
      await press('Import');
      await shows('it was read back');
      answer = Response.json({
        response: {
          status: 'WARNING',
          importCount: { imported: 0, updated: 0, ignored: 1, deleted: 0 },
          conflicts: [{ object: 'unit0000001', value: 'not in the hierarchy' }],
        },
      });
      await press('Mark 1 complete in DHIS2');
      await shows('DHIS2 marked 0 of 1 organisation unit complete.');
      await shows('not in the hierarchy');
      answer = new TypeError('no connection');
      await press('Mark 1 complete in DHIS2');
      await shows('DHIS2 did not answer');
      const said = announced.calls.allArgs().flat();
      expect(said).toContain('DHIS2 marked 0 of 1 organisation unit complete.');
      expect(said).toContain('DHIS2 did not answer');
    });

    it('not before it is known who is expected', async () => {
      registrations = () => undefined;
      const { element, shows } = await show();
      await shows('Who is expected has not been read yet');
      expect(element.textContent).not.toContain('Save the marks');
    });
  });

  it('keeps the credentials in memory only, and forgets them', async () => {
    const { type, press, shows } = await show();
    await type('d2p_secret');
    await press('Start dry run');
    await shows('DHIS2 would take everything');
    const state = TestBed.inject(Store).selectSignal((whole: object) => whole)();
    expect(JSON.stringify(state)).toContain('SUCCESS');
    const { localStorage, sessionStorage } = window;
    const kept = JSON.stringify([state, localStorage, sessionStorage, document.cookie]);
    expect(kept).not.toContain('d2p_secret');
    const credentials = TestBed.inject(Dhis2Credentials);
    expect(credentials.access().authorization).toContain('d2p_secret');
    // The page does so when it is left: reading metadata uses the same ones.
    credentials.forget();
    expect(credentials.access().authorization).toBe('');
  });

  it('takes a user and password first', async () => {
    const { loader, press, shows } = await show();
    const [user, password] = await loader.getAllHarnesses(
      MatInputHarness.with({ selector: 'input' }),
    );
    await user?.setValue('admin');
    await password?.setValue('district');
    await press('Start dry run');
    await shows('DHIS2 would take everything');
    expect(asked[1]?.headers.get('X-DHIS2-Authorization')).toBe(`Basic ${btoa('admin:district')}`);
  });

  it('explains what DHIS2 refused with our names, and does not import it', async () => {
    answer = Response.json(REFUSED, { status: 409 });
    const { element, shows, press, type, isDisabled } = await show();
    await type('d2p_secret');
    await press('Start dry run');
    for (const text of ['not assigned to the organisation unit', 'E8022', 'Chamamul', 'Births']) {
      await shows(text);
    }
    expect(element.textContent).not.toContain('export.dhis.');
    expect(await isDisabled('Import')).toBeTrue();
  });

  it('says what is wrong and what to do where there is no answer', async () => {
    answer = new TypeError('Failed to fetch');
    const { shows, press, type } = await show();
    await type('d2p_secret');
    await press('Start dry run');
    await shows('DHIS2 did not answer');
    await shows('Check the connection');
  });

  it('can be stopped between parts, and tells what DHIS2 answered so far', async () => {
    const { shows, press, type, isDisabled, element } = await show(TWO_PARTS);
    await type('d2p_secret');
    const taken = ({ body }: RequestInit) => {
      const { dataValues } = JSON.parse(typeof body === 'string' ? body : '') as {
        dataValues: unknown[];
      };
      const importCount = { imported: 0, updated: dataValues.length, ignored: 0, deleted: 0 };
      return Promise.resolve(Response.json({ response: { status: 'SUCCESS', importCount } }));
    };
    answer = taken;
    await press('Start dry run');
    await shows('DHIS2 would take everything');
    let signal: AbortSignal | null | undefined;
    answer = (init) => {
      if (asked.length === 4) return taken(init);
      signal = init.signal;
      return new Promise(() => undefined);
    };
    await press('Import');
    const shown = () => element.querySelector('mat-progress-bar')?.getAttribute('aria-valuenow');
    // Progress is shown a moment before the second part is asked for.
    const isHalfway = () => shown() === '50' && asked.length === 5;
    for (let tries = 0; tries < 500 && !isHalfway(); tries++) {
      await new Promise((resolve) => setTimeout(resolve, 10));
    }
    expect(shown()).toBe('50');
    await press('Stop');
    await shows('DHIS2 answered for 3,000 of 6,000 data values and may have taken more of them');
    await shows('Up to there, DHIS2 reports success');
    await shows('Sending again counts nothing twice');
    expect(element.textContent).not.toContain('DHIS2 took everything');
    expect(element.textContent).not.toContain('in no count');
    expect(signal?.aborted).toBeTrue();
    expect(asked.length).toBe(5);
    expect(await isDisabled('Import')).toBeFalse();
  });

  it('does not believe a success of which DHIS2 stored nothing', async () => {
    const { shows, press, type, element } = await show();
    await type('d2p_secret');
    const importCount = { imported: 0, updated: 0, ignored: 1, deleted: 0 };
    answer = Response.json({ status: 'OK', response: { status: 'SUCCESS', importCount } });
    await press('Start dry run');
    await shows('DHIS2 calls this a success, but did not store all of it');
    await shows('DHIS2 stored nothing of 1 value');
    expect(element.textContent).not.toContain('DHIS2 would take everything');
  });

  it('reads what the Import/Export app shows, pasted', async () => {
    const { loader, press, shows } = await show();
    const box = await loader.getHarness(MatInputHarness.with({ selector: 'textarea' }));
    await box.setValue(
      '0\t0\t1\t0\t1\nunit0000001\tOrganisation unit not in hierarchy of current user: `x`',
    );
    await press('Explain');
    await shows('The organisation unit is not one of the DHIS2 user');
    await shows('Chamamul');
  });

  it('can be stopped before the first answer', async () => {
    const { shows, press, type, element } = await show();
    await type('d2p_secret');
    answer = () => new Promise(() => undefined);
    await press('Start dry run');
    await press('Stop');
    await shows('The dry run was stopped. Nothing in DHIS2 was changed.');
    expect(element.querySelector('cht-import-summary-details')).toBeNull();
  });

  it('tells what DHIS2 answered before an error', async () => {
    const { shows, press, type, element } = await show(TWO_PARTS);
    await type('d2p_secret');
    answer = () =>
      asked.length === 2
        ? Promise.resolve(Response.json(SUCCESS))
        : Promise.reject(new TypeError('Failed to fetch'));
    await press('Start dry run');
    await shows('DHIS2 did not answer');
    await shows('Up to there, DHIS2 reports success');
    expect(element.textContent).not.toContain('DHIS2 would take everything');
  });

  it('explains an answer that was pasted', async () => {
    server = null;
    const { element, loader, press } = await show();
    const box = await loader.getHarness(MatInputHarness);
    await press('Explain');
    expect(element.textContent).toContain('Paste the summary first');
    await box.setValue(JSON.stringify(REFUSED));
    await press('Explain');
    expect(element.textContent).toContain('DHIS2 reports an error');
    expect(element.textContent).toContain('Chamamul');
  });
});
