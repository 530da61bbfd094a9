import { createScratchDatabase } from '#scratch-database';
import type { Tag } from '../../domain/index.ts';
import type { Database } from '../connection/connection.ts';
import {
  choiceOfMonths,
  fromCachedMonth,
  toCachedMonth,
  type CachedMonths,
} from './month-cache.ts';
import { monthCacheIn } from './pouch-month-cache.ts';

const TAG = '2026-02' as Tag;

const months = (choice: string, rows = 1, sequence: string | number = 1): CachedMonths =>
  ({
    choice,
    sequence,
    months: [
      { tag: TAG, rows: Array.from({ length: rows }, () => [0, 'unit', '1']), owners: ['a'] },
    ],
  }) as never;

describe('months that are kept', () => {
  let local: Database;
  beforeEach(() => {
    local = createScratchDatabase();
  });
  afterEach(() => local.destroy());

  const keptOf = async (...choices: readonly string[]): Promise<readonly boolean[]> => {
    const loaded = [];
    for (const choice of choices) loaded.push(await monthCacheIn(local).load(choice));
    return loaded.map((one) => one !== undefined);
  };

  it('are those of a choice that were kept last', async () => {
    const cache = monthCacheIn(local);
    cache.save(months('a', 1, 1));
    cache.save(months('b'));
    cache.save(months('a', 2, 2));
    expect(await cache.load('a')).toEqual(months('a', 2, 2));
    expect(await cache.load('c')).toBeUndefined();
    await cache.settled();
    const { choices } = await local.get<{ choices: readonly { choice: string }[] }>('months');
    expect(choices.map(({ choice }) => choice)).toEqual(['a', 'b']);
  });

  it('are of the last eight choices', async () => {
    const cache = monthCacheIn(local);
    for (let choice = 0; choice < 9; choice += 1) cache.save(months(String(choice)));
    await cache.settled();
    expect(await keptOf('0', '1', '8')).toEqual([false, true, true]);
  });

  it('are of 60,000 rows at most, the last kept first', async () => {
    const cache = monthCacheIn(local);
    cache.save(months('first', 1));
    cache.save(months('second', 30_000));
    cache.save(months('third', 30_000));
    await cache.settled();
    expect(await keptOf('first', 'second', 'third')).toEqual([false, true, true]);
  });

  it('are none of what cannot be read, or was kept otherwise', async () => {
    const { choice: _, ...without } = months('x');
    const choices = [7, { choice: 'a' }, without, { choice: 7, months: [] }, months('b')];
    await local.put({ _id: 'months', layout: 1, choices });
    expect(await keptOf('a', 'b')).toEqual([false, true]);
    monthCacheIn(local).save(months('c'));
    expect(await keptOf('b')).toEqual([true]);
    await local.put({ ...(await local.get('months')), layout: 2 });
    expect(await keptOf('b')).toEqual([false]);
  });
});

describe('a month that was counted', () => {
  const [births, visits] = ['births', 'visits'].map((dataElement) => ({ dataElement }));
  const keys = [births, visits] as never;
  const month = {
    tag: TAG,
    rows: [{ key: visits, orgUnit: 'unit', value: '3' }],
    owners: new Set(['amina']),
  } as never;

  it('is kept by the places of its keys, and read again', () => {
    const cached = toCachedMonth(month, { keys });
    expect(cached).toEqual({ tag: TAG, rows: [[1, 'unit', '3']], owners: ['amina'] });
    expect(cached && fromCachedMonth(cached, { keys })).toEqual(month);
  });

  it('is neither kept nor read where a row is of a key that is not there', () => {
    expect(toCachedMonth(month, { keys: [] })).toBeUndefined();
    const cached = { tag: TAG, rows: [[2, 'unit', '3']], owners: [] } as const;
    expect(fromCachedMonth(cached, { keys })).toBeUndefined();
  });

  it('is of a choice, whatever its period and who is left out, and of the codes that were known', () => {
    const choice = (request: object) =>
      choiceOfMonths({ request, counting: { latestDate: 5 } } as never);
    const one = choice({ dataSet: 'a', period: '202602', excluded: [], completeDate: 'x' });
    expect(one).toBe(choice({ dataSet: 'a', period: '202603' }));
    expect(one).not.toBe(choice({ dataSet: 'b' }));
    const codes = (...entries: readonly (readonly [string, string])[]) =>
      choice({ dataSet: 'a', idsOfCodes: new Map(entries) });
    expect(codes(['1', 'a'])).not.toBe(codes(['1', 'b']));
  });
});
