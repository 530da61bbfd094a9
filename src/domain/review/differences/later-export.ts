import type { Counted } from '../../aggregate/tally.ts';
import type { ExportPlan } from '../../export/export-plan.ts';
import { rowsOfSet } from '../../data-value-set/data-value-row.ts';
import type { DataValueSet } from '../../data-value-set/data-value-set.ts';
import type { LaterExport } from './export-record.ts';
import { textOfRow } from '../../aggregate/row-of-unit.ts';
import { rowsWithContributions } from './row-contributions.ts';
import { unitsOfOwners } from './units-of-owners.ts';

/** What was counted for a plan, to be held against a former export of the same choice. */
export const laterExportOf = (
  { keys, request }: Pick<ExportPlan, 'keys' | 'request'>,
  counted: Counted,
): LaterExport => ({
  rows: counted.isAnyCounted ? rowsWithContributions(keys, counted) : [],
  ...(request.defaultCombos === undefined ? {} : { defaults: request.defaultCombos }),
  exclusions: request.excluded ?? [],
  notCounted: counted.notCounted,
  keys,
  countedAt: unitsOfOwners(
    counted.countedDocuments.map(({ document, orgUnits }) => [document.owner, orgUnits]),
  ),
  isOfChosen: request.orgUnits.length > 0,
  leftOut: counted.leftOut,
});

/**
 * The same as a file has it that leaves: without the rows that a check left out of it, and with yes
 * where it writes yes for a sum.
 */
export function asInFile(later: LaterExport, file: DataValueSet | undefined): LaterExport {
  const inFile = new Map(
    (file === undefined ? [] : rowsOfSet(file)).map((row) => [textOfRow(row), row]),
  );
  const rows = later.rows.flatMap((row) => {
    const written = inFile.get(textOfRow(row));
    return written === undefined ? [] : [{ ...row, value: written.value }];
  });
  const withheld = later.rows.filter((row) => !inFile.has(textOfRow(row)));
  return { ...later, rows, leftOut: [...later.leftOut, ...withheld] };
}
