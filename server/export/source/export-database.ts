import {
  exportDataValueSet,
  type ReviewContext,
  reviewDataValueSet,
} from '../../../src/data-access/index.ts';
import { type ExportRequest, ok } from '../../../src/domain/index.ts';
import { type DatabaseAccess, readAdmitted } from '../../database/index.ts';
import type { Exported } from './exported.ts';

/**
 * What is read: what the file needs; beside it the people behind each row, for a comparison with another
 * export; or all of a review, the six months before included.
 */
export type ReadingDepth = 'file' | 'contributions' | 'review';

/**
 * Exports from a database over HTTP, where the user has either export permission.
 *
 * @param depth how much is read beside the file
 */
export async function exportDatabase(
  access: DatabaseAccess,
  request: ExportRequest,
  exporting: Pick<ReviewContext, 'today' | 'cacheStore' | 'readSyncs'>,
  depth: ReadingDepth,
): Promise<Exported> {
  const read = await readAdmitted<Exported>(access, async (database, options) => {
    const { readSyncs, ...context } = { ...exporting, ...options };
    if (depth === 'file') {
      return ok({ result: await exportDataValueSet(database, request, context) });
    }
    const history = depth === 'review';
    const reviewed = await reviewDataValueSet(database, request, {
      ...context,
      history,
      ...(history && readSyncs !== undefined ? { readSyncs } : {}),
    });
    return ok(
      reviewed.ok
        ? { result: reviewed.value.outcome, reviewed: reviewed.value }
        : { result: reviewed },
    );
  });
  return read.ok ? read.value : { result: read };
}
