import { at, type Document, filled, type Json, oneOrMany } from './json.ts';

const SCRIPTS = ['0123456789', '०१२३४५६७८९', '٠١٢٣٤٥٦٧٨٩'];

/** The tag of an id in Latin digits, whichever of three scripts it is written in. */
function tagOf(id: string): string | undefined {
  const written = id.split('~')[1] ?? '';
  for (const digits of SCRIPTS) {
    if (!new RegExp(`^[${digits}]{4}-[${digits}]{2}$`).test(written)) continue;
    return [...written].map((sign) => (sign === '-' ? '-' : digits.indexOf(sign))).join('');
  }
  return undefined;
}

/** Rules 4 and 6: of each owner the one well-formed document of a period that counts. */
export function countedDocuments(
  documents: readonly Document[],
  tag: string,
): ReadonlyMap<string, Document> {
  const newest = new Map<string, Document>();
  for (const document of documents) {
    const owner = filled(document['owner']);
    if (!document._id.startsWith('target~') || tagOf(document._id) !== tag) continue;
    if (document['type'] !== 'target' || !Array.isArray(document['targets'])) continue;
    if (owner === undefined || !document._id.includes(`~${owner}~`)) continue;
    const rival = newest.get(owner);
    if (rival === undefined || isNewer(document, rival)) newest.set(owner, document);
  }
  return newest;
}

function isNewer(one: Document, other: Document): boolean {
  const time = (document: Document): number => {
    const date = document['updated_date'];
    return typeof date === 'number' ? date : -Infinity;
  };
  return time(one) === time(other) ? one._id > other._id : time(one) > time(other);
}

const isGood = (value: Json): value is number =>
  typeof value === 'number' && Number.isSafeInteger(value) && value >= 0;

/** Rule 9: what a document says of a target; undefined where it is not a number that counts. */
export function numbersOf(
  document: Document,
  target: string,
  kind: 'total' | 'pass' | 'percent',
): { readonly pass: bigint; readonly total: bigint } | undefined {
  const entries = oneOrMany(document['targets']).filter((entry) => at(entry, 'id') === target);
  if (entries.length !== 1) return undefined;
  const pass = at(entries[0], 'value', 'pass');
  const total = at(entries[0], 'value', 'total');
  if (kind !== 'pass' && !isGood(total)) return undefined;
  if (kind !== 'total' && !isGood(pass)) return undefined;
  return { pass: isGood(pass) ? BigInt(pass) : 0n, total: isGood(total) ? BigInt(total) : 0n };
}
