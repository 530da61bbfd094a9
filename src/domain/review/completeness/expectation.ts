import type { Basis } from './contributors.ts';
import type { ExportPlan } from '../../export/export-plan.ts';
import { orgUnitsOfLineage } from '../../place/attribution.ts';
import type { Contact } from '../../place/contact.ts';
import type { ContactId } from '../../place/lineage.ts';
import type { OrgUnitId } from '../../place/org-unit-mapping.ts';
import { ownersOfAccounts, type Account } from '../../permission/account.ts';
import { earlierTags, MONTHS_OF_OWNERS, type EarlierMonth } from '../outliers/earlier-month.ts';

/** By what it is told who is expected. */
interface ExpectationSources {
  readonly accounts: readonly Account[];
  /** `settings.roles` that are offline; see `offlineRoles`. */
  readonly offlineRoles: ReadonlySet<string>;
  readonly earlier: readonly EarlierMonth[];
  readonly contacts: ReadonlyMap<ContactId, Contact>;
}

/** Who is expected where: by accounts, else by the months before. */
export function expectationOf(
  { counting, tags }: ExportPlan,
  { accounts, offlineRoles, earlier, contacts }: ExpectationSources,
): {
  readonly basis: Basis;
  readonly expected: ReadonlyMap<ContactId, readonly OrgUnitId[]>;
} {
  const ofAccounts = ownersOfAccounts(accounts, offlineRoles, (id) => contacts.has(id));
  const basis: Basis = ofAccounts.size > 0 ? 'accounts' : 'earlier-periods';
  const recent = earlierTags(tags).slice(0, MONTHS_OF_OWNERS);
  const owners =
    basis === 'accounts'
      ? ofAccounts
      : new Set(
          earlier
            .filter((month) => recent.includes(month.tag))
            .flatMap((month) => [...month.owners]),
        );
  const expected = new Map<ContactId, readonly OrgUnitId[]>();
  for (const owner of owners) {
    const { mapping, attribution, chosen } = counting;
    const lineage = contacts.get(owner)?.lineage ?? [];
    const orgUnits = orgUnitsOfLineage(lineage, mapping, attribution).filter((id) =>
      chosen.orgUnits.has(id),
    );
    if (orgUnits.length > 0) expected.set(owner, orgUnits);
  }
  return { basis, expected };
}
