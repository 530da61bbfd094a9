import { createScratchFolder } from '../../server/testing/scratch-folder.ts';
import { packageFolderOf, thirdPartyLicenses } from './third-party-licenses.ts';

describe('Licences of what is bundled', () => {
  for (const [file, folder] of [
    ['node_modules/a/lib/b.js', 'node_modules/a'],
    ['node_modules/@a/b/c.js', 'node_modules/@a/b'],
    ['node_modules/a/node_modules/@b/c/lib/d.js', 'node_modules/a/node_modules/@b/c'],
    ['server/main.ts', undefined],
  ] as const) {
    it(`finds the package of ${file}`, () => {
      expect(packageFolderOf(file)).toBe(folder);
    });
  }

  it('passes on the words of each package once, and names one that has none', async () => {
    const files = await createScratchFolder({
      'node_modules/a/package.json': JSON.stringify({
        name: 'a',
        version: '1.2.3',
        license: 'MIT',
      }),
      'node_modules/a/LICENSE.md': 'Permission is hereby granted',
      'node_modules/b/package.json': JSON.stringify({
        name: 'b',
        version: '2.0.0',
        license: 'ISC',
      }),
    });
    const bundled = [
      'src/x.ts',
      'node_modules/b/i.js',
      'node_modules/a/i.js',
      'node_modules/a/j.js',
    ];
    try {
      const [a = '', b = '', ...more] = (await thirdPartyLicenses(files.folder, bundled)).split(
        `\n${'-'.repeat(80)}\n`,
      );
      expect(a).toBe('a 1.2.3 (MIT)\n\nPermission is hereby granted');
      expect(b).toBe('b 2.0.0 (ISC)');
      expect(more).toEqual([]);
    } finally {
      await files.remove();
    }
  });
});
