import { fieldOf, isFilledText, isReason, listOf, type Exclusion } from '../../domain/index.ts';
import type { Database } from '../connection/connection.ts';
import { localDocument, localDocumentsOf } from '../local-documents/local-documents.ts';

/** Of what owners are left out. */
export interface ExclusionsOf {
  readonly dataSet: string;
  /** DHIS2's id of a period. */
  readonly period: string;
}

/** Who is left out of a period of a data set, as a browser keeps it: ids and reasons, no names. */
export interface SavedExclusions extends ExclusionsOf {
  readonly excluded: readonly Exclusion[];
}

const KIND = 'excluded';

/** All that is kept. Rejects where nothing can be kept. */
export async function readExclusions(database: Database): Promise<readonly SavedExclusions[]> {
  return (await localDocumentsOf(database, KIND)).flatMap((doc) => {
    const [dataSet, period] = [fieldOf(doc, 'dataSet'), fieldOf(doc, 'period')];
    const excluded = listOf(fieldOf(doc, 'excluded')).flatMap(exclusionOf);
    if (!isFilledText(dataSet) || !isFilledText(period) || excluded.length === 0) return [];
    return [{ dataSet, period, excluded }];
  });
}

/**
 * Keeps who is left out of a period, in the place of who was before; of nobody nothing is kept.
 *
 * @returns true: in a store that answers, it is kept
 */
export async function saveExclusions(
  database: Database,
  { dataSet, period, excluded }: SavedExclusions,
): Promise<true> {
  const _id = `${KIND}:${dataSet}:${period}`;
  const before = await localDocument(database, _id);
  if (excluded.length > 0) {
    const kept = excluded.map(({ owner, reason }) => ({ owner, reason }));
    const _rev = before === undefined ? {} : { _rev: before._rev };
    await database.put({ _id, ..._rev, dataSet, period, excluded: kept });
  } else if (before !== undefined) {
    await database.remove(before);
  }
  return true;
}

function exclusionOf(json: unknown): readonly Exclusion[] {
  const [owner, reason] = [fieldOf(json, 'owner'), fieldOf(json, 'reason')];
  return isFilledText(owner) && isFilledText(reason) && isReason(reason) ? [{ owner, reason }] : [];
}
