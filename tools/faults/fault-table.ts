import type { Outcome } from '../../server/testing/fault-runs/fault-run.ts';

/** A run and how it ended. */
export interface TriedRun {
  readonly fault: string;
  /** The kind of request that the fault befell. */
  readonly kind: string;
  /** Where it stands in the table: who asked, and how often the fault came. */
  readonly column: string;
  readonly outcome: Outcome;
}

/** How some runs ended, in a few words: `3 right, 2 unreachable`. */
function ending(runs: readonly TriedRun[]): string {
  const ends = runs.map(({ outcome }) =>
    outcome.end === 'refused' ? outcome.code : outcome.end === 'right' ? 'right' : 'WRONG',
  );
  return [...new Set(ends)]
    .map((name) => `${String(ends.filter((end) => end === name).length)} ${name}`)
    .join(', ');
}

/**
 * One row for each fault: how the runs with it ended, a column for each way of asking.
 *
 * @param what what a run is, in the plural: `exports`
 */
export function faultTable(what: string, tried: readonly TriedRun[]): string {
  const columns = [...new Set(tried.map(({ column }) => column))];
  const faults = [...new Set(tried.map(({ fault }) => fault))];
  const kinds = [...new Set(tried.map(({ kind }) => kind))].join(', ');
  const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  const total = (end: Outcome['end']): string =>
    String(tried.filter(({ outcome }) => outcome.end === end).length);
  return [
    `${String(tried.length)} ${what} under ${String(faults.length)} faults at the requests for ` +
      `${kinds}: ${total('right')} right, ${total('refused')} refused and told, ` +
      `${total('wrong')} wrong.`,
    '',
    row(['fault', ...columns]),
    row(['---', ...columns.map(() => '---')]),
    ...faults.map((fault) =>
      row([
        fault,
        ...columns.map((column) =>
          ending(tried.filter((one) => one.column === column && one.fault === fault)),
        ),
      ]),
    ),
  ].join('\n');
}

/** A page with the table of this name in place of the one that it has. */
export function withTable(page: string, name: string, table: string): string {
  const begin = `<!-- npm run faults: ${name} -->`;
  const end = `<!-- ${name}: to here -->`;
  const [before, rest] = page.split(begin);
  const [, after] = (rest ?? '').split(end);
  if (before === undefined || after === undefined) {
    throw new Error(`The page has no place for the table of the ${name}.`);
  }
  return `${before}${begin}\n\n${table}\n\n${end}${after}`;
}
