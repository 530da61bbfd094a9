import { idsWords } from './close/ids-words.ts';
import { linesOfSyncs, some } from '../export-interface/index.ts';
import type { MonthOutcome } from './close/month-outcome.ts';

/** What became of a month in a line, and a line for each of the first rows that stay open. */
export function linesOfOutcome(outcome: MonthOutcome): readonly string[] {
  const { instance, dataSet, period, state, reason, completeness, counts, sent, open, notLogged } =
    outcome;
  const ofReports = outcome.source === 'recalculated' ? ', of the reports' : '';
  const reported =
    completeness === undefined
      ? ''
      : `, reported: ${String(completeness.reported)} of ${String(completeness.expected)}`;
  const behind =
    counts.leftBehind === 0 ? '' : `, left behind in DHIS2: ${String(counts.leftBehind)}`;
  return [
    `${[instance, dataSet, period].filter((word) => word !== '').join(' ')}: ${state}` +
      `, rows: ${String(counts.rows)}, sent: ${String(counts.sent)}, there already: ${String(counts.alreadyThere)}, open: ${String(counts.open)}${reported}${behind}${ofReports}`,
    ...(reason === undefined ? [] : [`  ${reason.code}: ${reason.message}`]),
    ...notRecalculatedLines(outcome),
    ...linesOfSyncs(outcome.sync).map((line) => `  ${line}`),
    ...(notLogged === undefined ? [] : [`  ${notLogged}`]),
    ...open
      .slice(0, MOST_ROWS)
      .map((row) => `  open: ${idsWords(row)} ${row.value}, of ${some(row.owners)}: ${row.why}`),
    ...sent.slice(0, MOST_ROWS).map((row) => {
      const { before, value, owners } = row;
      const change = before === undefined ? value : `${before} -> ${value}`;
      return `  sent: ${idsWords(row)} ${change}, of ${some(owners)}`;
    }),
  ];
}

function notRecalculatedLines({ recalculated }: MonthOutcome): readonly string[] {
  const phones = recalculated?.notRecalculated ?? [];
  return phones.length === 0
    ? []
    : [`  documents of phones without an account, not in the file: ${some(phones)}`];
}

const MOST_ROWS = 3;
