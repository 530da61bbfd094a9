import { describeFailure } from './failed-spec.ts';

describe('a failed spec at the end of the run', () => {
  it('has its name and how its message begins', () => {
    const message = 'Expected 3 to be 4.\n  at file.ts:3\n  at file.ts:2\n  at file.ts:1\n  at x';
    expect(describeFailure({ name: 'node: a sum adds', message })).toBe(
      [
        '  node: a sum adds',
        '      Expected 3 to be 4.',
        '      at file.ts:3',
        '      at file.ts:2',
        '      at file.ts:1',
      ].join('\n'),
    );
  });
});
