import { defaultPeriod, offeredPeriods } from './offered-period.ts';
import type { Tag } from './period.ts';

const tags = (...texts: string[]): Tag[] => texts as Tag[];

describe('offeredPeriods', () => {
  it('offers the newest first and tags after the running one last', () => {
    const offered = offeredPeriods(
      tags('2026-09', '2083-05', '2026-11', '2026-10', '2026-12', '2026-09'),
      '2026-11-21',
      1,
    );
    expect(offered.map(({ tag, standing }) => `${tag} ${standing}`)).toEqual([
      '2026-11 running',
      '2026-10 finished',
      '2026-09 finished',
      '2083-05 later',
      '2026-12 later',
    ]);
  });

  it('selects the last completed one', () => {
    const offered = offeredPeriods(tags('2026-11', '2026-10', '2026-09'), '2026-11-21', 1);
    expect<string | undefined>(defaultPeriod(offered)?.period).toBe('202610');
  });

  it('selects the first offered where none is completed, and none where there is none', () => {
    expect<string | undefined>(
      defaultPeriod(offeredPeriods(tags('2026-11'), '2026-11-21', 1))?.tag,
    ).toBe('2026-11');
    expect(defaultPeriod([])).toBeUndefined();
  });

  it('knows that a month which starts on the 26th is finished on the 26th', () => {
    const standing = (today: string): string | undefined =>
      offeredPeriods(tags('2026-10'), today, 26)[0]?.standing;
    expect([standing('2026-10-25'), standing('2026-10-26')]).toEqual(['running', 'finished']);
  });
});
