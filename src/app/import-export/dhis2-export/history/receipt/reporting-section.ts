import type { Receipt, ReceiptFact, ReceiptSection } from '../../../../../domain/index.ts';
import type { Say } from './receipt-words.ts';

/** How many have reported, and how much is signed. */
export function reportingSection({ completeness, signOffs }: Receipt, say: Say): ReceiptSection {
  const signed: readonly ReceiptFact[] =
    signOffs === undefined
      ? []
      : [{ label: say('sign-offs'), value: say('sign-offs.figure', signOffs) }];
  if (completeness === undefined) {
    return {
      heading: say('reporting'),
      facts: [{ label: say('reported'), value: say('not-known') }, ...signed],
    };
  }
  const { basis, expected, reported } = completeness;
  return {
    heading: say('reporting'),
    facts: [
      { label: say('reported'), value: say('reported.of', { reported, expected }) },
      { label: say('basis'), value: say(`basis.${basis}`) },
      ...signed,
    ],
  };
}
