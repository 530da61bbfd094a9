import { StartError } from './start-error.ts';
import type { RunningServer } from './start-server.ts';

/** The date on this machine's calendar, `YYYY-MM-DD`. */
export const localDate = (now: Date): string =>
  [now.getFullYear(), now.getMonth() + 1, now.getDate()]
    .map((part) => String(part).padStart(2, '0'))
    .join('-');

const isHealthy = (url: string): Promise<boolean> =>
  fetch(`${url}health`).then(
    ({ ok }) => ok,
    () => false,
  );

/** Says where the server is and who may sign in, and closes it when the process is asked to end. */
export async function announce(server: RunningServer, url = server.url): Promise<void> {
  if (!(await isHealthy(server.url))) {
    console.log('The database at COUCHDB_URL does not answer yet; the page says so until it does.');
  }
  console.log(`ready ${url}`);
  if (server.accounts.length > 0) {
    console.log(['', 'Accounts (name, password):', ...server.accounts, ''].join('\n'));
  }
}

/**
 * Runs a program that starts something to be closed: on SIGINT, SIGTERM or SIGHUP it is closed and
 * the process ends; a {@link StartError} is told without a stack and ends it with 1.
 */
export function runUntilStopped(start: () => Promise<{ close(): Promise<void> }>): void {
  let started = false;
  let stopped = false;
  const running = start().then((server) => {
    started = true;
    return server;
  });
  running.catch((error: unknown) => {
    console.error(error instanceof StartError ? error.message : error);
    process.exit(1);
  });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.on(signal, () => {
      // Nothing to close yet, or a second Ctrl+C: it does not wait.
      if (stopped || !started) process.exit(1);
      stopped = true;
      running
        .then((server) => server.close())
        .then(
          () => process.exit(0),
          () => process.exit(1),
        );
    });
  }
}
