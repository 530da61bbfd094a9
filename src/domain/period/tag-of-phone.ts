import { parseTag, type Tag } from './period.ts';

/**
 * The digit zero of each script in which phones have written tags: Latin, Devanagari (Nepali,
 * Hindi), Arabic-Indic. Source: medic/cht-core issues #10525, #11413.
 */
export const ZEROS_OF_SCRIPTS: readonly string[] = ['0', '\u0966', '\u0660'];

/** The same tag in the digits of a script. `tagInScript(tag, '\u0966') // => '२०२६-०२'` */
export const tagInScript = (tag: Tag, zero: string): string =>
  tag.replace(/\d/g, (digit) => String.fromCharCode(zero.charCodeAt(0) + Number(digit)));

/**
 * Reads a tag as a phone wrote it: `YYYY-MM` in one script's digits throughout. Anything else
 * (`latest`, two scripts mixed, month 13) is no tag.
 *
 * @example
 * parseTagOfPhone('२०२६-०२') // => '2026-02'
 * parseTagOfPhone('2026-०२') // => undefined
 */
export function parseTagOfPhone(text: string): Tag | undefined {
  for (const zero of ZEROS_OF_SCRIPTS) {
    const first = zero.charCodeAt(0);
    const latin = text.replace(/[^-]/g, (character) => {
      const digit = character.charCodeAt(0) - first;
      return digit >= 0 && digit <= 9 ? String(digit) : 'x';
    });
    const tag = parseTag(latin);
    if (tag !== undefined) return tag;
  }
  return undefined;
}
