import type { ChangeKind, NotValid, SignOff, SignOffOfUnit } from '../../../../../domain/index.ts';

/** A report of a supervisor, with names where they are known and ids where they are not. */
export interface SignOffEntry extends Pick<
  SignOff,
  'verdict' | 'reportedDate' | 'expected' | 'reported'
> {
  /** '' where nobody is named. */
  readonly name: string;
  readonly place: string;
  /** What is said of each who is missing: `Otieno: phone lost`. */
  readonly missing: readonly string[];
  /** Set where it does not count. */
  readonly why?: NotValid;
}

/** What is signed of an org unit in a month. */
export interface SignOffLine extends Pick<
  SignOffOfUnit,
  'orgUnit' | 'tag' | 'status' | 'owners' | 'covered'
> {
  /** Those that stand, then those that do not count. */
  readonly entries: readonly SignOffEntry[];
  readonly changes: readonly { readonly kind: ChangeKind; readonly names: readonly string[] }[];
}
