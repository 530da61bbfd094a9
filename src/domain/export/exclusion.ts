import { compareCodeUnits } from '../code-unit-order.ts';
import type { ContactId } from '../place/lineage.ts';

/** An owner that is left out of a period, and why. */
export interface Exclusion {
  readonly owner: ContactId;
  /** In words, 1 to 500 characters. */
  readonly reason: string;
}

const LONGEST_REASON = 500;

/**
 * Whether a reason says something and is not too long.
 *
 * @example
 * isReason(' ') // => false
 */
export const isReason = (reason: string): boolean =>
  reason.trim() !== '' && reason.length <= LONGEST_REASON;

/** The same exclusions with another one, or with another reason for its owner. By owner. */
export const withExclusion = (
  exclusions: readonly Exclusion[],
  exclusion: Exclusion,
): readonly Exclusion[] =>
  [...withoutExclusion(exclusions, exclusion.owner), exclusion].sort((a, b) =>
    compareCodeUnits(a.owner, b.owner),
  );

/** The same exclusions without that of an owner. */
export const withoutExclusion = (
  exclusions: readonly Exclusion[],
  owner: ContactId,
): readonly Exclusion[] => exclusions.filter((exclusion) => exclusion.owner !== owner);
