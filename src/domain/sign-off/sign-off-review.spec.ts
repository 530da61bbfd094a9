import type { ExportPlan } from '../export/export-plan.ts';
import { countSignOffs, reviewSignOffs } from './sign-off-review.ts';
import type { SignOffStatus } from './sign-off-of-unit.ts';

describe('countSignOffs', () => {
  for (const [units, expected] of [
    [[], { all: 0, validated: 0 }],
    [
      [
        ['a', 'validated'],
        ['b', 'changed'],
      ],
      { all: 2, validated: 1, changed: 1 },
    ],
    [
      [
        ['a', 'validated'],
        ['a', 'not-validated'],
        ['a', 'partly'],
        ['b', 'may-have-changed'],
      ],
      { all: 2, 'not-validated': 1, partly: 0, 'may-have-changed': 1 },
    ],
    [
      [
        ['a', 'partly'],
        ['a', 'validated'],
      ],
      { all: 1, partly: 1, validated: 0 },
    ],
  ] as readonly (readonly [readonly (readonly [string, SignOffStatus])[], object])[]) {
    it(`of ${JSON.stringify(units)}`, () => {
      const counted = countSignOffs(units.map(([orgUnit, status]) => ({ orgUnit, status })));
      expect(counted).toEqual(jasmine.objectContaining(expected));
    });
  }
});

describe('reviewSignOffs', () => {
  it('says that nothing is known where nothing is', () => {
    expect(reviewSignOffs({ status: 'outdated' }, {} as ExportPlan, [], [])).toEqual({
      status: 'outdated',
    });
  });
});
