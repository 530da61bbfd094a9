import { readFileSync } from 'node:fs';
import { type LockFile, withAddresses } from './with-addresses.ts';

describe('The lock file', () => {
  it('gets the address of each archive, under a registry that stands for any', () => {
    const lock = {
      lockfileVersion: 3,
      packages: {
        '': { name: 'the project', version: '1.0.0' },
        'node_modules/rxjs': { version: '7.8.2', integrity: 'sha512-a' },
        'node_modules/a/node_modules/@b/c': { version: '1.0.0', integrity: 'sha512-b' },
        'node_modules/alias': { name: 'sass', version: '2.0.0', integrity: 'sha512-c' },
      },
    };
    expect(withAddresses(lock)).toEqual({
      ...lock,
      packages: {
        ...lock.packages,
        'node_modules/rxjs': jasmine.objectContaining({
          resolved: 'https://registry.invalid/rxjs/-/rxjs-7.8.2.tgz',
          integrity: 'sha512-a',
        }),
        'node_modules/a/node_modules/@b/c': jasmine.objectContaining({
          resolved: 'https://registry.invalid/@b/c/-/c-1.0.0.tgz',
        }),
        'node_modules/alias': jasmine.objectContaining({
          resolved: 'https://registry.invalid/sass/-/sass-2.0.0.tgz',
        }),
      },
    });
  });

  for (const file of [
    'package-lock.json',
    'tools/pinned-node/package-lock.json',
    'tools/mutation/package-lock.json',
  ]) {
    it(`${file} has all addresses; \`npm run lock-addresses\` writes them`, () => {
      const lock = JSON.parse(readFileSync(file, 'utf8')) as LockFile;
      expect(lock).toEqual(withAddresses(lock));
    });
  }
});
