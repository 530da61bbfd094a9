import { createContributions, type CountedDocument } from '../aggregate/contribution.ts';
import type { ExportReport } from '../aggregate/export-report.ts';
import type { Counted } from '../aggregate/tally.ts';
import type { ExportPlan } from '../export/export-plan.ts';
import type { CalendarDate } from '../period/calendar-date.ts';
import { monthsBefore } from '../period/months-before.ts';
import { periodStatus } from '../period/offered-period.ts';
import { intervalOfTag, type ReportingInterval } from '../period/reporting-interval.ts';
import { orgUnitsOfLineage } from '../place/attribution.ts';
import type { Contact } from '../place/contact.ts';
import type { ContactId } from '../place/lineage.ts';
import type { OrgUnitId } from '../place/org-unit-mapping.ts';
import type { Person } from '../place/person.ts';
import { ownersOfAccounts, type Account } from './account.ts';
import {
  completenessOf,
  contributorsOf,
  type Basis,
  type Completeness,
  type Contributor,
} from './completeness.ts';
import { MONTHS_OF_OWNERS, type EarlierMonth } from './earlier-month.ts';
import { outliers, type FarOut, type Stopped } from './outliers.ts';
import type { ContactConflict } from './suspects/contact-conflict.ts';
import { findSuspects } from './suspects/find-suspects.ts';
import type { Suspect } from './suspects/suspect.ts';
import type { SuspectContext } from './suspects/suspect-context.ts';

/** What an officer is told beside the numbers. None of it changes one. */
export interface Review {
  readonly interval: ReportingInterval;
  readonly completeness: Completeness;
  /** Everybody who reported or should have, by id. */
  readonly contributors: readonly (Contributor & ContributorNames)[];
  readonly farOut: readonly FarOut[];
  readonly stopped: readonly Stopped[];
  readonly suspects: readonly Suspect[];
}

/** Who a contributor is, for a reader. */
export interface ContributorNames {
  /** '' where it is not known, as all of these. */
  readonly name: string;
  readonly phone: string;
  /** The name of the place that the owner stands at. */
  readonly place: string;
}

/** What a review is made of, wherever it was read. */
export interface ReviewSources {
  readonly today: CalendarDate;
  readonly accounts: readonly Account[];
  /** `settings.roles` that are offline; see `offlineRoles`. */
  readonly offlineRoles: ReadonlySet<string>;
  /** The months before, counted by the same plan; see `earlierTags`. */
  readonly earlier: readonly EarlierMonth[];
  /**
   * The contacts that are known: owners with a document of the period or an account, the places above
   * them, mapped contacts, and the places of accounts.
   */
  readonly contacts: ReadonlyMap<ContactId, Person>;
  readonly conflicts: readonly ContactConflict[];
  /** Contacts with mappings that the database's own index does not give; they are counted all the same. */
  readonly lostMappings: readonly Contact[];
}

/** Reviews what was counted for a plan. */
export function reviewCounted(plan: ExportPlan, counted: Counted, sources: ReviewSources): Review {
  const { contacts, earlier, today } = sources;
  const interval = intervalOfTag(plan.tag, plan.settings.monthStartDate);
  const isFinished = periodStatus(plan.tag, today, plan.settings.monthStartDate) === 'finished';
  const { basis, expected } = expectationOf(plan, sources);
  const contributors = contributorsOf({
    basis,
    expected,
    counted: counted.countedDocuments,
    lastDay: isFinished ? interval.end : undefined,
    latestDate: plan.counting.latestDate,
  });
  return {
    interval,
    completeness: completenessOf(basis, contributors),
    contributors: contributors.map((contributor) => ({
      ...contributor,
      ...namesOf(contributor.owner, contacts),
    })),
    ...outliers(counted.isAnyCounted ? counted.rows : [], earlier),
    suspects: findSuspects(suspectContext(plan, counted, interval, sources)),
  };
}

/** Who is expected where: by accounts, else by the months before. */
function expectationOf(
  { counting, tag }: ExportPlan,
  { accounts, offlineRoles, earlier, contacts }: ReviewSources,
): {
  readonly basis: Basis;
  readonly expected: ReadonlyMap<ContactId, readonly OrgUnitId[]>;
} {
  const ofAccounts = ownersOfAccounts(accounts, offlineRoles, (id) => contacts.has(id));
  const basis: Basis = ofAccounts.size > 0 ? 'accounts' : 'earlier-periods';
  const recent = monthsBefore(tag, MONTHS_OF_OWNERS);
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

/** The owners of the choice with a document of the period, counted or not. */
export const ownersOfPeriod = ({
  countedDocuments,
  notCounted,
}: Pick<Counted, 'countedDocuments'> & Pick<ExportReport, 'notCounted'>): ReadonlySet<ContactId> =>
  new Set([
    ...countedDocuments.map(({ document }) => document.owner),
    ...notCounted.flatMap(({ owner }) => owner ?? []),
  ]);

function suspectContext(
  plan: ExportPlan,
  counted: Counted,
  interval: ReportingInterval,
  { contacts, accounts, conflicts, lostMappings }: ReviewSources,
): SuspectContext {
  const { counting, request, settings } = plan;
  const contributions = createContributions(counting.keys);
  return {
    plan: counting,
    dataSet: request.dataSet,
    dataSets: settings.dataSets,
    targets: settings.targets,
    interval,
    counted: counted.countedDocuments,
    contributionsOf: ({ document }: CountedDocument) => contributions(document),
    owners: ownersOfPeriod(counted),
    contacts,
    accounts,
    conflicts,
    lostMappings,
  };
}

function namesOf(owner: ContactId, contacts: ReadonlyMap<ContactId, Person>): ContributorNames {
  const person = contacts.get(owner);
  const place = contacts.get(person?.lineage[1] ?? '');
  return { name: person?.name ?? '', phone: person?.phone ?? '', place: place?.name ?? '' };
}
