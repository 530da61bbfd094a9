// Step 1 of 3: asks for the cases of the weeks that have just ended, and of those before them.
//
// Cases are classified, and reported, late: a week that was sent is asked for again for some weeks, and sent
// again where its file has changed.
//
// Its credential is an account of the CHT that may export: baseUrl is where the export is served,
// https://export.example.org, username and password are the account's.
import { del, fn, get, post } from '@openfn/language-http';

export * from '@openfn/language-http';

/** What is exported: the members of the body of POST /api/exports. `choice` in the state goes before it. */
const CHOICE = { dataSet: 'CasesDsUid1' };

/** How many weeks are asked for, the one that has just ended among them. */
const WEEKS = 4;

/** An outbreak of 100,000 cases is read in minutes; nobody waits for a whole hour. */
const LONGEST_MS = 60 * 60 * 1000;

/** Why there is no file, without anything being wrong. */
const NOT_YET = ['no-rows'];

const DAY = 24 * 60 * 60 * 1000;

/** The Monday of the week of a day, in milliseconds. */
const mondayOf = (time) => {
  const day = Math.floor(time / DAY);
  // The first of January 1970 was a Thursday.
  return (day - ((day + 3) % 7)) * DAY;
};

/** `2026W45`, as DHIS2 writes it: the week with a year's fourth of January is its first. */
function weekOf(monday) {
  const thursday = new Date(monday + 3 * DAY);
  const year = thursday.getUTCFullYear();
  return `${year}W${1 + Math.floor((thursday.getTime() - Date.UTC(year, 0, 1)) / (7 * DAY))}`;
}

/** Enough to tell whether a file has changed; the sandbox of a step has no better. */
function digestOf(text) {
  let [a, b] = [5381, 52711];
  for (let index = 0; index < text.length; index += 1) {
    a = (a * 33) ^ text.charCodeAt(index);
    b = (b * 31) ^ text.charCodeAt(index);
  }
  return `${text.length}-${(a >>> 0).toString(36)}-${(b >>> 0).toString(36)}`;
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

/** The figures of a review that a state may keep: no case, no list. */
const figuresOf = ({ dataValues, orgUnits, casesCounted, notCounted }) => ({
  dataValues,
  orgUnits,
  casesCounted,
  notCounted: notCounted?.length,
});

/** Exports a week: its file, or the reason why there is none, and the figures. */
async function exportOf(period, choice, state) {
  const body = { ...choice, source: 'godata', period };
  const { data: started } = await post('/api/exports', body)(state);
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
    const { configuration, periods = {}, now = new Date().toISOString() } = state;
    const choice = { ...CHOICE, ...state.choice };
    const last = mondayOf(Date.parse(now)) - 7 * DAY;
    // The first run begins with the week that has just ended: older ones were sent by somebody else.
    const since = state.since ?? new Date(last).toISOString().slice(0, 10);
    const known = {};
    const toSend = [];
    for (let back = 0; back < WEEKS; back += 1) {
      const monday = last - back * 7 * DAY;
      if (monday < Date.parse(since)) break;
      const period = weekOf(monday);
      const { file, figures, why } = await exportOf(period, choice, state);
      const before = periods[period];
      if (before !== undefined) known[period] = before;
      if (file === undefined) {
        console.log(`${period}: not sent: ${why.code}: ${why.message}`);
        if (before?.status !== 'accepted') known[period] = { status: why.code, at: now, figures };
        continue;
      }
      const digest = digestOf(file);
      const isSent = before?.status === 'accepted' && before.digest === digest;
      console.log(`${period}: ${figures.casesCounted} cases${isSent ? ', as they were sent' : ''}`);
      if (!isSent) toSend.push({ period, figures, digest, file });
    }
    return { configuration, choice: state.choice, since, periods: known, toSend };
  }),
];
