const rankOfType = (value: unknown): number => {
  if (value === null || value === undefined) return 0;
  if (typeof value === 'boolean') return 1;
  if (typeof value === 'number') return 2;
  if (typeof value === 'string') return 3;
  return Array.isArray(value) ? 4 : 5;
};

const compare = (a: string | number | boolean, b: string | number | boolean): number =>
  a < b ? -1 : a > b ? 1 : 0;

/**
 * CouchDB's order of view keys, but with texts by code unit as in PouchDB: the keys of this model
 * are ids and tags, which ICU orders alike.
 */
export function collate(a: unknown, b: unknown): number {
  if (typeof a === 'string' && typeof b === 'string') return compare(a, b);
  const byType = rankOfType(a) - rankOfType(b);
  if (byType !== 0) return byType;
  if (Array.isArray(a) && Array.isArray(b)) return collateLists(a, b);
  if (typeof a === 'object' && typeof b === 'object' && a !== null && b !== null) {
    return collateLists(Object.entries(a), Object.entries(b));
  }
  return a === null || a === undefined ? 0 : compare(a as number, b as number);
}

function collateLists(a: readonly unknown[], b: readonly unknown[]): number {
  for (let index = 0; index < a.length && index < b.length; index += 1) {
    const order = collate(a[index], b[index]);
    if (order !== 0) return order;
  }
  return a.length - b.length;
}
