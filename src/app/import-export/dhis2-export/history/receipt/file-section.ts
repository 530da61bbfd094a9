import type { Receipt, ReceiptFact, ReceiptSection } from '../../../../../domain/index.ts';
import type { ReceiptWords, Say } from './receipt-words.ts';

/** The file, what it was checked against, and whether DHIS2 holds it. */
export function fileSection(
  { file, ...receipt }: Receipt,
  words: ReceiptWords,
  say: Say,
): ReceiptSection {
  const { checkedAgainst: checked } = receipt;
  const sha256: ReceiptFact =
    file.sha256 === undefined
      ? { label: 'SHA-256', value: say('sha256.not-known') }
      : { label: 'SHA-256', value: file.sha256, isCode: true };
  return {
    heading: say('file'),
    facts: [
      { label: say('name'), value: file.name, isCode: true },
      { label: say('bytes'), value: words.number(file.bytes) },
      sha256,
      { label: say('rows'), value: words.number(receipt.rows) },
      ...(receipt.orgUnitsBy === undefined
        ? []
        : [{ label: say('org-units-by'), value: say(`org-units-by.${receipt.orgUnitsBy}`) }]),
      { label: say('units'), value: words.number(receipt.reportingOrgUnits) },
      {
        label: say('checked'),
        value:
          checked === undefined
            ? say('checked.no')
            : checked.version === undefined
              ? say('checked.yes')
              : `DHIS2 ${checked.version}`,
      },
      { label: say('read-back'), value: readBackOf(receipt, words, say) },
    ],
  };
}

function readBackOf(
  { readBack }: Pick<Receipt, 'readBack'>,
  words: ReceiptWords,
  say: Say,
): string {
  if (readBack === undefined) return say('read-back.no');
  const { isHeld, held, sent } = readBack;
  if (!isHeld) return words.say('export.dhis.stored.not-held', { held, sent });
  // All that it holds not is zeros that it does not keep.
  const zeros =
    sent > held ? [words.say('export.dhis.stored.zeros-not-kept', { count: sent - held })] : [];
  return [words.say('export.dhis.stored.held', { count: held }), ...zeros].join(' · ');
}
