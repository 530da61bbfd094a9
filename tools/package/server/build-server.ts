import { copyFile, cp, mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { browserFiles, buildWhenChanged } from '../../build/build-when-changed.ts';
import { buildExtension } from '../../extension/build-extension.ts';
import { buildPhonePage } from '../../phone-page/build-phone-page.ts';
import { packagesFolder } from '../packages-folder.ts';
import { readManifest } from '../read-manifest.ts';
import { thirdPartyLicenses } from '../third-party-licenses.ts';
import { bundlePrograms } from './bundle-programs.ts';

const NAME = 'cht-dhis2-export-server';

/** What editors hold a mapping file of `export-cases` against. */
const MAPPING_SCHEMA = 'go-data-mapping.schema.json';

/**
 * Builds the package of host and command line: plain JavaScript with all that it needs inside, and
 * the pages beside it. It depends on no other package, so that installing it needs no registry.
 *
 * @returns the package's folder
 */
export async function buildServer(root: string): Promise<string> {
  await buildWhenChanged(root);
  const folder = join(packagesFolder(root), NAME);
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  const bundled = await bundlePrograms(root, join(folder, 'bin'));
  await cp(browserFiles(root), join(folder, 'page'), { recursive: true });
  // What telephones get: a script that the command installs, and a page that a proxy serves.
  const extension = await buildExtension(root);
  await mkdir(join(folder, 'extension'));
  await copyFile(extension.file, join(folder, 'extension', 'extension.js'));
  const phonePage = await buildPhonePage(root);
  await cp(phonePage.folder, join(folder, 'phone-page'), { recursive: true });
  await writeFile(
    join(folder, 'THIRD-PARTY-LICENSES.txt'),
    await thirdPartyLicenses(root, [...bundled, ...extension.bundled, ...phonePage.bundled]),
  );
  await copyFile(join(root, 'LICENSE'), join(folder, 'LICENSE'));
  await copyFile(join(root, 'tools/package/server/README.md'), join(folder, 'README.md'));
  await copyFile(join(root, 'docs', MAPPING_SCHEMA), join(folder, MAPPING_SCHEMA));
  const { version, license, engines } = await readManifest(root);
  const manifest = {
    name: NAME,
    version,
    description: 'Host and command line of cht-dhis2-export: target documents as DHIS2 data values',
    license,
    type: 'module',
    engines,
    bin: {
      'cht-dhis2-export': 'bin/cht-dhis2-export.js',
      'cht-dhis2-export-host': 'bin/cht-dhis2-export-host.js',
    },
    files: ['bin', 'page', 'extension', 'phone-page', MAPPING_SCHEMA, 'THIRD-PARTY-LICENSES.txt'],
  };
  await writeFile(join(folder, 'package.json'), `${JSON.stringify(manifest, null, 2)}\n`);
  return folder;
}
