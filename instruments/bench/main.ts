// `npm run bench`: measures exports of databases of any size. See README.md beside this file.
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { measureSizes } from './measure/measure-sizes.ts';
import { readOptions, UsageError } from './options.ts';
import { load } from './report/machine.ts';
import { measurementRow } from './report/measurements.ts';
import { report } from './report/report.ts';

async function main(): Promise<void> {
  const options = readOptions(process.argv.slice(2));
  const today = new Date().toISOString().slice(0, 10);
  const before = load();
  // The table alone is the command's output: what is under way goes beside it.
  const say = (line: string): void => {
    console.error(line);
  };
  const measured = await measureSizes(options, today, {
    say,
    measured: (one) => {
      say(measurementRow(one).join('  '));
    },
  });
  const text = report(measured, options, { today, before, after: load() });
  console.log(text);
  if (options.out === undefined) return;
  mkdirSync(dirname(options.out), { recursive: true });
  writeFileSync(`${options.out}.md`, text);
  writeFileSync(`${options.out}.json`, `${JSON.stringify(measured, undefined, 1)}\n`);
}

main().catch((error: unknown) => {
  console.error(error instanceof UsageError ? error.message : error);
  process.exitCode = 1;
});
