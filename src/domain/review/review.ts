import { createContributions, type CountedDocument } from '../aggregate/contribution.ts';
import type { ExportReport } from '../aggregate/export-report.ts';
import type { Counted } from '../aggregate/tally.ts';
import type { ExportPlan } from '../export/export-plan.ts';
import type { CalendarDate } from '../period/calendar-date.ts';
import type { Days } from '../period/days.ts';
import { intervalOfPeriod, standingOfPeriod } from '../period/offered-period.ts';
import { intervalOfTag } from '../period/reporting-interval.ts';
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
import { earlierMonth, earlierTags, MONTHS_OF_OWNERS, type EarlierMonth } from './earlier-month.ts';
import { outliers, outliersOfMonths, type FarOut, type Stopped } from './outliers.ts';
import {
  reviewSignOffs,
  type SignOffReview,
  type SignOffsRead,
} from '../sign-off/sign-off-review.ts';
import { syncReview, withSyncs, type SyncReview, type SyncsRead } from '../sync/sync-review.ts';
import { reportedDocuments, type WrittenByPhone } from './reported-documents.ts';
import type { ContactConflict } from './suspects/contact-conflict.ts';
import { findSuspects } from './suspects/find-suspects.ts';
import { runningTotals } from './suspects/running-totals.ts';
import type { Suspect } from './suspects/suspect.ts';
import type { SuspectContext } from './suspects/suspect-context.ts';

/** What an officer is told beside the numbers. None of it changes one. */
export interface Review {
  readonly interval: Days;
  readonly completeness: Completeness;
  /** Everybody who reported or should have, by id. */
  readonly contributors: readonly (Contributor & ContributorNames)[];
  readonly farOut: readonly FarOut[];
  readonly stopped: readonly Stopped[];
  readonly suspects: readonly Suspect[];
  /** What supervisors say of the numbers; absent where the project does not ask them. */
  readonly signOffs?: SignOffReview;
  /** What is known of syncs; absent where nothing is. */
  readonly sync?: SyncReview;
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
  /** Absent where the project does not use sign-offs. */
  readonly signOffs?: SignOffsRead | undefined;
  /** Absent where nobody may ask for them, or the CHT does not tell. */
  readonly syncs?: SyncsRead | undefined;
  /**
   * What phones wrote of the period, where what is counted was calculated from reports: a number that is
   * calculated says nothing of whether its CHW has reported. Absent where what phones wrote is counted.
   */
  readonly written?: readonly WrittenByPhone[] | undefined;
}

/** Reviews what was counted for a plan. */
export function reviewCounted(plan: ExportPlan, counted: Counted, sources: ReviewSources): Review {
  const { accounts, contacts, earlier, today, signOffs, syncs, written } = sources;
  const { monthStartDate } = plan.settings;
  const interval = intervalOfPeriod(plan.period, monthStartDate);
  const isFinished = standingOfPeriod(plan.period, today, monthStartDate) === 'finished';
  const lastDay = isFinished ? interval.end : undefined;
  const { basis, expected } = expectationOf(plan, sources);
  const found = contributorsOf({
    basis,
    expected,
    counted: reportedDocuments(counted.countedDocuments, written),
    months: plan.tags,
    lastDay,
    latestDate: plan.counting.latestDate,
  });
  const contributors = withSyncs(found, accounts, syncs, { today, lastDay });
  const sync = syncReview(contributors, syncs);
  return {
    interval,
    completeness: completenessOf(basis, contributors, plan.tags),
    contributors: contributors.map((contributor) => ({
      ...contributor,
      ...namesOf(contributor.owner, contacts),
    })),
    ...outliersOf(counted, earlier),
    suspects: [
      ...findSuspects(suspectContexts(plan, counted, sources)),
      ...addedRunningTotals(plan, counted, earlier),
    ],
    ...(signOffs === undefined
      ? {}
      : { signOffs: reviewSignOffs(signOffs, plan, counted.countedDocuments, contributors) }),
    ...(sync === undefined ? {} : { sync }),
  };
}

/** What is far out: of a longer period in each of its months, which is where a slip shows. */
const outliersOf = (
  { months, isAnyCounted, rows }: Counted,
  earlier: readonly EarlierMonth[],
): ReturnType<typeof outliers> =>
  months === undefined
    ? outliers(isAnyCounted ? rows : [], earlier)
    : outliersOfMonths(
        months.map(({ tag, counted }) => earlierMonth(tag, counted)),
        earlier,
      );

/** Nothing is added to a period of one month. */
const addedRunningTotals = (
  { settings, request }: ExportPlan,
  { months }: Counted,
  earlier: readonly EarlierMonth[],
): readonly Suspect[] =>
  months === undefined
    ? []
    : runningTotals({
        targets: settings.targets,
        dataSet: request.dataSet,
        months: [...earlier, ...months.map(({ tag, counted }) => earlierMonth(tag, counted))],
      });

/** Who is expected where: by accounts, else by the months before. */
function expectationOf(
  { counting, tags }: ExportPlan,
  { accounts, offlineRoles, earlier, contacts }: ReviewSources,
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

/** The owners of the choice with a document of the period, counted or not. */
export const ownersOfPeriod = ({
  countedDocuments,
  notCounted,
}: Pick<Counted, 'countedDocuments'> & Pick<ExportReport, 'notCounted'>): ReadonlySet<ContactId> =>
  new Set([
    ...countedDocuments.map(({ document }) => document.owner),
    ...notCounted.flatMap(({ owner }) => owner ?? []),
  ]);

/** Of each month of the period, oldest first. */
function suspectContexts(
  plan: ExportPlan,
  counted: Counted,
  { contacts, accounts, conflicts, lostMappings }: ReviewSources,
): readonly SuspectContext[] {
  const { counting, request, settings } = plan;
  const contributions = createContributions(counting.keys);
  const whole = {
    plan: counting,
    dataSet: request.dataSet,
    dataSets: settings.dataSets,
    targets: settings.targets,
    // A document of an earlier month is looked at for what it says itself.
    contributionsOf: ({ document }: CountedDocument) => contributions({ document }),
    owners: ownersOfPeriod(counted),
    contacts,
    accounts,
    conflicts,
    lostMappings,
  };
  const months = counted.months ?? plan.tags.map((tag) => ({ tag, counted }));
  return months.map((month) => ({
    ...whole,
    interval: intervalOfTag(month.tag, settings.monthStartDate),
    counted: month.counted.countedDocuments,
  }));
}

function namesOf(owner: ContactId, contacts: ReadonlyMap<ContactId, Person>): ContributorNames {
  const person = contacts.get(owner);
  const place = contacts.get(person?.lineage[1] ?? '');
  return { name: person?.name ?? '', phone: person?.phone ?? '', place: place?.name ?? '' };
}
