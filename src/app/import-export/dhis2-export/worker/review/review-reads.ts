import {
  readEarlierMonths,
  readReviewPeople,
  readSignOffs,
  type CountedDatabase,
  type Database,
  type MonthCacheStore,
  type ReviewPeople,
  type SyncsOfHost,
} from '../../../../../data-access/index.ts';
import {
  earlierTags,
  type CalendarDate,
  type EarlierMonth,
  type PhonesRead,
  type SignOffsRead,
} from '../../../../../domain/index.ts';
import { isCheapToReview } from './review-cost.ts';
import type { ReviewReading } from './review-summary.ts';

/** What a review uses beside the database. */
export interface BesideReview {
  readonly monthCache?: MonthCacheStore;
  /** Asks the host when accounts synced; undefined where it does not tell. */
  readonly readSyncs?: (signal: AbortSignal) => Promise<SyncsOfHost | undefined>;
  /** Asks the host whose phones have older settings. */
  readonly readPhones?: () => Promise<PhonesRead>;
}

/** Who waits for reads of a review. */
export interface ReadsObserver {
  /** Something more is known. */
  onKnown(): void;
  /** Another step begins, or the last has ended. */
  onStep(): void;
}

/** What a review reads after the count: each is read once, and stays for all reviews of it. */
export class ReviewReads {
  readonly #database: Database;
  /** People are read for all that was counted, also for who is left out later. */
  readonly #counted: CountedDatabase;
  readonly #today: CalendarDate;
  readonly #beside: BesideReview;
  #people: ReviewPeople | undefined;
  #earlier: readonly EarlierMonth[] | undefined;
  #signOffs: SignOffsRead | undefined;
  #syncs: SyncsOfHost | undefined;
  #reading: ReviewReading;
  #running: { readonly done: Promise<void>; readonly stop: AbortController } | undefined;

  constructor(
    database: Database,
    counted: CountedDatabase,
    today: CalendarDate,
    beside: BesideReview,
  ) {
    this.#database = database;
    this.#counted = counted;
    this.#today = today;
    this.#beside = beside;
    this.#reading = isCheapToReview(counted) ? { status: 'people' } : { status: 'on-request' };
  }

  /** Who is expected, and who they are; undefined until they are read, as is all that follows. */
  get people(): ReviewPeople | undefined {
    return this.#people;
  }

  get earlier(): readonly EarlierMonth[] | undefined {
    return this.#earlier;
  }

  /** Undefined also where the project does not use them. */
  get signOffs(): SignOffsRead | undefined {
    return this.#signOffs;
  }

  /** Undefined also where nothing is known of them. */
  get syncs(): SyncsOfHost | undefined {
    return this.#syncs;
  }

  /** How far it is. */
  get reading(): ReviewReading {
    return this.#reading;
  }

  /** Reads what is not yet read, once at a time. */
  read(observer: ReadsObserver): Promise<void> {
    if (this.#running?.stop.signal.aborted === true) {
      return this.#running.done.then(() => this.read(observer));
    }
    if (this.#running === undefined) {
      const stop = new AbortController();
      const done = this.#readRest(observer, stop.signal)
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

  async #readRest(observer: ReadsObserver, signal: AbortSignal): Promise<void> {
    // Asked at once and waited for last: a slow answer of another server holds nothing up.
    const syncs = this.#syncs ?? this.#beside.readSyncs?.(signal).catch(() => undefined);
    const step = (reading: ReviewReading): void => {
      this.#reading = reading;
      observer.onStep();
    };
    const people = this.#people ?? (await this.#readPeople(step, signal));
    if (people === undefined) return;
    if (this.#people === undefined) {
      this.#signOffs = await readSignOffs(this.#database, this.#counted, people, { signal });
      // Both or neither: who stopped in between begins with people again.
      this.#people = people;
      observer.onKnown();
    }
    if (this.#earlier === undefined) {
      this.#earlier = await this.#readEarlier(people, step, signal);
      if (this.#earlier === undefined) return;
      observer.onKnown();
    }
    this.#syncs = await syncs;
    if (this.#syncs !== undefined) observer.onKnown();
    step({ status: 'read' });
  }

  async #readPeople(
    step: (reading: ReviewReading) => void,
    signal: AbortSignal,
  ): Promise<ReviewPeople | undefined> {
    step({ status: 'people' });
    const people = await readReviewPeople(this.#database, this.#counted, { signal });
    if (people.ok) return people.value;
    step({ status: 'failed', error: people.error });
    return undefined;
  }

  async #readEarlier(
    people: ReviewPeople,
    step: (reading: ReviewReading) => void,
    signal: AbortSignal,
  ): Promise<readonly EarlierMonth[] | undefined> {
    const total = earlierTags(this.#counted.plan.tags).length;
    step({ status: 'months', done: 0, total });
    const { monthCache } = this.#beside;
    const cache = monthCache === undefined ? {} : { monthCache };
    const context = { signal, ...cache, today: this.#today };
    const onMonth = (done: number): void => {
      step({ status: 'months', done, total });
    };
    const months = await readEarlierMonths(this.#database, this.#counted, people, context, onMonth);
    if (months.ok) return months.value;
    step({ status: 'failed', error: months.error });
    return undefined;
  }
}
