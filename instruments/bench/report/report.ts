import type { Measured } from '../measure/measured.ts';
import type { BenchOptions } from '../options.ts';
import { count, milliseconds, seconds } from './figures.ts';
import { machine } from './machine.ts';
import { measurementTable } from './measurements.ts';
import { concurrentTable, insideTable, reviewTable } from './others.ts';

/** When and where it was measured. */
export interface Circumstances {
  readonly today: string;
  /** How busy the machine was: a bench that has it for itself ends with about one. */
  readonly before: string;
  readonly after: string;
}

/** The report as Markdown. */
export function report(
  measured: Measured,
  options: BenchOptions,
  { today, before, after }: Circumstances,
): string {
  return [
    `Measured on ${today}: ${machine()}; load ${before} before and ${after} after.`,
    `${sourceOf(options)}; ${options.hasViews ? 'with' : 'without'} the product's design document; ${lineOf(options)}; patients of each CHW below the places that are measured alone: ${options.patients}; runs of which the fastest counts: ${options.repeat}.`,
    ...slowModel(measured),
    ...disturbed(measured),
    measurementTable(measured.exports),
    insideTable(measured),
    reviewTable(measured.reviews),
    ...(measured.concurrentExports.length === 0
      ? []
      : [concurrentTable(measured.concurrentExports)]),
    '',
  ].join('\n\n');
}

const sourceOf = ({ url }: BenchOptions): string =>
  url === undefined
    ? 'Data server: a **model** that charges the measured costs of CouchDB 3.5.2 (instruments/bench/README.md), not CouchDB'
    : `Data server: the CouchDB at ${url}`;

const lineOf = ({ roundTrip, megabits }: BenchOptions): string =>
  `round trip ${milliseconds(roundTrip)}, ${megabits === undefined ? 'loopback' : `${megabits} Mbit/s`}`;

/** A model that computes longer than it charges measures itself. */
const slowModel = ({ exports }: Measured): readonly string[] =>
  exports
    .filter(({ computing = 0, databaseTime = Infinity }) => computing > databaseTime)
    .map(
      ({ chws, scope, run, computing = 0, databaseTime = 0 }) =>
        `**The model was slower than what it models**: ${count(chws)} CHWs, ${scope}, ${run} run, ${milliseconds(computing)} of computing for ${milliseconds(databaseTime)}.`,
    );

/** Less than the floor is not possible: by so much, the machine did something else meanwhile. */
const DISTURBED = 1.25;

/** What no conclusion can be drawn from. */
const disturbed = ({ exports }: Measured): readonly string[] =>
  exports
    .filter(({ milliseconds: time, floor }) => floor.milliseconds > DISTURBED * time)
    .map(
      ({ chws, scope, run, milliseconds: time, floor }) =>
        `**Disturbed, to be measured again**: ${count(chws)} CHWs, ${scope}, ${run} run, ${seconds(floor.milliseconds)} of floor under ${seconds(time)}.`,
    );
