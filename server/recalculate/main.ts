// `npm run recalculate`
import { RULES_WORKER } from '../rules-sandbox/worker-file.ts';
import { runRecalculate } from './run-recalculate.ts';

await runRecalculate(process.argv.slice(2), RULES_WORKER);
