import type { Receipt, ReceiptFact, ReceiptSection } from '../../../../../domain/index.ts';
import type { ReceiptWords, Say } from './receipt-words.ts';

/** What was chosen, by whom, and when. */
export function choiceSection(receipt: Receipt, words: ReceiptWords, say: Say): ReceiptSection {
  const { dataSet, orgUnits, choice, interval, period } = receipt;
  const units = words.list(orgUnits.map(({ id, name }) => (name === '' ? id : `${name} (${id})`)));
  return {
    heading: say('choice'),
    facts: [
      { label: say('data-set'), value: `${dataSet.name} (${dataSet.id})` },
      {
        label: say('period'),
        value: `${words.dateRange(interval.start, interval.end)} (${period})`,
      },
      {
        label: say('org-units'),
        value:
          orgUnits.length === 0
            ? say('org-units.all')
            : choice.children
              ? say('children', { units })
              : units,
      },
      { label: say('attribution'), value: say(`attribution.${choice.attribution}`) },
      ...sourceFacts(receipt, words, say),
      { label: say('by'), value: receipt.by === '' ? say('not-known') : receipt.by },
      { label: say('at'), value: words.moment(receipt.at) },
      { label: say('version'), value: receipt.version },
    ],
  };
}

/** A file is of one source: what phones wrote, or what the reports give. */
function sourceFacts(
  { recalculated }: Receipt,
  words: ReceiptWords,
  say: Say,
): readonly ReceiptFact[] {
  if (recalculated === undefined) return [{ label: say('source'), value: say('source.phones') }];
  const { timeZone, isAsOfEnd, accounts, asOf } = recalculated;
  return [
    {
      label: say('source'),
      value: say(`source.${isAsOfEnd ? 'as-of-end' : 'as-known-now'}`, { accounts }),
    },
    { label: say('as-of'), value: asOf === '' ? say('not-known') : words.moment(asOf) },
    { label: say('time-zone'), value: timeZone },
  ];
}
