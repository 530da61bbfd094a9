import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  type BuildStats,
  describeScriptSize,
  scriptSizes,
  telephoneSizes,
} from './script-sizes.ts';

describe('the size of the scripts', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'script-sizes-'));
  });
  afterEach(() => {
    rmSync(folder, { recursive: true });
  });

  const written = (name: string, kilobytes: number): void => {
    // Noise, of which gzip makes three quarters again.
    writeFileSync(join(folder, name), randomBytes(kilobytes * 1000).toString('base64'));
  };
  const imports = (kind: string, ...paths: readonly string[]) =>
    paths.map((path) => ({ path, kind }));
  const stats: BuildStats = {
    outputs: {
      'main-1.js': {
        entryPoint: 'src/main.ts',
        imports: [
          ...imports('import-statement', 'shared.js'),
          ...imports('dynamic-import', 'lazy.js'),
        ],
      },
      'sign-in.js': {
        entryPoint: 'src/app/session/sign-in-page/sign-in-page.ts',
        imports: imports('import-statement', 'shared.js', 'main-1.js', 'forms.js'),
      },
      'shared.js': { imports: [] },
      'forms.js': { imports: [] },
      'lazy.js': { entryPoint: 'src/lazy.ts', imports: imports('import-statement', 'main-1.js') },
    },
  };

  it('counts each file once, what is imported later only in the whole', () => {
    for (const [index, name] of Object.keys(stats.outputs).entries()) written(name, 10 + index);
    written('worker-ABCDEFGH.js', 40);
    written('main-1.js.br', 90);
    const [before, all] = scriptSizes(folder, stats);
    expect((before?.bytes ?? 0) / 1000).toBeCloseTo(10 + 11 + 12 + 13, -1);
    expect((all?.bytes ?? 0) / 1000).toBeCloseTo(10 + 11 + 12 + 13 + 14 + 40, -1);
    expect([before?.most, all?.most]).toEqual([215_000, 620_000]);
  });

  it('counts one language, that with the largest texts', () => {
    const texts = {
      'fr-1.js': { entryPoint: 'src/app/feature/texts/fr.ts', imports: [] },
      'fr-2.js': { entryPoint: 'src/app/session/texts/fr.ts', imports: [] },
      'sw-1.js': { entryPoint: 'src/app/feature/texts/sw/index.ts', imports: [] },
      'sw-2.js': { entryPoint: 'src/app/feature/texts/sw/heading.ts', imports: [] },
    };
    for (const name of Object.keys(stats.outputs)) written(name, 10);
    written('fr-1.js', 20);
    written('fr-2.js', 20);
    written('sw-1.js', 20);
    written('sw-2.js', 10);
    const [, all] = scriptSizes(folder, { outputs: { ...stats.outputs, ...texts } });
    expect((all?.bytes ?? 0) / 1000).toBeCloseTo(50 + 40, -1);
  });

  it('counts what few people open by itself, without what it shares', () => {
    const form = {
      'form.js': {
        entryPoint: 'src/app/import-export/dhis2-export/review/official-form/official-form.ts',
        imports: imports('import-statement', 'shared.js', 'of-form.js'),
      },
      'of-form.js': { imports: [] },
    };
    for (const name of Object.keys(stats.outputs)) written(name, 10);
    const before = scriptSizes(folder, stats);
    written('form.js', 20);
    written('of-form.js', 30);
    const outputs = { ...stats.outputs, ...form };
    const [, all, alone] = scriptSizes(folder, { outputs });
    expect(all?.bytes).toBe(before[1]?.bytes ?? 0);
    // What the form alone imports is imported by nothing else, and counted with it.
    expect((alone?.bytes ?? 0) / 1000).toBeGreaterThan(15);
    expect(before[2]?.bytes).toBe(0);
  });

  it('is not taken for small where the builder no longer knows the sign-in page', () => {
    expect(() => scriptSizes(folder, { outputs: {} })).toThrowError(/src\/main\.ts/);
  });

  it('of what telephones get is limited for each', () => {
    const noise = randomBytes(75_000).toString('base64');
    const [extension, page] = telephoneSizes(noise, noise);
    expect((extension?.bytes ?? 0) > (extension?.most ?? 0)).toBe(true);
    expect((page?.bytes ?? 0) < (page?.most ?? 0)).toBe(true);
  });

  it('is told in a line', () => {
    expect(describeScriptSize({ about: 'A', bytes: 183_949, most: 200_000 })).toBe(
      'A: 183.9 of at most 200 kB (gzip)',
    );
  });
});
