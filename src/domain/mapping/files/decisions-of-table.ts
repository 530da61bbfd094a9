import type { ContactId } from '../../place/lineage.ts';
import type { ElementChoice } from '../data-elements/element-choice.ts';
import { foldedWords } from '../names/folded-words.ts';
import { groupBy } from '../../group-by.ts';
import { pathOfPlace, type MappingRow } from './mapping-table.ts';
import type { PlaceToMap } from '../org-units/place-to-map.ts';
import type { MappingDecisions } from '../org-units/suggestion.ts';
import type { TargetToMap } from '../data-elements/target-to-map.ts';
import { codeKey } from '../org-units/unit-index.ts';
import { namesOfUnit, type UnitsToMap } from '../org-units/unit-to-map.ts';

/** A row whose decision could not be taken over. */
export interface UnusedRow {
  readonly row: MappingRow;
  /**
   * `unknown-place`, `unknown-target`: none here has this id or, of places, this path;
   * `unknown-in-dhis2`: no one thing here has this id, code or path;
   * `unknown-answer`: what stands under `accept` is neither yes nor no;
   * `contradicted`: another row of the same place or target says something else.
   */
  readonly reason:
    'unknown-place' | 'unknown-target' | 'unknown-in-dhis2' | 'unknown-answer' | 'contradicted';
}

/** What a table decides here. */
export interface DecisionsOfTable {
  readonly places: MappingDecisions;
  /** The key of a choice, or null for none. */
  readonly targets: ReadonlyMap<string, string | null>;
  readonly unused: readonly UnusedRow[];
}

/** What a table is read against: other ids than it was written with, where it comes from training. */
export interface TableAgainst {
  readonly places: readonly PlaceToMap[];
  readonly targets: readonly TargetToMap[];
  readonly units: UnitsToMap;
  readonly choices: readonly ElementChoice[];
}

/**
 * The decisions of a table: rows with `yes` or `no` under `accept`. Ids are other ones in another instance, so
 * that a place is found by its id or else by the names of itself and the places above, an org unit by its id,
 * its code, or its path. What several could be is not taken over.
 */
export function decisionsOfTable(
  rows: readonly MappingRow[],
  { places, targets, units, choices }: TableAgainst,
): DecisionsOfTable {
  const names = new Map(places.map(({ id, name }) => [id, name]));
  const placeIds = finder(places, [
    { of: ({ id }) => id },
    { of: ({ lineage }) => pathKey(pathOfPlace(lineage, names).join(' ')) },
  ]);
  const unitIds = finder(
    [...units.values()],
    [
      { of: ({ id }) => id },
      { of: ({ code }) => code && codeKey(code) },
      { of: ({ id }) => pathKey(namesOfUnit(id, units).join(' ')) },
    ],
  );
  const choiceKeys = finder(choices, [
    { of: ({ key }) => key },
    {
      of: ({ code, categoryOptionCombo }) =>
        code && categoryOptionCombo === undefined ? codeKey(code) : undefined,
    },
    { of: ({ name }) => pathKey(name) },
  ]);
  const targetIds = finder(targets, [{ of: ({ id }) => id }]);
  const read = rows.flatMap((row): readonly (UnusedRow | DecidingRow)[] => {
    const accept = row.accept.toLowerCase();
    if (accept === '') return [];
    if (accept !== 'yes' && accept !== 'no') return [{ row, reason: 'unknown-answer' }];
    const isPlace = row.of !== 'target';
    const subject = isPlace
      ? placeIds([row.cht_id, pathKey(row.cht_path)])?.id
      : targetIds([row.cht_id])?.id;
    if (subject === undefined) {
      return [{ row, reason: isPlace ? 'unknown-place' : 'unknown-target' }];
    }
    const of = isPlace ? 'places' : 'targets';
    if (accept === 'no') return [{ row, of, subject, choice: null }];
    const named = [row.dhis2_id, codeKey(row.dhis2_code), pathKey(row.dhis2_path)];
    const choice = isPlace ? unitIds(named)?.id : choiceKeys(named)?.key;
    return [
      choice === undefined ? { row, reason: 'unknown-in-dhis2' } : { row, of, subject, choice },
    ];
  });
  const deciding = groupBy(
    read.filter((one) => 'subject' in one),
    ({ of, subject }) => `${of} ${subject}`,
  );
  const isContradicted = ({ of, subject, choice }: DecidingRow): boolean =>
    deciding.get(`${of} ${subject}`)?.some((other) => other.choice !== choice) === true;
  const decided = {
    places: new Map<ContactId, string | null>(),
    targets: new Map<string, string | null>(),
  };
  const unused: UnusedRow[] = [];
  for (const one of read) {
    if ('reason' in one) unused.push(one);
    else if (isContradicted(one)) unused.push({ row: one.row, reason: 'contradicted' });
    else decided[one.of].set(one.subject, one.choice);
  }
  return { ...decided, unused };
}

/** A row that says something of a place or target of here. */
interface DecidingRow {
  readonly row: MappingRow;
  readonly of: 'places' | 'targets';
  readonly subject: string;
  readonly choice: string | null;
}

const pathKey = (path: string): string => foldedWords(path).join(' ');

/** Finds the one item that has the first of the keys; none where several have it. */
function finder<T>(
  items: readonly T[],
  by: readonly { readonly of: (item: T) => string | undefined }[],
): (keys: readonly string[]) => T | undefined {
  const indexes: ReadonlyMap<string | undefined, readonly T[]>[] = [];
  return (keys) => {
    for (const [index, key] of keys.entries()) {
      const of = by[index]?.of;
      if (key === '' || of === undefined) continue;
      // The names of a whole country are folded only where somebody asks by name.
      const known = (indexes[index] ??= groupBy(items, of));
      const found = known.get(key);
      if (found?.length === 1) return found[0];
    }
    return undefined;
  };
}
