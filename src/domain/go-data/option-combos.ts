import type { Sex } from './age-and-sex.ts';

/** Ages from one on and below another, in whole months. */
export interface AgeBand {
  readonly from: number;
  /** Infinity where there is no end. */
  readonly below: number;
}

/** Who belongs to an option combo; what is not told does not matter. */
export interface Bucket {
  readonly sex?: Sex;
  readonly age?: AgeBand | 'unknown';
}

/** What is known of a case. */
export interface AgeAndSex {
  readonly sex: Sex;
  /** In whole months; undefined where it is not known. */
  readonly age: number | undefined;
}

/** Where a case belongs: to a bucket, or to none. */
export type BucketOfCase = number | 'unknown' | 'no-option-combo';

/**
 * The bucket of a case by its place in the list. `unknown`: the age or sex that would tell is not known, and no
 * bucket is for that.
 *
 * @example
 * bucketOf({ sex: 'male', age: 30 }, [{ sex: 'female' }, { sex: 'male' }]) // => 1
 */
export function bucketOf(of: AgeAndSex, buckets: readonly Bucket[]): BucketOfCase {
  const index = buckets.findIndex((bucket) => isIn(of, bucket));
  if (index >= 0) return index;
  const isUnknown = buckets.some(
    ({ sex, age }) =>
      (sex !== undefined && of.sex === 'unknown') || (age !== undefined && of.age === undefined),
  );
  return isUnknown ? 'unknown' : 'no-option-combo';
}

function isIn({ sex, age }: AgeAndSex, bucket: Bucket): boolean {
  if (bucket.sex !== undefined && bucket.sex !== sex) return false;
  if (bucket.age === undefined) return true;
  if (bucket.age === 'unknown') return age === undefined;
  return age !== undefined && age >= bucket.age.from && age < bucket.age.below;
}

/** Whether somebody could belong to both. */
export function isOverlapping(one: Bucket, other: Bucket): boolean {
  if (one.sex !== undefined && other.sex !== undefined && one.sex !== other.sex) return false;
  if (one.age === undefined || other.age === undefined) return true;
  if (one.age === 'unknown' || other.age === 'unknown') return one.age === other.age;
  return one.age.from < other.age.below && other.age.from < one.age.below;
}
