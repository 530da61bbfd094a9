import { fileURLToPath } from 'node:url';
import { browserFiles, buildWhenChanged } from '../tools/build/build-when-changed.ts';
import { RULES_WORKER } from './rules-sandbox/worker-file.ts';
import {
  announce,
  localDate,
  readStartOptions,
  runUntilStopped,
  StartError,
} from './start/index.ts';
import { startServer } from './start/start-server.ts';

const root = fileURLToPath(new URL('..', import.meta.url));

runUntilStopped(async () => {
  // First what can be wrong at once: a build takes its time.
  const options = readStartOptions(process.argv.slice(2), process.env);
  await buildWhenChanged(root).catch((cause: unknown) => {
    throw new StartError(cause instanceof Error ? cause.message : String(cause), { cause });
  });
  const server = await startServer(options, {
    today: localDate(new Date()),
    pageFolder: browserFiles(root),
    rulesWorker: RULES_WORKER,
  });
  await announce(server);
  return server;
});
