import { spawnSync } from 'node:child_process';

/** Ample: a cold start of a 200 MB program from a slow disk. */
const MILLISECONDS = 30_000;

/**
 * Whether a program is a browser that starts here. A file alone proves nothing: Ubuntu's
 * `chromium` only asks for a snap, and a browser without its libraries does not load.
 */
export function doesStart(browser: string): boolean {
  const { status, stdout } = spawnSync(browser, ['--version'], {
    encoding: 'utf8',
    timeout: MILLISECONDS,
  });
  return status === 0 && /chrom/i.test(stdout);
}
