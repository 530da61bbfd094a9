import {
  readEarlierMonths,
  readPeople,
  readReviewPeople,
  reviewOfCounted,
  type CountedDatabase,
  type Database,
  type MonthCacheStore,
  type ReviewPeople,
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
  type Person,
  type Result,
  type Review,
  type Tag,
} from '../../../../domain/index.ts';
import { EarlierValues } from './earlier-values.ts';
import { isCheapToReview } from './review-cost.ts';
import { listOfReview, personOf } from './review-lists.ts';
import type {
  OrgUnitSheet,
  ReviewListName,
  ReviewLists,
  ReviewPage,
  ReviewReading,
  ReviewSummary,
  ValuesPage,
  ValuesQuery,
} from './review-protocol.ts';
import { ValueTree, type LineWithoutPerson, type ValueSource } from './value-tree.ts';

/** Whoever looks for a CHW on paper looks by name. */
const inOrderOfNames = new Intl.Collator(undefined, { numeric: true, sensitivity: 'base' });

/** So many lines of values are on a page. */
const LINES_OF_PAGE = 50;

/** What was counted, and all that a review of it says, as far as it has been read. */
export class CountedReview {
  readonly #database: Database;
  /** What was read: people are read for all of it. */
  readonly #read: CountedDatabase;
  /** The same without those who were left out since. */
  #counted: CountedDatabase;
  #report: ExportReport;
  readonly #today: CalendarDate;
  readonly #monthCache: MonthCacheStore | undefined;
  #people: ReviewPeople | undefined;
  #earlier: readonly EarlierMonth[] | undefined;
  /** Names that were looked up before people were read. */
  readonly #names = new Map<ContactId, Person>();
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
    monthCache?: MonthCacheStore,
  ) {
    this.#database = database;
    this.#read = counted;
    this.#counted = counted;
    this.#report = report;
    this.#today = today;
    this.#monthCache = monthCache;
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
    return (this.#people?.people ?? this.#names).get(owner)?.name ?? '';
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

  async values(query: ValuesQuery): Promise<ValuesPage> {
    this.#tree ??= this.#valueTree();
    const visible = this.#tree.visible(query);
    const shown = visible.slice(query.from, query.from + LINES_OF_PAGE);
    const [first] = shown;
    // The lines that the first one stands below are on a page before.
    const above = visible
      .slice(0, query.from)
      .filter(
        ({ id, level }) => first !== undefined && level < first.level && isAbove(id, first.id),
      );
    const lines = shown.map(({ toLine }) => toLine());
    await this.#lookUpNames(lines.flatMap(({ person }) => person?.owner ?? []));
    return {
      from: query.from,
      total: visible.length,
      above: above.map(({ toLine }) => this.#withPerson(toLine())),
      lines: lines.map((line) => this.#withPerson(line)),
    };
  }

  async sheet(orgUnit: string): Promise<OrgUnitSheet> {
    this.#tree ??= this.#valueTree();
    const sheet = this.#tree.sheetOf(orgUnit);
    await this.#lookUpNames(sheet.people.map(({ owner }) => owner));
    const people = this.#people?.people ?? this.#names;
    const named = sheet.people
      .map((person, column) => ({ ...person, ...personOf(person.owner, people), column }))
      .sort((a, b) => inOrderOfNames.compare(a.name, b.name));
    return {
      ...sheet,
      people: named.map(({ column: _, ...person }) => person),
      rows: sheet.rows.map((row) => ({
        ...row,
        parts: named.map(({ column }) => row.parts[column]),
      })),
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
            people: this.#people?.people ?? this.#names,
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
    if (this.#people === undefined) {
      report({ status: 'people' });
      const people = await readReviewPeople(this.#database, this.#read, options);
      if (!people.ok) {
        report({ status: 'failed', error: people.error });
        return;
      }
      this.#people = people.value;
      this.#reviewAgain();
    }
    if (this.#earlier === undefined) {
      report({ status: 'months', done: 0, total });
      const cache = this.#monthCache === undefined ? {} : { monthCache: this.#monthCache };
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
    report({ status: 'read' });
  }

  #reviewAgain(): void {
    if (this.#people === undefined) return;
    this.#review = reviewOfCounted(this.#counted, this.#people, this.#earlier ?? [], this.#today);
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

  /** Reads the names of who is shown, before all people are read, with the places around them. */
  async #lookUpNames(owners: readonly ContactId[]): Promise<void> {
    if (this.#people !== undefined) return;
    const options = { types: this.#counted.plan.settings.contactTypes };
    const readUnknown = async (ids: readonly ContactId[]): Promise<void> => {
      const unknown = ids.filter((id) => !this.#names.has(id));
      if (unknown.length === 0) return;
      const read = await readPeople(this.#database, unknown, options);
      // Without names the lines have ids; the values are there all the same.
      if (read.ok) read.value.forEach((person, id) => this.#names.set(id, person));
    };
    await readUnknown(owners);
    await readUnknown(owners.flatMap((id) => this.#names.get(id)?.lineage.slice(1, 3) ?? []));
  }

  #withPerson({ person, ...line }: LineWithoutPerson): ValuesPage['lines'][number] {
    if (person === undefined) return line;
    const people = this.#people?.people ?? this.#names;
    return { ...line, person: { ...person, ...personOf(person.owner, people) } };
  }
}

const isAbove = (id: string, below: string): boolean => below.startsWith(`${id}/`);

function withoutOrgUnits({ completeness }: Review): ReviewSummary['completeness'] {
  const { basis, expected, reported } = completeness;
  return { basis, expected, reported };
}

function countsOf<Kind extends string>(kinds: readonly Kind[]): Partial<Record<Kind, number>> {
  const counts: Partial<Record<Kind, number>> = {};
  for (const kind of kinds) counts[kind] = (counts[kind] ?? 0) + 1;
  return counts;
}
