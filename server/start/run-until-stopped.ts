import { fieldOf, isFilledText } from '../../src/domain/index.ts';
import { StartError } from './start-error.ts';
import type { RunningServer } from './running-server.ts';

/** How long closing may take: running exports have ten seconds to end. */
const CLOSE_WITHIN_MS = 15_000;

/** What is wrong with the database, in words; undefined where nothing is. */
async function databaseFault(url: string): Promise<string | undefined> {
  const state: unknown = await fetch(`${url}health`).then(
    (answer) => answer.json(),
    () => undefined,
  );
  if (fieldOf(state, 'status') === 'ok') return undefined;
  const reason = fieldOf(state, 'reason');
  return isFilledText(reason)
    ? `COUCHDB_URL is not right: ${reason}`
    : 'The database at COUCHDB_URL does not answer yet; the page says so until it does.';
}

/** Says where the server is and who may sign in, and closes it when the process is asked to end. */
export async function announce(server: RunningServer, url = server.url): Promise<void> {
  const fault = await databaseFault(server.url);
  if (fault !== undefined) console.log(fault);
  console.log(`ready ${url}`);
  if (server.accounts.length > 0) {
    console.log(['', 'Accounts (name, password):', ...server.accounts, ''].join('\n'));
  }
}

/**
 * Runs a program that starts something to be closed: on SIGINT, SIGTERM or SIGHUP, or when the
 * shell that npm started it in has gone, it is closed and the process ends. A {@link StartError} is
 * told without a stack and ends it with 1.
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
  const stop = (): void => {
    if (!started) process.exit(1);
    // Ctrl+C reaches every process of the terminal, and comes once more through npm.
    if (stopped) return;
    stopped = true;
    setTimeout(() => process.exit(1), CLOSE_WITHIN_MS).unref();
    running
      .then((server) => server.close())
      .then(
        () => process.exit(0),
        () => process.exit(1),
      );
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, stop);
  whenOrphaned(stop);
}

// npm hands a signal to its shell only, and the shell ends without handing it on.
function whenOrphaned(stop: () => void): void {
  if (process.env['npm_lifecycle_event'] === undefined) return;
  const parent = process.ppid;
  const watch = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(watch);
    stop();
  }, 300);
  watch.unref();
}
