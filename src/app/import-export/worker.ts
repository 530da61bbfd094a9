/** What the worker needs that an admin console names in `openWorker`. */
export { runExportWorker } from './dhis2-export/worker/run-export-worker.ts';
