// `npm run close-month`
import { RULES_WORKER } from '../rules-sandbox/worker-file.ts';
import { runCloseMonth } from './run-close-month.ts';

await runCloseMonth(process.argv.slice(2), RULES_WORKER);
