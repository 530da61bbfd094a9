import type { Database } from '../../../../data-access/index.ts';
import { filledDatabase } from '../../../../data-access/testing/filled-database.ts';
import { exportRequest } from '../../../../domain/index.ts';
import { DATA_SET, smallCounty, smallSettings, TODAY_OF_SPECS } from '../testing/small-county.ts';
import { ExportEngine } from './export-engine.ts';

describe('an engine whose export was written, and whose next one failed', () => {
  let database: Database;
  beforeEach(async () => {
    database = await filledDatabase(smallCounty, smallSettings, 'product');
  });
  afterEach(() => database.destroy());

  it('reads again for the first, and never writes its former numbers as if they were new', async () => {
    let opened = 0;
    const engine = new ExportEngine(() => {
      opened += 1;
      return database;
    });
    const fileOf = async (dataSet: string): Promise<string | undefined> => {
      const request = exportRequest({ dataSet, period: '202610' });
      const job = { request, today: TODAY_OF_SPECS, format: 'json', gzip: false } as const;
      const result = await engine.export(job, () => undefined);
      return result.ok ? result.value.file?.text() : result.error.code;
    };
    const before = await fileOf(DATA_SET);
    expect(await fileOf('notConfig01')).not.toContain('dataValues');
    await database.remove(await database.get('target~2026-10~achieng~org.couchdb.user:achieng'));
    const after = await fileOf(DATA_SET);
    expect(opened).toBe(3);
    expect(before).toContain('"3"');
    expect(after).not.toContain('"3"');
  });
});
