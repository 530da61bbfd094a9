import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fieldOf } from '../../../src/domain/index.ts';
import { ExportsFolder } from '../../export-archive/index.ts';
import { type ApiHost, startApiHost } from '../../testing/api-host.ts';
import { ACCOUNTS } from '../../testing/running-host.ts';

const QUERY = '?dataSet=VMuFODsyWaO&period=202602';

describe('A host with a folder for exports', () => {
  let folder: string;
  let host: ApiHost;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'exports-'));
    host = await startApiHost({ exports: new ExportsFolder(folder) });
  });
  afterEach(async () => {
    await host.close();
    await rm(folder, { recursive: true });
  });

  const review = async (): Promise<unknown> =>
    (await host.get(`/api/dataValueSets/review${QUERY}`, ACCOUNTS.hrio)).json();

  it('keeps each file that it gives, and tells what changed since', async () => {
    expect(fieldOf(await review(), 'since')).toBeUndefined();
    expect(await readdir(folder)).toEqual([]);
    const file = await host.get(`/api/dataValueSets${QUERY}`, ACCOUNTS.hrio);
    expect(file.status).toBe(200);
    expect((await readdir(folder)).length).toBe(1);
    expect(fieldOf(await review(), 'since')).toEqual({ added: [], changed: [], leftBehind: [] });
  });

  it('reads no other month for a file that is kept', async () => {
    await host.get(`/api/dataValueSets${QUERY}`, ACCOUNTS.hrio);
    const asked = host.heldRequests.paths.map((path) => decodeURIComponent(path));
    expect(asked.filter((path) => path.includes('2026-02'))).not.toEqual([]);
    expect(asked.filter((path) => /2026-01|2025-1[012]|2025-0[89]/.test(path))).toEqual([]);
  });

  it('keeps nothing of what it refuses', async () => {
    const refused = await host.get(
      '/api/dataValueSets?dataSet=unknown0000&period=202602',
      ACCOUNTS.hrio,
    );
    expect(refused.status).toBe(400);
    expect(await readdir(folder)).toEqual([]);
  });
});
