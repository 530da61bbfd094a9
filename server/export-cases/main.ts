// `npm run export-cases`
import { RULES_WORKER } from '../rules-sandbox/worker-file.ts';
import { runExportCases } from './run-export-cases.ts';

await runExportCases(process.argv.slice(2), RULES_WORKER);
