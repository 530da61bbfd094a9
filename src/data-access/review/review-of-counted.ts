import {
  offlineRoles,
  reviewCounted,
  type CalendarDate,
  type EarlierMonth,
  type Review,
  type ReviewSources,
} from '../../domain/index.ts';
import type { CountedDatabase } from '../export/counted-database.ts';
import { withLostMappingsOf } from './lost-mappings-of-people.ts';
import type { ReviewPeople } from './read-review-people.ts';

/** What is read beside documents and people, where it is known. */
export type ReadBeside = Pick<ReviewSources, 'signOffs' | 'syncs'>;

/**
 * Reviews what was counted with what is known of people and of the months before. Without months
 * nothing is far out, and where there are no usable accounts nobody is expected.
 */
export function reviewOfCounted(
  source: CountedDatabase,
  known: ReviewPeople,
  earlier: readonly EarlierMonth[],
  today: CalendarDate,
  read: ReadBeside = {},
): Review {
  const { plan, lostMappings } = withLostMappingsOf(source, known, today);
  const { accounts, people, conflicts } = known;
  return reviewCounted(plan, source.counted, {
    today,
    accounts,
    offlineRoles: offlineRoles(source.settings),
    earlier,
    contacts: people,
    conflicts,
    lostMappings,
    ...read,
  });
}
