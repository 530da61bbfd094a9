import type { ImportConflict, ImportSummary } from '../../domain/index.ts';
import { mergeSummaries } from './merge-summaries.ts';

describe('the summaries of parts', () => {
  const summary = (changes: Partial<ImportSummary> = {}): ImportSummary => ({
    status: 'SUCCESS',
    counts: { imported: 1, updated: 2, ignored: 3, deleted: 4 },
    conflicts: [],
    rejectedIndexes: [],
    ...changes,
  });
  const conflict = (changes: Partial<ImportConflict> = {}): ImportConflict => ({
    message: 'words',
    objects: [],
    indexes: [],
    isWholeFile: false,
    ...changes,
  });

  it('are added up, and the worst status stands for all', () => {
    const merged = mergeSummaries([
      { summary: summary(), rowIndexes: [0] },
      { summary: summary({ status: 'ERROR' }), rowIndexes: [1] },
      { summary: summary({ status: 'WARNING' }), rowIndexes: [2] },
    ]);
    expect(merged.status).toBe('ERROR');
    expect(merged.counts).toEqual({ imported: 3, updated: 6, ignored: 9, deleted: 12 });
  });

  it('speak of rows by their rowIndexes in the whole file', () => {
    const merged = mergeSummaries([
      { summary: summary({ rejectedIndexes: [1] }), rowIndexes: [0, 3] },
      {
        summary: summary({ rejectedIndexes: [0], conflicts: [conflict({ indexes: [0] })] }),
        rowIndexes: [1, 2],
      },
    ]);
    expect(merged.rejectedIndexes).toEqual([3, 1]);
    expect(merged.conflicts.map(({ indexes }) => indexes)).toEqual([[1]]);
  });

  it('say of a part that was refused whole that it was its rows', () => {
    const merged = mergeSummaries([
      { summary: summary(), rowIndexes: [0] },
      { summary: summary({ conflicts: [conflict({ isWholeFile: true })] }), rowIndexes: [1, 2] },
    ]);
    expect(merged.conflicts[0]?.indexes).toEqual([1, 2]);
  });
});
