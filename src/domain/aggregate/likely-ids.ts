import type { ContactId } from '../place/lineage.ts';

/** How many characters at the end of an id are looked at: there random ids and numbered ones differ. */
const LOOKED_AT = 4;

/** Of the hash of Fowler, Noll and Vo, which scatters short texts well. */
const FNV_PRIME = 16_777_619;

/** Cells for each id, so that few others share one. */
const CELLS_OF_AN_ID = 8;

/**
 * Makes a question whether an id may be one of these. No means that it surely is none of them, which
 * is found out in a quarter of the time that a map takes to read the whole id: of an owner and the
 * places above it hardly one is mapped.
 */
export function likelyIds(ids: ReadonlySet<ContactId>): (id: ContactId) => boolean {
  const size = 2 ** Math.ceil(Math.log2(ids.size * CELLS_OF_AN_ID + 1));
  const cells = new Uint8Array(size);
  const cellOf = (id: ContactId): number => {
    let cell = id.length;
    for (let at = Math.max(0, id.length - LOOKED_AT); at < id.length; at += 1) {
      cell = Math.imul(cell ^ id.charCodeAt(at), FNV_PRIME);
    }
    return (cell ^ (cell >>> 15)) & (size - 1);
  };
  for (const id of ids) cells[cellOf(id)] = 1;
  return (id) => cells[cellOf(id)] === 1;
}
