import type { ValueKind } from '../settings/data-value-mapping.ts';
import type { TargetDocument, TargetEntry } from './target-document.ts';

/** The numbers that one document gives one mapping: `total` is set for percentages alone. */
export interface TargetNumbers {
  readonly sum: number;
  readonly outOf?: number;
}

/** The targets of a document by id; those whose id stands twice are told apart. */
export interface TargetsOfDocument {
  readonly once: ReadonlyMap<string, TargetEntry>;
  readonly repeated: ReadonlySet<string>;
}

/** Sorts the targets of a document by id. */
export function targetsById(document: TargetDocument): TargetsOfDocument {
  const once = new Map<string, TargetEntry>();
  const repeated = new Set<string>();
  for (const target of document.targets) {
    if (once.has(target.id)) repeated.add(target.id);
    once.set(target.id, target);
  }
  repeated.forEach((id) => once.delete(id));
  return { once, repeated };
}

/** Whether a value is a number that can be counted: whole, from 0 to 2^53-1. */
const isCountable = (value: unknown): value is number =>
  Number.isSafeInteger(value) && (value as number) >= 0;

/**
 * What a target gives a mapping of this kind, or undefined where a number that it needs is bad.
 *
 * @example
 * numbersOf({ id: 'anc', pass: 3, total: 4 }, 'percent') // => { sum: 3, outOf: 4 }
 * numbersOf({ id: 'anc', pass: 3, total: '4' }, 'total') // => undefined
 */
export function numbersOf(target: TargetEntry, kind: ValueKind): TargetNumbers | undefined {
  const { pass, total } = target;
  if (kind === 'percent') {
    return isCountable(pass) && isCountable(total) ? { sum: pass, outOf: total } : undefined;
  }
  const number = kind === 'pass' ? pass : total;
  // `-0 + 0` is 0: a negative zero never reaches the file.
  return isCountable(number) ? { sum: number + 0 } : undefined;
}
