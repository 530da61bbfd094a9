import { DOCUMENT, inject, InjectionToken, type Provider } from '@angular/core';
import { proxy, wrap } from 'comlink';
import { RunningRequests } from '../../../database/running-requests.ts';
import { DHIS2_EXPORT_OPTIONS } from '../../dhis2-export-options.ts';
import type { ExportEngine } from './export-engine.ts';
import type { CreateEngine } from './export.worker.ts';

/** A counting room with its door. */
export interface WorkerHandle {
  readonly room: Pick<ExportEngine, keyof ExportEngine>;
  /** Ends all that happens in it, requests included. What was asked of it is never answered. */
  close(): void;
}

/** How effects get a counting room. Specs provide one in their own thread. */
export const EXPORT_WORKER = new InjectionToken<() => WorkerHandle>('export worker');

/** Opens each room in a worker of its own: a file of the page's origin, as the CHT's CSP wants it. */
export const provideExportWorker = (memoryName: string): Provider => ({
  provide: EXPORT_WORKER,
  useFactory: (): (() => WorkerHandle) => {
    const requests = inject(RunningRequests);
    const { databaseUrl: url } = inject(DHIS2_EXPORT_OPTIONS);
    const databaseUrl = new URL(url, inject(DOCUMENT).location.origin).href;
    return () => inWorker({ databaseUrl, memoryName }, requests);
  },
});

function inWorker(setup: Parameters<CreateEngine>[0], requests: RunningRequests): WorkerHandle {
  const worker = new Worker(new URL('./export.worker.ts', import.meta.url), { type: 'module' });
  let ended: () => void = () => undefined;
  const broken = new Promise<never>((_, reject) => {
    // A worker that does not load, or dies, answers nothing; nor does one that is ended from elsewhere.
    worker.addEventListener('error', ({ message }) => {
      reject(new Error(message || 'The worker that counts could not start.'));
    });
    ended = requests.ofWorker(() => {
      worker.terminate();
      reject(new Error('Stopped.'));
    });
  });
  broken.catch(() => undefined);
  const opened = wrap<CreateEngine>(worker)(setup);
  const ask = <T>(what: (room: Awaited<typeof opened>) => Promise<T>): Promise<T> =>
    Promise.race([opened.then(what), broken]);
  return {
    room: {
      export: (job, onProgress) =>
        // What a Result is made of comes out of comlink's types one by one.
        ask((room) => room.export(job, proxy(onProgress)) as ReturnType<ExportEngine['export']>),
      review: (wish) => ask((room) => room.review(wish)),
      write: (wish, form) => ask((room) => room.write(wish, form)),
      head: () => ask((room) => room.head()),
      dataValues: (from, count) => ask((room) => room.dataValues(from, count)),
      settled: () => ask((room) => room.settled()),
    },
    close: () => {
      ended();
      worker.terminate();
    },
  };
}
