import { createScratchDatabase } from '#scratch-database';
import { readPeriods } from './read-periods.ts';

const ids = [
  'target~2026-09~a~u',
  'target~2026-10~a~u',
  'target~2026-10~b~u',
  'target~2026-10~😀~u',
  'target~2026-1x',
  'target~2026-11~a~u',
  'target~2026-99~a~u',
  'target~२०२६-०८~a~u',
  'target~٢٠٢٦-١٠~a~u',
  'target~2083-05~a~u',
  'target~latest~a~u',
  'target~2025-01',
  'targets~2025-01~a~u',
];

describe('readPeriods', () => {
  it('finds every period that has target documents, in any script', async () => {
    const database = createScratchDatabase();
    await database.bulkDocs(ids.map((_id) => ({ _id })));
    const read = await readPeriods(database, { today: '2026-11-21', monthStartDate: 1 });
    expect(read.ok && read.value.map(({ tag, standing }) => `${tag} ${standing}`)).toEqual([
      '2026-11 running',
      '2026-10 finished',
      '2026-09 finished',
      '2026-08 finished',
      '2083-05 later',
    ]);
    await database.destroy();
  });

  it('finds none in an empty database', async () => {
    const database = createScratchDatabase();
    expect(await readPeriods(database, { today: '2026-11-21', monthStartDate: 1 })).toEqual({
      ok: true,
      value: [],
    });
    await database.destroy();
  });
});
