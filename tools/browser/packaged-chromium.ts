import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { npmCache } from '../bootstrap/writable-folder.mjs';
import { drawsText } from './draws-text.ts';

/** The npm package that carries a headless Chromium for Linux on x64, 75 MB, no download of its own. */
const PACKAGE = '@sparticuz/chromium@153.0.0';

const INSTALL = ['install', '--no-audit', '--no-fund', '--ignore-scripts', '--omit=dev'];

/** Unpacks into TMPDIR, beside the libraries and fonts that a bare machine lacks. */
const UNPACK = `
  import chromium, { inflate } from '@sparticuz/chromium';
  await chromium.executablePath();
  await inflate('node_modules/@sparticuz/chromium/bin/al2023.tar.br');`;

/** The machine's own fonts, and those of the package, which its own configuration does not find. */
const FONTS = `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "urn:fontconfig:fonts.dtd">
<fontconfig>
  <include ignore_missing="yes">/etc/fonts/fonts.conf</include>
  <dir prefix="relative">fonts</dir>
  <cachedir prefix="xdg">fontconfig</cachedir>
</fontconfig>
`;

/** Starts the browser with the machine's own libraries, else with those of the package. */
const LAUNCHER = `#!/bin/sh
here=$(CDPATH= cd -- "$(dirname -- "$0")" && pwd)
"$here/chromium" --version >/dev/null 2>&1 || export LD_LIBRARY_PATH="$here/al2023/lib"
test -n "$FONTCONFIG_FILE" || export FONTCONFIG_FILE="$here/fonts.conf"
exec "$here/chromium" "$@"
`;

/** The browser of the npm package, unpacked under `.cache/browser`; nothing where it cannot run. */
export async function packagedChromium(
  root: string,
  say: (text: string) => void,
): Promise<string | undefined> {
  if (process.platform !== 'linux' || process.arch !== 'x64') return undefined;
  const folder = join(root, '.cache', 'browser');
  const unpacked = join(folder, 'unpacked');
  const launcher = join(unpacked, 'launch-chromium');
  if (existsSync(launcher) && (await drawsText(launcher))) return launcher;

  say(`No browser found: installing the npm package ${PACKAGE} …`);
  rmSync(unpacked, { recursive: true, force: true });
  mkdirSync(unpacked, { recursive: true });
  writeFileSync(join(folder, 'package.json'), '{ "private": true, "type": "module" }\n');
  const options = { cwd: folder, stdio: 'ignore' } as const;
  const installed = spawnSync('npm', [...INSTALL, '--cache', npmCache(root), PACKAGE], options);
  if (installed.status !== 0) return undefined;
  const env = { ...process.env, TMPDIR: unpacked };
  spawnSync(process.execPath, ['--input-type=module', '--eval', UNPACK], { ...options, env });
  writeFileSync(join(unpacked, 'fonts.conf'), FONTS);
  // Written last: where the unpacking is interrupted, there is no browser.
  writeFileSync(launcher, LAUNCHER);
  chmodSync(launcher, 0o755);
  return (await drawsText(launcher)) ? launcher : undefined;
}
