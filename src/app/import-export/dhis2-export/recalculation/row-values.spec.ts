import type { RowKey } from '../../../../domain/index.ts';
import type { ComparedPhone } from '../../../../data-access/index.ts';
import { rowValues } from './row-values.ts';
import type { Compared } from './state/recalculation-state.ts';

const ids = { dataElement: 'births00001' };
const key = (more: Partial<RowKey> = {}): RowKey => ({
  ...ids,
  value: 'total',
  targets: [
    { id: 'births', value: 'total' },
    { id: 'others', value: 'total' },
  ],
  ...more,
});
const phone = (owner: string, pass: number, more: Partial<ComparedPhone> = {}): ComparedPhone => ({
  owner,
  user: owner,
  hasDocument: true,
  updatedDate: undefined,
  reports: 1,
  faults: 0,
  targets: [
    {
      target: 'births',
      phone: undefined,
      recalculated: { pass, total: 9 },
      difference: undefined,
      differs: true,
      isExplained: false,
      late: [],
    },
  ],
  ...more,
});
const compared = (phones: readonly ComparedPhone[], months = 1): Compared => ({
  id: 'one',
  people: {},
  noFile: undefined,
  comparison: {
    timeZone: 'UTC',
    reports: 'as-known-now',
    months: Array.from({ length: months }, () => ({
      tag: '2026-10',
      now: '',
      phones,
      notRecalculated: [],
    })),
  },
});

describe('what the reports give beside a CHW’s value', () => {
  it('is the number that the mapping sends', () => {
    const of = (more: Partial<RowKey>) =>
      rowValues(compared([phone('a', 3)]), [key(more)])('a', ids);
    expect(of({})).toEqual({ value: 9 });
    expect(of({ value: 'pass' })).toEqual({ value: 3 });
    expect(of({ value: 'percent' })).toEqual({ value: 3, outOf: 9 });
    expect(of({ value: 'mixed' })).toBeUndefined();
    expect(of({ targets: [{ id: 'others', value: 'total' }] })).toBeUndefined();
  });

  it('is told of the first account, of none whose rules failed, and of one month', () => {
    const phones = [phone('a', 3), phone('a', 5), phone('b', 1, { faults: 1 })];
    const of = rowValues(compared(phones), [key({ value: 'pass' })]);
    expect(of('a', ids)).toEqual({ value: 3 });
    expect(of('b', ids)).toBeUndefined();
    expect(of('nobody', ids)).toBeUndefined();
    expect(of('a', { dataElement: 'other000001' })).toBeUndefined();
    expect(rowValues(compared(phones, 2), [key()])('a', ids)).toBeUndefined();
    expect(rowValues(compared(phones, 0), [key()])('a', ids)).toBeUndefined();
  });
});
