// Step 2 of 3: posts the files to DHIS2 and keeps what DHIS2 answered.
//
// Its credential is an account of DHIS2 that may add data values: baseUrl is where DHIS2 is,
// https://dhis2.example.org, with username and password, or a personal access token as access_token.
import { fn, post } from '@openfn/language-http';

export * from '@openfn/language-http';

/** A state is kept for every run: the first conflicts tell what is wrong. */
const MOST_CONFLICTS = 20;
const MOST_ROWS = 5;

/** A large file on a slow server takes minutes. */
const LONGEST_MS = 10 * 60 * 1000;

/** The adaptor itself would send a token as `Bearer`, which DHIS2 takes for one of OpenID. */
const tokenHeader = ({ access_token: token }) =>
  token === undefined || token === '' ? {} : { Authorization: `ApiToken ${token}` };

/**
 * What a conflict is about, in ids: DHIS2 names rows by their places in the file. 2.43 names all of them
 * where it refuses the file, and writes into its words those that it is about.
 */
function conflictOf(conflict, file) {
  const { dataValues, orgUnit } = JSON.parse(file);
  const message = String(conflict.value ?? '');
  const rows = (conflict.indexes ?? []).flatMap((index) => {
    const row = dataValues[index];
    return row ? [{ orgUnit: row.orgUnit ?? orgUnit, dataElement: row.dataElement }] : [];
  });
  const named = rows.filter(
    (row) => message.includes(row.orgUnit) || message.includes(row.dataElement),
  );
  return {
    code: conflict.errorCode,
    message: message.slice(0, 500),
    rows: (named.length > 0 ? named : rows).slice(0, MOST_ROWS),
  };
}

/** What DHIS2 answered, and whether it took all of it. 2.37 and older send the summary by itself. */
function answerOf(body, file) {
  const summary = body?.response ?? body;
  const { status, importCount, description, conflicts = [] } = summary ?? {};
  if (importCount === undefined) {
    const words = String(body?.message ?? body ?? 'no answer').slice(0, 500);
    return { isAccepted: false, summary: { status: 'ERROR', message: words }, conflicts: [] };
  }
  // 2.43, which writes no description, calls it a success where it ignored rows without a word.
  const isPassedOver = description === undefined && importCount.ignored > 0;
  return {
    isAccepted: status === 'SUCCESS' && conflicts.length === 0 && !isPassedOver,
    summary: { status, importCount, conflictCount: conflicts.length },
    conflicts: conflicts.slice(0, MOST_CONFLICTS).map((conflict) => conflictOf(conflict, file)),
  };
}

/** Sends one file, and what is to be kept of it. */
async function periodOf({ period, file, ...known }, state) {
  const { data } = await post('/api/dataValueSets', file, {
    query: { importStrategy: 'CREATE_AND_UPDATE', dryRun: 'false' },
    headers: {
      'Content-Type': 'application/json',
      Accept: 'application/json',
      ...tokenHeader(state.configuration),
    },
    // With 409 DHIS2 sends its summary as well: what it did not import, and why.
    errors: { 400: false, 409: false },
    timeout: LONGEST_MS,
  })(state);
  const { isAccepted, summary, conflicts } = answerOf(data, file);
  const status = isAccepted ? 'accepted' : 'refused';
  console.log(`${period}: ${status} by DHIS2: ${JSON.stringify(summary)}`);
  return { status, at: new Date().toISOString(), ...known, summary, conflicts };
}

export default [
  fn(async (state) => {
    const { toSend = [], since, choice, again } = state;
    if (toSend.length === 0) {
      console.log(
        'Nothing to send: each finished period is accepted as it is, or not complete yet.',
      );
    }
    const periods = { ...state.periods };
    for (const each of toSend) periods[each.period] = await periodOf(each, state);
    return { since, choice, again, periods, sent: toSend.map(({ period }) => period) };
  }),
];
