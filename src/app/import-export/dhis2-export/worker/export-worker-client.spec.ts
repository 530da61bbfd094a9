import { TestBed } from '@angular/core/testing';
import type { Database } from '../../../../data-access/index.ts';
import { filledDatabase } from '../../../../data-access/testing/filled-database.ts';
import { exportRequest } from '../../../../domain/index.ts';
import { OPEN_DATABASE } from '../../../database/open-database.ts';
import { RunningRequests } from '../../../database/running-requests.ts';
import { inThreadWorker } from '../testing/in-thread-worker.ts';
import {
  DATA_SET,
  smallSettings,
  targetDocument,
  TODAY_OF_SPECS,
} from '../testing/small-county.ts';
import { ExportWorkerClient } from './export-worker-client.ts';
import type { ExportJob } from './export-engine-protocol.ts';
import { provideExportWorker } from './export-worker.ts';

const job: ExportJob = {
  request: exportRequest({ dataSet: DATA_SET, period: '202610' }),
  today: TODAY_OF_SPECS,
  format: 'json',
  gzip: false,
};
const ignore = (): void => undefined;

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

describe('counting', () => {
  let database: Database | undefined;
  let signals: AbortSignal[];
  afterEach(async () => {
    await database?.destroy();
    database = undefined;
  });

  const counting = async (
    documents: readonly { readonly _id: string }[],
  ): Promise<ExportWorkerClient> => {
    const filled = await filledDatabase(documents, manyTargets, 'untouched CHT');
    database = filled;
    signals = [];
    const open = (signal: AbortSignal): Database => {
      signals.push(signal);
      return filled;
    };
    const providers = [
      ExportWorkerClient,
      inThreadWorker(),
      { provide: OPEN_DATABASE, useValue: open },
    ];
    TestBed.configureTestingModule({ providers });
    return TestBed.inject(ExportWorkerClient);
  };

  it('gives what was written, all of it however much it is', async () => {
    const room = await counting(nation(21));
    const made = await room.anew().export(job, ignore);
    const text = made.ok ? await made.value.file?.text() : undefined;
    const dataValueSet = await room.dataValueSet();
    expect(dataValueSet?.dataValues.length).toBe(2121);
    expect(JSON.stringify(dataValueSet)).toBe(text?.trim() ?? 'no file');
  });

  it('has one room at most: a new one ends the one before', async () => {
    const room = await counting(nation(1));
    await room.anew().export(job, ignore);
    await room.anew().export(job, ignore);
    expect(signals.map(({ aborted }) => aborted)).toEqual([true, false]);
    room.close();
    expect(signals.map(({ aborted }) => aborted)).toEqual([true, true]);
    expect(room.room).toBeUndefined();
  });

  it('gives nothing where nothing was written', async () => {
    const room = await counting([]);
    expect(await room.dataValueSet()).toBeUndefined();
    await room.anew().export(job, ignore);
    expect(await room.dataValueSet()).toBeUndefined();
  });

  it('happens in a worker, which answers with errors as values', async () => {
    TestBed.configureTestingModule({
      providers: [ExportWorkerClient, provideExportWorker('of-specs')],
    });
    const result = await TestBed.inject(ExportWorkerClient).anew().export(job, ignore);
    // Karma's server knows no database: nothing is configured there.
    expect(result).toEqual({ ok: false, error: { code: 'no-data-sets' } });
    TestBed.inject(ExportWorkerClient).close();
  });

  it('is ended in its worker when all requests are stopped, and says so', async () => {
    // The runner's own requests go on.
    const stop = spyOn(window, 'stop');
    TestBed.configureTestingModule({
      providers: [ExportWorkerClient, provideExportWorker('of-specs')],
    });
    const result = TestBed.inject(ExportWorkerClient).anew().export(job, ignore);
    TestBed.inject(RunningRequests).stop();
    await expectAsync(result).toBeRejectedWithError('Stopped.');
    expect(stop).toHaveBeenCalled();
  });
});
