import { spawn } from 'node:child_process';
import { delimiter, dirname } from 'node:path';
import { EXIT_CODES, whenAskedToEnd } from './end-with-parent.mjs';
import { InstallError } from './install-error.mjs';
import { installMissing, projectRoot } from './install-missing.mjs';
import { npmCommand } from './npm-command.mjs';

const stop = (message) => {
  console.error(`\n${message}\n`);
  process.exit(1);
};

/**
 * Installs what is missing, then runs a script of package.json with the arguments of the command line
 * on a Node that can run the product. Passes signals on, and ends with the script's own exit code.
 *
 * @param {string} script
 * @param {{ withTests?: boolean }} [options] `withTests`: also what only tests need
 */
export async function runScript(script, { withTests = false } = {}) {
  const node = await installMissing({ withTests }).catch((error) =>
    stop(error instanceof InstallError ? error.message : error.stack),
  );
  const path = process.env.PATH ?? '';
  const command = npmCommand(['run', '--silent', script, '--', ...process.argv.slice(2)]);
  const child = spawn(command.file, command.args, {
    cwd: projectRoot,
    stdio: 'inherit',
    shell: command.shell,
    env: {
      ...process.env,
      ...(node === undefined ? {} : { PATH: `${dirname(node)}${delimiter}${path}` }),
    },
  });
  whenAskedToEnd((signal) => child.kill(signal));
  child.once('error', (error) => stop(`npm could not be started: ${error.message}`));
  child.once('exit', (code, signal) =>
    process.exit(code ?? EXIT_CODES[signal] ?? (signal === null ? 1 : 0)),
  );
}
