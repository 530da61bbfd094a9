import type { Clipboard } from '@angular/cdk/clipboard';

/**
 * Copies a text of any length; whether it was copied. The CDK's clipboard lays the text out on the page
 * first: with a thousand lines that holds up the page, so it is asked only where the browser's own is
 * not there, on pages that are not secure, or refuses.
 */
export async function copyLongText(
  text: string,
  clipboard: Pick<Clipboard, 'copy'>,
): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return clipboard.copy(text);
  }
}
