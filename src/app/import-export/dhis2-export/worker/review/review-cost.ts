import {
  COST_MICROSECONDS,
  planReads,
  type CountedDatabase,
} from '../../../../../data-access/index.ts';
import { earlierTags } from '../../../../../domain/index.ts';

/** What takes no more of the database's time than this is read without being asked for. */
const CHEAP_MS = 1500;

/**
 * Whether accounts, people and the months before are read by themselves once a choice is counted. The
 * lineages of the owners are known by then; accounts are read whatever is chosen.
 */
export function isCheapToReview({
  plan,
  counted,
  hasViews,
  documentsOfPeriod,
}: Pick<CountedDatabase, 'plan' | 'counted' | 'hasViews' | 'documentsOfPeriod'>): boolean {
  const ofChoice = counted.documents + counted.notCounted.length;
  const ofPeriod = documentsOfPeriod ?? ofChoice;
  const months = earlierTags(plan.tags).length;
  const month = planReads({ documents: ofChoice, unknownOwners: 0, hasViews }).milliseconds;
  const people = (ofPeriod + ofChoice) * COST_MICROSECONDS.documentOfRange;
  return months * month + people / 1000 <= CHEAP_MS;
}
