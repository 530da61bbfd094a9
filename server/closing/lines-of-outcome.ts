import type { MonthOutcome } from './close/month-outcome.ts';

/** What became of a month in a line, and a line for each of the first rows that stay open. */
export function linesOfOutcome(outcome: MonthOutcome): readonly string[] {
  const { instance, dataSet, period, state, reason, completeness, rows, sent, open } = outcome;
  const { alreadyThere, leftBehind } = outcome;
  const reported =
    completeness === undefined
      ? ''
      : `, reported: ${String(completeness.reported)} of ${String(completeness.expected)}`;
  const behind =
    leftBehind.length === 0 ? '' : `, left behind in DHIS2: ${String(leftBehind.length)}`;
  return [
    `${[instance, dataSet, period].filter((word) => word !== '').join(' ')}: ${state}` +
      `, rows: ${String(rows)}, sent: ${String(sent.length)}, there already: ${String(alreadyThere)}, open: ${String(open.length)}${reported}${behind}`,
    ...(reason === undefined ? [] : [`  ${reason.code}: ${reason.message}`]),
    ...open
      .slice(0, MOST_ROWS)
      .map(
        ({ orgUnit, dataElement, value, why, owners }) =>
          `  open: ${orgUnit} ${dataElement} ${value}, of ${owners.join(', ')}: ${why}`,
      ),
    ...sent
      .slice(0, MOST_ROWS)
      .map(
        ({ orgUnit, dataElement, before, value, owners }) =>
          `  sent: ${orgUnit} ${dataElement} ${before === undefined ? value : `${before} -> ${value}`}, of ${owners.join(', ')}`,
      ),
  ];
}

const MOST_ROWS = 3;
