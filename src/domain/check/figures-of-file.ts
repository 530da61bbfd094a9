import { createContributions, type CountedDocument } from '../aggregate/contribution.ts';
import type { ExportReport } from '../aggregate/export-report.ts';
import { textOfRowIds, type RowKey } from '../aggregate/row-key.ts';
import type { RowOfUnit } from '../aggregate/row-of-unit.ts';
import { groupBy } from '../group-by.ts';
import type { ContactId } from '../place/lineage.ts';

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
  rows: readonly RowOfUnit[],
  { keys, countedDocuments }: BehindFile,
  {
    documents,
    documentsWithoutNumber,
    documentsSuperseded = 0,
  }: Pick<ExportReport, 'documents' | 'documentsWithoutNumber' | 'documentsSuperseded'>,
): DocumentFigures {
  const keysInFile = new Map(
    [...groupBy(rows, ({ orgUnit }) => orgUnit)].map(([orgUnit, ofUnit]) => [
      orgUnit,
      new Set(ofUnit.map((row) => textOfRowIds(row))),
    ]),
  );
  const contributionsOf = createContributions(keys);
  // Once each: a nation has millions of contributions.
  const texts = keys.map((key) => textOfRowIds(key));
  const owners = new Set<ContactId>();
  let documentsInFile = 0;
  for (const one of countedDocuments) {
    const ofUnits = one.orgUnits.flatMap((orgUnit) => keysInFile.get(orgUnit) ?? []);
    const isInFile =
      ofUnits.length > 0 &&
      contributionsOf(one).some(({ keyIndex }) =>
        ofUnits.some((inFile) => inFile.has(texts[keyIndex] ?? '')),
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
