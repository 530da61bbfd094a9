// Everything that `npm test` shows:  npm test [-- --only NAME[,NAME …]]
import { totalmem } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { addCounts, describeCounts } from './counts.ts';
import { describeFailure } from './failed-spec.ts';
import { type FinishedStage, runStages } from './run-stages.ts';
import { selectStages } from './select-stages.ts';
import { describeTime, slowestOf } from './spec-time.ts';
import { allStages } from './stages.ts';

/**
 * Two cores are the machine that this is meant for; a stage uses more of them where it can. A third stage uses
 * what two leave idle while they wait, where there is memory for it.
 */
const SIDE_BY_SIDE = totalmem() < 12e9 ? 2 : 3;

// Hundreds of programs of the project are started: half of a start is reading TypeScript, which this
// does once for all.
process.env['NODE_COMPILE_CACHE'] ??= join(process.cwd(), '.cache', 'compiled');

const show = ({ stage, counts, seconds, output, skipped = [] }: FinishedStage): void => {
  const mark = counts.failed > 0 ? '✗' : '✓';
  console.log(`${mark} ${stage.name}: ${describeCounts(counts)} (${seconds.toFixed(1)} s)`);
  for (const why of skipped) console.log(`  skipped: ${why}`);
  if (counts.failed > 0) console.log(`\n${output.trimEnd()}\n`);
};

const { values } = parseArgs({ options: { only: { type: 'string', multiple: true } } });
const stages = selectStages(allStages(process.cwd()), values.only ?? []);
const finished = await runStages(stages, SIDE_BY_SIDE, {
  started: ({ name, about }) => {
    console.log(`… ${name}: ${about}`);
  },
  finished: show,
});

const slowest = slowestOf(
  finished.flatMap(({ stage, slowest: own = [] }) =>
    own.map(({ name, seconds }) => ({ name: `${stage.name}: ${name}`, seconds })),
  ),
);
if (slowest.length > 0)
  console.log(['\nThe slowest specs:', ...slowest.map(describeTime)].join('\n'));

/** Lists specs that need somebody's eyes, each with the stage that it is of. */
const list = (heading: string, kind: 'failures' | 'unsteady'): void => {
  const specs = finished.flatMap(({ stage, [kind]: own = [] }) =>
    own.map(({ name, message }) => ({ name: `${stage.name}: ${name}`, message })),
  );
  if (specs.length > 0) console.log([`\n${heading}:`, ...specs.map(describeFailure)].join('\n'));
};

const failed = finished.filter(({ counts }) => counts.failed > 0);
list('Passed only at the second try', 'unsteady');
list('The failed specs', 'failures');
if (failed.length > 0) console.log(`\nFailed: ${failed.map(({ stage }) => stage.name).join(', ')}`);
const total = addCounts(finished.map(({ counts }) => counts));
console.log(`\n${describeCounts(total)}`);
process.exitCode = total.failed > 0 ? 1 : 0;
