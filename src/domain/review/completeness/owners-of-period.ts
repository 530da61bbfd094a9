import type { ExportReport } from '../../aggregate/export-report.ts';
import type { Counted } from '../../aggregate/tally.ts';
import type { ContactId } from '../../place/lineage.ts';

/** The owners of the choice with a document of the period, counted or not. */
export const ownersOfPeriod = ({
  countedDocuments,
  notCounted,
}: Pick<Counted, 'countedDocuments'> & Pick<ExportReport, 'notCounted'>): ReadonlySet<ContactId> =>
  new Set([
    ...countedDocuments.map(({ document }) => document.owner),
    ...notCounted.flatMap(({ owner }) => owner ?? []),
  ]);
