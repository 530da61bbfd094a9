import * as fc from 'fast-check';
import { wholeLineage } from '../../domain/index.ts';
import { cacheOfText, textOfCache } from './cache-text.ts';
import { emptyCache, type ExportCache } from './export-cache.ts';

const ids = fc.string({ minLength: 1, maxLength: 4 });
const caches: fc.Arbitrary<ExportCache> = fc
  .record({
    lineages: fc.array(fc.array(ids, { minLength: 1, maxLength: 4 }), { maxLength: 12 }),
    forgotten: fc.array(ids, { maxLength: 3 }),
    nobody: fc.dictionary(fc.constantFrom('2026-01', '2026-02'), fc.array(ids)),
    lostMappings: fc.array(ids),
    arePlacesChecked: fc.boolean(),
    sequence: fc.oneof(fc.nat(), ids),
  })
  .map(({ lineages, forgotten, nobody, sequence, ...state }) => {
    const cache = emptyCache({ identity: 'db', sequence });
    lineages.forEach((lineage) => cache.lineages.add(lineage));
    forgotten.forEach((id) => cache.lineages.remove(id));
    const withoutDocuments = Object.entries(nobody).map(
      ([tag, all]) => [tag, new Set(all)] as const,
    );
    return {
      ...cache,
      ...state,
      withoutDocuments: new Map(withoutDocuments) as never,
      changed: ['moved'],
    };
  });

/** No id of a phone has a tab or line feed; a lineage with one is not kept. */
const isPlain = (lineage: readonly string[]): boolean => !/[\n\t]/.test(lineage.join(''));

const contentOf = ({ lineages, changed: _, ...state }: ExportCache): unknown => ({
  ...state,
  lineages: lineages.sorted().filter(isPlain),
});

describe('a text of what exports learned', () => {
  it('gives back all that was in it, but what changed before', () => {
    fc.assert(
      fc.property(caches, (cache) => {
        const again = cacheOfText(textOfCache(cache));
        expect(again && contentOf(again)).toEqual(contentOf(cache));
        expect(again?.changed).toEqual([]);
        for (const [owner = ''] of cache.lineages.sorted().filter(isPlain)) {
          const [kept, known] = [again?.lineages.of(owner), cache.lineages.of(owner)];
          expect(kept && wholeLineage(kept)).toEqual(known && wholeLineage(known));
        }
      }),
    );
  });

  it('is none where another version or somebody else wrote it', () => {
    const text = textOfCache(emptyCache({ identity: 'db', sequence: 1 }));
    expect(cacheOfText(text)).toBeDefined();
    for (const other of ['', 'null', '[]', '{}', text.slice(1), text.replace('1', '2')]) {
      expect(cacheOfText(other)).withContext(other).toBeUndefined();
    }
  });
});
