import { inject, Injectable } from '@angular/core';
import { Observable } from 'rxjs';
import { ExportWorkerClient } from '../export-worker-client.ts';
import type { OrgUnitSheet } from '../values/org-unit-sheet-protocol.ts';
import type { PhonesOfReview } from './phones-of-review.ts';
import type { ReviewListName, ReviewLists } from './review-lists-protocol.ts';
import type { ReviewPage } from './review-page.ts';
import type { ReviewSummary } from './review-summary.ts';
import type { ValuesPage, ValuesQuery } from '../values/values-protocol.ts';

/** What the page asks the worker about what it has counted last; undefined where it has counted nothing. */
@Injectable()
export class ReviewWorkerClient {
  readonly #client = inject(ExportWorkerClient);
  /** Stands for what was counted last; another one for each count. */
  readonly count = this.#client.count;
  /** Whether there may be one soon. */
  readonly isRunning = this.#client.isRunning;

  /** The figures of a review of what was counted; undefined where nothing was. */
  async reviewSummary(): Promise<ReviewSummary | undefined> {
    return this.count()?.engine.reviewSummary();
  }

  /** Reads who is expected and the months before; whoever unsubscribes stops it. */
  readReview(): Observable<ReviewSummary> {
    return new Observable((subscriber) => {
      const engine = this.count()?.engine;
      const read = engine?.readReview((summary) => {
        subscriber.next(summary);
      });
      Promise.resolve(read).then(
        (summary) => {
          // Steps come on another line than the end, which may overtake them.
          if (summary !== undefined) subscriber.next(summary);
          subscriber.complete();
        },
        (fault: unknown) => {
          subscriber.error(fault);
        },
      );
      return () => {
        void engine?.stopReview().catch(() => undefined);
      };
    });
  }

  async reviewValues(query: ValuesQuery): Promise<ValuesPage | undefined> {
    return this.count()?.engine.reviewValues(query);
  }

  async reviewPhones(): Promise<PhonesOfReview | undefined> {
    return this.count()?.engine.reviewPhones();
  }

  async reviewSheet(orgUnit: string): Promise<OrgUnitSheet | undefined> {
    return this.count()?.engine.reviewSheet(orgUnit);
  }

  async reviewList<Name extends ReviewListName>(
    name: Name,
    from: number,
    count: number,
  ): Promise<ReviewPage<ReviewLists[Name]> | undefined> {
    return this.count()?.engine.reviewList(name, from, count);
  }
}
