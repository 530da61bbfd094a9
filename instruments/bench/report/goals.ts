import type { Measured } from '../measure/measured.ts';
import type { Measurement } from '../measure/run.ts';
import { count, megabytes, milliseconds, percent, ratio, seconds } from './figures.ts';

/** One thing that is to be reached, whatever the size of the database. */
export interface Goal {
  readonly what: string;
  readonly most: number;
  readonly show: (value: number) => string;
  /** What a size reached; undefined where it was not measured. */
  readonly reached: (chws: number) => number | undefined;
}

/** What is to be reached, with what was measured. */
export function goals(
  { exports, aggregations, weights, chains }: Measured,
  roundTrip: number,
): readonly Goal[] {
  const smallest = Math.min(...exports.map(({ chws }) => chws));
  type Figure = (measured: Measurement) => number | undefined;
  const of =
    (scope: Measurement['scope'], run: Measurement['run'], figure: Figure) => (chws: number) => {
      const found = exports.find(
        (one) => one.scope === scope && one.run === run && one.chws === chws,
      );
      return found && figure(found);
    };
  const share = (part: Goal['reached'], whole: Goal['reached']) => (chws: number) => {
    const [a, b] = [part(chws), whole(chws)];
    return a === undefined || b === undefined ? undefined : a / b;
  };
  const time: Figure = (measured) => measured.milliseconds;
  const floor: Figure = (measured) => measured.floor.milliseconds;
  const bytes: Figure = (measured) => measured.bytes;
  const database: Figure = (measured) => measured.databaseTime;
  const smallestTime = (run: Measurement['run']) => (chws: number) =>
    chws === smallest ? undefined : of('one unit', run, time)(smallest);
  const first = (figure: Figure) => of('one unit', 'first', figure);
  const later = (figure: Figure) => of('one unit', 'second', figure);
  const all = (figure: Figure) => of('all', 'first', figure);
  const allLater = (figure: Figure) => of('all', 'second', figure);

  return [
    {
      what: 'one unit, first: requests',
      most: 12,
      show: count,
      reached: first(({ requests }) => requests),
    },
    {
      what: 'one unit, first: bytes / those of all',
      most: 0.02,
      show: percent,
      reached: share(first(bytes), all(bytes)),
    },
    {
      what: 'one unit, first: database time',
      most: 1500,
      show: seconds,
      reached: first(database),
    },
    {
      what: 'one unit, second: database time',
      most: 300,
      show: seconds,
      reached: later(database),
    },
    {
      what: 'one unit, second: round trips in sequence',
      most: 6,
      show: count,
      reached: (chws) => chains.find((one) => one.chws === chws)?.roundTrips,
    },
    {
      what: 'one unit, second: time',
      most: 300 + 6 * roundTrip,
      show: seconds,
      reached: later(time),
    },
    {
      what: `one unit, first: time / that with ${count(smallest)} CHWs`,
      most: 1.2,
      show: ratio,
      reached: share(first(time), smallestTime('first')),
    },
    {
      what: `one unit, second: time / that with ${count(smallest)} CHWs`,
      most: 1.2,
      show: ratio,
      reached: share(later(time), smallestTime('second')),
    },
    {
      what: 'all, first: time / floor',
      most: 1.3,
      show: ratio,
      reached: share(all(time), all(floor)),
    },
    {
      what: 'all, second: time / floor',
      most: 1.3,
      show: ratio,
      reached: share(allLater(time), allLater(floor)),
    },
    {
      what: 'all, second: time / first time',
      most: 1 / 3,
      show: ratio,
      reached: share(allLater(time), all(time)),
    },
    {
      what: 'all: aggregation / JSON.parse',
      most: 0.3,
      show: ratio,
      reached: (chws) => {
        const found = aggregations.find((one) => one.chws === chws);
        return found && found.aggregating / found.parsing;
      },
    },
    {
      what: 'all, first: heap that is held',
      most: 150e6,
      show: megabytes,
      reached: (chws) => weights.find((one) => one.chws === chws)?.liveHeap,
    },
    {
      what: 'all, first: longest block (progress twice a second)',
      most: 500,
      show: milliseconds,
      reached: all(({ longestBlock }) => longestBlock),
    },
  ];
}
