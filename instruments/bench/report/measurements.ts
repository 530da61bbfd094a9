import type { Measurement } from '../measure/run.ts';
import { count, megabytes, milliseconds, ratio, seconds } from './figures.ts';
import { table } from './table.ts';

const HEAD = [
  ...[
    'CHWs',
    'asked for',
    'run',
    'time',
    'floor',
    'ratio',
    'CPU ratio',
    'database',
    'bytes',
    'requests',
  ],
  ...['peak heap', 'longest block', 'values'],
];

export const measurementRow = (measured: Measurement): readonly string[] => [
  count(measured.chws),
  measured.scope,
  measured.run,
  seconds(measured.milliseconds),
  seconds(measured.floor.milliseconds),
  ratio(measured.milliseconds / measured.floor.milliseconds),
  ratio(measured.processor / measured.floor.processor),
  seconds(measured.databaseTime),
  megabytes(measured.bytes),
  count(measured.requests),
  megabytes(measured.peakHeap),
  milliseconds(measured.longestBlock),
  count(measured.dataValues),
];

/** The table of all measurements. */
export const measurementTable = (measurements: readonly Measurement[]): string =>
  table(HEAD, measurements.map(measurementRow));
