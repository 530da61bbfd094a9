// A model of DHIS2 for tests and the demo, not DHIS2 itself.
import { gunzipSync, inflateRawSync } from 'node:zlib';
import { Refusal } from '../refusal.ts';

const ZIP_HEADER = 30;
const STORED = 0;

/** The first file of a zip archive. */
function firstEntry(zip: Buffer): Buffer {
  const method = zip.readUInt16LE(8);
  const size = zip.readUInt32LE(18);
  const start = ZIP_HEADER + zip.readUInt16LE(26) + zip.readUInt16LE(28);
  const packed = zip.subarray(start, size > 0 ? start + size : undefined);
  return method === STORED ? packed : inflateRawSync(new Uint8Array(packed));
}

/** Unpacks a body by its first bytes, whatever the address or a header says of it. */
export function inflate(body: Uint8Array | string): Buffer {
  const bytes = Buffer.from(body as string);
  try {
    if (bytes[0] === 0x1f && bytes[1] === 0x8b) return gunzipSync(new Uint8Array(bytes));
    return bytes.subarray(0, 4).toString('latin1') === 'PK\x03\x04' ? firstEntry(bytes) : bytes;
  } catch (cause) {
    throw new Refusal(`The packed body cannot be unpacked: ${String(cause)}`);
  }
}
