import type { ValueKind } from '../settings/data-value-mapping.ts';
import type { TargetList } from '../target/target-document.ts';
import { createContributions } from './contribution.ts';
import type { RowKey } from './row-key.ts';
import { badTargets, createTargetColumns } from './target-columns.ts';

const key = (value: ValueKind, ...targets: readonly string[]): RowKey => ({
  dataElement: value,
  value,
  targets: targets.map((id) => ({ id, value })),
});
const KEYS = [key('total', 'a', 'b'), key('pass', 'a'), key('percent', 'a')];

const badOf = (keys: readonly RowKey[], list: TargetList): readonly string[] =>
  badTargets(createTargetColumns(keys)(list), list);

/** What a document of these targets gives to each key, as `sum/outOf`, then the bad targets. */
function given(targets: TargetList): readonly string[] {
  const contributions = createContributions(KEYS)({ document: { targets } });
  return [
    ...KEYS.map((_, index) => {
      const found = contributions.find(({ keyIndex }) => keyIndex === index);
      return found === undefined ? '-' : `${String(found.sum)}/${String(found.outOf)}`;
    }),
    ...badOf(KEYS, targets),
  ];
}

const ofA = (...numbers: readonly unknown[]): TargetList => ({ ids: ['a'], numbers });

describe('the columns of a list of targets', () => {
  it('give each key what its kind of mapping needs', () => {
    expect(given(ofA(3, 4))).toEqual(['4/0', '3/0', '3/4']);
  });

  it('give nothing where a needed number is bad, and name the target once', () => {
    expect(given(ofA(3, 'x'))).toEqual(['-', '3/0', '-', 'a']);
    expect(given(ofA('x', 4))).toEqual(['4/0', '-', '-', 'a']);
    expect(given(ofA())).toEqual(['-', '-', '-', 'a']);
  });

  it('name a target of a percentage alone where its total is bad', () => {
    expect(badOf([key('percent', 'a')], ofA(3, 'x'))).toEqual(['a']);
    expect(badOf([key('percent', 'a')], ofA(3, 4))).toEqual([]);
  });

  it('name each of two bad targets with two mappings once', () => {
    const keys = [key('total', 'a', 'b'), key('pass', 'a', 'b')];
    expect(badOf(keys, { ids: ['a', 'b'], numbers: ['x', 'x', 'x', 'x'] })).toEqual(['a', 'b']);
  });

  it('name a mapped target that stands twice, and not one that no mapping reads', () => {
    const twice = (id: string): TargetList => ({ ids: [id, 'a', id], numbers: [1, 1, 1, 1, 1, 1] });
    expect(given(twice('b'))).toEqual(['1/0', '1/0', '1/1', 'b']);
    expect(given(twice('unmapped'))).toEqual(['1/0', '1/0', '1/1']);
  });

  it('make 0 of a negative zero', () => {
    const [first] = createContributions(KEYS)({
      document: { targets: ofA(-0, -0) },
    });
    expect([Object.is(first?.sum, 0), Object.is(first?.outOf, 0)]).toEqual([true, true]);
  });

  it('are found again where the ids change', () => {
    const columnsOf = createTargetColumns(KEYS);
    expect(columnsOf({ ids: ['b', 'a'], numbers: [] }).columns.map(({ sumAt }) => sumAt)).toEqual([
      1, 3, 2, 2,
    ]);
    expect(columnsOf({ ids: ['a'], numbers: [] }).columns.map(({ sumAt }) => sumAt)).toEqual([
      1, 0, 0,
    ]);
  });
});
