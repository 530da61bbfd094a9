import type { KnownPeople } from '../people/known-people.ts';
import type { OrgUnitSheet } from './org-unit-sheet-protocol.ts';
import type { ValueLine, ValuesPage, ValuesQuery } from './values-protocol.ts';
import type { LineWithoutPerson, ValueTree } from './value-tree.ts';

/** Whoever looks for a CHW on paper looks by name. */
const inOrderOfNames = new Intl.Collator(undefined, { numeric: true, sensitivity: 'base' });

/** So many lines of values are on a page. */
const LINES_OF_PAGE = 50;

/** The lines of a page, each CHW with a name. */
export async function valuesPage(
  tree: ValueTree,
  query: ValuesQuery,
  people: KnownPeople,
): Promise<ValuesPage> {
  const visible = tree.visible(query);
  const shown = visible.slice(query.from, query.from + LINES_OF_PAGE);
  const [first] = shown;
  // The lines that the first one stands below are on a page before.
  const above = visible
    .slice(0, query.from)
    .filter(({ id, level }) => first !== undefined && level < first.level && isAbove(id, first.id));
  const lines = shown.map(({ toLine }) => toLine());
  await people.lookUp(lines.flatMap(({ person }) => person?.owner ?? []));
  const named = ({ person, ...line }: LineWithoutPerson): ValueLine =>
    person === undefined ? line : { ...line, person: people.with(person) };
  return {
    from: query.from,
    total: visible.length,
    above: above.map(({ toLine }) => named(toLine())),
    lines: lines.map(named),
  };
}

/** What an org unit reports, the CHWs by name. */
export async function sheetWithPeople(
  tree: ValueTree,
  orgUnit: string,
  people: KnownPeople,
): Promise<OrgUnitSheet> {
  const sheet = tree.sheetOf(orgUnit);
  await people.lookUp(sheet.people.map(({ owner }) => owner));
  const named = sheet.people
    .map((person, column) => ({ ...people.with(person), column }))
    .sort((a, b) => inOrderOfNames.compare(a.name, b.name));
  return {
    ...sheet,
    people: named.map(({ column: _, ...person }) => person),
    rows: sheet.rows.map((row) => ({
      ...row,
      parts: named.map(({ column }) => row.parts[column]),
    })),
  };
}

const isAbove = (id: string, below: string): boolean => below.startsWith(`${id}/`);
