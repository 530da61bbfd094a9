import { readFile } from 'node:fs/promises';
import { PRODUCT_VERSION } from '../../src/domain/index.ts';

describe('the version that receipts name', () => {
  it("is that of the project's package.json", async () => {
    const text = await readFile(new URL('../../package.json', import.meta.url), 'utf8');
    expect(PRODUCT_VERSION).toBe((JSON.parse(text) as { version: string }).version);
  });
});
