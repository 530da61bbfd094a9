// The command `recalculate` in a process of its own, which says in the end what it took.
import { runRecalculate } from '../../../server/recalculate/run-recalculate.ts';
import { RULES_WORKER } from '../../../server/rules-sandbox/worker-file.ts';

/** Milliseconds between two looks at the memory: collecting takes its time. */
const LOOK = 2000;

const held: number[] = [];
const looks = setInterval(() => {
  if (globalThis.gc === undefined) return;
  globalThis.gc();
  held.push(process.memoryUsage().heapUsed);
}, LOOK);
await runRecalculate(process.argv.slice(2), RULES_WORKER);
clearInterval(looks);
const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
process.send?.({ processor: (userCPUTime + systemCPUTime) / 1e6, most: maxRSS * 1024, held });
