import type { Aggregation } from '../measure/aggregation.ts';
import type { Crowd } from '../measure/crowd.ts';
import { count, megabytes, milliseconds, ratio, seconds } from './figures.ts';
import { table } from './table.ts';

/** How long counting takes beside parsing. */
export const aggregationTable = (
  measured: readonly (Aggregation & { readonly chws: number })[],
): string =>
  table(
    ['CHWs', 'all: parsed', 'JSON.parse', 'all the rest', 'ratio'],
    measured.map(({ chws, characters, parsing, aggregating }) => [
      count(chws),
      megabytes(characters),
      milliseconds(parsing),
      milliseconds(aggregating),
      ratio(aggregating / parsing),
    ]),
  );

/** What many exports at once take. */
export const crowdTable = (crowds: readonly Crowd[]): string =>
  table(
    ['CHWs', 'clients', 'asked for', 'time', 'exports a second', 'database', 'CPU', 'peak heap'],
    crowds.map((crowd) => [
      count(crowd.chws),
      count(crowd.clients),
      crowd.scope,
      seconds(crowd.milliseconds),
      ((crowd.clients * 1000) / crowd.milliseconds).toFixed(1),
      seconds(crowd.databaseTime),
      seconds(crowd.processor),
      megabytes(crowd.peakHeap),
    ]),
  );
