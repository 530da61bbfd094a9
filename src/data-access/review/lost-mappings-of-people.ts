import { planOrgUnits, type CalendarDate, type Contact } from '../../domain/index.ts';
import type { CountedDatabase } from '../export/counted-database.ts';
import type { ReviewPeople } from './read-review-people.ts';

/**
 * The plan by which a review says who is expected where. What was counted has found the mappings that
 * CHT Core's view lost above owners of the period; this adds those above owners of the months before,
 * and of accounts, who would be expected at a place further up otherwise, or nowhere. No number changes:
 * no document of the period stands below them.
 *
 * @param people with the places above everybody of whom the review speaks
 */
export function withLostMappingsOf(
  { plan, lostMappings, hasViews }: Pick<CountedDatabase, 'plan' | 'lostMappings' | 'hasViews'>,
  { people }: Pick<ReviewPeople, 'people'>,
  today: CalendarDate,
): Pick<CountedDatabase, 'plan' | 'lostMappings'> {
  const { mapping } = plan.counting;
  const unknown = hasViews
    ? []
    : [...people.values()].filter(({ id, dhis }) => dhis.length > 0 && !mapping.has(id));
  if (unknown.length === 0) return { plan, lostMappings };
  const known: readonly Contact[] = [...mapping.values()].map(({ contact }) => contact);
  const again = planOrgUnits(plan, [...known, ...unknown], today);
  if (!again.ok) return { plan, lostMappings };
  const { counting } = again.value;
  const lost = unknown.filter(({ id }) => counting.mapping.has(id));
  return { plan: { ...plan, counting }, lostMappings: [...lostMappings, ...lost] };
}
