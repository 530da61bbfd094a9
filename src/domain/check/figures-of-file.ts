import { createContributions, type CountedDocument } from '../aggregate/contribution.ts';
import type { ExportReport } from '../aggregate/export-report.ts';
import { rowIdsOf, type RowIds, type RowKey } from '../aggregate/row-key.ts';
import type { ContactId } from '../place/lineage.ts';
import type { OrgUnitId } from '../place/org-unit-mapping.ts';
import { textOfRow } from '../review/outliers.ts';

/** What was counted, as far as figures of a file with fewer rows follow from it. */
export interface BehindFile {
  readonly keys: readonly RowKey[];
  readonly countedDocuments: readonly CountedDocument[];
}

/** How many owners and documents have a number in a file, and whose numbers are all in other rows. */
type DocumentFigures = Pick<ExportReport, 'owners' | 'documentsInFile' | 'documentsLeftOut'>;

/**
 * The owners and documents of a file that has only some of the rows that were counted: of a document all of
 * whose rows are not in it, nothing is in the file.
 *
 * @param rows those of the file
 * @example
 * figuresOfFile([], { keys, countedDocuments }, report) // => { owners: 0, documentsInFile: 0, documentsLeftOut: 12 }
 */
export function figuresOfFile(
  rows: readonly (RowIds & { readonly orgUnit: OrgUnitId })[],
  { keys, countedDocuments }: BehindFile,
  {
    documents,
    documentsWithoutNumber,
    documentsSuperseded = 0,
  }: Pick<ExportReport, 'documents' | 'documentsWithoutNumber' | 'documentsSuperseded'>,
): DocumentFigures {
  const inFile = new Set(rows.map(textOfRow));
  const contributionsOf = createContributions(keys);
  const ids = keys.map(rowIdsOf);
  const owners = new Set<ContactId>();
  let documentsInFile = 0;
  for (const one of countedDocuments) {
    const ofDocument = contributionsOf(one).map(({ keyIndex }) => ids[keyIndex]);
    const isInFile = one.orgUnits.some((orgUnit) =>
      ofDocument.some((key) => key !== undefined && inFile.has(textOfRow({ ...key, orgUnit }))),
    );
    if (!isInFile) continue;
    documentsInFile += 1;
    owners.add(one.document.owner);
  }
  return {
    owners: owners.size,
    documentsInFile,
    documentsLeftOut: documents - documentsInFile - documentsWithoutNumber - documentsSuperseded,
  };
}
