import { createHash } from 'node:crypto';
import { type Days, fieldOf, PRODUCT_VERSION } from '../../src/domain/index.ts';

/** Everything by which the numbers of an account could be others, in words for when it is another one. */
export interface ProgressBasis {
  readonly database: string;
  readonly intervals: readonly Days[];
  readonly isAsOfEnd: boolean;
  readonly isCompared: boolean;
  readonly timeZone: string;
  readonly timeLimit: number;
  /** The field `settings` of the document `settings`, of which a hash is kept. */
  readonly settings: unknown;
}

/** The same as it stands in a file. */
export type BasisParts = Readonly<Record<string, unknown>>;

/** Named one by one: what else is at hand, a password even, has no place in a file. */
export const partsOf = ({
  database,
  isAsOfEnd,
  isCompared,
  timeZone,
  timeLimit,
  settings,
  intervals,
}: ProgressBasis): BasisParts => ({
  database,
  isAsOfEnd,
  isCompared,
  timeZone,
  timeLimit,
  version: PRODUCT_VERSION,
  days: intervals.map(({ start, end }) => `${start} to ${end}`).join(', '),
  settings: createHash('sha256').update(JSON.stringify(settings)).digest('hex'),
});

/** What differs, in the words of whoever calls the command. */
const WORDS: Readonly<Record<string, string>> = {
  database: 'of another database',
  days: 'of another period',
  isAsOfEnd: 'with another --as-of-end',
  isCompared: 'with another --compare',
  timeZone: 'in another time zone',
  timeLimit: 'with another --time-limit',
  settings: 'with other rules or settings',
  version: 'by another version of this program',
};

/** What of a file's basis is another than now, in words; undefined where nothing is. */
export function otherParts(parts: BasisParts, inFile: unknown): string | undefined {
  const others = Object.keys(parts).filter((name) => fieldOf(inFile, name) !== parts[name]);
  return others.length === 0 ? undefined : others.map((name) => WORDS[name] ?? name).join(', ');
}
