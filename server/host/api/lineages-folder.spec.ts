import { type ApiHost, startApiHost } from '../../testing/api-host.ts';
import { ACCOUNTS } from '../../testing/running-host.ts';
import { DATA_SET } from '../../testing/small-county.ts';

const EXPORT = `/api/dataValueSets?dataSet=${DATA_SET}&period=202602`;

describe('What an export of the API learns', () => {
  let host: ApiHost;
  beforeAll(async () => {
    host = await startApiHost();
  });
  afterAll(() => host.close());

  it('serves the next one, whoever asks: owners are not looked up again, and the file is the same', async () => {
    const exported = async (as: (typeof ACCOUNTS)['hrio']) => {
      const before = host.heldRequests.paths.length;
      const file = await (await host.get(EXPORT, as)).text();
      const asked = host.heldRequests.paths.slice(before);
      return { file, lookUps: asked.filter((path) => path.endsWith('/_bulk_get')).length };
    };
    const first = await exported(ACCOUNTS.admin);
    const next = await exported(ACCOUNTS.hrio);
    expect(first.file).toContain(DATA_SET);
    expect(next.file).toBe(first.file);
    expect(next.lookUps).toBeLessThan(first.lookUps);
  });
});
