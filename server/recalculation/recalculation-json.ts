import type { RecalculatedPhone } from '../../src/data-access/index.ts';
import { dateInZone } from './days.ts';
import type { RecalculatedDays } from './recalculated-days.ts';

/** An instant as ISO writes it, or nothing. */
const instant = (at: number | null | undefined): string | undefined =>
  at === undefined || at === null || Number.isNaN(new Date(at).getTime())
    ? undefined
    : new Date(at).toISOString();

/** What was calculated, for programs and for whoever looks after the numbers; without names of people. */
export const recalculationJson = (
  months: readonly RecalculatedDays[],
  { isAsOfEnd, timeZone }: { readonly isAsOfEnd: boolean; readonly timeZone: string },
): object => ({
  timeZone,
  reports: isAsOfEnd ? 'as-of-end' : 'as-known-now',
  intervals: months.map(({ tag, isReported, start, end, now, phones, notRecalculated }) => ({
    ...(isReported ? { tag } : {}),
    start,
    end,
    now: instant(now),
    phones: phones.map((phone) => phoneJson(phone, timeZone)),
    notRecalculated,
  })),
});

function phoneJson(
  { phone: { owner, user }, document, contacts, reports, faults, compared }: RecalculatedPhone,
  timeZone: string,
): object {
  const base = { owner, user, contacts, reports, faults };
  if (compared === undefined) return { ...base, targets: document.targets };
  const { hasDocument, areArrivalsKnown, updatedDate, targets, departed } = compared;
  return {
    ...base,
    hasDocument,
    areArrivalsKnown,
    updatedDate: instant(updatedDate) && dateInZone(updatedDate ?? 0, timeZone),
    ...(departed === undefined ? {} : { departed }),
    targets: targets.map(({ late, ...target }) => ({
      ...target,
      late: late.map(({ reportedDate, ...report }) => ({
        ...report,
        reportedDate: instant(reportedDate),
      })),
    })),
  };
}
