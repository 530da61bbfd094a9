import { runExportWorker } from 'cht-dhis2-export/worker';

runExportWorker();
