// Step 3 of 3: ends the run as failed where DHIS2 did not take all of a file, so that somebody is told.
// The state keeps the summary all the same, and the period is sent again by the next run.
import { fn } from '@openfn/language-http';

export * from '@openfn/language-http';

/** The first reason of a period that was refused. */
function reasonOf(period, { summary, conflicts }) {
  const [first] = conflicts;
  const why = first ? `${first.code ?? ''} ${first.message}` : (summary.message ?? '');
  return `${period}: DHIS2 did not take all of it: ${summary.status}: ${why}`;
}

export default [
  fn((state) => {
    const { sent = [], periods = {} } = state;
    const refused = sent.filter((period) => periods[period]?.status === 'refused');
    if (refused.length === 0) return state;
    throw new Error(refused.map((period) => reasonOf(period, periods[period])).join('\n'));
  }),
];
