import {
  readEarlierMonths,
  readReviewPeople,
  readSignOffs,
  reviewOfCounted,
  type CountedDatabase,
  type Database,
  type MonthCacheStore,
  type ReviewPeople,
  type SyncsOfHost,
} from '../../../../data-access/index.ts';
import {
  earlierMonth,
  earlierTags,
  intervalOfPeriod,
  textOfRow,
  type CalendarDate,
  type Completeness,
  type ContactId,
  type DatabaseError,
  type EarlierMonth,
  type ExportReport,
  type PhonesRead,
  type Result,
  type Review,
  type SignOffsRead,
  type Tag,
} from '../../../../domain/index.ts';
import { EarlierValues } from './earlier-values.ts';
import { KnownPeople } from './known-people.ts';
import { isCheapToReview } from './review-cost.ts';
import { phoneLines } from './phone-lines.ts';
import { listOfReview } from './review-lists.ts';
import type {
  OrgUnitSheet,
  PhonesOfReview,
  ReviewListName,
  ReviewLists,
  ReviewPage,
  ReviewReading,
  ReviewSummary,
  ValuesPage,
  ValuesQuery,
} from './review-protocol.ts';
import { peopleWithSyncs } from './people-with-syncs.ts';
import { signOffFigures } from './sign-off-lines.ts';
import { ValueTree, type ValueSource } from './value-tree.ts';
import { sheetWithPeople, valuesPage } from './values-page.ts';

/** What a review uses beside the database. */
export interface BesideReview {
  readonly monthCache?: MonthCacheStore;
  /** Asks the host when accounts synced; undefined where it does not tell. */
  readonly readSyncs?: (signal: AbortSignal) => Promise<SyncsOfHost | undefined>;
  /** Asks the host whose phones have older settings. */
  readonly readPhones?: () => Promise<PhonesRead>;
}

/** What was counted, and all that a review of it says, as far as it has been read. */
export class CountedReview {
  readonly #database: Database;
  /** What was read: people are read for all of it. */
  readonly #read: CountedDatabase;
  /** The same without those who were left out since. */
  #counted: CountedDatabase;
  #report: ExportReport;
  readonly #today: CalendarDate;
  readonly #beside: BesideReview;
  #people: ReviewPeople | undefined;
  #earlier: readonly EarlierMonth[] | undefined;
  readonly #known: KnownPeople;
  /** Undefined until they are read, and where the project does not use them. */
  #signOffs: SignOffsRead | undefined;
  /** Undefined until they are read, and where nothing is known of them. */
  #syncs: SyncsOfHost | undefined;
  #review: Review | undefined;
  #tree: ValueTree | undefined;
  /** Of the months before, and of a longer period of its own; undefined until somebody looks. */
  #earlierValues: EarlierValues | undefined;
  #reading: ReviewReading;
  #running: { readonly done: Promise<void>; readonly stop: AbortController } | undefined;

  constructor(
    database: Database,
    counted: CountedDatabase,
    report: ExportReport,
    today: CalendarDate,
    beside: BesideReview = {},
  ) {
    this.#database = database;
    this.#read = counted;
    this.#known = new KnownPeople(database, counted.plan.settings.contactTypes);
    this.#counted = counted;
    this.#report = report;
    this.#today = today;
    this.#beside = beside;
    this.#reading = isCheapToReview(counted) ? { status: 'people' } : { status: 'on-request' };
  }

  summary(): ReviewSummary {
    const review = this.#review;
    return {
      report: this.#report,
      reading: this.#reading,
      completeness: review && this.#isBasisKnown ? withoutOrgUnits(review) : undefined,
      lastDay: this.#lastDay,
      early: review?.contributors.filter(({ early }) => early === true).length ?? 0,
      suspects: review && countsOf(review.suspects.map(({ kind }) => kind)),
      outliers:
        review && this.#earlier
          ? { farOut: review.farOut.length, stopped: review.stopped.length }
          : undefined,
      signOffs: signOffFigures(review?.signOffs),
      sync: this.#lastDay < this.#today ? review?.sync : undefined,
      offersPhones: this.#syncs !== undefined,
    };
  }

  /** Looks at the same without some owners, or with them again; what was read of people holds. */
  countOthers(counted: CountedDatabase, report: ExportReport): void {
    this.#counted = counted;
    this.#report = report;
    this.#tree = undefined;
    this.#reviewAgain();
  }

  /** The name of an owner; '' where it is not known. */
  nameOf(owner: ContactId): string {
    return this.#known.people.get(owner)?.name ?? '';
  }

  /** Who has reported, of each org unit; undefined until it is known who is expected. */
  completeness(): Completeness | undefined {
    return this.#isBasisKnown ? this.#review?.completeness : undefined;
  }

  get #lastDay(): CalendarDate {
    const { period, settings } = this.#counted.plan;
    return intervalOfPeriod(period, settings.monthStartDate).end;
  }

  get #isBasisKnown(): boolean {
    return this.#review?.completeness.basis === 'accounts' || this.#earlier !== undefined;
  }

  /** Reads what is not yet read, once at a time. */
  read(onSummary: (summary: ReviewSummary) => void): Promise<void> {
    if (this.#running?.stop.signal.aborted === true) {
      return this.#running.done.then(() => this.read(onSummary));
    }
    if (this.#running === undefined) {
      const stop = new AbortController();
      const done = this.#readRest(onSummary, stop.signal)
        // Whoever stopped it does not wait for it.
        .catch((fault: unknown) => {
          if (!stop.signal.aborted) throw fault;
        })
        .finally(() => {
          this.#running = undefined;
        });
      this.#running = { done, stop };
    }
    return this.#running.done;
  }

  stop(): void {
    this.#running?.stop.abort();
  }

  values(query: ValuesQuery): Promise<ValuesPage> {
    return valuesPage((this.#tree ??= this.#valueTree()), query, this.#known);
  }

  async sheet(orgUnit: string): Promise<OrgUnitSheet> {
    const tree = (this.#tree ??= this.#valueTree());
    const sheet = await sheetWithPeople(tree, orgUnit, this.#known);
    return { ...sheet, people: peopleWithSyncs(sheet.people, this.#review?.contributors ?? []) };
  }

  /** Asks the host whose phones are behind, of those whom the review is of. */
  async phones(): Promise<PhonesOfReview | undefined> {
    const read = await this.#beside.readPhones?.();
    if (read?.status !== 'read') return read;
    const owners = new Set(this.#review?.contributors.map(({ owner }) => owner));
    const accounts = this.#people?.accounts ?? [];
    return {
      status: 'read',
      behind: phoneLines(read.behind, accounts, owners, this.#known.people),
    };
  }

  list<Name extends ReviewListName>(
    name: Name,
    from: number,
    count: number,
  ): ReviewPage<ReviewLists[Name]> {
    const { plan, counted } = this.#counted;
    const owners = new Map(
      counted.countedDocuments.map(({ document }) => [document.id, document.owner]),
    );
    const lines =
      this.#review === undefined
        ? []
        : listOfReview(name, {
            review: this.#review,
            people: this.#known.people,
            earlier: this.#valuesBefore(),
            tag: plan.tags[0] ?? ('' as Tag),
            ownerOf: (document) => owners.get(document),
          });
    return { lines: lines.slice(from, from + count), from, total: lines.length };
  }

  async #readRest(onSummary: (summary: ReviewSummary) => void, signal: AbortSignal): Promise<void> {
    const report = (reading: ReviewReading): void => {
      this.#reading = reading;
      onSummary(this.summary());
    };
    const total = earlierTags(this.#counted.plan.tags).length;
    const options = { signal };
    // Asked at once and waited for last: a slow answer of another server holds nothing up.
    const syncs = this.#syncs ?? this.#beside.readSyncs?.(signal).catch(() => undefined);
    if (this.#people === undefined) {
      report({ status: 'people' });
      const people = await readReviewPeople(this.#database, this.#read, options);
      if (!people.ok) {
        report({ status: 'failed', error: people.error });
        return;
      }
      this.#people = people.value;
      this.#known.areAll(people.value.people);
      this.#signOffs = await readSignOffs(this.#database, this.#read, people.value, options);
      this.#reviewAgain();
    }
    if (this.#earlier === undefined) {
      report({ status: 'months', done: 0, total });
      const { monthCache } = this.#beside;
      const cache = monthCache === undefined ? {} : { monthCache };
      const context = { ...options, ...cache, today: this.#today };
      const months: Result<readonly EarlierMonth[], DatabaseError> = await readEarlierMonths(
        this.#database,
        this.#read,
        this.#people,
        context,
        (done) => {
          report({ status: 'months', done, total });
        },
      );
      if (!months.ok) {
        report({ status: 'failed', error: months.error });
        return;
      }
      this.#earlier = months.value;
      this.#reviewAgain();
    }
    this.#syncs = await syncs;
    if (this.#syncs !== undefined) this.#reviewAgain();
    report({ status: 'read' });
  }

  #reviewAgain(): void {
    if (this.#people === undefined) return;
    this.#review = reviewOfCounted(this.#counted, this.#people, this.#earlier ?? [], this.#today, {
      signOffs: this.#signOffs,
      syncs: this.#syncs?.syncs,
    });
    // What is marked may be other values, and what is beside them.
    this.#tree = undefined;
    this.#earlierValues = undefined;
  }

  #valueTree(): ValueTree {
    const { plan, counted } = this.#counted;
    const names = new Map<string, string>();
    for (const { contact, orgUnits } of plan.counting.mapping.values()) {
      orgUnits.forEach((id) => names.set(id, `${names.get(id) ?? ''} ${contact.name}`.trim()));
    }
    return new ValueTree(
      {
        keys: plan.keys,
        rows: this.#report.dataValues === 0 ? [] : counted.rows,
        countedDocuments: counted.countedDocuments,
        nameOf: (orgUnit) => names.get(orgUnit) ?? '',
        ...this.#before(),
      },
      new Set(this.#review?.farOut.map(textOfRow)),
    );
  }

  #before(): Pick<ValueSource, 'before'> {
    const { tags } = this.#counted.plan;
    if (this.#earlier === undefined || tags.length > 1) return {};
    return { before: { values: this.#valuesBefore(), tags: earlierTags(tags).toReversed() } };
  }

  #valuesBefore(): EarlierValues {
    const own = this.#counted.counted.months ?? [];
    return (this.#earlierValues ??= new EarlierValues([
      ...(this.#earlier ?? []),
      ...own.map(({ tag, counted }) => earlierMonth(tag, counted)),
    ]));
  }
}

function withoutOrgUnits({ completeness }: Review): ReviewSummary['completeness'] {
  const { basis, expected, reported } = completeness;
  return { basis, expected, reported };
}

function countsOf<Kind extends string>(kinds: readonly Kind[]): Partial<Record<Kind, number>> {
  const counts: Partial<Record<Kind, number>> = {};
  for (const kind of kinds) counts[kind] = (counts[kind] ?? 0) + 1;
  return counts;
}
