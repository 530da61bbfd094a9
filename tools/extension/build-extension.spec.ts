import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { buildExtension } from './build-extension.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** It goes over the line of every CHW, once for each version. */
const MOST_BYTES = 60_000;

describe('the extension for telephones', () => {
  it('is one script of the size that a slow line can carry, the same each time', async () => {
    const { file, script } = await buildExtension(ROOT);
    expect(readFileSync(file, 'utf8')).toBe(script);
    expect(gzipSync(script, { level: 9 }).byteLength).toBeLessThanOrEqual(MOST_BYTES);
    expect((await buildExtension(ROOT)).script).toBe(script);
    expect(script).not.toContain('require(');
  });

  it('exports the class of an element, as the CHT asks for', async () => {
    const { script } = await buildExtension(ROOT);
    // eslint-disable-next-line @typescript-eslint/no-extraneous-class -- It stands for the browser's.
    class HTMLElement {}
    const module: { exports: unknown } = { exports: null };
    // As the web app does it: nothing but the module is handed in.
    // eslint-disable-next-line @typescript-eslint/no-implied-eval, @typescript-eslint/no-unsafe-call -- It is the CHT's way.
    new Function('module', 'HTMLElement', script)(module, HTMLElement);
    expect((module.exports as { prototype: object }).prototype).toBeInstanceOf(HTMLElement);
  });
});
