import { TestBed } from '@angular/core/testing';
import type { Database } from '../../../../data-access/index.ts';
import { filledDatabase } from '../../../../data-access/testing/filled-database.ts';
import { exportRequest, parsePeriod, type DataValueSet } from '../../../../domain/index.ts';
import { OPEN_DATABASE } from '../../../database/open-database.ts';
import { InFlightRequests } from '../../../database/in-flight-requests.ts';
import { provideDhis2Export } from '../../dhis2-export-options.ts';
import { lastValueFrom } from 'rxjs';
import { workerWithFile } from '../testing/worker-with-file.ts';
import { inThreadWorker } from '../testing/in-thread-worker.ts';
import {
  DATA_SET,
  smallSettings,
  targetDocument,
  TODAY_OF_SPECS,
} from '../testing/small-county.ts';
import { ExportWorkerClient } from './export-worker-client.ts';
import type { ExportJob } from './export-engine-protocol.ts';
import {
  EXPORT_WORKER,
  provideExportWorker,
  WorkerNotLoaded,
  type WorkerHandle,
} from './export-worker.ts';

const job: ExportJob = {
  request: exportRequest({ dataSet: DATA_SET, period: '202610' }),
  today: TODAY_OF_SPECS,
  format: 'json',
  gzip: false,
};

const period = parsePeriod('202610');
if (period === undefined) throw new Error('no period');
const DATA_VALUE_SET: DataValueSet = { dataSet: DATA_SET, period, dataValues: [] };

/** So many targets, each with a data element of its own. */
const TARGETS = Array.from({ length: 101 }, (_, index) => String(index).padStart(10, '0'));
const manyTargets = {
  ...smallSettings,
  tasks: {
    targets: {
      items: TARGETS.map((id) => ({ id, dhis: { dataSet: DATA_SET, dataElement: `e${id}` } })),
    },
  },
};

/** Mapped places with one CHW each: so many data values for each target. */
const nation = (places: number) =>
  Array.from({ length: places }, (_, index) => String(index).padStart(9, '0')).flatMap((n) => [
    { _id: `place-${n}`, type: 'health_center', name: n, dhis: { orgUnit: `u0${n}` } },
    { _id: `chw-${n}`, type: 'person', name: n, parent: { _id: `place-${n}` } },
    {
      ...targetDocument('2026-10', `chw-${n}`, 1),
      targets: TARGETS.map((id) => ({ id, value: { pass: 1, total: Number(n) } })),
    },
  ]);

describe('the page’s side of the export worker', () => {
  let database: Database | undefined;
  let signals: AbortSignal[];
  afterEach(async () => {
    await database?.destroy();
    database = undefined;
  });

  const open = async (
    documents: readonly { readonly _id: string }[],
  ): Promise<ExportWorkerClient> => {
    const filled = await filledDatabase(documents, manyTargets, 'untouched CHT');
    database = filled;
    signals = [];
    const openDatabase = (signal: AbortSignal): Database => {
      signals.push(signal);
      return filled;
    };
    const providers = [
      ExportWorkerClient,
      inThreadWorker(),
      { provide: OPEN_DATABASE, useValue: openDatabase },
    ];
    TestBed.configureTestingModule({ providers });
    return TestBed.inject(ExportWorkerClient);
  };

  const resultOf = async (client: ExportWorkerClient, of: ExportJob = job) => {
    const last = await lastValueFrom(client.run(of));
    if (!('result' in last)) throw new Error('no result');
    return last.result;
  };

  it('gives what was written, all of it however much it is', async () => {
    const client = await open(nation(21));
    const result = await resultOf(client);
    expect([client.hasFile(), client.rows()]).toEqual([true, undefined]);
    const text = result.ok ? await result.value.file?.text() : undefined;
    const dataValueSet = await client.readRows();
    expect(dataValueSet?.dataValues.length).toBe(2121);
    expect(JSON.stringify(dataValueSet)).toBe(text?.trim() ?? 'no file');
    expect(client.rows()?.length).toBe(2121);
  });

  it('has one worker at most: a new export ends the one before', async () => {
    const client = await open(nation(1));
    await resultOf(client);
    await client.readRows();
    const running = client.run(job).subscribe();
    expect([client.hasFile(), client.rows()]).toEqual([false, undefined]);
    await new Promise((resolve) => setTimeout(resolve));
    expect(signals.map(({ aborted }) => aborted)).toEqual([true, false]);
    running.unsubscribe();
    expect(signals.map(({ aborted }) => aborted)).toEqual([true, true]);
  });

  it('writes what was looked at without reading again, once, and reads again to look again', async () => {
    const client = await open(nation(1));
    const looked = await resultOf(client, { ...job, isReview: true });
    expect(looked.ok && looked.value.file).toBeUndefined();
    expect((await client.count()?.engine.reviewSummary())?.report.dataValues).toBe(101);
    const written = await resultOf(client, { ...job, format: 'csv' });
    expect(written.ok && written.value.file?.type).toBe('application/csv');
    expect([signals.length, client.hasFile()]).toEqual([1, true]);
    await resultOf(client);
    expect(signals.length).toBe(2);
    await resultOf(client, { ...job, isReview: true });
    await resultOf(client, { ...job, isReview: true });
    expect(signals.length).toBe(4);
    const other = exportRequest({ dataSet: DATA_SET, period: '202609' });
    await resultOf(client, { ...job, request: other });
    expect(signals.length).toBe(5);
  });

  it('keeps the worker of a finished export until it is disposed of', async () => {
    const client = await open(nation(1));
    await resultOf(client);
    expect(signals.at(-1)?.aborted).toBeFalse();
    client.dispose();
    expect([client.hasFile(), await client.readRows()]).toEqual([false, undefined]);
    await new Promise((resolve) => setTimeout(resolve));
    expect(signals.at(-1)?.aborted).toBeTrue();
  });

  it('gives nothing where nothing was written', async () => {
    const client = await open([]);
    expect(await client.readRows()).toBeUndefined();
    await resultOf(client);
    expect(await client.readRows()).toBeUndefined();
  });

  it('uses the worker that was prepared, unless its script could not be loaded', async () => {
    const started: string[] = [];
    const failing: WorkerHandle = {
      ...workerWithFile(DATA_VALUE_SET),
      engine: {
        ...workerWithFile(DATA_VALUE_SET).engine,
        cacheSaved: () => Promise.reject(new WorkerNotLoaded()),
      },
    };
    const start = (handles: readonly WorkerHandle[]) => {
      TestBed.resetTestingModule();
      started.splice(0);
      const waiting = [...handles];
      const useValue = () => {
        started.push('worker');
        return waiting.shift() ?? failing;
      };
      TestBed.configureTestingModule({
        providers: [ExportWorkerClient, { provide: EXPORT_WORKER, useValue }],
      });
      return TestBed.inject(ExportWorkerClient);
    };
    for (const [handles, count] of [
      [[workerWithFile(DATA_VALUE_SET)], 1],
      [[failing, workerWithFile(DATA_VALUE_SET)], 2],
    ] as const) {
      const client = start(handles);
      client.prepare();
      client.prepare();
      await new Promise((resolve) => setTimeout(resolve));
      expect((await resultOf(client)).ok).toBeTrue();
      expect(started.length).toBe(count);
    }
  });

  it('checks a file that was made elsewhere in a worker that ends with it', async () => {
    const ended: string[] = [];
    const useValue = (): WorkerHandle => ({
      engine: {
        ...workerWithFile(DATA_VALUE_SET).engine,
        findingsInFile: ({ dataValueSet }) => Promise.resolve(dataValueSet.dataValues.length + 3),
      },
      terminate: () => ended.push('worker'),
    });
    TestBed.resetTestingModule().configureTestingModule({
      providers: [ExportWorkerClient, { provide: EXPORT_WORKER, useValue }],
    });
    const metadata = { id: DATA_SET, name: '', dataElements: [], categoryCombos: [] };
    const file = { dataValueSet: DATA_VALUE_SET, metadata, context: { today: TODAY_OF_SPECS } };
    expect(await TestBed.inject(ExportWorkerClient).findingsInFile(file)).toBe(3);
    expect(ended).toEqual(['worker']);
  });

  const realWorker = () => {
    TestBed.configureTestingModule({
      providers: [
        ExportWorkerClient,
        provideExportWorker('of-specs'),
        provideDhis2Export({
          openWorker: () =>
            new Worker(new URL('../../../shell/dhis2-export.worker.ts', import.meta.url), {
              type: 'module',
            }),
        }),
      ],
    });
    return TestBed.inject(ExportWorkerClient);
  };

  it('happens in a worker, which answers with errors as values', async () => {
    const client = realWorker();
    // Karma's server knows no database, and its answers are no documents.
    const result = await resultOf(client);
    const code = result.ok ? 'a file' : result.error.code;
    expect(['no-data-sets', 'unreachable']).toContain(code);
    client.close();
  });

  it('is ended in its worker when all requests are stopped, and says so', async () => {
    // The runner's own requests go on.
    const stop = spyOn(window, 'stop');
    const result = resultOf(realWorker());
    TestBed.inject(InFlightRequests).stop();
    await expectAsync(result).toBeRejectedWithError('Stopped.');
    expect(stop).toHaveBeenCalled();
  });
});
