import type { StoredDocument } from '../database/kind.ts';
import { collate } from './collate.ts';
import type { MapFunction } from './map-function.ts';
import type { Family } from './rows.ts';
import { idRowText, viewRowText } from './row-text.ts';

interface ListedRow {
  readonly key: unknown;
  readonly id: string;
  readonly row: string;
  readonly document: StoredDocument;
}

function listed(
  rows: ListedRow[],
  isTaken: (id: string) => boolean,
  text: (row: ListedRow, withDocument: boolean) => string,
): Family {
  rows.sort((a, b) => collate(a.key, b.key) || collate(a.id, b.id));
  const at = (slot: number): ListedRow => {
    const row = rows[slot];
    if (row === undefined) throw new RangeError(`no row ${slot}`);
    return row;
  };
  return {
    slots: rows.length,
    isTaken: (slot) => isTaken(at(slot).id),
    takenBelow: (slot) => rows.slice(0, slot).filter(({ id }) => isTaken(id)).length,
    keyAt: (slot) => at(slot).key,
    idAt: (slot) => at(slot).id,
    textAt: (slot, withDocument) => text(at(slot), withDocument),
  };
}

/** The rows of `_all_docs` for documents that are listed; those changed since are not taken. */
export const listedIds = (
  documents: readonly StoredDocument[],
  isTaken: (id: string) => boolean,
): Family =>
  listed(
    documents.map((document) => ({ key: document._id, id: document._id, row: '', document })),
    isTaken,
    ({ id, document }, withDocument) =>
      idRowText(id, document._rev, withDocument ? JSON.stringify(document) : undefined),
  );

/** The rows of a view for documents that are listed. */
export const listedRows = (
  documents: readonly StoredDocument[],
  map: MapFunction,
  isTaken: (id: string) => boolean,
): Family =>
  listed(
    documents.flatMap((document) =>
      map(document).map(({ key, value }) => ({
        key,
        id: document._id,
        row: JSON.stringify({ id: document._id, key, value }),
        document,
      })),
    ),
    isTaken,
    ({ row, document }, withDocument) =>
      viewRowText(row, withDocument ? JSON.stringify(document) : undefined),
  );
