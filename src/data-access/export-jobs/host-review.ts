import {
  fieldOf,
  isFilledText,
  isRecord,
  LEFT_OUT_REASONS,
  listOf,
  NOT_COUNTED_REASONS,
  type LeftOutReason,
  type NotCountedReason,
} from '../../domain/index.ts';
import { decodeReviewedFile, type ReviewedFile } from './reviewed-file.ts';

/** How many have reported of those who are expected. */
export interface UnitCompleteness {
  readonly orgUnit: string;
  readonly expected: number;
  readonly reported: number;
}

/** A kind of notice with what each of them is about, by id: a review names no people. */
export interface HostNotice {
  readonly kind: string;
  readonly about: readonly string[];
}

/** Something that is not in the numbers, and why. */
export interface NotInNumbers<Reason extends string> {
  readonly reason: Reason;
  readonly about: readonly string[];
}

/** A row of the file that is far from what it was in the months before. */
export interface FarOutRow {
  readonly dataElement: string;
  readonly orgUnit: string;
  readonly value: string;
  readonly median: number;
}

/** What the host's review says, as far as it is shown to somebody who sees no documents. */
export interface HostReview extends Pick<ReviewedFile, 'report' | 'completeness'> {
  readonly unitsIncomplete: readonly UnitCompleteness[];
  readonly notCounted: readonly NotInNumbers<NotCountedReason>[];
  readonly leftOut: readonly NotInNumbers<LeftOutReason>[];
  readonly notices: readonly HostNotice[];
  readonly farOut: readonly FarOutRow[];
}

/** Fields of a notice that say what it is about. */
const ABOUT = [
  'document',
  'target',
  'dataElement',
  'contact',
  'orgUnit',
  'period',
  'from',
  'path',
  'replacement',
  'account',
] as const;

/**
 * Reads a review of the HTTP API; undefined where it is none.
 *
 * @example
 * decodeHostReview(await (await fetch('/api/exports/<id>/review')).json())?.completeness
 * // => { basis: 'accounts', expected: 10, reported: 9 }
 */
export function decodeHostReview(json: unknown): HostReview | undefined {
  const file = decodeReviewedFile(json);
  if (file === undefined) return undefined;
  const { report, completeness } = file;
  return {
    report,
    ...(completeness === undefined ? {} : { completeness }),
    unitsIncomplete: listOf(fieldOf(fieldOf(json, 'completeness'), 'orgUnits'))
      .filter(isUnit)
      .filter(({ expected, reported }) => reported < expected),
    notCounted: entriesOf(fieldOf(json, 'notCounted'), NOT_COUNTED_REASONS),
    leftOut: entriesOf(fieldOf(json, 'leftOut'), LEFT_OUT_REASONS),
    notices: listOf(fieldOf(json, 'notices')).flatMap((notice) => {
      const kind = fieldOf(notice, 'kind');
      return isFilledText(kind) ? [{ kind, about: aboutOf(notice) }] : [];
    }),
    farOut: listOf(fieldOf(json, 'farOut')).flatMap(farOutOf),
  };
}

const isUnit = (json: unknown): json is UnitCompleteness =>
  isFilledText(fieldOf(json, 'orgUnit')) &&
  ['expected', 'reported'].every((name) => typeof fieldOf(json, name) === 'number');

const entriesOf = <Reason extends string>(
  list: unknown,
  reasons: readonly Reason[],
): readonly NotInNumbers<Reason>[] =>
  listOf(list).flatMap((entry) => {
    const reason = reasons.find((one) => one === fieldOf(entry, 'reason'));
    const { reason: _, ...rest } = isRecord(entry) ? entry : {};
    return reason === undefined ? [] : [{ reason, about: aboutOf(rest) }];
  });

const aboutOf = (json: unknown): readonly string[] =>
  ABOUT.map((name) => fieldOf(json, name)).filter(isFilledText);

function farOutOf(json: unknown): readonly FarOutRow[] {
  const [dataElement, orgUnit] = [fieldOf(json, 'dataElement'), fieldOf(json, 'orgUnit')];
  const [value, median] = [fieldOf(json, 'value'), fieldOf(json, 'median')];
  return isFilledText(dataElement) &&
    isFilledText(orgUnit) &&
    isFilledText(value) &&
    typeof median === 'number'
    ? [{ dataElement, orgUnit, value, median }]
    : [];
}
