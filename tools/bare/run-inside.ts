import { type ChildProcessByStdio, spawn } from 'node:child_process';
import type { Readable } from 'node:stream';

/** A shell's line in a root, as one of its users. */
export interface Inside {
  readonly root: string;
  /** The user's and the group's number. */
  readonly id: number;
  readonly env: Readonly<Record<string, string>>;
  readonly line: string;
}

/** A line that runs, with what it prints. */
export type RunningInside = ChildProcessByStdio<null, Readable, Readable>;

/** What a process needs to see of the machine; gone with the namespace that it is mounted in. */
const MOUNT =
  'mount -t proc proc "$1/proc" && mount --rbind /dev "$1/dev" && mount -t tmpfs tmp "$1/tmp" && chmod 1777 "$1/tmp"';

/**
 * Runs a line in a root, in namespaces of its own: nothing of it can be left running or mounted. The
 * network is the machine's.
 */
export function runInside({ root, id, env, line }: Inside): RunningInside {
  const variables = Object.entries(env).map(([name, value]) => `${name}=${value}`);
  // Without `exec`: the kernel forgets that a process is to end with its parent when its user changes.
  const script = `${MOUNT} && shift && "$@"; exit $?`;
  const inside = ['chroot', `--userspec=${id}:${id}`, root, 'env', '-i', ...variables];
  return spawn(
    'unshare',
    [
      ...['--mount', '--pid', '--fork', '--kill-child', 'sh', '-c', script, 'sh', root],
      ...[...inside, 'sh', '-c', line],
    ],
    { stdio: ['ignore', 'pipe', 'pipe'] },
  );
}
