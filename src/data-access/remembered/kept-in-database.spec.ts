import { createScratchDatabase } from '#scratch-database';
import type { Tag } from '../../domain/index.ts';
import { Lineages } from './lineages.ts';
import { keptInDatabase } from './kept-in-database.ts';
import type { Remembered } from './remembered.ts';

/** Owners of so many areas that what they share is kept in several parts. */
const remembered = (owners: number): Remembered => {
  const lineages = new Lineages();
  for (let owner = 0; owner < owners; owner += 1) {
    lineages.remember([`chw-${String(owner)}`, `area-${String(owner % 7)}`, 'unit']);
  }
  const ownsNothing = new Map([['2026-02' as Tag, new Set(['patient'])]]);
  return { identity: 'db', sequence: '7-abc', lineages, ownsNothing };
};

describe('what is remembered', () => {
  it('is kept as it is, and replaced as a whole', async () => {
    const local = createScratchDatabase();
    for (const owners of [4321, 5, 2001]) {
      const memory = keptInDatabase(local);
      memory.save(remembered(owners));
      await memory.settled();
      const loaded = await keptInDatabase(local).load();
      const { lineages, ...others } = remembered(owners);
      expect([...(loaded?.lineages.entries() ?? [])]).toEqual([...lineages.entries()]);
      expect({ ...loaded, lineages: undefined }).toEqual({ ...others, lineages: undefined });
    }
    await local.destroy();
  });

  it('is nothing where a save was broken off between its parts', async () => {
    const local = createScratchDatabase();
    const memory = keptInDatabase(local);
    memory.save(remembered(3000));
    await memory.settled();
    const part = await local.get('lineages-0001');
    await local.put({ ...part, saved: 'another time' } as typeof part);
    expect(await memory.load()).toBeUndefined();
    await local.destroy();
  });

  it('is nothing, and no error, where the browser keeps nothing', async () => {
    const closed = createScratchDatabase();
    await closed.destroy();
    const memory = keptInDatabase(closed);
    memory.save(remembered(1));
    await expectAsync(memory.settled()).toBeResolved();
    expect(await memory.load()).toBeUndefined();
  });
});
