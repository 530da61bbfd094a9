// Step 3 of 3: ends the run as failed where DHIS2 did not take all of a file, so that somebody is told.
// The state keeps the summary all the same, and the month is sent again by the next run.
import { fn } from '@openfn/language-http';

export * from '@openfn/language-http';

export default [
  fn((state) => {
    const month = state.months?.[state.sent];
    if (month?.status !== 'refused') return state;
    const first = month.conflicts[0];
    const why = first ? `${first.code ?? ''} ${first.message}` : (month.summary.message ?? '');
    throw new Error(`${state.sent}: DHIS2 did not take all of it: ${month.summary.status}: ${why}`);
  }),
];
