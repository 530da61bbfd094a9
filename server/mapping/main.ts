// `npm run map`
import { RULES_WORKER } from '../rules-sandbox/worker-file.ts';
import { runMap } from './run-map.ts';

await runMap(process.argv.slice(2), RULES_WORKER);
