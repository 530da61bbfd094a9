import { BuildProgress } from './build-progress.ts';
import recorded from './testing/active-tasks.json' with { type: 'json' };

const DESIGN = '_design/cht-dhis2-export';
const task = (range: string, changes_done: number, total_changes: number, more = {}): object => ({
  type: 'indexer',
  design_document: DESIGN,
  database: `shards/${range}/medic.1795851783`,
  changes_done,
  total_changes,
  ...more,
});

describe('the progress of building the views', () => {
  it('of a real server goes forward, to the end', () => {
    const progress = new BuildProgress('medic', 28_005);
    const shown = recorded.answers.map((answer) => progress.read(answer));
    expect(shown).toEqual([
      { done: 5555, total: 28_005 },
      { done: 13_130, total: 28_005 },
      { done: 26_770, total: 28_005 },
      { done: 28_005, total: 28_005 },
    ]);
  });

  it('keeps the shards that have ended, and expects those that come late', () => {
    const progress = new BuildProgress('medic', 400);
    expect(progress.read([task('a', 50, 100)])).toEqual({ done: 50, total: 400 });
    expect(progress.read([task('b', 10, 100)])).toEqual({ done: 110, total: 400 });
    expect(progress.read([])).toEqual({ done: 200, total: 400 });
  });

  it('counts a shard once, by its slowest copy', () => {
    const progress = new BuildProgress('medic', 0);
    const copies = [task('a', 90, 100, { node: '1' }), task('a', 30, 100, { node: '2' })];
    expect(progress.read(copies)).toEqual({ done: 30, total: 100 });
  });

  it('counts no other database, and no other design document', () => {
    const progress = new BuildProgress('medic', 0);
    expect(
      progress.read([
        task('a', 1, 2, { database: 'shards/a/medic-logs.1795851783' }),
        task('a', 1, 2, { design_document: '_design/medic' }),
        { type: 'replication' },
      ]),
    ).toBeUndefined();
  });

  it('is of the whole database where the server has no shards', () => {
    const progress = new BuildProgress('medic', 0);
    expect(progress.read([task('', 3, 9, { database: 'medic' })])).toEqual({ done: 3, total: 9 });
  });
});
