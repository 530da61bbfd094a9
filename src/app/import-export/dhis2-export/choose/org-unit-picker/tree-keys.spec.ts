import type { TreePlace } from './org-unit-tree.ts';
import { treeStep } from './tree-keys.ts';
import type { TreeRow } from './tree-rows.ts';

describe('the keys of a tree', () => {
  const above: TreePlace = { index: 0, name: 'above', below: [], isAmbiguous: false };
  const places = Array.from({ length: 20 }, (_, index): TreePlace => ({
    index,
    name: String(index),
    below: [],
    isAmbiguous: false,
    above,
  }));
  const rows = [above, ...places].map((place, index): TreeRow => ({
    place,
    level: 1,
    position: 1,
    of: 1,
    ...(index < 2 ? { isOpen: index === 0 } : {}),
  }));
  const after = (key: string, from?: TreePlace): string | undefined => {
    const step = treeStep(key, rows, from);
    if (step?.turned !== undefined) return `turns ${step.turned.name}`;
    return step === undefined ? 'no key' : step.reached?.name;
  };
  const [closed, leaf] = places;

  for (const [key, from, expected] of [
    ['ArrowDown', undefined, 'above'],
    ['ArrowUp', undefined, '19'],
    ['ArrowDown', above, '0'],
    ['ArrowDown', places[19], '19'],
    ['ArrowUp', above, 'above'],
    ['Home', leaf, 'above'],
    ['End', above, '19'],
    ['PageDown', above, '6'],
    ['PageUp', leaf, 'above'],
    ['ArrowRight', above, '0'],
    ['ArrowRight', closed, 'turns 0'],
    ['ArrowRight', leaf, undefined],
    ['ArrowLeft', above, 'turns above'],
    ['ArrowLeft', leaf, 'above'],
    ['ArrowLeft', closed, 'above'],
    ['a', above, 'no key'],
  ] as const) {
    it(`${key} leads from ${from?.name ?? 'none'} to ${expected ?? 'nothing'}`, () => {
      expect(after(key, from)).toBe(expected);
    });
  }
});
