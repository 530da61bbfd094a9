import { readRecalculablePhones } from '../../src/data-access/index.ts';
import {
  type CalendarDate,
  exportDocuments,
  type ExportRequest,
  exportSettings,
  type Exclusion,
  intervalOfTag,
  ok,
  type Phone,
  planDataSet,
  reviewDocuments,
  withExclusion,
} from '../../src/domain/index.ts';
import { timeZone } from '../command-line/index.ts';
import { type DatabaseAccess, readAdmitted } from '../database/index.ts';
import {
  isBelowChosen,
  recalculateDays,
  type RecalculatedDays,
  TIME_LIMIT,
} from '../recalculate/index.ts';
import type { Exported } from './exported.ts';
import type { RecalculatedSource } from './lines-of-recalculated.ts';

/** How the reports are used. */
export interface FromReports {
  readonly today: CalendarDate;
  /** Milliseconds since 1970. */
  readonly now: number;
  /** The module of the thread in which the rules run. */
  readonly rulesWorker: URL;
  readonly isAsOfEnd: boolean;
}

/**
 * Exports what the reports in a database give, not what phones wrote: each month of the period is
 * calculated for every account whose phone writes target documents, and counted by the rules of any export.
 * A file is of one source: of an owner for whom the rules failed nothing is in it.
 */
export async function exportRecalculated(
  access: DatabaseAccess,
  request: ExportRequest,
  context: FromReports,
  isReviewed: boolean,
): Promise<Exported> {
  const { today } = context;
  const read = await readAdmitted<Exported>(access, async (database, options) => {
    const phones = await readRecalculablePhones(database, options);
    if (!phones.ok) return phones;
    const { settings, contacts } = phones.value;
    const known = exportSettings(settings);
    const plan = planDataSet(known, request);
    if (!plan.ok) return ok({ result: plan });
    const isWanted =
      request.orgUnits.length === 0 ? undefined : isBelowChosen(settings, contacts, request);
    const months = await recalculateDays(
      database,
      phones.value,
      isWanted,
      plan.value.tags.map((tag) => ({
        ...intervalOfTag(tag, known.monthStartDate),
        isReported: true,
      })),
      { ...context, timeLimit: TIME_LIMIT, isCompared: false },
      options,
    );
    if (!months.ok) return months;
    const excluded = withoutFaulty(request.excluded ?? [], months.value);
    const recalculated = sourceOf(months.value, context, excluded);
    const documents = [
      ...contacts,
      ...phones.value.phones.map(accountOf),
      ...months.value.flatMap((month) => month.phones.map(({ document }) => document)),
    ];
    const asked = excluded.length === 0 ? request : { ...request, excluded };
    if (!isReviewed) {
      return ok({ result: exportDocuments(settings, documents, asked, today), recalculated });
    }
    const reviewed = reviewDocuments(settings, documents, asked, today);
    return ok(
      reviewed.ok
        ? { result: reviewed.value.outcome, reviewed: reviewed.value, recalculated }
        : { result: reviewed, recalculated },
    );
  });
  return read.ok ? read.value : { result: read };
}

/** Those who are expected to report are those for whom it was calculated. */
const accountOf = ({ user, owner, facilities, roles }: Phone): object => ({
  _id: user,
  type: 'user-settings',
  contact_id: owner,
  facility_id: facilities,
  roles,
});

/** A number without the contacts for which the rules failed is wrong, and looks right. */
function withoutFaulty(
  excluded: readonly Exclusion[],
  months: readonly RecalculatedDays[],
): readonly Exclusion[] {
  let all = excluded;
  for (const { phone, faults } of months.flatMap(({ phones }) => phones)) {
    const [fault] = faults;
    if (fault === undefined || excluded.some(({ owner }) => owner === phone.owner)) continue;
    const where = fault.contact ?? fault.target ?? '';
    const reason = `the rules failed for ${where} (${fault.words}), faults in all: ${faults.length}`;
    all = withExclusion(all, { owner: phone.owner, reason: reason.slice(0, 500) });
  }
  return all;
}

const sourceOf = (
  months: readonly RecalculatedDays[],
  { isAsOfEnd }: FromReports,
  excluded: readonly Exclusion[],
): RecalculatedSource => ({
  timeZone: timeZone(),
  reports: isAsOfEnd ? 'as-of-end' : 'as-known-now',
  phones: new Set(months.flatMap(({ phones }) => phones.map(({ phone }) => phone.user))).size,
  now: Object.fromEntries(months.map(({ tag, now }) => [tag, new Date(now).toISOString()])),
  notRecalculated: [...new Set(months.flatMap(({ notRecalculated }) => notRecalculated))],
  excluded,
});
