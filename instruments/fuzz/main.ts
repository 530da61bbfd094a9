// Hostile input, drawn: npm run fuzz [-- --runs NUMBER] [--seed NUMBER] [--only WORDS]
import { parseArgs } from 'node:util';
import { describeCounts } from '../../tools/checks/counts.ts';
import { ENTRY_POINTS } from './entry-points.ts';
import { tryDrawn, tryExtremes } from './try-entry-point.ts';

const { values } = parseArgs({
  options: {
    runs: { type: 'string', default: '20000' },
    seed: { type: 'string', default: String(Date.now() % 2 ** 31) },
    only: { type: 'string', default: '' },
  },
});

const CHARACTERS = 10_000_000;

let failed = 0;
const entryPoints = ENTRY_POINTS.filter(({ name }) => name.includes(values.only));
for (const entryPoint of entryPoints) {
  const begin = performance.now();
  const drawn = tryDrawn(entryPoint, Number(values.runs), Number(values.seed));
  const found = [...(drawn === undefined ? [] : [drawn]), ...tryExtremes(entryPoint, CHARACTERS)];
  const seconds = Math.round((performance.now() - begin) / 1000);
  const mark = found.length === 0 ? '✓' : '✗';
  console.log(`${mark} ${entryPoint.name}: ${values.runs} drawn, ${String(seconds)} s`);
  for (const { what } of found) console.log(`  ${what}`);
  failed += found.length > 0 ? 1 : 0;
}
console.log(`\nSeed ${values.seed}`);
console.log(`\n${describeCounts({ passed: entryPoints.length - failed, failed, skipped: 0 })}`);
process.exitCode = failed > 0 ? 1 : 0;
