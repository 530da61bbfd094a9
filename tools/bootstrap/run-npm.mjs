import { spawn } from 'node:child_process';
import { EXIT_CODES, whenAskedToEnd } from './end-with-parent.mjs';
import { npmCommand } from './npm-command.mjs';

const isWindows = process.platform === 'win32';

/**
 * Runs npm to its end, without its words on the screen. When this program is asked to end, npm and
 * all that it started are killed at once: an `npm ci` that is only asked to end works on for half a
 * minute, taking away what it has installed, and the next one starts by doing the same.
 *
 * @param {readonly string[]} args
 * @param {{ cwd: string; env?: Record<string, string | undefined> }} options
 * @returns {Promise<{ status: number; output: string }>}
 */
export function runNpm(args, { cwd, env = {} }) {
  const command = npmCommand(args);
  const child = spawn(command.file, command.args, {
    cwd,
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
    shell: command.shell,
    // A process group of its own, which can be ended as a whole.
    detached: !isWindows,
  });
  const kill = () => {
    try {
      if (isWindows) child.kill('SIGKILL');
      else if (child.pid !== undefined) process.kill(-child.pid, 'SIGKILL');
    } catch {
      // It has ended by itself.
    }
  };
  process.once('exit', kill);
  const stopListening = whenAskedToEnd((signal) => process.exit(EXIT_CODES[signal]));
  const chunks = [];
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (chunk) => chunks.push(chunk));
  }
  return new Promise((resolve) => {
    const end = (status, output) => {
      stopListening();
      process.off('exit', kill);
      resolve({ status, output });
    };
    child.once('error', (error) => end(1, `npm could not be started: ${error.message}`));
    child.once('close', (code) => end(code ?? 1, chunks.join('')));
  });
}
