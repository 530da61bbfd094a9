import type { ImportConflict, ImportSummary } from './import-summary.ts';
import { proofOf } from './proof.ts';

const summary = (
  counts: readonly [number, number, number],
  more: Partial<ImportSummary> = {},
): ImportSummary => ({
  status: 'SUCCESS',
  counts: { imported: counts[0], updated: counts[1], ignored: counts[2], deleted: 0 },
  conflicts: [],
  rejectedIndexes: [],
  ...more,
});

const OLDER = { description: 'Import process completed successfully' };

const conflict = (...indexes: readonly number[]): ImportConflict => ({
  code: 'E8122',
  message: '',
  objects: [],
  indexes,
  isWholeFile: false,
});

describe('a summary proves', () => {
  for (const [name, given, sent, expected] of [
    ['success, since 2.43', summary([0, 3, 0]), 3, [0, 0, 0, true]],
    ['success, up to 2.42', summary([2, 1, 0], OLDER), 3, [0, 0, 0, true]],
    // Measured on 2.43.1: one row twice, with the default combo and without.
    ['nothing, where 2.43 ignored all without a word', summary([0, 0, 3]), 3, [3, 0, 0, false]],
    ['that nothing changed, up to 2.42', summary([0, 0, 3], OLDER), 3, [0, 3, 0, true]],
    [
      'that a value was not taken',
      summary([0, 2, 1], { status: 'WARNING', conflicts: [conflict(1)] }),
      3,
      [0, 0, 0, false],
    ],
    [
      'that more was ignored than its conflicts name',
      summary([0, 0, 3], { status: 'WARNING', conflicts: [conflict(1)] }),
      3,
      [2, 0, 0, false],
    ],
    [
      'that more was ignored than its conflicts and its list of rows name',
      summary([0, 0, 5], {
        status: 'WARNING',
        conflicts: [conflict(1, 2)],
        rejectedIndexes: [2, 3],
      }),
      5,
      [2, 0, 0, false],
    ],
    [
      'that more was ignored than two rows of one conflict',
      summary([0, 0, 3], { status: 'WARNING', conflicts: [conflict(1, 2)] }),
      3,
      [1, 0, 0, false],
    ],
    [
      'that rows are ignored of which no conflict says why',
      summary([0, 0, 2], { rejectedIndexes: [0, 1] }),
      2,
      [2, 0, 0, false],
    ],
    [
      'no more than its conflicts, where they name no row',
      summary([0, 0, 3], { status: 'WARNING', conflicts: [conflict()] }),
      3,
      [0, 0, 0, false],
    ],
    ['that zeros are in no count, up to 2.42', summary([2, 0, 0], OLDER), 3, [0, 0, 1, true]],
    ['no success, where a count of 2.43 lacks values', summary([0, 2, 0]), 3, [0, 0, 1, false]],
    ['a refusal', summary([0, 0, 0], { status: 'ERROR' }), 3, [0, 0, 0, false]],
    [
      'nothing, where its counts were not copied',
      summary([0, 0, 0], { lacksCounts: true }),
      3,
      [0, 0, 0, false],
    ],
  ] as const) {
    it(name, () => {
      const { notStored, unchanged, uncounted, isSuccess } = proofOf(given, sent);
      expect([notStored, unchanged, uncounted, isSuccess]).toEqual([...expected]);
    });
  }

  it('by the version of the server, where that is known', () => {
    expect(proofOf(summary([0, 0, 3], OLDER), 3, 'since243').notStored).toBe(3);
    expect(proofOf(summary([0, 0, 3]), 3, 'upTo242').unchanged).toBe(3);
  });
});
