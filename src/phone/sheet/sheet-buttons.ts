import { elementOf, type Child } from '../show/element-of.ts';
import type { Localization } from '../show/localization.ts';
import { canPrint, printSheet } from './print-sheet.ts';
import { type Sheet, textOfSheet } from './sheet.ts';

/**
 * The buttons that take a screen's numbers off it: printed where the browser prints, shared where the
 * telephone shares, else copied as text.
 *
 * @param sheetOf makes the sheet once it is asked for
 */
export function sheetButtons(localization: Localization, sheetOf: () => Sheet): HTMLElement {
  const said = elementOf('p', { role: 'status' });
  const button = (text: string, press: () => void): HTMLElement => {
    const made = elementOf('button', { type: 'button' }, text);
    made.addEventListener('click', press);
    return made;
  };
  const buttons: Child[] = [
    typeof navigator.share === 'function'
      ? button(localization.text('phone.sheet.share'), () => {
          const sheet = sheetOf();
          // Whoever changes their mind has shared nothing, and knows it.
          navigator.share({ title: sheet.title, text: textOfSheet(sheet) }).catch(() => undefined);
        })
      : button(localization.text('phone.sheet.copy'), () => {
          void copy(textOfSheet(sheetOf())).then((isCopied) => {
            const key = isCopied ? 'phone.sheet.copied' : 'phone.sheet.not-copied';
            said.textContent = localization.text(key);
          });
        }),
    canPrint(navigator.userAgent)
      ? button(localization.text('phone.sheet.print'), () => {
          printSheet(localization, sheetOf());
        })
      : undefined,
  ];
  return elementOf('div', { class: 'sheet-buttons' }, elementOf('div', {}, buttons), said);
}

/** Gives whether it worked: an app may forbid it, or the page be none that is safe. */
async function copy(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
