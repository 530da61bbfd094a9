import { htmlEscaped } from '../html-escaped.ts';
/** A line of a receipt: what it is about, and what is so. */
export interface ReceiptFact {
  readonly label: string;
  readonly value: string;
  /** Whether it is an identifier or a digest, to be compared letter by letter. */
  readonly isCode?: boolean;
}

/** A part of a receipt under a heading of its own. */
export interface ReceiptSection {
  readonly heading: string;
  readonly facts?: readonly ReceiptFact[];
  readonly table?: {
    readonly columns: readonly string[];
    readonly rows: readonly (readonly string[])[];
  };
  /** A sentence below; also in the place of a list that has nothing in it. */
  readonly note?: string;
}

/** A receipt in words. */
export interface ReceiptPage {
  /** As in HTML: `fr`, `ar-EG`. */
  readonly language: string;
  readonly direction: 'ltr' | 'rtl';
  readonly title: string;
  readonly sections: readonly ReceiptSection[];
}

const STYLE = `
:root { color-scheme: light dark; }
body { font: 1rem/1.5 system-ui, sans-serif; max-inline-size: 48rem; margin-inline: auto; padding: 1rem; }
h1 { font-size: 1.5rem; }
h2 { font-size: 1.125rem; margin-block: 1.5rem 0.5rem; break-after: avoid; }
dl { display: grid; grid-template-columns: minmax(9rem, 14rem) 1fr; gap: 0.25rem 1rem; margin: 0; }
dt { opacity: 0.75; }
dd { margin: 0; overflow-wrap: anywhere; }
code { font: 0.875rem/1.5 ui-monospace, monospace; }
table { border-collapse: collapse; inline-size: 100%; }
th, td { padding: 0.25rem 0.5rem; border-block-end: 1px solid; text-align: start; overflow-wrap: anywhere; }
th:not(:first-child), td:not(:first-child) { text-align: end; font-variant-numeric: tabular-nums; }
tr { break-inside: avoid; }
@media (max-width: 30rem) { dl { grid-template-columns: 1fr; gap: 0; } dd { margin-block-end: 0.5rem; } }
@media print { body { max-inline-size: none; padding: 0; font-size: 10pt; } }
`;

/**
 * Writes a receipt as a page that needs nothing else: no script, nothing from a network. Whatever is in
 * it is text.
 *
 * @example
 * writeReceiptPage({ language: 'en', direction: 'ltr', title: 'Receipt', sections: [] })
 * // => '<!doctype html>\n<html lang="en" dir="ltr">…'
 */
export const writeReceiptPage = ({
  language,
  direction,
  title,
  sections,
}: ReceiptPage): string => `<!doctype html>
<html lang="${htmlEscaped(language)}" dir="${direction}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${htmlEscaped(title)}</title>
<style>${STYLE}</style>
</head>
<body>
<main>
<h1>${htmlEscaped(title)}</h1>
${sections.map(sectionOf).join('\n')}
</main>
</body>
</html>
`;

function sectionOf({ heading, facts = [], table, note }: ReceiptSection): string {
  return [
    `<section>\n<h2>${htmlEscaped(heading)}</h2>`,
    ...(facts.length === 0 ? [] : [`<dl>\n${facts.map(factOf).join('\n')}\n</dl>`]),
    ...(table === undefined || table.rows.length === 0 ? [] : [tableOf(table)]),
    ...(note === undefined ? [] : [`<p>${htmlEscaped(note)}</p>`]),
    '</section>',
  ].join('\n');
}

const factOf = ({ label, value, isCode = false }: ReceiptFact): string => {
  const text = isCode ? `<code>${htmlEscaped(value)}</code>` : `<bdi>${htmlEscaped(value)}</bdi>`;
  return `<dt>${htmlEscaped(label)}</dt><dd>${text}</dd>`;
};

const tableOf = ({ columns, rows }: NonNullable<ReceiptSection['table']>): string =>
  [
    '<table>',
    `<thead><tr>${columns.map((column) => `<th scope="col">${htmlEscaped(column)}</th>`).join('')}</tr></thead>`,
    '<tbody>',
    ...rows.map(
      (row) => `<tr>${row.map((cell) => `<td><bdi>${htmlEscaped(cell)}</bdi></td>`).join('')}</tr>`,
    ),
    '</tbody>',
    '</table>',
  ].join('\n');
