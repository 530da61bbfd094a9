// The command `recalculate` in a process of its own, which says in the end what it took.
import { runRecalculate } from '../../../server/recalculate/run-recalculate.ts';
import { RULES_WORKER } from '../../../server/rules-sandbox/worker-file.ts';

/** Milliseconds between two looks at the memory. */
const LOOK = 500;

const resident: number[] = [];
const looks = setInterval(() => resident.push(process.memoryUsage.rss()), LOOK);
await runRecalculate(process.argv.slice(2), RULES_WORKER);
clearInterval(looks);
const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
process.send?.({ processor: (userCPUTime + systemCPUTime) / 1e6, most: maxRSS * 1024, resident });
