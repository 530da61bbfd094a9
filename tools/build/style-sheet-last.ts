import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

const STYLE_SHEET = /<link rel="stylesheet"[^>]*>/;
const END_OF_ROOT = '</cht-root>';

/**
 * Moves the style sheet behind what the page says while it arrives. In the head, where Angular's
 * builder puts it, nothing is painted before it is there: on a slow line one more round trip of a
 * white page. In the body only what comes after it waits for it.
 *
 * @throws when the page has no style sheet or no root, so that a change of the builder is noticed.
 */
export function styleSheetLast(page: string): string {
  const [link] = STYLE_SHEET.exec(page) ?? [];
  if (link === undefined || !page.includes(END_OF_ROOT))
    throw new Error('index.html has no style sheet, or no <cht-root>, to put it behind.');
  return page.replace(link, '').replace(END_OF_ROOT, () => END_OF_ROOT + link);
}

/** Does so in the `index.html` of a folder. */
export async function putStyleSheetLast(folder: string): Promise<void> {
  const file = join(folder, 'index.html');
  await writeFile(file, styleSheetLast(await readFile(file, 'utf8')));
}
