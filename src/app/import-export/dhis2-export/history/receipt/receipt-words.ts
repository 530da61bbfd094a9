import type {
  Receipt,
  ReceiptFact,
  ReceiptPage,
  ReceiptSection,
  RowIds,
} from '../../../../../domain/index.ts';

/** How a receipt is put into words. */
export interface ReceiptWords {
  readonly language: string;
  readonly direction: 'ltr' | 'rtl';
  /** The text of a key. */
  readonly say: (key: string, values?: Readonly<Record<string, unknown>>) => string;
  readonly number: (value: number) => string;
  /** A whole number in decimal digits, however large. */
  readonly total: (digits: string) => string;
  readonly moment: (at: string) => string;
  readonly dateRange: (first: string, last: string) => string;
  readonly list: (names: readonly string[]) => string;
  /** What an element and its option combo are called. */
  readonly element: (ids: RowIds) => string;
}

type Say = (key: string, values?: Readonly<Record<string, unknown>>) => string;

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
      countsSection(say('not-counted'), say('not-counted.none'), receipt.notCounted, {
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

/** The reasons of the rules; any other is a finding that somebody had left out. */
const RULES: ReadonlySet<string> = new Set([
  'invalid-identifier',
  'mixed-values',
  'unsafe-sum',
  'percent-without-total',
  'no-value-of-type',
]);

function choiceSection(receipt: Receipt, words: ReceiptWords, say: Say): ReceiptSection {
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

function fileSection({ file, ...receipt }: Receipt, words: ReceiptWords, say: Say): ReceiptSection {
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
  return isHeld
    ? words.say('export.dhis.stored.held', { count: held })
    : words.say('export.dhis.stored.not-held', { held, sent });
}

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

function reportingSection({ completeness, signOffs }: Receipt, say: Say): ReceiptSection {
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

function countsSection(
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
