/**
 * The SHA-256 of bytes in hexadecimal digits; undefined on a page that is not served securely: browsers
 * then have no such function.
 *
 * @example
 * await sha256Of(new TextEncoder().encode('test')) // => '9f86d081884c7d65…'
 */
export async function sha256Of(bytes: BufferSource): Promise<string | undefined> {
  const { subtle } = globalThis.crypto as { readonly subtle?: SubtleCrypto };
  if (subtle === undefined) return undefined;
  const digest = new Uint8Array(await subtle.digest('SHA-256', bytes));
  return [...digest].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
