import { fieldOf, isFilledText, isRecord, listOf } from '../../domain/index.ts';
import type { Database } from '../connection/connection.ts';
import type { CachedMonths, MonthCacheStore } from './month-cache.ts';

const ID = 'months';

/** Another layout of what is kept is nothing. */
const LAYOUT = 1;

/** The choices that were looked at last. */
const MOST_CHOICES = 8;

/** Rows of all choices together: some 3 MB. Months of a nation are counted anew. */
const MOST_ROWS = 60_000;

/**
 * Keeps counted months in a local database of PouchDB, those of a few choices. Whatever goes wrong with
 * it is as if nothing had been kept: a review must not fail for it.
 */
export function monthCacheIn(local: Database): MonthCacheStore {
  let saving: Promise<void> = Promise.resolve();

  const stored = async (): Promise<unknown> => {
    try {
      return await local.get(ID);
    } catch {
      return undefined;
    }
  };
  const choicesOf = (document: unknown): readonly CachedMonths[] =>
    fieldOf(document, 'layout') === LAYOUT
      ? listOf(fieldOf(document, 'choices')).filter(isCachedMonths)
      : [];
  const save = async (months: CachedMonths): Promise<void> => {
    const document = await stored();
    const others = choicesOf(document).filter(({ choice }) => choice !== months.choice);
    const _rev = fieldOf(document, '_rev');
    await local.put({
      _id: ID,
      ...(isFilledText(_rev) ? { _rev } : {}),
      layout: LAYOUT,
      choices: asManyAsFit([months, ...others]),
    });
  };
  return {
    load: async (choice) => {
      await saving;
      return choicesOf(await stored()).find((one) => one.choice === choice);
    },
    save: (months) => {
      saving = saving.then(() => save(months)).catch(() => undefined);
    },
    settled: () => saving,
  };
}

/** The first ones, as long as their rows are not too many. */
function asManyAsFit(choices: readonly CachedMonths[]): readonly CachedMonths[] {
  let rows = 0;
  return choices.slice(0, MOST_CHOICES).filter(({ months }) => {
    rows += months.reduce((sum, month) => sum + month.rows.length, 0);
    return rows <= MOST_ROWS;
  });
}

/** Nobody but this file writes it: what is of this layout has these members. */
const isCachedMonths = (value: unknown): value is CachedMonths =>
  isRecord(value) && typeof value['choice'] === 'string' && Array.isArray(value['months']);
