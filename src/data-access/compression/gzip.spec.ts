import { gzip, gzipFile } from './gzip.ts';

const inflated = async (bytes: Uint8Array<ArrayBuffer>): Promise<string> =>
  new Response(new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'))).text();

describe('gzip', () => {
  for (const text of ['', '{"value":"3"}\n', 'é\n'.repeat(100_000)]) {
    it(`gives back ${String(text.length)} characters as they were`, async () => {
      expect(await inflated(await gzip(text))).toBe(text);
    });
  }

  it('gives the same bytes each time: neither the time nor the machine is in them', async () => {
    const bytes = await gzip('{"value":"3"}\n');
    expect(await gzip('{"value":"3"}\n')).toEqual(bytes);
    expect([...bytes.slice(0, 10)]).toEqual([0x1f, 0x8b, 8, 0, 0, 0, 0, 0, bytes[8] ?? -1, 255]);
  });

  it('packs a file as it packs its text', async () => {
    const packed = await gzipFile(new Blob(['{"value":"3"}\n']));
    expect(packed.type).toBe('application/gzip');
    expect(new Uint8Array(await packed.arrayBuffer())).toEqual(await gzip('{"value":"3"}\n'));
  });
});
