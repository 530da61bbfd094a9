import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { RulesSandbox } from '../../../server/rules-sandbox/index.ts';
import { createScratchFolder } from '../../../server/testing/scratch-folder.ts';
import { bundlePrograms } from './bundle-programs.ts';

const root = fileURLToPath(new URL('../../..', import.meta.url));

describe('The bundled programs', () => {
  let folder: string;
  let remove: () => Promise<void>;

  beforeAll(async () => {
    ({ folder, remove } = await createScratchFolder({ 'package.json': '{"type":"module"}' }));
    await bundlePrograms(root, join(folder, 'bin'));
  });
  afterAll(() => remove());

  it('export the cases of a file', () => {
    const example = (name: string): string => join(root, 'docs/go-data-example', `${name}.json`);
    const { stdout, stderr } = spawnSync(
      process.execPath,
      [
        ...[join(folder, 'bin/cht-dhis2-export.js'), 'export-cases', '--period', '2026W45'],
        ...['cases', 'locations', 'mapping'].flatMap((name) => [`--${name}`, example(name)]),
      ],
      { encoding: 'utf8' },
    );
    expect(stderr).toContain('data values: 21, organisation units: 3');
    expect(JSON.parse(stdout)).toEqual(
      jasmine.objectContaining({ dataSet: 'OutbreakDs1', period: '2026W45' }),
    );
  });

  it('have the thread of the rules beside them, with the engine inside', async () => {
    const sandbox = new RulesSandbox(pathToFileURL(join(folder, 'bin/rules-worker.js')), {
      rules: `emit('target', { _id: typeof process + Utils.MS_IN_DAY + new Date().getTime() });`,
      schedules: undefined,
      limits: { time: 2000, memory: 64 * 1024 * 1024 },
    });
    const setting = { now: 7, user: {}, roles: [], permissions: {} };
    await sandbox.begin({ setting, contexts: [] });
    const answer = await sandbox.run({ contact: { _id: 'a' }, reports: [] });
    await sandbox.close();
    expect(answer).toEqual({
      kind: 'emitted',
      emissions: [{ _id: 'undefined864000007', pass: false, deleted: false }],
    });
  });
});
