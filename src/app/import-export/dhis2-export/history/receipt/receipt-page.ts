import type { Receipt, ReceiptPage, ReceiptSection } from '../../../../../domain/index.ts';
import { choiceSection } from './choice-section.ts';
import { countsSection } from './counts-section.ts';
import { fileSection } from './file-section.ts';
import type { ReceiptWords, Say } from './receipt-words.ts';
import { reportingSection } from './reporting-section.ts';

/** Puts a receipt into words, to be written as a page. What is not known says so. */
export function receiptPageOf(receipt: Receipt, words: ReceiptWords): ReceiptPage {
  const say: Say = (key, values) => words.say(`export.dhis.receipt.${key}`, values);
  return {
    language: words.language,
    direction: words.direction,
    title: say('title'),
    sections: [
      choiceSection(receipt, words, say),
      fileSection(receipt, words, say),
      totalsSection(receipt, words, say),
      reportingSection(receipt, say),
      countsSection(say('not-counted'), noneNotCounted(receipt, say), receipt.notCounted, {
        say,
        number: words.number,
        labelOf: (reason) => say(`not-counted.${reason}`),
      }),
      countsSection(say('left-out'), say('left-out.none'), receipt.leftOut, {
        say,
        number: words.number,
        labelOf: (reason) =>
          RULES.has(reason) ? say(`left-out.${reason}`) : words.say(`export.dhis.cause.${reason}`),
      }),
      {
        heading: say('exclusions'),
        facts: receipt.exclusions.map(({ owner, reason }) => ({ label: owner, value: reason })),
        ...(receipt.exclusions.length === 0 ? { note: say('exclusions.none') } : {}),
      },
      noticesSection(receipt, words, say),
    ],
  };
}

/** Numbers of a document may be in rows that are left out, or it has none. */
const noneNotCounted = ({ isEveryDocumentInFile: isInFile }: Receipt, say: Say): string =>
  say(isInFile ? 'not-counted.none' : 'notices.none');

/** The reasons of the rules; any other is a finding that somebody had left out. */
const RULES: ReadonlySet<string> = new Set([
  'invalid-identifier',
  'mixed-values',
  'unsafe-sum',
  'percent-without-total',
  'no-value-of-type',
]);

const totalsSection = ({ file }: Receipt, words: ReceiptWords, say: Say): ReceiptSection => ({
  heading: say('totals'),
  table: {
    columns: [say('totals.element'), say('rows'), say('totals.total')],
    rows: file.totals.map(({ rows, total, ...ids }) => [
      words.element(ids),
      words.number(rows),
      total === undefined ? say('totals.none') : words.total(total),
    ]),
  },
});

function noticesSection(receipt: Receipt, words: ReceiptWords, say: Say): ReceiptSection {
  const { notices, areSuspectsKnown } = receipt;
  const none = areSuspectsKnown ? say('notices.none') : say('suspects.not-known');
  const section = countsSection(say('notices'), none, notices, {
    say,
    number: words.number,
    labelOf: (kind) => say(`notice.${kind}`),
  });
  return areSuspectsKnown ? section : { ...section, note: none };
}
