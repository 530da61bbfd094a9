import type { ConcurrentExports } from '../measure/concurrent-exports.ts';
import type { Measured } from '../measure/measured.ts';
import type { LookCost } from '../measure/reviews.ts';
import { count, megabytes, milliseconds, ratio, seconds } from './figures.ts';
import { table } from './table.ts';

/**
 * How long counting all takes beside parsing, what is held meanwhile, and how many round trips of a
 * second export of one unit wait for one another.
 */
export const insideTable = ({ aggregations, weights, chains }: Measured): string =>
  table(
    [
      ...['CHWs', 'all: parsed', 'JSON.parse', 'all the rest', 'ratio', 'heap that is held'],
      'one unit, second: round trips in sequence',
    ],
    aggregations.map(({ chws, characters, parsing, aggregating }) => [
      count(chws),
      megabytes(characters),
      milliseconds(parsing),
      milliseconds(aggregating),
      ratio(aggregating / parsing),
      megabytes(weights.find((one) => one.chws === chws)?.liveHeap ?? 0),
      count(chains.find((one) => one.chws === chws)?.roundTrips ?? 0),
    ]),
  );

/** What a review takes beside the export of the same, and how many times that is. */
export const reviewTable = (looks: readonly LookCost[]): string =>
  table(
    ['CHWs', 'of', 'what', 'requests', 'bytes', '×', 'database', '×', 'time', '×'],
    looks.map((look) => {
      const exported = looks.find(
        ({ chws, scope, at }) => chws === look.chws && scope === look.scope && at === 'export',
      );
      const times = (cost: keyof LookCost): string => {
        const [one, other] = [look[cost], exported?.[cost]];
        return typeof one === 'number' && typeof other === 'number' ? ratio(one / other) : '-';
      };
      return [
        count(look.chws),
        look.scope,
        look.at,
        count(look.requests),
        look.bytes === undefined ? '-' : megabytes(look.bytes),
        times('bytes'),
        seconds(look.databaseTime),
        times('databaseTime'),
        seconds(look.milliseconds),
        times('milliseconds'),
      ];
    }),
  );

/** What many exports at once take. */
export const concurrentTable = (concurrentExports: readonly ConcurrentExports[]): string =>
  table(
    ['CHWs', 'clients', 'asked for', 'time', 'exports a second', 'database', 'CPU', 'peak heap'],
    concurrentExports.map((concurrent) => [
      count(concurrent.chws),
      count(concurrent.clients),
      concurrent.scope,
      seconds(concurrent.milliseconds),
      ((concurrent.clients * 1000) / concurrent.milliseconds).toFixed(1),
      seconds(concurrent.databaseTime),
      seconds(concurrent.processor),
      megabytes(concurrent.peakHeap),
    ]),
  );
