import type { Kind, StoredDocument } from '../database/kind.ts';
import { collate } from './collate.ts';
import type { Changed } from './changed.ts';
import type { MapFunction } from './map-function.ts';
import type { Family } from './rows.ts';
import { idRowText, viewRowText } from './row-text.ts';
import { template } from './template.ts';

/** What of a kind has not changed since: the changed documents are listed, not computed. */
const unchanged = (kind: Kind, changed: Changed): Pick<Family, 'isTaken' | 'takenBelow'> => ({
  isTaken: (slot) => kind.isTaken(slot) && (changed.size === 0 || !changed.has(kind.idAt(slot))),
  takenBelow: (slot) =>
    kind.takenBelow(slot) - changed.slotsOf(kind).filter((other) => other < slot).length,
});

const documentText = (kind: Kind, slot: number): string => kind.text(kind.valuesAt(slot));

/** The rows of `_all_docs` for a kind of documents. */
export const computedIds = (kind: Kind, changed: Changed): Family => ({
  slots: kind.slots,
  ...unchanged(kind, changed),
  keyAt: (slot) => kind.idAt(slot),
  idAt: (slot) => kind.idAt(slot),
  textAt: (slot, withDocument) =>
    idRowText(
      kind.idAt(slot),
      kind.revAt(slot),
      withDocument ? documentText(kind, slot) : undefined,
    ),
});

/**
 * The rows of a view for a kind of documents, one family for each row that its map function emits
 * for a document. The function itself is run for a sample, and again only where a document is odd.
 *
 * @throws where the rows would not stand in the order of the documents' ids
 */
export function computedRows(kind: Kind, map: MapFunction, changed: Changed): readonly Family[] {
  const sample = JSON.parse(kind.text(kind.sample)) as StoredDocument;
  return map(sample).map((emission, index) => {
    const row = template(JSON.stringify({ id: sample._id, ...emission }));
    const key = template(JSON.stringify(emission.key));
    const keyAt = (slot: number): unknown => JSON.parse(key.fill(kind.valuesAt(slot, key.needs)));
    checkOrder(kind, keyAt);
    return {
      slots: kind.slots,
      ...unchanged(kind, changed),
      keyAt,
      idAt: (slot) => kind.idAt(slot),
      textAt: (slot, withDocument) => {
        const values = kind.valuesAt(slot);
        const text = kind.isOdd(slot) ? oddRow(kind, map, values, index) : row.fill(values);
        return viewRowText(text, withDocument ? kind.text(values) : undefined);
      },
    };
  });
}

function oddRow(kind: Kind, map: MapFunction, values: readonly string[], index: number): string {
  const document = JSON.parse(kind.text(values)) as StoredDocument;
  return JSON.stringify({ id: document._id, ...map(document)[index] });
}

const CHECKED = 50;

function checkOrder(kind: Kind, keyAt: (slot: number) => unknown): void {
  for (let check = 1; check < CHECKED; check += 1) {
    const [a, b] = [check - 1, check].map((n) => Math.floor((n * (kind.slots - 1)) / CHECKED));
    if (collate(keyAt(a ?? 0), keyAt(b ?? 0)) > 0) {
      throw new Error(`The model cannot order the rows of a view for ${kind.name}.`);
    }
  }
}
