import { fieldOf } from '../../domain/index.ts';
import type { Database } from '../connection/connection.ts';
import { savedLineages, lineageDocuments, type SavedLineages } from './lineage-documents.ts';
import type { ExportCacheStore, ExportCache } from './export-cache.ts';
import { stateOfJson, jsonOfState } from './cache-state.ts';

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
  let last: SavedLineages | undefined;

  async function load(): Promise<ExportCache | undefined> {
    await saving;
    const { rows } = await local.allDocs({ include_docs: true });
    const documents = new Map<string, unknown>(rows.map(({ id, doc }) => [id, doc]));
    const state = documents.get(STATE);
    last = fieldOf(state, 'layout') === LAYOUT ? savedLineages(state, documents) : undefined;
    return last && { ...stateOfJson(state), lineages: last.lineages };
  }

  async function save(cache: ExportCache): Promise<void> {
    // The export that asks for it is handed over first.
    await new Promise((resolve) => setTimeout(resolve));
    const { lineages, ...state } = cache;
    const kept = lineageDocuments(lineages, last);
    const documents = [
      ...kept.documents,
      { _id: STATE, layout: LAYOUT, ...kept.state, ...jsonOfState(state) },
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
    save: (cache) => {
      saving = saving.then(() => save(cache)).catch(() => undefined);
    },
    settled: () => saving,
  };
}
