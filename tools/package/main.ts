// Builds the packages that leave the project, without a network, into dist/packages:
//   node tools/package/main.ts [library] [server]
import { fileURLToPath } from 'node:url';
import { buildPackages, PACKAGES } from './build-packages.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const asked = PACKAGES.filter((name) => process.argv.includes(name));

for (const { name, tarball, bytes } of await buildPackages(
  root,
  asked.length > 0 ? asked : PACKAGES,
)) {
  console.log(`${name}: ${tarball} (${String(Math.round(bytes / 1000))} kB)`);
}
