import { runExportWorker } from '../import-export/worker.ts';

runExportWorker();
