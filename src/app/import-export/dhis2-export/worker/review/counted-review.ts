import {
  reviewOfCounted,
  type CountedDatabase,
  type Database,
} from '../../../../../data-access/index.ts';
import {
  earlierMonth,
  earlierTags,
  intervalOfPeriod,
  textOfRow,
  type CalendarDate,
  type Completeness,
  type ContactId,
  type ExportReport,
  type Review,
  type Tag,
} from '../../../../../domain/index.ts';
import { EarlierValues } from '../values/earlier-values.ts';
import { KnownPeople } from '../people/known-people.ts';
import { phoneLines } from './phone-lines.ts';
import { listOfReview } from './review-lists.ts';
import type { OrgUnitSheet } from '../values/org-unit-sheet-protocol.ts';
import type { PhonesOfReview } from './phones-of-review.ts';
import type { ReviewListName, ReviewLists } from './review-lists-protocol.ts';
import type { ReviewPage } from './review-page.ts';
import type { ReviewSummary } from './review-summary.ts';
import type { ValuesPage, ValuesQuery } from '../values/values-protocol.ts';
import { type BesideReview, ReviewReads } from './review-reads.ts';
import { peopleWithSyncs } from '../people/people-with-syncs.ts';
import { knownCompleteness, reviewFigures } from './review-figures.ts';
import { valueSourceOf } from '../values/value-source.ts';
import { ValueTree, type ValueSource } from '../values/value-tree.ts';
import { sheetWithPeople, valuesPage } from '../values/values-page.ts';

/** What was counted, and all that a review of it says, as far as it has been read. */
export class CountedReview {
  readonly #reads: ReviewReads;
  readonly #known: KnownPeople;
  readonly #today: CalendarDate;
  readonly #beside: BesideReview;
  /** What was counted, without those who were left out since. */
  #counted: CountedDatabase;
  #report: ExportReport;
  #review: Review | undefined;
  #tree: ValueTree | undefined;
  /** Of the months before, and of a longer period of its own; undefined until somebody looks. */
  #earlierValues: EarlierValues | undefined;

  constructor(
    database: Database,
    counted: CountedDatabase,
    report: ExportReport,
    today: CalendarDate,
    beside: BesideReview = {},
  ) {
    this.#reads = new ReviewReads(database, counted, today, beside);
    this.#known = new KnownPeople(database, counted.plan.settings.contactTypes);
    this.#counted = counted;
    this.#report = report;
    this.#today = today;
    this.#beside = beside;
  }

  summary(): ReviewSummary {
    const { period, settings } = this.#counted.plan;
    return reviewFigures({
      report: this.#report,
      review: this.#review,
      reads: this.#reads,
      lastDay: intervalOfPeriod(period, settings.monthStartDate).end,
      today: this.#today,
    });
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
    return knownCompleteness(this.#review, this.#reads);
  }

  /** Reads what is not yet read, once at a time. */
  read(onSummary: (summary: ReviewSummary) => void): Promise<void> {
    return this.#reads.read({
      onKnown: () => {
        this.#reviewAgain();
      },
      onStep: () => {
        onSummary(this.summary());
      },
    });
  }

  stop(): void {
    this.#reads.stop();
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
    const accounts = this.#reads.people?.accounts ?? [];
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
            leftOut: new Set(
              this.#report.notCounted
                .filter(({ reason }) => reason === 'excluded')
                .map(({ owner }) => owner),
            ),
            ownerOf: (document) => owners.get(document),
          });
    return { lines: lines.slice(from, from + count), from, total: lines.length };
  }

  #reviewAgain(): void {
    const { people, earlier = [], signOffs, syncs } = this.#reads;
    if (people === undefined) return;
    this.#known.areAll(people.people);
    this.#review = reviewOfCounted(this.#counted, people, earlier, this.#today, {
      signOffs,
      syncs: syncs?.syncs,
    });
    // What is marked may be other values, and what is beside them.
    this.#tree = undefined;
    this.#earlierValues = undefined;
  }

  #valueTree(): ValueTree {
    return new ValueTree(
      { ...valueSourceOf(this.#counted, this.#report), ...this.#before() },
      new Set(this.#review?.farOut.map(textOfRow)),
    );
  }

  #before(): Pick<ValueSource, 'before'> {
    const { tags } = this.#counted.plan;
    if (this.#reads.earlier === undefined || tags.length > 1) return {};
    return { before: { values: this.#valuesBefore(), tags: earlierTags(tags).toReversed() } };
  }

  #valuesBefore(): EarlierValues {
    const own = this.#counted.counted.months ?? [];
    return (this.#earlierValues ??= new EarlierValues([
      ...(this.#reads.earlier ?? []),
      ...own.map(({ tag, counted }) => earlierMonth(tag, counted)),
    ]));
  }
}
