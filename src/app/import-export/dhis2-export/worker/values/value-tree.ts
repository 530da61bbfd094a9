import {
  addsUp,
  createContributionIndex,
  hasNumbers,
  rowIdsOf,
  type ContributionIndex,
  type CountedDocument,
  type OwnerContribution,
  type Row,
  type RowKey,
  type Tag,
} from '../../../../../domain/index.ts';
import type { EarlierValues } from './earlier-values.ts';
import {
  numbersOfPart,
  personAt,
  sheetOf,
  type OwnerDocument,
  type SheetWithoutPeople,
} from './org-unit-sheet.ts';
import type { ValueLine, ValuesQuery } from './values-protocol.ts';
import { ValueOrder, type OrderedRows, type ValueGroup } from './value-order.ts';

/** What the values are shown of. */
export interface ValueSource extends OrderedRows {
  readonly countedDocuments: readonly CountedDocument[];
  /** What was before; absent until it is read, and where the period is longer than a month. */
  readonly before?: { readonly values: EarlierValues; readonly tags: readonly Tag[] };
}

/** A line before it is known who the person is. */
export type LineWithoutPerson = Omit<ValueLine, 'person'> & { readonly person?: OwnerDocument };

/** A line that is visible; what it says is worked out when it is on the page. */
export interface VisibleLine {
  readonly id: string;
  readonly level: 1 | 2 | 3;
  readonly toLine: () => LineWithoutPerson;
}

type Place = Pick<ValueLine, 'position' | 'siblings'>;

/** Rows grouped both ways, and what each owner gives to them. */
export class ValueTree {
  readonly #source: ValueSource;
  readonly #contributions: ContributionIndex;
  readonly #order: ValueOrder;

  /** @param farOut the rows that lie far out, by `textOfRow` */
  constructor(source: ValueSource, farOut: ReadonlySet<string>) {
    this.#source = source;
    this.#contributions = createContributionIndex(source.keys, source.countedDocuments);
    this.#order = new ValueOrder(source, farOut);
  }

  /** What an org unit reports. */
  sheetOf(orgUnit: string): SheetWithoutPeople {
    return sheetOf(orgUnit, this.#source.rows, this.#order, this.#contributions);
  }

  /** All lines that are visible with what is open, in their order. */
  visible(query: ValuesQuery): readonly VisibleLine[] {
    const open = new Set(query.open);
    const groups = this.#order.groups(query);
    return groups.flatMap((group, index) => {
      const place = { position: index + 1, siblings: groups.length };
      const isOpen = open.has(group.id);
      const line: VisibleLine = {
        id: group.id,
        level: 1,
        toLine: () => this.#lineOfGroup(group, query, place, isOpen),
      };
      return isOpen ? [line, ...this.#visibleRows(group, query, open)] : [line];
    });
  }

  #visibleRows(
    group: ValueGroup,
    query: ValuesQuery,
    open: ReadonlySet<string>,
  ): readonly VisibleLine[] {
    const rows = this.#order.inOrder(group.rows, query);
    return rows.flatMap((row, index) => {
      const id = `${group.id}/${query.by === 'element' ? row.orgUnit : this.#order.idOf(row.key)}`;
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

  #lineOfGroup(
    group: ValueGroup,
    query: ValuesQuery,
    place: Place,
    isOpen: boolean,
  ): LineWithoutPerson {
    const { id, name, rows } = group;
    return {
      id,
      level: 1,
      ...place,
      isOpen,
      children: rows.length,
      farOut: rows.filter(this.#order.isFarOut).length,
      ...('orgUnit' in name
        ? name
        : { element: rowIdsOf(name.element), ...this.#sumOf(name.element, rows, query) }),
    };
  }

  /** Of percentages, of yes and no, of codes there is no sum. A sum is exact, however large. */
  #sumOf(
    key: RowKey,
    rows: readonly Row[],
    query: ValuesQuery,
  ): Pick<ValueLine, 'value' | 'months'> {
    if (!addsUp(key)) return {};
    const value = String(rows.reduce((sum, row) => sum + BigInt(row.value), 0n));
    const { before } = this.#source;
    if (before === undefined) return { value };
    return { value, months: before.values.sumOf(key, before.tags, this.#order.isFound(query)) };
  }

  #monthsOf({ key, orgUnit }: Row): Pick<ValueLine, 'months'> {
    const { before } = this.#source;
    if (before === undefined || !hasNumbers(key)) return {};
    return { months: before.values.of({ ...rowIdsOf(key), orgUnit }, before.tags) };
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
      ...(by === 'element' ? { orgUnit: row.orgUnit } : { element: rowIdsOf(row.key) }),
      value: row.value,
      ...this.#monthsOf(row),
      farOut: this.#order.isFarOut(row) ? 1 : 0,
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
      person: personAt(this.#contributions, row.orgUnit, part.owner),
    };
  }
}
