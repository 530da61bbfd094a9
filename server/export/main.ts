// `npm run export`
import { RULES_WORKER } from '../rules-sandbox/worker-file.ts';
import { runExport } from './run-export.ts';

await runExport(process.argv.slice(2), RULES_WORKER);
