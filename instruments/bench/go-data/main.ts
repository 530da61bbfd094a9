// `node instruments/bench/go-data/main.ts`: what it costs to export a week of a Go.Data outbreak, in pages of 1,000 cases,
// against reading the same cases and dropping them.
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { median } from '../measure/median.ts';
import { startChild } from '../processes/child.ts';
import { load, machine } from '../report/machine.ts';
import type { OutbreakCost } from './read-outbreak.ts';

const { cases = '10000,100000', repeat = '3' } = parseArgs({
  options: { cases: { type: 'string' }, repeat: { type: 'string' } },
}).values;

const fileOf = (name: string): string => fileURLToPath(new URL(name, import.meta.url));

async function costOf(url: string, args: readonly string[]): Promise<OutbreakCost> {
  const child = startChild(fileOf('./read-outbreak.ts'), [url, ...args], ['--expose-gc']);
  const cost = (await child.said()) as OutbreakCost;
  await child.stop();
  return cost;
}

/** Once more than is told: the first run warms the server. */
async function runsOf(url: string, mode: string): Promise<readonly OutbreakCost[]> {
  const runs: OutbreakCost[] = [];
  for (let run = 0; run <= Number(repeat); run += 1) runs.push(await costOf(url, [mode]));
  return runs.slice(1);
}

const megabytes = (bytes = 0): string => (bytes / 1e6).toFixed(1);

console.log(`${machine()}\nload ${load()}\n`);
console.log(
  'cases | reading alone s | export s | ratio | CPU reading s | CPU export s | CPU ratio | held MB at 10 %, 50 %, 100 % | peak memory MB: reading, export | data values',
);
console.log('-----: | ----: | ----: | ----: | ----: | ----: | ----: | ---- | ---- | ----:');
for (const count of cases.split(',')) {
  const server = startChild(fileOf('./outbreak-server/main.ts'), [count]);
  const url = (await server.said()) as string;
  const [reading, exporting] = [await runsOf(url, 'reading'), await runsOf(url, 'export')];
  const weighed = await costOf(url, ['export', 'weighed']);
  await server.stop();
  const middle = (
    runs: readonly OutbreakCost[],
    of: keyof OutbreakCost & ('seconds' | 'processor' | 'peak'),
  ) => median(runs.map((one) => one[of]));
  const at = (part: number): string =>
    megabytes(weighed.held[Math.max(0, Math.ceil(weighed.held.length * part) - 1)]);
  const [read, made] = [middle(reading, 'seconds'), middle(exporting, 'seconds')];
  const [cpuRead, cpuMade] = [middle(reading, 'processor'), middle(exporting, 'processor')];
  console.log(
    [
      Number(count).toLocaleString('en'),
      ...[read, made, made / read].map((value) => value.toFixed(2)),
      ...[cpuRead, cpuMade, cpuMade / cpuRead].map((value) => value.toFixed(2)),
      `${at(0.1)}, ${at(0.5)}, ${at(1)}`,
      [reading, exporting].map((runs) => megabytes(middle(runs, 'peak'))).join(', '),
      String(weighed.dataValues),
    ].join(' | '),
  );
}
