import type { Measured } from '../measure/measured.ts';
import type { Measurement } from '../measure/run.ts';
import { count, megabytes, milliseconds, ratio, seconds } from './figures.ts';
import { table } from './table.ts';

/** One thing that was to be reached. */
interface Goal {
  readonly what: string;
  readonly reached: number | undefined;
  readonly most: number;
  readonly show: (value: number) => string;
}

const percent = (share: number): string => `${(100 * share).toFixed(1)} %`;

/** What was to be reached, beside what was: for the largest size that was measured. */
export function goalTable({ exports, aggregations }: Measured, roundTrip: number): string {
  const largest = Math.max(...exports.map(({ chws }) => chws));
  const smallest = Math.min(...exports.map(({ chws }) => chws));
  const find = (scope: Measurement['scope'], run: Measurement['run'], chws = largest) =>
    exports.find((one) => one.scope === scope && one.run === run && one.chws === chws);
  const share = (a: number | undefined, b: number | undefined): number | undefined =>
    a === undefined || b === undefined ? undefined : a / b;
  const [unit, later] = [find('one unit', 'first'), find('one unit', 'second')];
  const [all, allLater] = [find('all', 'first'), find('all', 'second')];
  const last = aggregations.find(({ chws }) => chws === largest);
  const goals: readonly Goal[] = [
    { what: 'one unit: requests', reached: unit?.requests, most: 12, show: count },
    {
      what: 'one unit: bytes of all',
      reached: share(unit?.bytes, all?.bytes),
      most: 0.02,
      show: percent,
    },
    { what: 'one unit, first: database', reached: unit?.databaseTime, most: 1500, show: seconds },
    {
      what: 'one unit, later: time',
      reached: later?.milliseconds,
      most: 300 + 6 * roundTrip,
      show: seconds,
    },
    {
      what: `one unit: time / that with ${count(smallest)} CHWs`,
      reached: share(unit?.milliseconds, find('one unit', 'first', smallest)?.milliseconds),
      most: 1.2,
      show: ratio,
    },
    {
      what: 'all, first: time / floor',
      reached: share(all?.milliseconds, all?.floor.milliseconds),
      most: 1.3,
      show: ratio,
    },
    {
      what: 'all, later: time / first time',
      reached: share(allLater?.milliseconds, all?.milliseconds),
      most: 0.5,
      show: ratio,
    },
    {
      what: 'all: aggregation / JSON.parse',
      reached: share(last?.aggregating, last?.parsing),
      most: 0.3,
      show: ratio,
    },
    { what: 'all: peak heap on Node', reached: all?.peakHeap, most: 150e6, show: megabytes },
    {
      what: 'all: longest block on Node',
      reached: all?.longestBlock,
      most: 50,
      show: milliseconds,
    },
  ];
  return table(
    [`${count(largest)} CHWs`, 'measured', 'at most', ''],
    goals.map(({ what, reached, most, show }) => [
      what,
      reached === undefined ? '-' : show(reached),
      show(most),
      reached === undefined ? '' : reached <= most ? 'reached' : 'missed',
    ]),
  );
}
