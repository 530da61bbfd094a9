import type { MappedContact, OrgUnitId } from '../place/org-unit-mapping.ts';
import type { ContactId } from '../place/lineage.ts';
import type { TargetDocument } from '../target/target-document.ts';
import type { CountingPlan } from './counting-plan.ts';
import { createContributions, type CountedDocument } from './contribution.ts';
import type { ExportReport, LeftOut } from './export-report.ts';
import { rowIdsOf } from './row-key.ts';
import type { LeftOutRow, RowsOfTable } from './rows.ts';
import { createTargetColumns, isCounted, type TargetColumn } from './target-columns.ts';

/** How many documents and owners are in the file, and what is behind the rows that are not. */
export interface Figures extends Pick<
  ExportReport,
  | 'owners'
  | 'documents'
  | 'documentsInFile'
  | 'documentsLeftOut'
  | 'documentsWithoutNumber'
  | 'documentsSuperseded'
> {
  readonly leftOut: readonly LeftOut[];
}

/**
 * Counts documents and owners, so that *documents = in the file + left out + without a number +
 * superseded by a later month* adds up, and gives each row that is left out its documents and its number.
 */
export function figuresOf(
  { keys, mapping }: CountingPlan,
  { leftOut }: RowsOfTable,
  documents: readonly CountedDocument[],
): Figures {
  const contributionsOf = createContributions(keys);
  const columnsOf = createTargetColumns(keys);
  const behind = new Map(leftOut.map((row) => [cellOf(row.orgUnit, row.keyIndex), emptyOf(row)]));
  const owners = new Set<ContactId>();
  let documentsInFile = 0;
  let documentsWithoutNumber = 0;
  let documentsSuperseded = 0;
  for (const one of documents) {
    const { document, orgUnits } = one;
    const contributions = contributionsOf(one);
    let isInFile = false;
    for (const orgUnit of orgUnits) {
      for (const contribution of contributions) {
        const row =
          behind.size === 0 ? undefined : behind.get(cellOf(orgUnit, contribution.keyIndex));
        if (row === undefined) isInFile = true;
        else addTo(row, document, columnsOf(document.targets).columns);
      }
    }
    if (isInFile) {
      documentsInFile += 1;
      owners.add(document.owner);
    }
    if (contributions.length > 0) continue;
    if (contributionsOf({ document }).length > 0) documentsSuperseded += 1;
    else documentsWithoutNumber += 1;
  }
  const places = placesByOrgUnit(leftOut, mapping.values());
  return {
    owners: owners.size,
    documents: documents.length,
    documentsInFile,
    documentsWithoutNumber,
    documentsLeftOut:
      documents.length - documentsInFile - documentsWithoutNumber - documentsSuperseded,
    ...(documentsSuperseded === 0 ? {} : { documentsSuperseded }),
    leftOut: [...behind.values()].map(({ row, sum, outOf, documents: ids }) => {
      const { orgUnit, keyIndex, reason } = row;
      const key = keys[keyIndex];
      return {
        orgUnit,
        ...rowIdsOf(key ?? { dataElement: '' }),
        reason,
        number: String(sum),
        ...(key?.value === 'percent' ? { outOf: String(outOf) } : {}),
        documents: ids.sort(),
        places: places.get(orgUnit) ?? [],
        targets: (key?.targets ?? []).map(({ id }) => id),
      };
    }),
  };
}

/** A row that is left out, while what is behind it is collected. */
interface Behind {
  readonly row: LeftOutRow;
  /** Exact also beyond 2^53-1. */
  sum: bigint;
  outOf: bigint;
  readonly documents: string[];
}

const emptyOf = (row: LeftOutRow): Behind => ({ row, sum: 0n, outOf: 0n, documents: [] });

/** Adds target by target: what one document gives may itself be beyond 2^53-1. */
function addTo(
  behind: Behind,
  { id, targets: { numbers } }: TargetDocument,
  columns: readonly TargetColumn[],
): void {
  for (const column of columns) {
    if (column.keyIndex !== behind.row.keyIndex || !isCounted(column, numbers)) continue;
    behind.sum += BigInt(numbers[column.sumAt] as number);
    if (column.outOfAt !== undefined) behind.outOf += BigInt(numbers[column.outOfAt] as number);
  }
  behind.documents.push(id);
}

const cellOf = (orgUnit: OrgUnitId, keyIndex: number): string => `${String(keyIndex)} ${orgUnit}`;

function placesByOrgUnit(
  leftOut: readonly LeftOutRow[],
  mapped: Iterable<MappedContact>,
): ReadonlyMap<OrgUnitId, LeftOut['places']> {
  const places = new Map<OrgUnitId, { contact: ContactId; name: string }[]>(
    leftOut.map(({ orgUnit }) => [orgUnit, []]),
  );
  if (places.size === 0) return places;
  for (const { contact, orgUnits } of mapped) {
    orgUnits.forEach((id) => places.get(id)?.push({ contact: contact.id, name: contact.name }));
  }
  for (const of of places.values()) of.sort((a, b) => (a.contact < b.contact ? -1 : 1));
  return places;
}
