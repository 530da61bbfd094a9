import type { HeldDocuments } from '../source/held-documents.ts';
import type { Stored } from './phone-store.ts';

/** A list of documents, read as a phone's database is. */
export function memoryDocuments(documents: readonly Stored[]): HeldDocuments {
  const byId = new Map(documents.map((document) => [document._id, document]));
  const between = (start: string, end: string): readonly string[] =>
    [...byId.keys()].filter((id) => id >= start && id <= end).sort();
  const byIds = (ids: readonly string[]): readonly Stored[] =>
    ids.flatMap((id) => structuredClone(byId.get(id)) ?? []);
  return {
    byIds: (ids) => Promise.resolve(byIds(ids)),
    idsBetween: ({ start, end }) => Promise.resolve(between(start, end)),
    async *pagesBetween({ start, end }) {
      yield await Promise.resolve(byIds(between(start, end)));
    },
  };
}
