import {
  type Database,
  readRecalculablePhones,
  type ReadOptions,
} from '../../src/data-access/index.ts';
import {
  type ContactId,
  type DataSetPlan,
  daysOfWeekPeriod,
  exportDocuments,
  type ExportError,
  type ExportOutcome,
  type ExportRequest,
  exportSettings,
  type Exclusion,
  intervalOfTag,
  ok,
  type Period,
  type Phone,
  planDataSet,
  type Result,
  reviewDocuments,
  type ReviewedExport,
  type SyncsRead,
  withExclusion,
  type WrittenByPhone,
} from '../../src/domain/index.ts';
import { dateInZone } from './days.ts';
import { isOfChoice } from './owners-of-choice.ts';
import { recalculateDays } from './recalculate-days.ts';
import type { RecalculatedDays, TaggedDays } from './recalculated-days.ts';
import type { RecalculatedSource } from './recalculated-source.ts';
import type { RecalculationContext } from './recalculation-context.ts';
import { TIME_LIMIT } from './time-limit.ts';

/** How the reports are used. */
export interface FromReports extends Omit<RecalculationContext, 'timeLimit'> {
  /** The people for whom alone it is calculated; absent: all of the choice. */
  readonly owners?: readonly ContactId[] | undefined;
  /** Reads when phones synced, for the review; undefined where nothing is known. */
  readonly readSyncs?: (() => Promise<SyncsRead | undefined>) | undefined;
}

/** An export of what the reports give. */
export interface ExportOfReports {
  readonly result: Result<ExportOutcome, ExportError>;
  /** Absent where none was wanted, or nothing was counted. */
  readonly reviewed?: ReviewedExport;
  /** Absent where nothing was calculated. */
  readonly recalculated?: RecalculatedSource;
  readonly months: readonly RecalculatedDays[];
}

/**
 * Exports what the reports in a database give, not what phones wrote: each month of the period is
 * calculated for every account whose phone writes target documents, and counted by the rules of any export.
 * A month that has not begun has no documents, as no phone has any: zeros of it would be the last month of
 * a running total, and divide an average.
 * A file is of one source: of an owner for whom the rules failed nothing is in it.
 */
export async function exportOfReports(
  database: Database,
  request: ExportRequest,
  context: FromReports,
  isReviewed: boolean,
  options: ReadOptions,
): Promise<Result<ExportOfReports, ExportError>> {
  const { today } = context;
  const phones = await readRecalculablePhones(database, options);
  if (!phones.ok) return phones;
  const { settings, contacts } = phones.value;
  const known = exportSettings(settings);
  const byDay = { ...request, countedByDay: true } as const;
  const plan = planDataSet(known, byDay);
  if (!plan.ok) return plan;
  const isWanted = isOfChoice(settings, contacts, request, context.owners);
  const calculated = await recalculateDays(
    database,
    phones.value,
    isWanted,
    daysOfPlan(plan.value).filter(
      ({ start }) => start <= dateInZone(context.now, context.timeZone),
    ),
    { ...context, timeLimit: TIME_LIMIT },
    options,
  );
  if (!calculated.ok) return calculated;
  const months = calculated.value;
  const excluded = withoutFaulty(request.excluded ?? [], months);
  const recalculated = sourceOf(months, context, excluded, plan.value.period);
  const documents = [
    ...contacts,
    ...phones.value.phones.map(accountOf),
    ...months.flatMap(documentsOf),
  ];
  const asked = excluded.length === 0 ? byDay : { ...byDay, excluded };
  const made = { recalculated, months };
  if (!isReviewed) {
    return ok({ result: exportDocuments(settings, documents, asked, today), ...made });
  }
  const reviewed = reviewDocuments(settings, documents, asked, today, {
    written: writtenOf(months),
    syncs: await context.readSyncs?.(),
  });
  return ok(
    reviewed.ok
      ? { result: reviewed.value.outcome, reviewed: reviewed.value, ...made }
      : { result: reviewed, ...made },
  );
}

/** The months of a period, of which phones write documents, or its weeks, of which they do not. */
function daysOfPlan({ period, tags, settings }: DataSetPlan): readonly TaggedDays[] {
  const week = daysOfWeekPeriod(period);
  if (week !== undefined) return tags.map((tag) => ({ ...week, tag, isReported: false }));
  return tags.map((tag) => ({
    ...intervalOfTag(tag, settings.monthStartDate),
    isReported: true,
  }));
}

/** What counts of some days. Where phones write nothing, no phone changed it early or late. */
const documentsOf = ({ phones, isReported }: RecalculatedDays): readonly object[] =>
  phones.map(({ document }) => (isReported ? document : { ...document, updated_date: undefined }));

/** Those who are expected to report are those for whom it was calculated. */
const accountOf = ({ user, owner, facilities, roles }: Phone): object => ({
  _id: user,
  type: 'user-settings',
  contact_id: owner,
  facility_id: facilities,
  roles,
});

/** What phones wrote of the months; undefined of days of which they write nothing. */
const writtenOf = (months: readonly RecalculatedDays[]): readonly WrittenByPhone[] | undefined =>
  months.every(({ isReported }) => isReported)
    ? months.flatMap(({ written }) => written)
    : undefined;

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
  { isAsOfEnd, timeZone }: FromReports,
  excluded: readonly Exclusion[],
  period: Period,
): RecalculatedSource => ({
  timeZone,
  reports: isAsOfEnd ? 'as-of-end' : 'as-known-now',
  phones: new Set(months.flatMap(({ phones }) => phones.map(({ phone }) => phone.user))).size,
  now: Object.fromEntries(
    months.map(({ tag, isReported, now }) => [
      isReported ? tag : period,
      new Date(now).toISOString(),
    ]),
  ),
  notRecalculated: [...new Set(months.flatMap(({ notRecalculated }) => notRecalculated))],
  excluded,
});
