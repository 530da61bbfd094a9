import { spawnSync } from 'node:child_process';

/** Debian's packages, the one that is best for specs first; not every release has it. */
const PACKAGES = ['chromium-headless-shell', 'chromium'];

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
  const install = ['install', '-y', '--no-install-recommends'];
  return PACKAGES.some(
    (name) => spawnSync('apt-get', [...install, name], { ...quietly, env }).status === 0,
  );
}
