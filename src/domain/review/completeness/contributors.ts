import type { CountedDocument } from '../../aggregate/contribution.ts';
import { compareCodeUnits } from '../../code-unit-order.ts';
import { startOfUtcDay } from '../../period/utc-day.ts';
import type { ContactId } from '../../place/lineage.ts';
import type { OrgUnitId } from '../../place/org-unit-mapping.ts';
import { hasImpossibleDate, isNewer } from '../../target/newest-account.ts';
import type { CalendarDate } from '../../period/calendar-date.ts';
import type { Tag } from '../../period/period.ts';
import type { ContactSync } from '../../sync/contact-sync.ts';

/** By what it is known who should have reported. */
export type Basis = 'accounts' | 'earlier-periods';

/** An owner who reported or should have. */
export interface Contributor {
  readonly owner: ContactId;
  /** Those of the choice at which the owner counts, or is expected. */
  readonly orgUnits: readonly OrgUnitId[];
  /** `missing` is who is missing in any month of the period that is due. */
  readonly status: 'reported' | 'missing' | 'unexpected';
  /** The months that are due, without a counted document; absent where there are none or the period is one month. */
  readonly missingMonths?: readonly Tag[];
  /** The counted document: of a longer period, that of the last month that has one. */
  readonly document?: string;
  /** Milliseconds since 1970 at which it was last changed, where it says so. */
  readonly updatedDate?: number;
  /** It was last changed before the period's last day. */
  readonly early?: true;
  /** What is known of their syncs; absent where nothing is. */
  readonly sync?: ContactSync;
}

/** The months of a period, oldest first. */
export interface MonthsOfPeriod {
  readonly all: readonly Tag[];
  /** Those in which somebody can be missing: the ones that have begun; of a period to come all. */
  readonly due: readonly Tag[];
}

/** Who is expected where, and what counted. */
export interface Expectation {
  readonly basis: Basis;
  /** The expected owners with their org units of the choice, at least one each. */
  readonly expected: ReadonlyMap<ContactId, readonly OrgUnitId[]>;
  readonly counted: readonly CountedDocument[];
  readonly months: MonthsOfPeriod;
  /** The last day of the period; undefined while it has not ended: then nobody is early. */
  readonly lastDay: CalendarDate | undefined;
  /** The last instant that a document can have been changed at. */
  readonly latestDate: number;
}

/** Everybody who reported or should have, by id. */
export function contributorsOf({
  expected,
  counted,
  months,
  lastDay,
  latestDate,
}: Expectation): readonly Contributor[] {
  const reported = new Map<ContactId, CountedDocument>();
  const reportedMonths = new Map<ContactId, Set<Tag>>();
  for (const one of counted) {
    const { owner, tag } = one.document;
    const before = reported.get(owner);
    if (before === undefined || isLater(one, before, latestDate)) reported.set(owner, one);
    const tags = reportedMonths.get(owner);
    if (tags === undefined) reportedMonths.set(owner, new Set([tag]));
    else tags.add(tag);
  }
  const missingOf = (owner: ContactId): readonly Tag[] =>
    months.due.filter((month) => reportedMonths.get(owner)?.has(month) !== true);
  const startOfLastDay = lastDay === undefined ? -Infinity : startOfUtcDay(lastDay);
  const owners = [...new Set([...expected.keys(), ...reported.keys()])].sort(compareCodeUnits);
  return owners.map((owner) => {
    const orgUnits = expected.get(owner);
    const found = reported.get(owner);
    const missing = orgUnits === undefined ? [] : missingOf(owner);
    const missingMonths =
      missing.length > 0 && months.all.length > 1 ? { missingMonths: missing } : {};
    if (found === undefined) {
      return { owner, orgUnits: sorted(orgUnits ?? []), status: 'missing', ...missingMonths };
    }
    const { id, updatedDate } = found.document;
    const isDated = updatedDate !== undefined && !hasImpossibleDate(found.document, latestDate);
    return {
      owner,
      orgUnits: sorted(found.orgUnits),
      status: orgUnits === undefined ? 'unexpected' : missing.length > 0 ? 'missing' : 'reported',
      ...missingMonths,
      document: id,
      ...(isDated ? { updatedDate } : {}),
      ...(isDated && updatedDate < startOfLastDay ? { early: true } : {}),
    };
  });
}

/** Of a later month, or the newer one of the same month. */
const isLater = (
  { document: one }: CountedDocument,
  { document: other }: CountedDocument,
  latestDate: number,
): boolean => (one.tag === other.tag ? isNewer(one, other, latestDate) : one.tag > other.tag);

const sorted = (orgUnits: readonly OrgUnitId[]): readonly OrgUnitId[] =>
  [...new Set(orgUnits)].sort(compareCodeUnits);
