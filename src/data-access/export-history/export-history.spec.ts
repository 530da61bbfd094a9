import { createScratchDatabase } from '#scratch-database';
import type { Database } from '../connection/connection.ts';
import {
  removePastExports,
  addPastExport,
  LONGEST_RECORD,
  MOST_EXPORTS,
  readPastExports,
  readRecordOf,
  replaceRecord,
  type PastExport,
} from './export-history.ts';

describe('the exports that a browser keeps', () => {
  let database: Database;
  beforeEach(() => {
    database = createScratchDatabase();
  });
  afterEach(() => database.destroy());

  const past = (day: number, more: Partial<PastExport> = {}): PastExport => ({
    at: `2026-11-${String(day).padStart(2, '0')}T08:15:30.000Z`,
    choice: 'a',
    fileName: 'a.json',
    bytes: 12,
    sha256: 'ab',
    rows: 3,
    user: 'hrio',
    ...more,
  });

  it('are the newest first, each with its record', async () => {
    expect(await readPastExports(database)).toEqual([]);
    await addPastExport(database, past(1), 'first');
    const { sha256: _, ...without } = past(2);
    await addPastExport(database, without, 'second');
    await addPastExport(database, past(3, { user: '' }), 'third');
    expect(await readPastExports(database)).toEqual([past(3, { user: '' }), without, past(1)]);
    expect(await readRecordOf(database, past(1).at)).toBe('first');
    expect(await readRecordOf(database, past(4).at)).toBeUndefined();
  });

  it('are found again by later versions: they stay where they are', async () => {
    expect(await addPastExport(database, past(1), 'x'.repeat(LONGEST_RECORD))).toBeTrue();
    const { rows } = await database.allDocs();
    expect(rows.map(({ id }) => id)).toEqual([
      'export-record:2026-11-01T08:15:30.000Z',
      'export:2026-11-01T08:15:30.000Z',
    ]);
  });

  it('are those that can be read', async () => {
    for (const [at, field] of ['at', 'choice', 'fileName', 'bytes', 'rows', 'user'].entries())
      await database.put({ _id: `export:${String(at)}`, ...past(at + 1), [field]: null });
    expect(await readPastExports(database)).toEqual([past(6, { user: '' })]);
  });

  it('are not said to be changed where nothing can be kept', async () => {
    const closed = createScratchDatabase();
    await closed.close();
    await expectAsync(replaceRecord(closed, past(1).at, 'x')).toBeRejected();
  });

  it('are limited in number: the oldest go, with their records', async () => {
    for (let day = 1; day <= MOST_EXPORTS + 2; day += 1) {
      await addPastExport(database, past(day), String(day));
    }
    const kept = await readPastExports(database);
    expect(kept.length).toBe(MOST_EXPORTS);
    expect(kept.at(-1)).toEqual(past(3));
    expect(await readRecordOf(database, past(2).at)).toBeUndefined();
  });

  it('have no record that is too long', async () => {
    expect(await addPastExport(database, past(1), 'x'.repeat(LONGEST_RECORD + 1))).toBeFalse();
    expect(await readPastExports(database)).toEqual([]);
  });

  it('have another record where what DHIS2 holds has changed since', async () => {
    await addPastExport(database, past(1), 'first');
    await replaceRecord(database, past(1).at, 'after a deletion');
    expect(await readRecordOf(database, past(1).at)).toBe('after a deletion');
    await removePastExports(database);
    await replaceRecord(database, past(1).at, 'too late');
    expect(await readRecordOf(database, past(1).at)).toBeUndefined();
  });

  it('are forgotten all at once, and nothing else is', async () => {
    await database.put({ _id: 'metadata:dataSet0001', text: 'x' });
    await addPastExport(database, past(1), 'first');
    await addPastExport(database, past(2), 'second');
    await database.remove(await database.get(`export-record:${past(1).at}`));
    await removePastExports(database);
    const { rows } = await database.allDocs();
    expect(rows.map(({ id }) => id)).toEqual(['metadata:dataSet0001']);
  });
});
