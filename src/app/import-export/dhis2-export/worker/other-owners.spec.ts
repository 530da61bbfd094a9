import type { Database } from '../../../../data-access/index.ts';
import { filledDatabase } from '../../../../data-access/testing/filled-database.ts';
import { exportRequest, type Exclusion } from '../../../../domain/index.ts';
import { DATA_SET, smallCounty, smallSettings, TODAY_OF_SPECS } from '../testing/small-county.ts';
import { ExportEngine } from './export-engine.ts';
import type { ExportJob } from './export-engine-protocol.ts';

const ACHIENG: Exclusion = { owner: 'achieng', reason: 'counted twice' };
const BARAKA: Exclusion = { owner: 'baraka', reason: 'handed over' };

describe('leaving somebody out of what the worker has counted', () => {
  let database: Database;
  let opened: number;
  let engine: ExportEngine;
  beforeEach(async () => {
    database = await filledDatabase(smallCounty, smallSettings, 'product');
    opened = 0;
    engine = new ExportEngine(() => {
      opened += 1;
      return database;
    });
  });
  afterEach(() => database.destroy());

  const jobOf = (excluded: readonly Exclusion[], more: Partial<ExportJob> = {}): ExportJob => ({
    request: exportRequest({
      dataSet: DATA_SET,
      period: '202610',
      ...(excluded.length === 0 ? {} : { excluded }),
    }),
    today: TODAY_OF_SPECS,
    format: 'json',
    gzip: false,
    ...more,
  });
  const look = (excluded: readonly Exclusion[], more: Partial<ExportJob> = {}) =>
    engine.export(jobOf(excluded, { isReview: true, ...more }), () => undefined);
  const leaveOut = (...excluded: readonly Exclusion[]) => look(excluded, { isOtherOwners: true });
  const file = async (...excluded: readonly Exclusion[]) => {
    const result = await engine.export(jobOf(excluded), () => undefined);
    return result.ok ? result.value.file?.text() : result.error.code;
  };

  it('counts and writes without them, and undone the same as before, without reading again', async () => {
    await look([]);
    const before = await file();
    expect(before).toContain('"3"');
    const after = await leaveOut(ACHIENG);
    expect(after.ok && after.value.report.dataValues).toBe(1);
    expect((await engine.reviewSummary())?.report.notCounted[0]).toEqual(
      jasmine.objectContaining({ reason: 'excluded', owner: 'achieng' }),
    );
    expect(await engine.header())
      .withContext('the file is of other numbers')
      .toBeUndefined();
    const without = await file(ACHIENG);
    expect(without).not.toContain('"3"');
    await leaveOut();
    expect(await file()).toBe(before);
    expect(opened).toBe(1);

    await leaveOut(ACHIENG, BARAKA);
    expect(await file(ACHIENG, BARAKA)).toBe('no-rows');
  });

  it('keeps what is known of people, and names those who are left out', async () => {
    await look([]);
    await engine.readReview(() => undefined);
    await leaveOut(BARAKA);
    const summary = await engine.reviewSummary();
    expect([summary?.reading.status, summary?.report.documents]).toEqual(['read', 1]);
    expect(summary?.report.notCounted[0]?.ownerName).toBe('Baraka');
  });

  it('reads again to take in whom it had not read, and where anything else is asked', async () => {
    await look([ACHIENG]);
    await leaveOut(ACHIENG, BARAKA);
    expect(opened).toBe(1);
    await leaveOut(BARAKA);
    expect(opened).toBe(2);
    expect(await file(BARAKA)).toContain('"3"');
    await look([], { isOtherOwners: true, today: '2026-11-22' });
    expect(opened).toBe(3);
  });
});
