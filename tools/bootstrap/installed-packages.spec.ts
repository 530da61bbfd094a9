import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isInstalled } from './installed-packages.mjs';

type Packages = Readonly<Record<string, object>>;

describe('what is installed', () => {
  let root: string;

  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), 'installed-packages-'));
    mkdirSync(join(root, 'node_modules'));
  });

  afterEach(() => {
    rmSync(root, { recursive: true });
  });

  const platform = { os: 'linux', cpu: 'x64', libc: 'glibc' };
  const lock: Packages = {
    '': { name: 'the project' },
    'node_modules/rxjs': { version: '7.8.2' },
    'node_modules/jasmine': { version: '6.3.0', dev: true },
    'node_modules/binding-x64': { version: '1.0.0', optional: true, os: ['linux'], cpu: ['x64'] },
    'node_modules/binding-musl': {
      version: '1.0.0',
      optional: true,
      os: ['linux'],
      cpu: ['x64'],
      libc: ['musl'],
    },
    'node_modules/binding-arm': { version: '1.0.0', optional: true, os: 'linux', cpu: 'arm64' },
    'node_modules/unknown-all': { version: '1.0.0', optional: true, os: ['!linux', '!darwin'] },
    'node_modules/fallback': { version: '1.0.0', optional: true },
  };
  const here = ['node_modules/rxjs', 'node_modules/jasmine', 'node_modules/binding-x64'];
  const only = (...folders: readonly string[]): Packages =>
    Object.fromEntries(folders.map((folder) => [folder, lock[folder] ?? {}]));

  const check = (noted: Packages, options: { withTests?: boolean } = {}): boolean => {
    const write = (file: string, packages: Packages): void => {
      writeFileSync(join(root, file), JSON.stringify({ packages }));
    };
    write('package-lock.json', lock);
    write('node_modules/.package-lock.json', noted);
    return isInstalled(root, { platform, ...options });
  };

  it('is all there with the binaries of this platform alone', () => {
    expect(check(only(...here))).toBeTrue();
  });

  it('lacks a package', () => {
    expect(check(only(...here.slice(1)))).toBeFalse();
  });

  it('lacks the binary of this platform, as after an installation without optional packages', () => {
    expect(check(only(...here.slice(0, 2)))).toBeFalse();
  });

  it('lacks the packages for tests only where tests are to run', () => {
    const product = only('node_modules/rxjs', 'node_modules/binding-x64');
    expect(check(product)).toBeFalse();
    expect(check(product, { withTests: false })).toBeTrue();
  });

  it('has another version than the lock file asks for', () => {
    expect(check({ ...only(...here), 'node_modules/rxjs': { version: '7.8.1' } })).toBeFalse();
  });

  it('has what the lock file no longer names', () => {
    expect(check({ ...only(...here), 'node_modules/left-over': {} })).toBeFalse();
  });

  it('has no list at all, as when npm was interrupted', () => {
    check(only(...here));
    rmSync(join(root, 'node_modules/.package-lock.json'));
    expect(isInstalled(root, { platform })).toBeFalse();
  });

  it('has a list that was cut', () => {
    check(only(...here));
    writeFileSync(join(root, 'node_modules/.package-lock.json'), '{"packages":');
    expect(isInstalled(root, { platform })).toBeFalse();
  });
});
