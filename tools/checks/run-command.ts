import { spawn } from 'node:child_process';

/** What a program did: its exit code, and all that it printed, as it came. */
export interface CommandResult {
  readonly code: number;
  readonly output: string;
}

/** Runs a program of node_modules/.bin or of the path to its end, its output kept for later. */
export function runCommand(
  root: string,
  [program, ...args]: readonly [string, ...string[]],
  env: NodeJS.ProcessEnv = {},
): Promise<CommandResult> {
  return new Promise((resolve) => {
    const chunks: string[] = [];
    const child = spawn(program, args, {
      cwd: root,
      // Kept for later, and often read in a log: colours would be noise.
      env: { ...process.env, NO_COLOR: '1', ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
      shell: process.platform === 'win32',
    });
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (chunk: string) => chunks.push(chunk));
    }
    child.on('error', (error) => {
      resolve({ code: 1, output: `${program}: ${error.message}` });
    });
    child.on('close', (code, signal) => {
      if (signal !== null) chunks.push(`\n${program} was ended by ${signal}.\n`);
      resolve({ code: code ?? 1, output: chunks.join('') });
    });
  });
}
