import type { Way } from '../../server/testing/fault-runs/fault-bench.ts';
import type { FaultRun, Outcome } from '../../server/testing/fault-runs/fault-run.ts';

/** A run and how it ended. */
export interface TriedRun {
  readonly way: Way;
  readonly run: FaultRun;
  readonly outcome: Outcome;
}

const BEGIN = '<!-- npm run faults writes from here -->';
const END = '<!-- to here -->';

/** How some runs ended, in a few words: `3 right, 2 unreachable`. */
function ending(runs: readonly TriedRun[]): string {
  const ends = runs.map(({ outcome }) =>
    outcome.end === 'refused' ? outcome.code : outcome.end === 'right' ? 'right' : 'WRONG',
  );
  return [...new Set(ends)]
    .map((name) => `${String(ends.filter((end) => end === name).length)} ${name}`)
    .join(', ');
}

/** One row for each fault: how the runs with it ended, by how they were asked for and how often. */
export function faultTable(tried: readonly TriedRun[]): string {
  const columns = [...new Set(tried.map(({ way }) => way))].flatMap((way) => [
    { way, times: 'once' },
    { way, times: 'always' },
  ]);
  const faults = [...new Set(tried.map(({ run }) => run.fault.name))];
  const kinds = [...new Set(tried.map(({ run }) => run.kind))].join(', ');
  const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  const total = (end: Outcome['end']): string =>
    String(tried.filter(({ outcome }) => outcome.end === end).length);
  return [
    `${String(tried.length)} exports under ${String(faults.length)} faults at the requests for ` +
      `${kinds}, once and always: ${total('right')} with the right bytes, ${total('refused')} ` +
      `refused with a code, ${total('wrong')} wrong.`,
    '',
    row(['fault', ...columns.map(({ way, times }) => `${way}, ${times}`)]),
    row(['---', ...columns.map(() => '---')]),
    ...faults.map((fault) =>
      row([
        fault,
        ...columns.map(({ way, times }) =>
          ending(
            tried.filter(
              (one) => one.way === way && one.run.times === times && one.run.fault.name === fault,
            ),
          ),
        ),
      ]),
    ),
  ].join('\n');
}

/** A page with the table in place of the one that it has. */
export function withTable(page: string, table: string): string {
  const [before, rest] = page.split(BEGIN);
  const [, after] = (rest ?? '').split(END);
  if (before === undefined || after === undefined) throw new Error('The page has no place for it.');
  return `${before}${BEGIN}\n\n${table}\n\n${END}${after}`;
}
