import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { RulesSandbox } from '../../../server/rules-sandbox/index.ts';
import { createScratchFolder } from '../../../server/testing/scratch-folder.ts';
import { bundlePrograms } from './bundle-programs.ts';

const root = fileURLToPath(new URL('../../..', import.meta.url));

describe('The bundled programs', () => {
  it('have the thread of the rules beside them, with the engine inside', async () => {
    const { folder, remove } = await createScratchFolder({ 'package.json': '{"type":"module"}' });
    await bundlePrograms(root, join(folder, 'bin'));
    const sandbox = new RulesSandbox(pathToFileURL(join(folder, 'bin/rules-worker.js')), {
      rules: `emit('target', { _id: typeof process + Utils.MS_IN_DAY + new Date().getTime() });`,
      schedules: undefined,
      limits: { time: 2000, memory: 64 * 1024 * 1024 },
    });
    const setting = { now: 7, user: {}, roles: [], permissions: {} };
    await sandbox.begin({ setting, contexts: [] });
    const answer = await sandbox.run({ contact: { _id: 'a' }, reports: [] });
    await sandbox.close();
    await remove();
    expect(answer).toEqual({
      kind: 'emitted',
      emissions: [{ _id: 'undefined864000007', pass: false, deleted: false }],
    });
  });
});
