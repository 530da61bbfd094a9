import { readStoredValues } from '../../../src/data-access/index.ts';
import { defaultCombosOf, type Finding, type Review } from '../../../src/domain/index.ts';
import { dhis2Failure, incompleteOf, some } from '../../export-interface/index.ts';
import type { RecalculatedSource } from '../../recalculation/index.ts';
import { knownRows } from '../state/known-rows.ts';
import type { MonthKey } from '../state/run-record.ts';
import type { RunWriter } from '../state/run-writer.ts';
import { blockedRows } from './blocked-rows.ts';
import type { ClosingContext } from './connected-instance.ts';
import type { MonthToClose } from './month-to-close.ts';
import { allLeftBehind, decideRows, type DifferingRow, differingRows } from './decide-rows.ts';
import { exportMonth } from './export-month.ts';
import {
  MOST_ROWS_NAMED,
  type MonthOutcome,
  type MonthState,
  monthWithout,
} from './month-outcome.ts';
import { leftBehindRow, openRows, rowOfOutcome, withoutClashes } from './open-rows.ts';
import { sendAndRemember } from './send-and-remember.ts';

/**
 * Exports a month, holds it against what DHIS2 last accepted, sends the rows that differ and nothing else, and
 * remembers what of it DHIS2 took. What it does not take stays open for the next run.
 */
export async function closeMonth(
  month: MonthToClose,
  run: RunWriter,
  context: ClosingContext,
): Promise<MonthOutcome> {
  const { instance, rule, period, metadata } = month;
  const { dataSet, minReported, signOff, source, overwrite } = rule;
  const key: MonthKey = { dhis2: instance.dhis2.baseUrl, dataSet, period };
  const of = { instance: instance.name, ...key };
  const asked = { dataSet, period, signOff, source };
  const exported = await exportMonth(instance, asked, metadata, context);
  const known = knownRows(run.former, key);
  if (!exported.ok) {
    const { state, code, message, review } = exported.error;
    // Otherwise its rows may well be the former ones.
    const gone = code === 'no-rows' ? allLeftBehind(known) : [];
    const month = monthWithout(of, state, { code, message });
    return {
      ...month,
      source,
      ...(review && peopleOf(review)),
      counts: { ...month.counts, leftBehind: gone.length },
      leftBehind: named(gone.map(leftBehindRow)),
    };
  }
  const { review, later, dataValueSet, check, recalculated } = exported.value;
  const { differing, leftBehind } = differingRows(later, known);
  const ended = (state: MonthState, reason?: MonthOutcome['reason']): MonthOutcome => ({
    ...monthWithout(of, state, reason),
    source,
    ...(recalculated && { recalculated: recalculatedOf(recalculated) }),
    ...peopleOf(review),
    counts: { ...NO_ROWS, rows: later.rows.length, leftBehind: leftBehind.length },
    leftBehind: named(leftBehind.map(leftBehindRow)),
  });
  const incomplete = incompleteOf(review.completeness, minReported);
  if (incomplete !== undefined) return ended('waiting', incomplete);
  if (differing.length === 0) return ended('unchanged');
  const blocked = blockedRows(check);
  if (blocked.month !== undefined) return ended('refused', closedWords(blocked.month, differing));
  const orgUnits = [...new Set(differing.map(({ row }) => row.orgUnit))];
  const stored = await readStoredValues(context.fetch, instance.dhis2, {
    dataSet,
    period,
    orgUnits,
  });
  if (!stored.ok)
    return ended('failed', dhis2Failure({ error: stored.error, mayHaveTaken: false }));
  const defaults = defaultCombosOf(metadata);
  const { writable, clashing } = withoutClashes(differing, month.clash);
  const decided = decideRows(writable, { known, stored: stored.value, defaults, overwrite });
  const toSend = decided.toSend.filter(({ row }) => blocked.why(row) === undefined);
  const { alreadyThere } = decided;
  const sending = { toSend, alreadyThere, dataValueSet };
  const sent = await sendAndRemember(sending, month, key, run, context);
  const open = [...clashing, ...openRows(decided, blocked, sent)];
  const taken = toSend.filter(({ row }) => sent?.isAccepted(row) === true).map(rowOfOutcome);
  const end =
    open.length === 0 ? ended('sent') : ended('open', sent?.failure ?? openWords(open.length));
  return {
    ...end,
    counts: {
      ...end.counts,
      sent: taken.length,
      alreadyThere: alreadyThere.length,
      open: open.length,
    },
    sent: named(taken),
    open: named(open),
    ...(sent?.file === undefined ? {} : { file: sent.file }),
    ...(sent?.notLogged === undefined ? {} : { notLogged: sent.notLogged }),
    ...(sent?.summary === undefined ? {} : { answer: sent.summary }),
  };
}

const NO_ROWS = { sent: 0, alreadyThere: 0, open: 0 };

const named = <T>(rows: readonly T[]): readonly T[] => rows.slice(0, MOST_ROWS_NAMED);

/** How it was calculated; those for whom the rules failed keep a month back. */
const recalculatedOf = ({
  timeZone,
  phones,
  now,
  notRecalculated,
}: RecalculatedSource): MonthOutcome['recalculated'] => ({
  timeZone,
  phones,
  now,
  notRecalculated,
});

/** Who has reported and who is missing. */
const peopleOf = ({
  completeness: { basis, expected, reported },
  contributors,
  sync: ofAll,
}: Review): Pick<MonthOutcome, 'completeness' | 'missing' | 'sync'> => ({
  completeness: { basis, expected, reported },
  ...(ofAll && { sync: ofAll }),
  missing: contributors
    .filter(({ status }) => status === 'missing')
    .map(({ owner, orgUnits, name, phone, place, sync }) => ({
      owner,
      orgUnits,
      name,
      phone,
      place,
      ...(sync && { sync }),
    })),
});

const openWords = (count: number): NonNullable<MonthOutcome['reason']> => ({
  code: 'open-rows',
  message: `${rowsWords(count)} not in DHIS2 as the CHT has them; the next run tries again.`,
});

/** Why DHIS2 takes nothing of the period, and whose work that concerns. */
function closedWords(
  { kind, fix, detail }: Finding,
  differing: readonly DifferingRow[],
): NonNullable<MonthOutcome['reason']> {
  const owners = [...new Set(differing.flatMap((row) => row.owners))];
  const since = detail.date === undefined ? '' : ` since ${detail.date}`;
  const words =
    kind === 'expired-period'
      ? `The month has expired in DHIS2${since}: it takes no values any more (expiryDays of the data set).`
      : `DHIS2 takes no values of this month: ${kind}; fix: ${fix}.`;
  return {
    code: kind,
    message: `${words} Nothing was sent; ${rowsWords(differing.length)} not there, of ${some(owners)}.`,
  };
}

const rowsWords = (count: number): string =>
  count === 1 ? '1 row is' : `${String(count)} rows are`;
