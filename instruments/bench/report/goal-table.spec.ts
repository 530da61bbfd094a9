import type { Measured } from '../measure/measured.ts';
import type { Measurement } from '../measure/run.ts';
import { goalTable } from './goal-table.ts';

const metered = { milliseconds: 100, processor: 10, peakHeap: 0, longestBlock: 0 };

const measurement = (one: Partial<Measurement>): Measurement => ({
  ...metered,
  floor: metered,
  chws: 1000,
  scope: 'one unit',
  run: 'first',
  requests: 11,
  dataValues: 20,
  file: 'a',
  bytes: 1000,
  databaseTime: undefined,
  computing: undefined,
  log: [],
  ...one,
});

const measured: Measured = {
  exports: [
    measurement({}),
    measurement({ scope: 'all', bytes: 4000 }),
    measurement({ chws: 107_000, milliseconds: 130 }),
    measurement({ chws: 107_000, scope: 'all', bytes: 4_000_000, milliseconds: 131 }),
  ],
  aggregations: [{ chws: 107_000, parsing: 10, aggregating: 20, characters: 1 }],
  weights: [],
  chains: [{ chws: 1000, roundTrips: 7 }],
  crowds: [],
};

describe('The table of goals', () => {
  const rows = goalTable(measured, 0)
    .split('\n')
    .map((line) => line.split('|').map((cell) => cell.trim()));
  const row = (goal: string): readonly string[] | undefined =>
    rows.find((cells) => cells[1]?.startsWith(goal))?.slice(2, -1);

  it('says what was reached at each size, and how many times too much it is', () => {
    expect(row('one unit, first: requests')).toEqual(['12', '11', '11', 'yes']);
    expect(row('one unit, second: round')).toEqual(['6', '7', '-', 'missed at 1,000 (× 1.17)']);
    expect(row('one unit, first: bytes')).toEqual([
      '2.0 %',
      '25.0 %',
      '0.0 %',
      'missed at 1,000 (× 12.50)',
    ]);
    expect(row('one unit, first: time')).toEqual([
      '1.20',
      '-',
      '1.30',
      'missed at 107,000 (× 1.08)',
    ]);
    expect(row('all: aggregation')).toEqual(['0.30', '-', '2.00', 'missed at 107,000 (× 6.67)']);
  });

  it('calls nothing met that was not measured', () => {
    expect(row('one unit, first: database')).toEqual(['1.50 s', '-', '-', 'not measured']);
    expect(row('all, second: time / floor')).toEqual(['1.30', '-', '-', 'not measured']);
  });
});
