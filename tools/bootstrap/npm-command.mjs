import { existsSync } from 'node:fs';
import { basename } from 'node:path';

/** The Node that runs this; it may have been one that npm has taken away meanwhile. */
const node = () => (existsSync(process.execPath) ? process.execPath : 'node');

/**
 * How npm is started: as the npm that runs this script, else as the one on the path.
 *
 * @param {readonly string[]} args
 * @param {string | undefined} [started] the program that npm names as its own
 */
export const npmCommand = (args, started = process.env.npm_execpath) =>
  started !== undefined && basename(started) === 'npm-cli.js'
    ? { file: node(), args: [started, ...args], shell: false }
    : { file: 'npm', args: [...args], shell: process.platform === 'win32' };
