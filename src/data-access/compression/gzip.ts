/** Where the header of a gzip file names the operating system, and the value for "not told". */
const OPERATING_SYSTEM = 9;
const NOT_TOLD = 255;

/**
 * Packs a text, written as UTF-8, as a gzip file. The file names no time and no operating system: the
 * same text gives the same bytes wherever the same program packs it.
 */
export const gzip = (text: string): Promise<Uint8Array<ArrayBuffer>> => packed(new Blob([text]));

/** Packs a file as {@link gzip} does a text. */
export const gzipFile = async (file: Blob): Promise<Blob> =>
  new Blob([await packed(file)], { type: 'application/gzip' });

async function packed(file: Blob): Promise<Uint8Array<ArrayBuffer>> {
  const stream = file.stream().pipeThrough(new CompressionStream('gzip'));
  const bytes = new Uint8Array(await new Response(stream).arrayBuffer());
  bytes[OPERATING_SYSTEM] = NOT_TOLD;
  return bytes;
}
