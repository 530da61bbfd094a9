import { DOCUMENT, inject, InjectionToken, type Provider } from '@angular/core';
import { proxy, wrap } from 'comlink';
import { InFlightRequests } from '../../../database/in-flight-requests.ts';
import { DHIS2_EXPORT_OPTIONS } from '../../dhis2-export-options.ts';
import type { ExportEngineProtocol } from './export-engine-protocol.ts';
import type { ReviewListName, ReviewLists } from './review/review-lists-protocol.ts';
import type { ReviewPage } from './review/review-page.ts';
import type { CreateEngine, WorkerSetup } from './run-export-worker.ts';

/** A running worker and how to stop it. */
export interface WorkerHandle {
  readonly engine: ExportEngineProtocol;
  /** Ends it at once, requests included. What was asked of it is never answered. */
  terminate(): void;
}

/** The script of the worker could not be loaded: the page is older than the server, or offline. */
export class WorkerNotLoaded extends Error {
  override readonly name = 'WorkerNotLoaded';
}

/** How the page gets a worker. Specs provide an engine on their own thread. */
export const EXPORT_WORKER = new InjectionToken<() => WorkerHandle>('export worker');

/** Each export runs in a worker of its own: a file of the page's origin, as the CHT's CSP wants it. */
export const provideExportWorker = (cacheName: string): Provider => ({
  provide: EXPORT_WORKER,
  useFactory: (): (() => WorkerHandle) => {
    const requests = inject(InFlightRequests);
    const { databaseUrl, apiUrl, openWorker } = inject(DHIS2_EXPORT_OPTIONS);
    const { origin } = inject(DOCUMENT).location;
    const absolute = (url: string): string => new URL(url, origin).href;
    const setup = { databaseUrl: absolute(databaseUrl), apiUrl: absolute(apiUrl), cacheName };
    return () => startWorker(openWorker(), setup, requests);
  },
});

function startWorker(worker: Worker, setup: WorkerSetup, requests: InFlightRequests): WorkerHandle {
  let unregister: () => void = () => undefined;
  const death = new Promise<never>((_, reject) => {
    worker.addEventListener('error', (event) => {
      // A script that cannot be loaded gives no message; a fault in a running one does.
      reject(event.message ? new Error(event.message) : new WorkerNotLoaded());
    });
    unregister = requests.ofWorker(() => {
      worker.terminate();
      reject(new Error('Stopped.'));
    });
  });
  death.catch(() => undefined);
  return {
    engine: remoteEngine(wrap<CreateEngine>(worker)(setup, proxy(online)), death),
    terminate: () => {
      unregister();
      worker.terminate();
    },
  };
}

/** The next time that the computer says it is online; workers are not told so in every browser. */
const online = (): Promise<void> =>
  new Promise((resolve) => {
    globalThis.addEventListener(
      'online',
      () => {
        resolve();
      },
      { once: true },
    );
  });

/** An engine on another thread; every question ends with the worker. */
function remoteEngine(
  created: ReturnType<ReturnType<typeof wrap<CreateEngine>>>,
  death: Promise<never>,
): ExportEngineProtocol {
  const ask = <T>(question: (engine: Awaited<typeof created>) => Promise<T>): Promise<T> =>
    Promise.race([created.then(question), death]);
  return {
    export: (job, onProgress) =>
      // comlink takes the members of a Result's type apart.
      ask(
        (engine) =>
          engine.export(job, proxy(onProgress)) as ReturnType<ExportEngineProtocol['export']>,
      ),
    check: (options) => ask((engine) => engine.check(options)),
    write: (options, form) => ask((engine) => engine.write(options, form)),
    header: () => ask((engine) => engine.header()),
    dataValues: (from, count) => ask((engine) => engine.dataValues(from, count)),
    findingsInFile: (file) => ask((engine) => engine.findingsInFile(file)),
    cacheSaved: () => ask((engine) => engine.cacheSaved()),
    fileFacts: () => ask((engine) => engine.fileFacts()),
    holdAgainst: (former) => ask((engine) => engine.holdAgainst(former)),
    removals: (form) => ask((engine) => engine.removals(form)),
    reviewSummary: () => ask((engine) => engine.reviewSummary()),
    readReview: (onSummary) => ask((engine) => engine.readReview(proxy(onSummary))),
    registrations: (percent) => ask((engine) => engine.registrations(percent)),
    stopReview: () => ask((engine) => engine.stopReview()),
    reviewValues: (query) => ask((engine) => engine.reviewValues(query)),
    reviewPhones: () =>
      ask((engine) => engine.reviewPhones() as ReturnType<ExportEngineProtocol['reviewPhones']>),
    reviewSheet: (orgUnit) => ask((engine) => engine.reviewSheet(orgUnit)),
    reviewList: <Name extends ReviewListName>(name: Name, from: number, count: number) =>
      ask(
        (engine) =>
          engine.reviewList(name, from, count) as ReturnType<
            ExportEngineProtocol['reviewList']
          > as Promise<ReviewPage<ReviewLists[Name]> | undefined>,
      ),
  };
}
