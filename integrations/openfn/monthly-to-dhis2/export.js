// Step 1 of 3: asks for the file of the newest finished month that DHIS2 has not accepted yet.
//
// Its credential is an account of the CHT that may export: baseUrl is where the export is served,
// https://export.example.org, username and password are the account's.
import { del, fn, get, post } from '@openfn/language-http';

export * from '@openfn/language-http';

/**
 * What is exported: the members of the body of POST /api/exports. `choice` in the state goes before it.
 * A month is not sent before this per cent of those who are expected have reported.
 */
const CHOICE = { dataSet: 'VMuFODsyWaO', minReported: 80 };

/** Older months are left alone. */
const MOST_MONTHS = 12;

/** A first export of a nation takes minutes; nobody waits for a whole hour. */
const LONGEST_MS = 60 * 60 * 1000;

/** Why there is no file yet, without anything being wrong: phones that have not synced. */
const NOT_YET = ['incomplete', 'no-rows'];

/** `202601` => `202512` */
const monthBefore = (month) =>
  month.endsWith('01') ? `${Number(month.slice(0, 4)) - 1}12` : String(Number(month) - 1);

const lastFinishedMonth = (now) => monthBefore(now.toISOString().slice(0, 7).replace('-', ''));

/** Months that ended and are not accepted, the newest first. */
function openMonths(last, since, periods) {
  const all = [last];
  while (all.length < MOST_MONTHS && all.at(-1) > since) all.push(monthBefore(all.at(-1)));
  return all.filter((month) => month >= since && periods[month]?.status !== 'accepted');
}

const pause = (ms) => new Promise((resolve) => setTimeout(resolve, ms));

/** Asks for an export again and again until it ended: no request lasts longer than a gateway allows. */
async function endOf(path, state) {
  const until = Date.now() + LONGEST_MS;
  for (let ms = 100; Date.now() < until; ms = Math.min(ms * 1.5, 15000)) {
    const { data } = await get(path)(state);
    if (data.status === 'done' || data.status === 'failed') return data;
    await pause(ms);
  }
  throw new Error(`The export ${path} has not ended within an hour.`);
}

/** The figures of a review that a state may keep: no names, no lists. */
const figuresOf = ({ dataValues, orgUnits, completeness, notices }) => ({
  dataValues,
  orgUnits,
  expected: completeness?.expected,
  reported: completeness?.reported,
  notices: notices?.length,
});

/** Exports a month: its file, or the code of the reason why there is none yet, and the figures. */
async function exportOf(period, choice, state) {
  const { data: started } = await post('/api/exports', { ...choice, period })(state);
  const path = `/api/exports/${started.id}`;
  try {
    const { error } = await endOf(path, state);
    if (error !== undefined && !NOT_YET.includes(error.code)) {
      throw new Error(`${period}: ${error.code}: ${error.message}`);
    }
    const { data: review } = await get(`${path}/review`)(state);
    const figures = figuresOf(review);
    if (error !== undefined) return { figures, why: error };
    // As text: what is sent is what was written, byte for byte.
    const { data: file } = await get(`${path}/file`, { parseAs: 'text' })(state);
    return { figures, file };
  } finally {
    // It may be forgotten by now.
    await del(path, { errors: { 404: false } })(state);
  }
}

export default [
  fn(async (state) => {
    const { configuration, periods = {}, again = [], now = new Date().toISOString() } = state;
    const choice = { ...CHOICE, ...state.choice };
    const last = lastFinishedMonth(new Date(now));
    // The first run begins with the month that has just ended: older ones were sent by somebody else.
    const since = state.since ?? last;
    const known = { ...periods };
    const kept = { configuration, choice: state.choice, since };
    for (const period of new Set([...again, ...openMonths(last, since, periods)])) {
      const { file, figures, why } = await exportOf(period, choice, state);
      if (file !== undefined) {
        console.log(`${period}: ${figures.dataValues} values of ${figures.orgUnits} org units`);
        const waiting = again.filter((month) => month !== period);
        return { ...kept, periods: known, again: waiting, toSend: [{ period, figures, file }] };
      }
      console.log(`${period}: not sent: ${why.code}: ${why.message}`);
      // What DHIS2 has accepted stays accepted.
      if (known[period]?.status !== 'accepted') {
        known[period] = { status: why.code, at: now, figures };
      }
    }
    return { ...kept, periods: known, again };
  }),
];
