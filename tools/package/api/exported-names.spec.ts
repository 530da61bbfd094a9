import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { exportedNames } from './exported-names.ts';

const ROOT = fileURLToPath(new URL('../../..', import.meta.url));

describe('What the library exports', () => {
  it('is what public-api.txt says: a change is one for everybody who uses the package', async () => {
    const golden = await readFile(new URL('public-api.txt', import.meta.url), 'utf8');
    expect(exportedNames(ROOT).split('\n'))
      .withContext('If it is meant: npm run public-api writes it, and the changelog names it.')
      .toEqual(golden.split('\n'));
  });

  it('comes by whole files: what an entry names singly, every page loads before it needs it', async () => {
    for (const layer of ['domain', 'data-access']) {
      const entry = await readFile(`${ROOT}/src/${layer}/index.ts`, 'utf8');
      expect(entry.match(/^export \{.*/gm) ?? [])
        .withContext(layer)
        .toEqual([]);
    }
  });
});
