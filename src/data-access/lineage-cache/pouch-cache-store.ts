import { fieldOf, listOf, type ContactId, type Tag } from '../../domain/index.ts';
import type { Database } from '../connection/connection.ts';
import type { UpdateSequence } from '../connection/read-changes.ts';
import { keptLineages, lineageDocuments, type KeptLineages } from './lineage-chunks.ts';
import type { ExportCacheStore, ExportCache } from './export-cache.ts';

const STATE = 'state';

/** Another layout of the kept documents is another database to begin with. */
const LAYOUT = 3;

/**
 * Keeps what is remembered in a local database of PouchDB. Whatever goes wrong with it (no room, a
 * private window, documents of another version) is as if nothing had been remembered: an export
 * must not fail for it.
 */
export function exportCacheIn(local: Database): ExportCacheStore {
  let saving: Promise<void> = Promise.resolve();
  let last: KeptLineages | undefined;

  async function load(): Promise<ExportCache | undefined> {
    await saving;
    const { rows } = await local.allDocs({ include_docs: true });
    const documents = new Map<string, unknown>(rows.map(({ id, doc }) => [id, doc]));
    const state = documents.get(STATE);
    last = fieldOf(state, 'layout') === LAYOUT ? keptLineages(state, documents) : undefined;
    return last && { ...stateOf(state), lineages: last.lineages };
  }

  async function save(remembered: ExportCache): Promise<void> {
    // The export that asks for it is handed over first.
    await new Promise((resolve) => setTimeout(resolve));
    const { lineages, ...state } = remembered;
    const kept = lineageDocuments(lineages, last);
    const documents = [
      ...kept.documents,
      { _id: STATE, layout: LAYOUT, ...kept.state, ...stateToKeep(state) },
    ];
    const { rows } = await local.allDocs();
    const revisions = new Map(rows.map(({ id, value }) => [id, value.rev]));
    await local.bulkDocs(
      documents.map((document) => {
        const _rev = revisions.get(document._id);
        return _rev === undefined ? document : { ...document, _rev };
      }),
    );
  }

  return {
    load: () => load().catch(() => undefined),
    save: (remembered) => {
      saving = saving.then(() => save(remembered)).catch(() => undefined);
    },
    settled: () => saving,
  };
}

type State = Omit<ExportCache, 'lineages'>;

const stateToKeep = ({ ownsNothing, changed: _, ...state }: State): object => ({
  ...state,
  ownsNothing: [...ownsNothing].map(([tag, contacts]) => [tag, [...contacts]]),
});

const stateOf = (state: unknown): State => ({
  identity: fieldOf(state, 'identity') as string,
  sequence: fieldOf(state, 'sequence') as UpdateSequence,
  arePlacesChecked: fieldOf(state, 'arePlacesChecked') === true,
  lostMappings: listOf(fieldOf(state, 'lostMappings')) as readonly ContactId[],
  changed: [],
  ownsNothing: new Map(
    listOf(fieldOf(state, 'ownsNothing')).map((entry) => {
      const [tag, contacts] = entry as [Tag, readonly ContactId[]];
      return [tag, new Set(contacts)];
    }),
  ),
});
