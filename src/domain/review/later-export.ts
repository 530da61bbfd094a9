import type { Counted } from '../aggregate/tally.ts';
import type { ExportPlan } from '../export/export-plan.ts';
import type { LaterExport } from './differences.ts';
import { rowsWithContributions } from './row-contributions.ts';

/** What was counted for a plan, to be held against a former export of the same choice. */
export const laterExportOf = (
  { keys, request }: Pick<ExportPlan, 'keys' | 'request'>,
  counted: Counted,
): LaterExport => ({
  rows: counted.isAnyCounted ? rowsWithContributions(keys, counted) : [],
  exclusions: request.excluded ?? [],
  notCounted: counted.notCounted,
  countedOwners: new Set(counted.countedDocuments.map(({ document }) => document.owner)),
  leftOut: counted.leftOut,
});
