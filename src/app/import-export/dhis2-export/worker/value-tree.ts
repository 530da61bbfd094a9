import {
  addsUp,
  createContributionIndex,
  textOfRow,
  type ContributionIndex,
  type CountedDocument,
  type OwnerContribution,
  type Row,
  type RowIds,
  type RowKey,
} from '../../../../domain/index.ts';
import type { OrgUnitSheet, ReviewPerson, ValueLine, ValuesQuery } from './review-protocol.ts';

/** What the values are shown of. */
export interface ValueSource {
  readonly keys: readonly RowKey[];
  readonly rows: readonly Row[];
  readonly countedDocuments: readonly CountedDocument[];
  /** The names by which an org unit is found and ordered. */
  readonly nameOf: (orgUnit: string) => string;
}

/** A line before it is known who the person is. */
export type LineWithoutPerson = Omit<ValueLine, 'person'> & {
  readonly person?: BarePerson;
};

type BarePerson = Pick<ReviewPerson, 'owner' | 'document' | 'updatedDate'>;

/** A sheet before it is known who the people are. */
export type BareSheet = Omit<OrgUnitSheet, 'people'> & { readonly people: readonly BarePerson[] };

/** A line that is visible; what it says is worked out when it is on the page. */
export interface VisibleLine {
  readonly id: string;
  readonly level: 1 | 2 | 3;
  readonly toLine: () => LineWithoutPerson;
}

/** Rows of one element, or of one org unit: a line of the first level. */
interface Group {
  readonly id: string;
  readonly name: { readonly element: RowKey } | { readonly orgUnit: string };
  readonly rows: readonly Row[];
}

type Place = Pick<ValueLine, 'position' | 'siblings'>;

/** Rows grouped both ways, and what each owner gives to them. */
export class ValueTree {
  readonly #source: ValueSource;
  readonly #contributions: ContributionIndex;
  readonly #isFarOut: (row: Row) => boolean;
  /** The places of org units in the order of their names, by language. */
  readonly #ranks = new Map<string, ReadonlyMap<string, number>>();

  /** @param farOut the rows that lie far out, by `textOfRow` */
  constructor(source: ValueSource, farOut: ReadonlySet<string>) {
    this.#source = source;
    this.#contributions = createContributionIndex(source.keys, source.countedDocuments);
    this.#isFarOut = ({ key, orgUnit }) =>
      farOut.size > 0 && farOut.has(textOfRow({ ...key, orgUnit }));
  }

  /** All lines that are visible with what is open, in their order. */
  visible(query: ValuesQuery): readonly VisibleLine[] {
    const open = new Set(query.open);
    const groups = this.#groups(query);
    return groups.flatMap((group, index) => {
      const place = { position: index + 1, siblings: groups.length };
      const isOpen = open.has(group.id);
      const line: VisibleLine = {
        id: group.id,
        level: 1,
        toLine: () => this.#lineOfGroup(group, place, isOpen),
      };
      return isOpen ? [line, ...this.#visibleRows(group, query, open)] : [line];
    });
  }

  /** What an org unit reports: its rows in the order of the settings, and who gives what to each. */
  sheetOf(orgUnit: string): BareSheet {
    const rows = this.#inOrder(
      this.#source.rows.filter((row) => row.orgUnit === orgUnit),
      { by: 'org-unit', order: 'name', language: 'en' },
    );
    const lines = rows.map((row) => ({ row, parts: this.#contributions.contributionsTo(row) }));
    const owners = [...new Set(lines.flatMap(({ parts }) => parts.map(({ owner }) => owner)))];
    return {
      orgUnit,
      people: owners.map((owner) => this.#personAt(orgUnit, owner)),
      rows: lines.map(({ row, parts }) => ({
        element: idsOf(row.key),
        value: row.value,
        isFarOut: this.#isFarOut(row),
        parts: owners.map((owner) => {
          const part = parts.find((one) => one.owner === owner);
          return part && numbersOfPart(part);
        }),
      })),
    };
  }

  #visibleRows(
    group: Group,
    query: ValuesQuery,
    open: ReadonlySet<string>,
  ): readonly VisibleLine[] {
    const rows = this.#inOrder(group.rows, query);
    return rows.flatMap((row, index) => {
      const id = `${group.id}/${query.by === 'element' ? row.orgUnit : this.#idOf(row.key)}`;
      const place = { position: index + 1, siblings: rows.length };
      const isOpen = open.has(id);
      const line: VisibleLine = {
        id,
        level: 2,
        toLine: () => this.#lineOfRow(id, row, query.by, place, isOpen),
      };
      return isOpen ? [line, ...this.#visibleOwners(id, row)] : [line];
    });
  }

  #visibleOwners(rowId: string, row: Row): readonly VisibleLine[] {
    const owners = this.#contributions.contributionsTo(row);
    return owners.map((contribution, index) => {
      const id = `${rowId}/${contribution.owner}`;
      const place = { position: index + 1, siblings: owners.length };
      return { id, level: 3, toLine: () => this.#lineOfOwner(id, row, contribution, place) };
    });
  }

  #lineOfGroup({ id, name, rows }: Group, place: Place, isOpen: boolean): LineWithoutPerson {
    return {
      id,
      level: 1,
      ...place,
      isOpen,
      children: rows.length,
      farOut: rows.filter(this.#isFarOut).length,
      ...('orgUnit' in name
        ? name
        : { element: idsOf(name.element), ...sumOf(name.element, rows) }),
    };
  }

  #lineOfRow(
    id: string,
    row: Row,
    by: ValuesQuery['by'],
    place: Place,
    isOpen: boolean,
  ): LineWithoutPerson {
    const children = this.#contributions.contributionsTo(row).length;
    return {
      id,
      level: 2,
      ...place,
      // Below a zero that nobody reported there is nobody.
      ...(children === 0 ? {} : { isOpen }),
      children,
      ...(by === 'element' ? { orgUnit: row.orgUnit } : { element: idsOf(row.key) }),
      value: row.value,
      farOut: this.#isFarOut(row) ? 1 : 0,
    };
  }

  #lineOfOwner(id: string, row: Row, part: OwnerContribution, place: Place): LineWithoutPerson {
    return {
      id,
      level: 3,
      ...place,
      children: 0,
      ...numbersOfPart(part),
      farOut: 0,
      person: this.#personAt(row.orgUnit, part.owner),
    };
  }

  #personAt(orgUnit: string, owner: string): BarePerson {
    const counted = this.#contributions
      .documentsAt(orgUnit)
      .find(({ document }) => document.owner === owner);
    const { id: document, updatedDate } = counted?.document ?? {};
    return {
      owner,
      ...(document === undefined ? {} : { document }),
      ...(updatedDate === undefined ? {} : { updatedDate }),
    };
  }

  #groups({ by, search, order, language }: ValuesQuery): readonly Group[] {
    const { keys, rows, nameOf } = this.#source;
    const wanted = search.trim().toLocaleLowerCase(language);
    const isFound = ({ orgUnit }: Row): boolean =>
      wanted === '' || `${nameOf(orgUnit)} ${orgUnit}`.toLocaleLowerCase(language).includes(wanted);
    const found = rows.filter(isFound);
    const ranks = this.#ranksIn(language);
    const groups: readonly Group[] =
      by === 'element'
        ? keys
            .map((key) => ({
              id: this.#idOf(key),
              name: { element: key },
              rows: ofKey(found, key),
            }))
            .filter((group) => group.rows.length > 0)
        : [...byOrgUnit(found)]
            .sort(([a], [b]) => (ranks.get(a) ?? 0) - (ranks.get(b) ?? 0))
            .map(([orgUnit, ofUnit]) => ({ id: orgUnit, name: { orgUnit }, rows: ofUnit }));
    if (order !== 'far-out') return groups;
    const has = (group: Group): number => (group.rows.some(this.#isFarOut) ? 1 : 0);
    return groups.toSorted((a, b) => has(b) - has(a));
  }

  /** Elements in the order of the settings, as the CHT shows them; org units as it is asked for. */
  #inOrder(
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
      return order === 'far-out' && this.#isFarOut(row) ? -1 : 0;
    };
    const rank = ({ orgUnit }: Row): number => ranks.get(orgUnit) ?? 0;
    return rows.toSorted((a, b) => first(a) - first(b) || rank(a) - rank(b));
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

  #idOf(key: RowKey): string {
    return `e${String(this.#source.keys.indexOf(key))}`;
  }
}

const numbersOfPart = ({
  sum,
  outOf,
}: OwnerContribution): { readonly value: string; readonly outOf?: string } => ({
  value: String(sum),
  ...(outOf === undefined ? {} : { outOf: String(outOf) }),
});

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

/** Of percentages, of yes and no, of codes there is no sum. A sum is exact, however large. */
const sumOf = (key: RowKey, rows: readonly Row[]): { readonly value?: string } =>
  addsUp(key) ? { value: String(rows.reduce((sum, { value }) => sum + BigInt(value), 0n)) } : {};

const idsOf = ({ dataElement, categoryOptionCombo, attributeOptionCombo }: RowKey): RowIds => ({
  dataElement,
  ...(categoryOptionCombo === undefined ? {} : { categoryOptionCombo }),
  ...(attributeOptionCombo === undefined ? {} : { attributeOptionCombo }),
});
