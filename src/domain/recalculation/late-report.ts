import { DAY } from '../period/day.ts';
import { fieldOf, type JsonRecord } from '../unknown-json.ts';

/** Since when the server has a report, from the CHT's own notes about documents; each may be missing. */
export interface Arrival {
  /** When it came to the server first, in milliseconds since 1970. */
  readonly first: number | undefined;
  /** When a revision of it came last. */
  readonly latest: number | undefined;
}

/** Why a phone's document cannot have counted a report as it is now. */
export type Lateness = 'reported-later' | 'arrived-later' | 'changed-later';

/**
 * Why a phone's document cannot have counted a report as it is now; undefined where it may have. Documents
 * carry the midnight before they were written, so that what came on that day may be in them.
 *
 * A report that the owner wrote was on the phone before it came to the server: of these only the date of
 * the report counts, and a change after the document.
 *
 * @param updatedDate the document's; undefined where there is none, so that every report is new to it
 */
export function latenessOf(
  report: JsonRecord,
  updatedDate: number | undefined,
  owner: string,
  { first, latest }: Arrival = { first: undefined, latest: undefined },
): Lateness | undefined {
  const end = (updatedDate ?? -Infinity) + DAY;
  const isLater = (instant: unknown): boolean => typeof instant === 'number' && instant >= end;
  if (isLater(fieldOf(report, 'reported_date'))) return 'reported-later';
  const isOfOwner = fieldOf(fieldOf(report, 'contact'), '_id') === owner;
  if (isLater(first) && !isOfOwner) return 'arrived-later';
  return isLater(latest) && first !== latest ? 'changed-later' : undefined;
}
