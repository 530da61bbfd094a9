import type { FactoryProvider } from '@angular/core';
import { inject } from '@angular/core';
import { OPEN_DATABASE } from '../../../database/open-database.ts';
import { ExportEngine } from '../worker/export-engine.ts';
import { EXPORT_WORKER, type WorkerHandle } from '../worker/export-worker.ts';

/** Exports on the spec's own thread, from the database that the spec opens; ending it aborts its signal. */
export const inThreadWorker = (): FactoryProvider => ({
  provide: EXPORT_WORKER,
  useFactory: (): (() => WorkerHandle) => {
    const open = inject(OPEN_DATABASE);
    return () => {
      const controller = new AbortController();
      return {
        engine: new ExportEngine(() => open(controller.signal)),
        terminate: () => {
          controller.abort();
        },
      };
    };
  },
});
