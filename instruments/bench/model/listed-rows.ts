import type { StoredDocument } from '../database/kind.ts';
import type { Changed } from './changed.ts';
import { collate } from './collate.ts';
import type { MapFunction } from './map-function.ts';
import type { Family } from './rows.ts';
import { idRowText, viewRowText } from './row-text.ts';

/** A row that is listed. */
export interface ListedRow {
  readonly key: unknown;
  readonly id: string;
  readonly row: string;
  readonly document: () => StoredDocument;
}

/**
 * A family of rows that are listed; it puts them in order.
 *
 * @param changed documents whose rows stand elsewhere
 */
export function listed(
  rows: ListedRow[],
  changed: Changed | undefined,
  text: (row: ListedRow, withDocument: boolean) => string,
): Family {
  rows.sort((a, b) => (a.key === b.key ? 0 : collate(a.key, b.key)) || (a.id < b.id ? -1 : 1));
  const at = (slot: number): ListedRow => {
    const row = rows[slot];
    if (row === undefined) throw new RangeError(`no row ${slot}`);
    return row;
  };
  const isOverlaid = (id: string): boolean => changed?.has(id) === true;
  let known = { version: 0, slots: [] as readonly number[] };
  const overlaid = (): readonly number[] => {
    const { version = 0 } = changed ?? {};
    if (known.version !== version) {
      known = { version, slots: rows.flatMap(({ id }, slot) => (isOverlaid(id) ? [slot] : [])) };
    }
    return known.slots;
  };
  return {
    slots: rows.length,
    isTaken: (slot) => changed === undefined || changed.size === 0 || !isOverlaid(at(slot).id),
    takenBelow: (slot) => slot - overlaid().filter((other) => other < slot).length,
    keyAt: (slot) => at(slot).key,
    idAt: (slot) => at(slot).id,
    textAt: (slot, withDocument) => text(at(slot), withDocument),
  };
}

/** The rows of `_all_docs` for documents that are listed; those changed since are not taken. */
export const listedIds = (documents: readonly StoredDocument[], changed?: Changed): Family =>
  listed(
    documents.map((document) => ({
      key: document._id,
      id: document._id,
      row: '',
      document: () => document,
    })),
    changed,
    ({ id, document }, withDocument) =>
      idRowText(id, document()._rev, withDocument ? JSON.stringify(document()) : undefined),
  );

/** The rows of a view for documents that are listed. */
export const listedRows = (
  documents: readonly StoredDocument[],
  map: MapFunction,
  changed?: Changed,
): Family =>
  listed(
    documents.flatMap((document) =>
      map(document).map(({ key, value }) => ({
        key,
        id: document._id,
        row: JSON.stringify({ id: document._id, key, value }),
        document: () => document,
      })),
    ),
    changed,
    ({ row, document }, withDocument) =>
      viewRowText(row, withDocument ? JSON.stringify(document()) : undefined),
  );
