import type { OrgUnitOption } from './org-unit-option.ts';
import { type OrgUnitTree, orgUnitTree, type TreePlace } from './org-unit-tree.ts';

/** An org unit whose place lies in others: `unit('a', 'Kolwa', 'maseno', 'kisumu')`. */
const unit = (id: string, name: string, ...above: string[]): OrgUnitOption => ({
  id,
  name,
  label: name,
  isWellFormed: true,
  places: [
    { contact: id, name, above: above.map((place) => `in ${place}`), lineage: [id, ...above] },
  ],
});
const treeOf = (...orgUnits: OrgUnitOption[]): OrgUnitTree =>
  orgUnitTree(orgUnits, (one, other) => one.localeCompare(other));
const drawn = (places: readonly TreePlace[], indent = ''): string =>
  places
    .map(({ name, orgUnit, below }) => {
      return `${indent}${name}${orgUnit === undefined ? '' : ' *'}\n${drawn(below, `${indent}  `)}`;
    })
    .join('');

describe('the tree of org units', () => {
  it('has the places above, mapped or not, and siblings by name', () => {
    const { roots, size } = treeOf(
      unit('b', 'Wachara', 'maseno', 'kisumu'),
      unit('a', 'Kolwa', 'maseno', 'kisumu'),
      unit('maseno', 'Maseno', 'kisumu'),
      unit('c', 'Alone'),
    );
    expect(drawn(roots)).toBe('Alone *\nin kisumu\n  Maseno *\n    Kolwa *\n    Wachara *\n');
    expect(size).toBe(5);
  });

  it('shows an org unit at each place that maps it', () => {
    const [place] = unit('a', 'Kolwa', 'north').places;
    const [other] = unit('b', 'Kolwa', 'south').places;
    if (place === undefined || other === undefined) throw new Error('no places');
    const { roots, placesOf } = treeOf({ ...unit('a', 'Kolwa'), places: [place, other] });
    expect(drawn(roots)).toBe('in north\n  Kolwa *\nin south\n  Kolwa *\n');
    expect(placesOf('a').map(({ above }) => above?.name)).toEqual(['in north', 'in south']);
    expect(placesOf('nowhere')).toEqual([]);
  });

  it('sets the org units of one place beside each other, to be told apart by their ids', () => {
    const both = unit('a', 'Kolwa', 'north');
    const { roots } = treeOf(both, { ...both, id: 'b' }, unit('c', 'Below', 'a', 'north'));
    expect(drawn(roots)).toBe('in north\n  Kolwa *\n    Below *\n  Kolwa *\n');
    expect(roots[0]?.below.map(({ isAmbiguous }) => isAmbiguous)).toEqual([true, true]);
    expect(roots[0]?.isAmbiguous).toBeFalse();
  });

  it('believes a place’s own document where it lies, and cuts circles open', () => {
    const moved = treeOf(unit('a', 'A', 'b', 'old'), unit('b', 'B', 'new'));
    expect(drawn(moved.roots)).toBe('in new\n  B *\n    A *\n');
    const circle = treeOf(unit('a', 'A', 'b'), unit('b', 'B', 'a'), unit('c', 'C', 'a'));
    expect(drawn(circle.roots)).toContain('C *');
    expect(drawn(circle.roots).match(/\*/g)?.length).toBe(3);
  });
});
