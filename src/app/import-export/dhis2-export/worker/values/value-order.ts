import { textOfRow, type Row, type RowKey } from '../../../../../domain/index.ts';
import type { ValuesQuery } from './values-protocol.ts';

/** Rows of one element, or of one org unit: a line of the first level. */
export interface ValueGroup {
  readonly id: string;
  readonly name: { readonly element: RowKey } | { readonly orgUnit: string };
  readonly rows: readonly Row[];
}

/** The rows of a count, what their elements are, and by which names org units are found. */
export interface OrderedRows {
  /** In the order of the settings. */
  readonly keys: readonly RowKey[];
  readonly rows: readonly Row[];
  /** The names by which an org unit is found and ordered. */
  readonly nameOf: (orgUnit: string) => string;
}

/** Groups rows by element or by org unit, finds them, and puts them into the order that is asked for. */
export class ValueOrder {
  readonly #source: OrderedRows;
  readonly isFarOut: (row: Row) => boolean;
  /** The places of org units in the order of their names, by language. */
  readonly #ranks = new Map<string, ReadonlyMap<string, number>>();

  /** @param farOut the rows that lie far out, by `textOfRow` */
  constructor(source: OrderedRows, farOut: ReadonlySet<string>) {
    this.#source = source;
    this.isFarOut = ({ key, orgUnit }) =>
      farOut.size > 0 && farOut.has(textOfRow({ ...key, orgUnit }));
  }

  /** The lines of the first level. */
  groups(query: ValuesQuery): readonly ValueGroup[] {
    const { by, order, language } = query;
    const { keys, rows } = this.#source;
    const isFound = this.isFound(query);
    const found = rows.filter(({ orgUnit }) => isFound(orgUnit));
    const ranks = this.#ranksIn(language);
    const groups: readonly ValueGroup[] =
      by === 'element'
        ? keys
            .map((key) => ({
              id: this.idOf(key),
              name: { element: key },
              rows: ofKey(found, key),
            }))
            .filter((group) => group.rows.length > 0)
        : [...byOrgUnit(found)]
            .sort(([a], [b]) => (ranks.get(a) ?? 0) - (ranks.get(b) ?? 0))
            .map(([orgUnit, ofUnit]) => ({ id: orgUnit, name: { orgUnit }, rows: ofUnit }));
    if (order !== 'far-out') return groups;
    const has = (group: ValueGroup): number => (group.rows.some(this.isFarOut) ? 1 : 0);
    return groups.toSorted((a, b) => has(b) - has(a));
  }

  /** Elements in the order of the settings, as the CHT shows them; org units as it is asked for. */
  inOrder(
    rows: readonly Row[],
    { by, order, language }: Pick<ValuesQuery, 'by' | 'order' | 'language'>,
  ): readonly Row[] {
    if (by === 'org-unit') {
      const { keys } = this.#source;
      return rows.toSorted((a, b) => keys.indexOf(a.key) - keys.indexOf(b.key));
    }
    const ranks = this.#ranksIn(language);
    const first = (row: Row): number => {
      if (order === 'value') return -Number(row.value);
      return order === 'far-out' && this.isFarOut(row) ? -1 : 0;
    };
    const rank = ({ orgUnit }: Row): number => ranks.get(orgUnit) ?? 0;
    return rows.toSorted((a, b) => first(a) - first(b) || rank(a) - rank(b));
  }

  /** Which org units are looked for. */
  isFound({
    search,
    language,
  }: Pick<ValuesQuery, 'search' | 'language'>): (orgUnit: string) => boolean {
    const { nameOf } = this.#source;
    const wanted = search.trim().toLocaleLowerCase(language);
    return (orgUnit) =>
      wanted === '' || `${nameOf(orgUnit)} ${orgUnit}`.toLocaleLowerCase(language).includes(wanted);
  }

  /** Of an element, within the lines. */
  idOf(key: RowKey): string {
    return `e${String(this.#source.keys.indexOf(key))}`;
  }

  #ranksIn(language: string): ReadonlyMap<string, number> {
    const known = this.#ranks.get(language);
    if (known !== undefined) return known;
    const { rows, nameOf } = this.#source;
    const { compare } = new Intl.Collator(language, { numeric: true, sensitivity: 'base' });
    const ordered = [...new Set(rows.map(({ orgUnit }) => orgUnit))]
      .map((orgUnit) => ({ orgUnit, name: nameOf(orgUnit) }))
      .sort((a, b) => compare(a.name, b.name));
    const ranks = new Map(ordered.map(({ orgUnit }, rank) => [orgUnit, rank]));
    this.#ranks.set(language, ranks);
    return ranks;
  }
}

const ofKey = (rows: readonly Row[], key: RowKey): readonly Row[] =>
  rows.filter((row) => row.key === key);

function byOrgUnit(rows: readonly Row[]): ReadonlyMap<string, readonly Row[]> {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const group = groups.get(row.orgUnit);
    if (group === undefined) groups.set(row.orgUnit, [row]);
    else group.push(row);
  }
  return groups;
}
