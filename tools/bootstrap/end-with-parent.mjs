/** As it was at first: 1, or that of a process that collects orphans, is no news any more. */
const parent = process.ppid;

const HOW_OFTEN_IN_MS = 300;

/** The exit codes of a program that a signal ended. */
export const EXIT_CODES = { SIGINT: 130, SIGTERM: 143, SIGHUP: 129 };

/**
 * Calls when this program is to end: by a signal, or because the shell that npm started it in has
 * gone. npm passes a signal to that shell only, and the shell ends without passing it on.
 *
 * @param {(signal: 'SIGINT' | 'SIGTERM' | 'SIGHUP') => void} end
 * @returns {() => void} stops listening
 */
export function whenAskedToEnd(end) {
  const listeners = Object.keys(EXIT_CODES).map((signal) => [signal, () => end(signal)]);
  for (const [signal, listener] of listeners) process.on(signal, listener);
  const watch = setInterval(() => {
    if (process.env.npm_lifecycle_event === undefined || process.ppid === parent) return;
    clearInterval(watch);
    end('SIGTERM');
  }, HOW_OFTEN_IN_MS);
  watch.unref();
  return () => {
    clearInterval(watch);
    for (const [signal, listener] of listeners) process.off(signal, listener);
  };
}
