import {
  decisionsOfTable,
  elementChoices,
  type MappingRow,
  type UnusedRow,
} from '../../../../../domain/index.ts';
import type { Decisions, LoadedTable, MappingState } from './mapping-state.ts';

/** A table as it is read now, and what it decides that it did not decide before. */
export interface TableDecisions {
  readonly table: LoadedTable;
  readonly places: Decisions;
  readonly targets: Decisions;
}

/**
 * What the rows of a table decide against both sides as they stand; undefined where one is missing. What it
 * decided before is not decided again: somebody may have undone it.
 *
 * @param before what it decided before; of a table that was chosen just now nothing
 */
export function tableDecisions(
  { basis, loaded }: MappingState,
  fileName: string,
  rows: readonly MappingRow[],
  before: Pick<LoadedTable, 'places' | 'targets'>,
): TableDecisions | undefined {
  if (basis === null || loaded === null) return undefined;
  const decided = decisionsOfTable(rows, {
    places: basis.places,
    targets: basis.targets,
    units: new Map(loaded.units.map((unit) => [unit.id, unit])),
    choices: elementChoices(loaded.metadata),
  });
  const places = Object.fromEntries(decided.places);
  const targets = Object.fromEntries(decided.targets);
  const unused: readonly UnusedRow[] = decided.unused;
  return {
    table: { fileName, rows, places, targets, unused },
    places: without(places, before.places),
    targets: without(targets, before.targets),
  };
}

const without = (decisions: Decisions, known: Decisions): Decisions =>
  Object.fromEntries(Object.entries(decisions).filter(([id]) => !Object.hasOwn(known, id)));
