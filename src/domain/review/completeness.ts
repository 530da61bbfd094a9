import type { CountedDocument } from '../aggregate/contribution.ts';
import { inCodeUnitOrder } from '../code-unit-order.ts';
import { startOfUtcDay } from '../period/utc-day.ts';
import type { ContactId } from '../place/lineage.ts';
import type { OrgUnitId } from '../place/org-unit-mapping.ts';
import { hasImpossibleDate } from '../target/newest-account.ts';
import type { CalendarDate } from '../period/calendar-date.ts';

/** By what it is known who should have reported. */
export type Basis = 'accounts' | 'earlier-periods';

/** How many of those who should have reported have. */
export interface Completeness {
  readonly basis: Basis;
  /** Distinct owners. */
  readonly expected: number;
  readonly reported: number;
  /** Of each org unit at which somebody is expected, in code-unit order. */
  readonly orgUnits: readonly {
    readonly orgUnit: OrgUnitId;
    readonly expected: number;
    readonly reported: number;
  }[];
}

/** An owner who reported or should have. */
export interface Contributor {
  readonly owner: ContactId;
  /** Those of the choice at which the owner counts, or is expected. */
  readonly orgUnits: readonly OrgUnitId[];
  readonly status: 'reported' | 'missing' | 'unexpected';
  /** The counted document. */
  readonly document?: string;
  /** Milliseconds since 1970 at which it was last changed, where it says so. */
  readonly updatedDate?: number;
  /** It was last changed before the period's last day. */
  readonly early?: true;
}

/** Who is expected where, and what counted. */
export interface Expectation {
  readonly basis: Basis;
  /** The expected owners with their org units of the choice, at least one each. */
  readonly expected: ReadonlyMap<ContactId, readonly OrgUnitId[]>;
  readonly counted: readonly CountedDocument[];
  /** The last day of the period; undefined while it has not ended: then nobody is early. */
  readonly lastDay: CalendarDate | undefined;
  /** The last instant that a document can have been changed at. */
  readonly latestDate: number;
}

/** Everybody who reported or should have, by id. */
export function contributorsOf({
  expected,
  counted,
  lastDay,
  latestDate,
}: Expectation): readonly Contributor[] {
  const reported = new Map<ContactId, CountedDocument>();
  for (const one of counted) {
    const before = reported.get(one.document.owner);
    if (before === undefined || dateOf(one) > dateOf(before)) reported.set(one.document.owner, one);
  }
  const startOfLastDay = lastDay === undefined ? -Infinity : startOfUtcDay(lastDay);
  const owners = [...new Set([...expected.keys(), ...reported.keys()])].sort(inCodeUnitOrder);
  return owners.map((owner) => {
    const orgUnits = expected.get(owner);
    const found = reported.get(owner);
    if (found === undefined) return { owner, orgUnits: sorted(orgUnits ?? []), status: 'missing' };
    const { id, updatedDate } = found.document;
    const isDated = updatedDate !== undefined && !hasImpossibleDate(found.document, latestDate);
    return {
      owner,
      orgUnits: sorted(found.orgUnits),
      status: orgUnits === undefined ? 'unexpected' : 'reported',
      document: id,
      ...(isDated ? { updatedDate } : {}),
      ...(isDated && updatedDate < startOfLastDay ? { early: true } : {}),
    };
  });
}

/** *Reported of expected*, of the whole choice and of each org unit. */
export function completenessOf(basis: Basis, contributors: readonly Contributor[]): Completeness {
  const expected = contributors.filter(({ status }) => status !== 'unexpected');
  const isReported = ({ status }: Contributor): boolean => status === 'reported';
  const byOrgUnit = new Map<
    OrgUnitId,
    { orgUnit: OrgUnitId; expected: number; reported: number }
  >();
  for (const contributor of expected) {
    for (const orgUnit of contributor.orgUnits) {
      const of = byOrgUnit.get(orgUnit) ?? { orgUnit, expected: 0, reported: 0 };
      of.expected += 1;
      of.reported += isReported(contributor) ? 1 : 0;
      byOrgUnit.set(orgUnit, of);
    }
  }
  return {
    basis,
    expected: expected.length,
    reported: expected.filter(isReported).length,
    orgUnits: [...byOrgUnit.values()].sort((a, b) => inCodeUnitOrder(a.orgUnit, b.orgUnit)),
  };
}

/** The per cent of the expected owners who reported; 100 where nobody is expected. */
export const reportedPercent = ({
  expected,
  reported,
}: Pick<Completeness, 'expected' | 'reported'>): number =>
  expected === 0 ? 100 : (100 * reported) / expected;

const dateOf = ({ document }: CountedDocument): number => document.updatedDate ?? -Infinity;

const sorted = (orgUnits: readonly OrgUnitId[]): readonly OrgUnitId[] =>
  [...new Set(orgUnits)].sort(inCodeUnitOrder);
