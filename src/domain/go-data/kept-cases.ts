import { compareCodeUnits } from '../code-unit-order.ts';
import type { CaseVerdict } from './case-verdict.ts';

/** What is kept of a case. */
interface Kept {
  /** As it is written; '' where it is not. */
  readonly updatedAt: string;
  readonly verdict: CaseVerdict;
}

const textOfVerdict = (verdict: CaseVerdict): string => JSON.stringify(verdict);

/** The cases that were read, each once: of each its id, when it was changed and what it gives. */
export class KeptCases {
  readonly #kept = new Map<string, Kept>();
  readonly #shared = new Map<string, CaseVerdict>();

  get size(): number {
    return this.#kept.size;
  }

  /** Adds a case. Of two states of one the later is kept, in whichever order they come. */
  add(id: string, updatedAt: string, verdict: CaseVerdict): void {
    const one = { updatedAt, verdict: this.#sharedVerdict(verdict) };
    const before = this.#kept.get(id);
    if (before === undefined || isLater(one, before)) this.#kept.set(id, one);
  }

  /** In the order of their ids. */
  inOrder(): readonly (readonly [id: string, verdict: CaseVerdict])[] {
    return [...this.#kept]
      .sort(([a], [b]) => compareCodeUnits(a, b))
      .map(([id, { verdict }]) => [id, verdict]);
  }

  /** Most verdicts are the same: of another period, or of the same row. Only one of each is held. */
  #sharedVerdict(verdict: CaseVerdict): CaseVerdict {
    const { contributions, notCounted, meantBy, isDeleted } = verdict;
    const isOfNothing = contributions.length + notCounted.length === 0 && !isDeleted;
    const text = isOfNothing ? meantBy.join() : textOfVerdict(verdict);
    const same = this.#shared.get(text);
    if (same === undefined) this.#shared.set(text, verdict);
    return same ?? verdict;
  }
}

/** Two states of one time are told apart by what they give: then the order does not matter either. */
const isLater = (one: Kept, other: Kept): boolean =>
  one.updatedAt === other.updatedAt
    ? textOfVerdict(one.verdict) > textOfVerdict(other.verdict)
    : one.updatedAt > other.updatedAt;
