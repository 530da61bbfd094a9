import type { ValueKind } from '../settings/data-value-mapping.ts';
import { openTargetCount } from './count-targets.ts';
import type { RowKey } from './row-key.ts';
import { sumTable } from './sum-table.ts';

const key = (value: ValueKind, ...targets: readonly string[]): RowKey => ({
  dataElement: value,
  value,
  targets: targets.map((id) => ({ id, value })),
});
const KEYS = [key('total', 'a', 'b'), key('pass', 'a'), key('percent', 'a')];

/** The second of three lines after these numbers of target `a`. */
function added(...numbers: readonly unknown[]): readonly unknown[] {
  const table = sumTable(3, KEYS.length);
  const bad = openTargetCount(KEYS, table).add({ ids: ['a'], numbers }, [1]);
  expect([...table.reported.subarray(0, 3), ...table.reported.subarray(6)]).toEqual(
    Array(6).fill(0),
  );
  const cells = [3, 4, 5].map((cell) => (table.reported[cell] === 1 ? table.sums[cell] : '-'));
  return [...cells, table.outOf[5], ...bad];
}

describe('counting targets', () => {
  it('adds what each kind of mapping needs', () => {
    expect(added(3, 4)).toEqual([4, 3, 3, 4]);
  });

  it('adds nothing where a needed number is bad, and tells of the target once', () => {
    expect(added(3, 'x')).toEqual(['-', 3, '-', 0, 'a']);
    expect(added('x', 4)).toEqual([4, '-', '-', 0, 'a']);
    expect(added()).toEqual(['-', '-', '-', 0, 'a']);
  });

  it('makes 0 of a negative zero', () => {
    expect(added(-0, -0).map((sum) => Object.is(sum, 0))).toEqual([true, true, true, true]);
  });

  it('tells of bad numbers also where no org unit is in the file', () => {
    const count = openTargetCount(KEYS, sumTable(0, 3));
    const ids = ['b', 'a', 'b'];
    expect(count.add({ ids, numbers: [1, 1, null, 1, 1, 1] }, [])).toEqual(['b', 'a']);
  });
});
