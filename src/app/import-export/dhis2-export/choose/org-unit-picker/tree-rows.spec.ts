import type { OrgUnitOption } from './org-unit-option.ts';
import { orgUnitTree, type TreePlace } from './org-unit-tree.ts';
import { narrowedTree, openAtFirst, treeRows, type TreeRow } from './tree-rows.ts';

const unit = (id: string, ...above: string[]): OrgUnitOption => ({
  id,
  name: id,
  label: id,
  isWellFormed: true,
  places: [{ contact: id, name: id, above, lineage: [id, ...above] }],
});
const names = (rows: readonly TreeRow[]): string =>
  rows.map(({ place, level }) => `${String(level)} ${place.name}`).join(', ');
const compare = (one: string, other: string): number => one.localeCompare(other);

describe('the lines of a tree', () => {
  const tree = orgUnitTree(
    [unit('a', 'north', 'county'), unit('b', 'north', 'county'), unit('c', 'south', 'county')],
    compare,
  );
  const [county] = tree.roots;
  const view = (open: ReadonlySet<TreePlace>): string =>
    names(
      treeRows({
        roots: tree.roots,
        below: ({ below }) => below,
        isOpen: (place) => open.has(place),
      }),
    );

  it('are those of open places, with where each stands among its siblings', () => {
    expect(view(new Set())).toBe('1 county');
    expect(view(new Set(county === undefined ? [] : [county]))).toBe('1 county, 2 north, 2 south');
    const rows = treeRows({ ...tree, below: ({ below }) => below, isOpen: () => true });
    expect(rows.map(({ position, of, isOpen }) => [position, of, isOpen])).toEqual([
      [1, 1, true],
      [1, 2, true],
      [1, 2, undefined],
      [2, 2, undefined],
      [2, 2, true],
      [1, 1, undefined],
    ]);
  });

  it('are all of them of a small tree at first', () => {
    expect(view(openAtFirst(tree, []))).toBe('1 county, 2 north, 3 a, 3 b, 2 south, 3 c');
  });

  it('are of a large tree those down to where it parts, and those above what is chosen', () => {
    const many = Array.from({ length: 300 }, (_, index) =>
      unit(`u${String(index)}`, `s${String(index % 3)}`, 'county'),
    );
    const large = orgUnitTree(many, compare);
    const shown = (chosen: readonly string[]): number => {
      const open = openAtFirst(large, chosen);
      return treeRows({
        roots: large.roots,
        below: ({ below }) => below,
        isOpen: (place) => open.has(place),
      }).length;
    };
    expect(shown([])).toBe(1 + 3);
    expect(shown(['u4'])).toBe(1 + 3 + 100);
  });
});

describe('a narrowed tree', () => {
  const tree = orgUnitTree(
    [unit('north', 'county'), unit('a', 'north', 'county'), unit('b', 'north', 'county')],
    compare,
  );
  const found = (ids: readonly string[], turned: readonly string[] = []): string =>
    names(treeRows(narrowedTree(tree, ids, ({ name }) => turned.includes(name))));

  it('shows what is found with the places above it', () => {
    expect(found(['b'])).toBe('1 county, 2 north, 3 b');
    expect(found([])).toBe('');
  });

  it('keeps what lies below a found place closed, to be opened', () => {
    expect(found(['north'])).toBe('1 county, 2 north');
    expect(found(['north'], ['north'])).toBe('1 county, 2 north, 3 a, 3 b');
    expect(found(['north', 'a'], ['north'])).toBe('1 county, 2 north');
  });
});
