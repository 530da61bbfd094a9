// Runs both commands on bare Debian machines:
//   npm run check:bare [-- --machine NAME …] [--test [--only STAGE,STAGE]] [--folder FOLDER]
// It needs root, debootstrap, and the registries of Debian and npm.
import { mkdirSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { describeCounts } from '../checks/counts.ts';
import { MACHINES, nameOf } from './machines.ts';
import { describe, isGood, type Outcome, tableOf } from './outcome.ts';
import { hasProgram } from './roots.ts';
import { tryMachine } from './try-machine.ts';

const { values } = parseArgs({
  options: {
    machine: { type: 'string', multiple: true },
    test: { type: 'boolean' },
    only: { type: 'string' },
    folder: { type: 'string', default: '/var/tmp/bare-machines' },
  },
});

const lacking = [
  ...(process.platform === 'linux' && process.arch === 'x64' ? [] : ['Linux on x64']),
  ...(process.getuid?.() === 0 ? [] : ['root']),
  ...['debootstrap', 'unshare', 'git'].filter((name) => !hasProgram(name)),
];
const known = MACHINES.map(nameOf);
const names = values.machine ?? known;
const unknown = names.filter((name) => !known.includes(name));
if (unknown.length > 0) {
  throw new Error(`No machine is called ${unknown.join(', ')}; there are ${known.join(', ')}.`);
}
const machines = MACHINES.filter((machine) => names.includes(nameOf(machine)));

if (lacking.length > 0) {
  console.log(`Skipped: bare machines cannot be made here without ${lacking.join(', ')}.`);
  console.log(`\n${describeCounts({ passed: 0, failed: 0, skipped: machines.length })}`);
} else {
  mkdirSync(values.folder, { recursive: true });
  const test = values.only === undefined ? [] : ['--only', values.only];
  const outcomes: Outcome[] = [];
  for (const machine of machines) {
    const trial = { folder: values.folder, project: process.cwd() };
    const outcome = await tryMachine(machine, {
      ...trial,
      test: values.test === true ? test : undefined,
    });
    console.log(describe(outcome));
    outcomes.push(outcome);
  }
  console.log(`\n${tableOf(outcomes)}`);
  const passed = outcomes.filter(isGood).length;
  const failed = outcomes.length - passed;
  console.log(`\n${describeCounts({ passed, failed, skipped: 0 })}`);
  process.exitCode = failed > 0 ? 1 : 0;
}
