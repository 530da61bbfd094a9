import type { Tag } from '../period/period.ts';
import {
  idRangesOfTag,
  idRangesOfTagsBefore,
  idRangesOfTagsFrom,
  idUpToTag,
  ownersInId,
  tagInScripts,
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

  it('without a tilde after the tag have none', () => {
    for (const id of ['target~2026-02', 'target~2026-02x', 'target~2026-021']) {
      expect(tagOfId(id)).withContext(id).toBeUndefined();
    }
  });

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

  it('name as owner what stands between tildes, also with tildes of its own', () => {
    expect(ownersInId('target~2026-10~a-chw~user')).toEqual(['2026-10', '2026-10~a-chw', 'a-chw']);
    expect(ownersInId('target~1~2~3~user')).toEqual(['1', '1~2', '1~2~3', '2', '2~3', '3']);
    expect(ownersInId('target~user')).toEqual([]);
  });

  it('name a month in the digits of each script', () => {
    expect(tagInScripts('2026-10' as Tag)).toEqual(['2026-10', '२०२६-१०', '٢٠٢٦-١٠']);
  });

  it('are skipped from their tag on', () => {
    expect(idUpToTag('target~2026-02~a~b')).toBe('target~2026-02');
    expect(idUpToTag('target~2026')).toBeUndefined();
  });
});
