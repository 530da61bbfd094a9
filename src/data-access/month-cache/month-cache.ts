import {
  textOfRequest,
  type ContactId,
  type EarlierMonth,
  type ExportPlan,
  type OrgUnitId,
  type Tag,
} from '../../domain/index.ts';
import type { DatabaseState } from '../connection/read-changes.ts';

/** A month that was counted, as JSON can hold it. */
export interface CachedMonth {
  readonly tag: Tag;
  /** The place of its element among the keys of the plan, the org unit, the value. */
  readonly rows: readonly (readonly [number, OrgUnitId, string])[];
  readonly owners: readonly ContactId[];
}

/** Months that were counted for one choice, as of a state of the database. */
export interface CachedMonths extends DatabaseState {
  /** For what they were counted; see {@link choiceOfMonths}. */
  readonly choice: string;
  readonly months: readonly CachedMonth[];
}

/** Where they are kept between reviews. A store that fails is one that is empty. */
export interface MonthCacheStore {
  load(choice: string): Promise<CachedMonths | undefined>;
  /** Keeps them behind the review's back; see {@link settled}. */
  save(months: CachedMonths): void;
  /** Resolves when what was to be saved is saved. */
  settled(): Promise<void>;
}

/**
 * A text that is the same for plans that count a month before in the same way: whatever is chosen but
 * the period, and the day, since a document dated later than tomorrow gives way to others.
 */
export function choiceOfMonths({ request, counting }: ExportPlan): string {
  const { period: _, excluded: __, completeDate: ___, ...choice } = request;
  return `${counting.latestDate} ${textOfRequest(choice)}`;
}

/** A month as it is kept; undefined where a row is of no key of the plan. */
export function toCachedMonth(
  { tag, rows, owners }: EarlierMonth,
  { keys }: Pick<ExportPlan, 'keys'>,
): CachedMonth | undefined {
  const places = new Map(keys.map((key, place) => [key, place]));
  const kept = rows.flatMap(({ key, orgUnit, value }): CachedMonth['rows'] => {
    const place = places.get(key);
    return place === undefined ? [] : [[place, orgUnit, value]];
  });
  return kept.length < rows.length ? undefined : { tag, rows: kept, owners: [...owners] };
}

/** A month that was kept; undefined where it was of other keys. */
export function fromCachedMonth(
  { tag, rows, owners }: CachedMonth,
  { keys }: Pick<ExportPlan, 'keys'>,
): EarlierMonth | undefined {
  const read = rows.flatMap(([place, orgUnit, value]): EarlierMonth['rows'] => {
    const key = keys[place];
    return key === undefined ? [] : [{ key, orgUnit, value }];
  });
  return read.length < rows.length ? undefined : { tag, rows: read, owners: new Set(owners) };
}
