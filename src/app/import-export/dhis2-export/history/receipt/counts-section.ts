import type { ReceiptSection } from '../../../../../domain/index.ts';
import type { Say } from './receipt-words.ts';

/** What is counted by its kind, or that there is none. */
export function countsSection(
  heading: string,
  none: string,
  counts: readonly { readonly kind: string; readonly count: number }[],
  {
    say,
    number,
    labelOf,
  }: {
    readonly say: Say;
    readonly number: (value: number) => string;
    readonly labelOf: (kind: string) => string;
  },
): ReceiptSection {
  if (counts.length === 0) return { heading, note: none };
  return {
    heading,
    table: {
      columns: [say('reason'), say('count')],
      rows: counts.map(({ kind, count }) => [labelOf(kind), number(count)]),
    },
  };
}
