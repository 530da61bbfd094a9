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

/**
 * What can stand as a code in every form of a file: ASCII without quotes, commas and line ends, which
 * DHIS2's readers of CSV do not tell apart from their own, and no more than the 50 characters that
 * DHIS2 keeps.
 */
const ORG_UNIT_CODE = /^[A-Za-z0-9](?:[\w ./:()&#+-]{0,48}[\w.)#+-])?$/;

/**
 * Whether a text can be written as the code of an org unit.
 *
 * @example
 * isOrgUnitCode('605412') // => true
 * isOrgUnitCode('605412 ') // => false
 */
export const isOrgUnitCode = (text: string): boolean => ORG_UNIT_CODE.test(text);
