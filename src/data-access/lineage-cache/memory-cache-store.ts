import type { ContactId } from '../../domain/index.ts';
import type { ExportCache, ExportCacheStore } from './export-cache.ts';
import { Lineages } from './lineages.ts';
import { OrderedLineages } from './ordered-lineages.ts';

/** Lineages as lists that no export changes. */
interface StoredLineages {
  readonly owners: readonly ContactId[];
  readonly nearest: readonly ContactId[];
  readonly above: readonly (readonly ContactId[])[];
}

/**
 * Keeps what exports learn in the memory of a process that makes many of them, several at once. Each
 * export gets a copy of its own: an owner who moved is forgotten by the export that reads the change,
 * and must not be learned again, from an answer before it, by one that began earlier. Ids alone are in
 * it, no names and no numbers.
 *
 * @example
 * const cacheStore = exportCacheInMemory();
 * await exportDataValueSet(database, request, { today, cacheStore });
 */
export function exportCacheInMemory(): ExportCacheStore {
  let kept: { readonly state: State; readonly lineages: StoredLineages } | undefined;
  /** The lists behind each copy: a nation's need not be put in order again where nothing is new. */
  const listsOf = new WeakMap<Lineages, StoredLineages>();

  const copyOf = (lists: StoredLineages): Lineages => {
    const { owners, nearest, above } = lists;
    const lineages = new Lineages(new OrderedLineages(owners, nearest, above));
    listsOf.set(lineages, lists);
    return lineages;
  };
  return {
    load: () =>
      Promise.resolve(
        kept && { ...withOwnMaps(kept.state), lineages: copyOf(kept.lineages), changed: [] },
      ),
    save: ({ lineages, changed: _, ...state }) => {
      const known = lineages.changes === 0 ? listsOf.get(lineages) : undefined;
      kept = { state: withOwnMaps(state), lineages: known ?? listed(lineages) };
    },
    settled: () => Promise.resolve(),
  };
}

type State = Omit<ExportCache, 'lineages' | 'changed'>;

const withOwnMaps = (state: State): State => ({
  ...state,
  withoutDocuments: new Map(state.withoutDocuments),
});

function listed(lineages: Lineages): StoredLineages {
  const inOrder = lineages.sorted();
  const lists = new Map<string, readonly ContactId[]>();
  // Owners of one area share the list of the places above it.
  const shared = (places: readonly ContactId[]): readonly ContactId[] => {
    const key = JSON.stringify(places);
    const known = lists.get(key) ?? places;
    lists.set(key, known);
    return known;
  };
  return {
    owners: inOrder.map(([owner = '']) => owner),
    nearest: inOrder.map(([, place = '']) => place),
    above: inOrder.map((lineage) => shared(lineage.slice(2))),
  };
}
