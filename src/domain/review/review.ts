import { type Contributor, contributorsOf } from './completeness/contributors.ts';
import type { Counted } from '../aggregate/tally.ts';
import type { ExportPlan } from '../export/export-plan.ts';
import type { CalendarDate } from '../period/calendar-date.ts';
import type { Days } from '../period/days.ts';
import { intervalOfPeriod, standingOfPeriod } from '../period/offered-period.ts';
import type { Tag } from '../period/period.ts';
import { intervalOfTag } from '../period/reporting-interval.ts';
import type { Contact } from '../place/contact.ts';
import type { ContactId } from '../place/lineage.ts';
import type { Person } from '../place/person.ts';
import {
  reviewSignOffs,
  type SignOffReview,
  type SignOffsRead,
} from '../sign-off/sign-off-review.ts';
import { syncReview, withSyncs, type SyncReview, type SyncsRead } from '../sync/sync-review.ts';
import type { Account } from '../permission/account.ts';
import { completenessOf, type Completeness } from './completeness/completeness.ts';
import { earlierMonth, type EarlierMonth } from './outliers/earlier-month.ts';
import { expectationOf } from './completeness/expectation.ts';
import { outliers, outliersOfMonths, type FarOut, type Stopped } from './outliers/outliers.ts';
import { reportedDocuments, type WrittenByPhone } from './completeness/reported-documents.ts';
import type { ContactConflict } from './suspects/contact-conflict.ts';
import type { Suspect } from './suspects/suspect.ts';
import { suspectsOfPeriod } from './suspects/suspects-of-period.ts';

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
  const hasBegun = (tag: Tag): boolean => intervalOfTag(tag, monthStartDate).start <= today;
  const begun = plan.tags.filter(hasBegun);
  const months = { all: plan.tags, due: begun.length > 0 ? begun : plan.tags };
  const { basis, expected } = expectationOf(plan, sources);
  const found = contributorsOf({
    basis,
    expected,
    counted: reportedDocuments(counted.countedDocuments, written),
    months,
    lastDay,
    latestDate: plan.counting.latestDate,
  });
  const contributors = withSyncs(found, accounts, syncs, { today, lastDay });
  const sync = syncReview(contributors, syncs);
  return {
    interval,
    completeness: completenessOf(basis, contributors, months),
    contributors: contributors.map((contributor) => ({
      ...contributor,
      ...namesOf(contributor.owner, contacts),
    })),
    ...outliersOf(counted, earlier, hasBegun),
    suspects: suspectsOfPeriod(plan, counted, sources),
    ...(signOffs === undefined
      ? {}
      : { signOffs: reviewSignOffs(signOffs, plan, counted.countedDocuments, contributors) }),
    ...(sync === undefined ? {} : { sync }),
  };
}

/**
 * What is far out: of a longer period in each of its months, which is where a slip shows. No row has
 * stopped in a month that has not begun.
 */
function outliersOf(
  { months, isAnyCounted, rows }: Counted,
  earlier: readonly EarlierMonth[],
  hasBegun: (tag: Tag) => boolean,
): ReturnType<typeof outliers> {
  if (months === undefined) return outliers(isAnyCounted ? rows : [], earlier);
  const ofMonths = months.map(({ tag, counted }) => earlierMonth(tag, counted));
  const { farOut, stopped } = outliersOfMonths(ofMonths, earlier);
  return {
    farOut,
    stopped: stopped.filter(({ month }) => month === undefined || hasBegun(month)),
  };
}

function namesOf(owner: ContactId, contacts: ReadonlyMap<ContactId, Person>): ContributorNames {
  const person = contacts.get(owner);
  const place = contacts.get(person?.lineage[1] ?? '');
  return { name: person?.name ?? '', phone: person?.phone ?? '', place: place?.name ?? '' };
}
