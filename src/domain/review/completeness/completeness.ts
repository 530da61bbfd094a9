import { compareCodeUnits } from '../../code-unit-order.ts';
import type { OrgUnitId } from '../../place/org-unit-mapping.ts';
import type { Tag } from '../../period/period.ts';
import type { MonthsOfPeriod, Contributor, Basis } from './contributors.ts';

/** How many of those who should have reported have: of a longer period, in each of its months. */
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
  /** Of each month that is due, oldest first; absent where the period is one month. */
  readonly months?: readonly {
    readonly month: Tag;
    readonly expected: number;
    readonly reported: number;
  }[];
}

/** *Reported of expected*, of the whole choice, of each org unit and of each of several months. */
export function completenessOf(
  basis: Basis,
  contributors: readonly Contributor[],
  months: MonthsOfPeriod,
): Completeness {
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
    orgUnits: [...byOrgUnit.values()].sort((a, b) => compareCodeUnits(a.orgUnit, b.orgUnit)),
    ...(months.all.length < 2
      ? {}
      : {
          months: months.due.map((month) => ({
            month,
            expected: expected.length,
            reported: expected.filter(({ missingMonths = [] }) => !missingMonths.includes(month))
              .length,
          })),
        }),
  };
}

/** The per cent of the expected owners who reported; 100 where nobody is expected. */
export const reportedPercent = ({
  expected,
  reported,
}: Pick<Completeness, 'expected' | 'reported'>): number =>
  expected === 0 ? 100 : (100 * reported) / expected;
