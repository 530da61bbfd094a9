import { designDocument } from '../../src/data-access/index.ts';
import { fieldOf, isFilledText, listOf } from '../../src/domain/index.ts';

/** How many documents of a database are in the index, and of how many. */
export interface Progress {
  readonly done: number;
  readonly total: number;
}

/**
 * How far the views are built, out of what `_active_tasks` says time after time. Each shard has a task
 * of its own, on each node that holds a copy of it; it comes late where others have to end first, and
 * is gone when it has ended. So shards that were seen stay in the sum, whole once they are gone, and
 * the total is never less than the documents of the database. Source: CouchDB, `GET /_active_tasks`.
 */
export class BuildProgress {
  readonly #database: string;
  readonly #documents: number;
  /** By the range of the shard. */
  readonly #shards = new Map<string, Progress>();
  #best = 0;

  /**
   * @param database its name
   * @param documents how many it has, deleted ones included; 0 where that is not known
   */
  constructor(database: string, documents: number) {
    this.#database = database;
    this.#documents = documents;
  }

  /** Takes an answer of `_active_tasks`; undefined where nothing was ever built while it was asked. */
  read(tasks: unknown): Progress | undefined {
    const running = new Map<string, Progress>();
    for (const task of listOf(tasks)) {
      const range = this.#rangeOf(task);
      if (range === undefined) continue;
      const done = numberIn(task, 'changes_done');
      // Of several copies of a shard the slowest counts.
      const { done: least, total } = running.get(range) ?? { done: Infinity, total: 0 };
      running.set(range, {
        done: Math.min(least, done),
        total: Math.max(total, numberIn(task, 'total_changes')),
      });
    }
    for (const [range, { total }] of this.#shards) {
      if (!running.has(range)) this.#shards.set(range, { done: total, total });
    }
    running.forEach((progress, range) => this.#shards.set(range, progress));
    return this.#sum();
  }

  #sum(): Progress | undefined {
    if (this.#shards.size === 0) return undefined;
    const shards = [...this.#shards.values()];
    const sum = (numbers: readonly number[]): number => numbers.reduce((a, b) => a + b, 0);
    const total = Math.max(this.#documents, sum(shards.map((shard) => shard.total)));
    // Documents that are written meanwhile are no step back.
    this.#best = Math.max(this.#best, Math.min(total, sum(shards.map(({ done }) => done))));
    return { done: this.#best, total };
  }

  /** `shards/00000000-1fffffff/medic.1795851783` is a shard of medic; a server without shards has none. */
  #rangeOf(task: unknown): string | undefined {
    const of = fieldOf(task, 'database');
    if (fieldOf(task, 'design_document') !== designDocument._id || !isFilledText(of)) {
      return undefined;
    }
    const [, range = '', name = of] = /^shards\/([^/]+)\/(.+)\.\d+$/.exec(of) ?? [];
    return name === this.#database ? range : undefined;
  }
}

function numberIn(task: unknown, field: string): number {
  const value = fieldOf(task, field);
  return typeof value === 'number' ? value : 0;
}
