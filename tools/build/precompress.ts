import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, gzip } from 'node:zlib';

/** What a browser reads as text; below a kilobyte a header costs more than is won. */
const TEXT = /\.(js|css|svg|json|txt)$/;
const WORTH_BYTES = 1024;

const compressors = { br: promisify(brotliCompress), gz: promisify(gzip) } as const;

/**
 * Writes beside each built file its `.br` and `.gz`, as small as they get. A host that compressed
 * them at every request would have to take the quick way, which is a seventh larger. The page itself
 * is left out: it gets its nonce when it is sent.
 */
export async function precompress(folder: string): Promise<void> {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => TEXT.test(name))
    .map((name) => ({ path: join(folder, name), text: readFileSync(join(folder, name), 'utf8') }))
    .filter(({ text }) => text.length >= WORTH_BYTES);
  await Promise.all(
    files.flatMap(({ path, text }) =>
      Object.entries(compressors).map(async ([extension, compress]) => {
        writeFileSync(`${path}.${extension}`, new Uint8Array(await compress(text)));
      }),
    ),
  );
}
