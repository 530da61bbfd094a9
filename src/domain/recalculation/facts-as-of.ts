import { fieldOf } from '../unknown-json.ts';
import type { ContactFacts } from './contact-facts.ts';

/**
 * A contact as it was known at an instant: without what was reported later, and undefined where the contact
 * itself was. What was changed later stands as it is now: the database keeps no former words.
 */
export function factsAsOf(
  { contact, reports }: ContactFacts,
  instant: number,
): ContactFacts | undefined {
  const isLater = (document: unknown): boolean => {
    const date = fieldOf(document, 'reported_date');
    return typeof date === 'number' && date > instant;
  };
  if (isLater(contact)) return undefined;
  return { contact, reports: reports.filter((report) => !isLater(report)) };
}
