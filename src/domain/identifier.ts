import { jsonOf } from './unknown-json.ts';

/** A DHIS2 identifier: a letter, then ten letters or digits. */
const IDENTIFIER = /^[A-Za-z][A-Za-z0-9]{10}$/;

/** The identifier that DHIS2 gives the option combo called `default`. */
export const DEFAULT_OPTION_COMBO = 'HllvX50cXC0';

/**
 * Whether a text is a whole, well-formed DHIS2 identifier. DHIS2 2.43 and later refuse a whole file
 * for one that is not (errors E8004, E8104, E8106).
 *
 * @example
 * isIdentifier('VMuFODsyWaO') // => true
 * isIdentifier('ou-chu1') // => false
 */
export const isIdentifier = (text: string): boolean => IDENTIFIER.test(text);

/**
 * What a mapping says in a field that should hold an identifier: the text itself, or nothing where
 * the field is absent or empty. Anything else that was filled in (a number, an object) is kept as its
 * JSON, which is never an identifier: a mistyped mapping is then reported instead of being taken for
 * a missing one, which would move its numbers to another place.
 *
 * @example
 * identifierText('VMuFODsyWaO') // => 'VMuFODsyWaO'
 * identifierText(12) // => '12'
 * identifierText('') // => undefined
 */
export function identifierText(value: unknown): string | undefined {
  if (typeof value === 'string') return value === '' ? undefined : value;
  return value ? jsonOf(value) : undefined;
}
