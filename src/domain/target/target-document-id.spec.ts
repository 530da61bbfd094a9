import type { Tag } from '../period/period.ts';
import {
  idRangesOfTag,
  idRangesOfTagsBefore,
  idRangesOfTagsFrom,
  idUpToTag,
  tagOfId,
  type IdRange,
} from './target-document-id.ts';

const inOneOf = (ranges: readonly IdRange[], id: string): boolean =>
  ranges.some(({ start, end }) => id >= start && id < end);

describe('ids of target documents', () => {
  for (const id of [
    'target~2026-02~chw~user',
    'target~२०२६-०२~chw~user',
    'target~٢٠٢٦-٠٢~chw~user',
    'target~2026-02~😀~user',
    'target~2026-02~~',
  ]) {
    it(`${id} lies in a range of its tag, and of all from it or before the next`, () => {
      expect<string | undefined>(tagOfId(id)).toBe('2026-02');
      expect(inOneOf(idRangesOfTag('2026-02' as Tag), id)).toBe(true);
      expect(inOneOf(idRangesOfTagsFrom('2026-02' as Tag), id)).toBe(true);
      expect(inOneOf(idRangesOfTagsBefore('2026-02' as Tag), id)).toBe(false);
      expect(inOneOf(idRangesOfTagsFrom('2026-03' as Tag), id)).toBe(false);
      expect(inOneOf(idRangesOfTagsBefore('2026-03' as Tag), id)).toBe(true);
    });
  }

  it('of other tags lie in no range of a tag', () => {
    const ranges = idRangesOfTag('2026-02' as Tag);
    for (const id of [
      'target~2026-01~a~b',
      'target~2026-020~a~b',
      'target~2026-02',
      'target~2026-03~',
    ]) {
      expect(inOneOf(ranges, id)).withContext(id).toBe(false);
    }
    for (const ranges of [idRangesOfTagsBefore, idRangesOfTagsFrom]) {
      expect(inOneOf(ranges('2026-02' as Tag), 'target~latest~a~b')).toBe(false);
    }
  });

  it('are skipped from their tag on', () => {
    expect(idUpToTag('target~2026-02~a~b')).toBe('target~2026-02');
    expect(idUpToTag('target~2026')).toBeUndefined();
  });
});
