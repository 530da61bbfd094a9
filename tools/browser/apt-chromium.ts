import { spawnSync } from 'node:child_process';

const quietly = { stdio: 'ignore' } as const;

/** Whether Debian's packages can be installed here without asking anybody. */
const canInstall = (): boolean =>
  process.platform === 'linux' &&
  process.getuid?.() === 0 &&
  spawnSync('apt-get', ['--version'], quietly).status === 0;

/** Installs Debian's Chromium where that is possible; says whether apt-get did it. */
export function installAptChromium(say: (text: string) => void): boolean {
  if (!canInstall()) return false;
  say('No browser found: installing chromium with apt-get …');
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  // An update that fails (one mirror of several) may still leave a list that is good enough.
  spawnSync('apt-get', ['update'], { ...quietly, env });
  const packages = ['install', '-y', '--no-install-recommends', 'chromium'];
  return spawnSync('apt-get', packages, { ...quietly, env }).status === 0;
}
