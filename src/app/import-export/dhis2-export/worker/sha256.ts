/**
 * The SHA-256 of a file in hexadecimal digits; undefined where the page is not served securely: browsers
 * then have no such function.
 */
export async function sha256Of(file: Blob): Promise<string | undefined> {
  const { subtle } = globalThis.crypto as { readonly subtle?: SubtleCrypto };
  if (subtle === undefined) return undefined;
  const digest = new Uint8Array(await subtle.digest('SHA-256', await file.arrayBuffer()));
  return [...digest].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
