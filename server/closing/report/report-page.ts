import type { MissingOwner, MonthState, OpenRow, RowOfOutcome } from '../close/month-outcome.ts';
import { idsWords } from '../close/ids-words.ts';
import { linesOfSyncs, syncWords } from '../../export-interface/index.ts';
import { clashWords } from '../instances/clashes.ts';
import { Html, html } from './html.ts';
import type { ReportForAll, RunReport } from './run-report.ts';

type Month = (RunReport | ReportForAll)['months'][number];

const STATES: Readonly<Record<MonthState, string>> = {
  sent: 'sent',
  unchanged: 'unchanged',
  open: 'rows stay open',
  waiting: 'waiting',
  refused: 'refused',
  failed: 'no answer',
};

/**
 * A report as a page that needs nothing else: a table of all months, then each that somebody has to look at.
 *
 * @param report with names and telephone numbers only where it is for those who may see them
 */
export const reportPage = (report: RunReport | ReportForAll): string =>
  html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width" />
        <title>${titleOf(report)}</title>
        <style>
          ${new Html(STYLE)}
        </style>
      </head>
      <body>
        <h1>${titleOf(report)}</h1>
        ${report.clashes.map((clash) => html`<p class="refused">${clashWords(clash)}</p>`)}
        <table>
          <tr>
            ${HEADS.map((head) => html`<th scope="col">${head}</th>`)}
          </tr>
          ${report.months.map(lineOfMonth)}
        </table>
        ${report.months.filter(isTelling).map(partOfMonth)}
      </body>
    </html> `.text;

const STYLE =
  'body{font:16px/1.5 sans-serif;margin:1rem;max-width:70rem}table{border-collapse:collapse}' +
  'th,td{border:1px solid #888;padding:.2rem .5rem;text-align:start;vertical-align:top}' +
  '.refused,.failed,.open{background:#fde8e8;color:#611}.waiting{background:#fdf6d8;color:#430}';

const HEADS = [
  'Instance',
  'Data set',
  'Month',
  'Source',
  'State',
  'Reported',
  'Rows',
  'Sent',
  'Open',
  'File',
  'Answer of DHIS2',
];

/** What a report is called, in a page and in a mail: how many months are in which state. */
export function titleOf({
  months,
  startedAt,
}: Pick<RunReport | ReportForAll, 'months' | 'startedAt'>): string {
  const counts = (Object.keys(STATES) as MonthState[]).flatMap((state) => {
    const count = months.filter((month) => month.state === state).length;
    return count === 0 ? [] : [`${STATES[state]}: ${String(count)}`];
  });
  return `Closing of ${startedAt.slice(0, 10)}: ${counts.length === 0 ? 'no month' : counts.join(', ')}`;
}

const nameOf = ({ instance, dataSet, period }: Month): string =>
  [instance, dataSet, period].filter((word) => word !== '').join(' ');

function lineOfMonth(month: Month): Html {
  const { completeness, counts, answer, state } = month;
  const reported =
    completeness === undefined
      ? ''
      : `${String(completeness.reported)} of ${String(completeness.expected)}`;
  return html`<tr>
    <td>${month.instance}</td>
    <td>${month.dataSet}</td>
    <td>${month.period}</td>
    <td>${month.source === 'recalculated' ? 'reports' : (month.source ?? '')}</td>
    <td class="${state}">${STATES[state]}</td>
    <td>${reported}</td>
    <td>${counts.rows}</td>
    <td>${counts.sent}</td>
    <td>${counts.open}</td>
    <td>${month.file ?? ''}</td>
    <td>${answer === undefined ? '' : answerWords(answer)}</td>
  </tr>`;
}

const answerWords = ({ status, counts }: NonNullable<Month['answer']>): string =>
  [status, ...Object.entries(counts).map(([name, count]) => `${name} ${String(count)}`)].join(', ');

const isTelling = ({ reason, sent, open, missing, leftBehind }: Month): boolean =>
  reason !== undefined || sent.length + open.length + missing.length + leftBehind.length > 0;

function partOfMonth(month: Month): Html {
  const { reason, notLogged, counts, sent, open, missing, leftBehind } = month;
  return html`<h2>${nameOf(month)}</h2>
    ${reason === undefined ? '' : html`<p class="${month.state}">${reason.message}</p>`}
    ${recalculatedPart(month)} ${linesOfSyncs(month.sync).map((line) => html`<p>${line}</p>`)}
    ${notLogged === undefined ? '' : html`<p>${notLogged}</p>`}
    ${listOf(`Missing: ${String(missing.length)}`, missing, ownerWords)}
    ${listOf(`Open: ${String(counts.open)}`, open, (row: OpenRow) => `${rowWords(row)}: ${row.why}`)}
    ${listOf(`Sent: ${String(counts.sent)}`, sent, rowWords)}
    ${listOf(
      `Still in DHIS2, and no longer in the CHT: ${String(counts.leftBehind)}`,
      leftBehind,
      rowWords,
    )}`;
}

function recalculatedPart({ recalculated }: Month): Html {
  if (recalculated === undefined) return html``;
  const { timeZone, phones, now, notRecalculated } = recalculated;
  const others =
    notRecalculated.length === 0
      ? ''
      : ` Documents of phones without an account, not in the file: ${notRecalculated.join(', ')}.`;
  return html`<p>
    Calculated from the reports in the time of ${timeZone}, as of ${Object.values(now).join(', ')};
    accounts: ${phones}. Missing is whose phone has written no document; what the reports give of
    them is in the numbers.${others}
  </p>`;
}

function listOf<T>(head: string, entries: readonly T[], words: (entry: T) => string): Html {
  if (entries.length === 0) return html``;
  return html`<h3>${head}</h3>
    <ul>
      ${entries.map((entry) => html`<li>${words(entry)}</li>`)}
    </ul>`;
}

const ownerWords = (
  missing: Pick<MissingOwner, 'owner' | 'orgUnits'> & Partial<MissingOwner>,
): string => {
  const { owner, orgUnits, name = '', phone = '', place = '', sync } = missing;
  const who = [name, phone, place].filter((word) => word !== '');
  const whoWords = who.length === 0 ? owner : `${who.join(', ')} (${owner})`;
  return [whoWords, ...orgUnits, ...syncWords(sync)].join(', ');
};

const rowWords = (row: RowOfOutcome): string => {
  const { before, value, owners } = row;
  const change = before === undefined ? value : `${before} → ${value}`;
  return `${idsWords(row)} ${change}, of ${owners.join(', ')}`;
};
