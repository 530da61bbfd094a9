import { type Machine, nameOf } from './machines.ts';

/** How the two commands went on a machine. */
export interface Outcome {
  readonly machine: Machine;
  /** Which Node and npm the machine says that it has. */
  readonly versions: string;
  readonly start: StartOutcome | string;
  /** The last line of `npm test`, and how long it took; none where it was not run. */
  readonly test: { readonly counts: string; readonly seconds: number } | undefined;
}

/** `npm start` from nothing, and what it left on the disk, in megabytes; a text says what failed. */
export interface StartOutcome {
  readonly seconds: number;
  readonly download: number;
  readonly installed: number;
}

/** Whether all that was run went well. */
export const isGood = ({ start, test }: Outcome): boolean =>
  typeof start !== 'string' && (test === undefined || test.counts.includes(' 0 failed'));

/** The counts that close a run of `npm test`, in the last line that has some. */
export const countsOf = (output: string): string =>
  output
    .split('\n')
    .filter((line) => /^\d+ passed, \d+ failed(, \d+ skipped)?$/.test(line))
    .at(-1) ?? 'ended before it had counted';

const DEBIAN = { bookworm: '12', trixie: '13' } as const;

const cellsOf = ({ machine, versions, start, test }: Outcome): readonly string[] => [
  `Debian ${DEBIAN[machine.debian]}`,
  versions,
  machine.user,
  ...(typeof start === 'string'
    ? [start, '', '']
    : [`${Math.round(start.seconds)} s`, `${start.download} MB`, `${start.installed} MB`]),
  test === undefined ? '' : `${test.counts} (${Math.round(test.seconds)} s)`,
];

const HEADINGS = [
  ...['machine', 'Node, npm', 'user', '`npm start`', "npm's cache", 'installed', '`npm test`'],
];

/** The outcomes as a table in Markdown. */
export const tableOf = (outcomes: readonly Outcome[]): string =>
  [HEADINGS, HEADINGS.map(() => '---'), ...outcomes.map(cellsOf)]
    .map((cells) => `| ${cells.join(' | ')} |`)
    .join('\n');

/** One line while it runs. */
export const describe = (outcome: Outcome): string =>
  `${isGood(outcome) ? '✓' : '✗'} ${nameOf(outcome.machine)}: ${cellsOf(outcome).slice(1).join(', ')}`;
