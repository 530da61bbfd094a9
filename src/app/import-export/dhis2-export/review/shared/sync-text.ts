import type { CalendarDate, ContactSync } from '../../../../../domain/index.ts';

/** A text of the page, by its key, and what stands in it. */
export interface SyncText {
  readonly key: 'export.dhis.person.synced' | 'export.dhis.person.cannot-sync';
  readonly count: number;
  readonly when: string;
}

/**
 * When a phone synced last, or that it cannot; undefined where nothing is known.
 *
 * @param dateOf a date in the reader's language
 */
export function syncText(
  sync: ContactSync | undefined,
  dateOf: (day: CalendarDate) => string,
): SyncText | undefined {
  const { synced, failures, state } = sync ?? {};
  if (state === 'cannot-sync' && failures !== undefined) {
    const { count, since } = failures;
    return { key: 'export.dhis.person.cannot-sync', count, when: dateOf(since) };
  }
  return synced === undefined
    ? undefined
    : { key: 'export.dhis.person.synced', count: 0, when: dateOf(synced) };
}
