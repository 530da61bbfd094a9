import { decodeReviewedFile, sha256Of } from '../../../../../data-access/index.ts';
import {
  elementTotals,
  knownOfMetadata,
  rowKeysOfDataSet,
  type DataSetMetadata,
  type TargetDefinition,
} from '../../../../../domain/index.ts';
import type { SavedFile } from '../../../../file-download/file-downloader.ts';
import type { SavedRecalculation } from './recalculation-state.ts';

/** What a receipt says of a recalculated file; undefined where the host's review is none. */
export async function savedRecalculation(
  { name, content }: SavedFile,
  review: unknown,
  of: {
    readonly dataSet: string;
    readonly targets: readonly TargetDefinition[];
    /** What the file follows beside the settings, where it is known. */
    readonly metadata?: DataSetMetadata | undefined;
    readonly format: string;
  },
): Promise<SavedRecalculation | undefined> {
  const decoded = decodeReviewedFile(review);
  // A file that does not say that it is of the reports is not handed over as one.
  if (decoded?.recalculated === undefined) return undefined;
  const { rows, ...reviewed } = decoded;
  const known = knownOfMetadata(of.metadata);
  const keys = rowKeysOfDataSet(of.targets, of.dataSet, known);
  const sha256 = await sha256Of(await content.arrayBuffer());
  return {
    at: new Date().toISOString(),
    file: {
      name,
      format: of.format,
      bytes: content.size,
      ...(sha256 === undefined ? {} : { sha256 }),
      totals: elementTotals(rows, keys, known.defaultCombos),
    },
    reviewed,
  };
}
