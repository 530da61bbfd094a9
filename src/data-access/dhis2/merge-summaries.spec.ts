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

  it('keep the row that words of DHIS2 count, and leave out rows that the part has not', () => {
    const { conflicts, rejectedIndexes } = mergeSummaries([
      {
        summary: summary({
          rejectedIndexes: [0, 7],
          conflicts: [conflict({ indexInWords: 1 }), conflict({ indexInWords: 7, indexes: [7] })],
        }),
        rowIndexes: [4, 5],
      },
    ]);
    expect(conflicts).toEqual([conflict({ indexInWords: 5 }), conflict()]);
    expect(rejectedIndexes).toEqual([4]);
  });

  it('say when the data set was marked complete, and what DHIS2 said last', () => {
    const merged = mergeSummaries([
      { summary: summary({ dataSetComplete: '2026-11-03', description: 'one' }), rowIndexes: [0] },
      { summary: summary({ description: 'two' }), rowIndexes: [1] },
      { summary: summary(), rowIndexes: [2] },
    ]);
    expect(merged).toEqual(
      jasmine.objectContaining({ dataSetComplete: '2026-11-03', description: 'two' }),
    );
    expect('description' in mergeSummaries([{ summary: summary(), rowIndexes: [0] }])).toBeFalse();
  });

  it('are a success where there was nothing to send', () => {
    expect(mergeSummaries([]).status).toBe('SUCCESS');
  });
});
