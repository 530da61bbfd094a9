// Starts hosts for the tests of one worker, in one process: half of a start is loading the server's code.
//   fork('e2e/host/hosts-program.ts'), then messages as in hosts-message.ts
import { fileURLToPath } from 'node:url';
import { RULES_WORKER } from '../../server/rules-sandbox/worker-file.ts';
import { localDate, readStartOptions } from '../../server/start/index.ts';
import { startServer } from '../../server/start/start-server.ts';
import { browserFiles } from '../../tools/build/build-when-changed.ts';
import type { HostsAnswer, HostsQuestion, HostsTask } from './hosts-message.ts';

const pageFolder = browserFiles(fileURLToPath(new URL('../..', import.meta.url)));
const running = new Map<string, { close(): Promise<void> }>();

async function answer(task: HostsTask): Promise<Omit<HostsAnswer, 'id'>> {
  if ('stop' in task) {
    await running.get(task.stop)?.close();
    running.delete(task.stop);
    return {};
  }
  const { args, env } = task.start;
  const server = await startServer(readStartOptions([...args], { ...process.env, ...env }), {
    today: localDate(new Date()),
    pageFolder,
    rulesWorker: RULES_WORKER,
  });
  running.set(server.url, server);
  return { url: server.url };
}

process.on('message', ({ id, task }: HostsQuestion) => {
  void answer(task)
    .catch((error: unknown) => ({ fault: error instanceof Error ? (error.stack ?? '') : '' }))
    .then((told) => process.send?.({ id, ...told } satisfies HostsAnswer));
});
// The worker has gone: so do its hosts.
process.on('disconnect', () => process.exit(0));
