import {
  offlineRoles,
  reviewCounted,
  type CalendarDate,
  type EarlierMonth,
  type Review,
  type SignOffsRead,
} from '../../domain/index.ts';
import type { CountedDatabase } from '../export/export-data-value-set.ts';
import type { ReviewPeople } from './read-review-people.ts';

/**
 * Reviews what was counted with what is known of people and of the months before. Without months
 * nothing is far out, and where there are no usable accounts nobody is expected.
 */
export const reviewOfCounted = (
  { plan, counted, settings, lostMappings }: CountedDatabase,
  { accounts, people, conflicts }: ReviewPeople,
  earlier: readonly EarlierMonth[],
  today: CalendarDate,
  signOffs?: SignOffsRead,
): Review =>
  reviewCounted(plan, counted, {
    today,
    accounts,
    offlineRoles: offlineRoles(settings),
    earlier,
    contacts: people,
    conflicts,
    lostMappings,
    signOffs,
  });
