import { groupBy } from '../group-by.ts';
import type { CalendarDate } from '../period/calendar-date.ts';
import { lastPossibleInstant } from '../period/utc-day.ts';
import { byAccount } from '../target/newest-account.ts';
import type { AnyTargetDocument, TargetDocument } from '../target/target-document.ts';

const BEFORE_OWNER = 'target~YYYY-MM~'.length;

/** What names the phone of a target document: `<owner>~<user>`, whatever digits its tag has. */
export const phoneOfDocument = ({ id }: Pick<AnyTargetDocument, 'id'>): string =>
  id.slice(BEFORE_OWNER);

/**
 * The document that each phone wrote for a period, by {@link phoneOfDocument}; of conflicting revisions the
 * newest. Malformed ones are none.
 */
export function writtenDocuments(
  documents: readonly AnyTargetDocument[],
  today: CalendarDate,
): ReadonlyMap<string, TargetDocument> {
  const wellFormed = documents.filter((document) => document.kind === 'target');
  const latest = lastPossibleInstant(today);
  return new Map(
    [...groupBy(wellFormed, phoneOfDocument)].flatMap(([phone, some]) =>
      byAccount(some, 'newest', latest).counting.map((document) => [phone, document] as const),
    ),
  );
}
