import type { DhisEntry } from '../dhis-entry.ts';
import { lettersOf } from '../letters-of.ts';
import { fieldOf, isFilledText, jsonOf, listOf } from '../unknown-json.ts';
import type { SettingsNotice } from './settings-notice.ts';

/** From which number on a code of an option set is the value. */
export interface OptionFrom {
  readonly atLeast: number;
  readonly code: string;
}

/** As what DHIS2 takes the value of a mapping, where that is not simply its number. */
export interface MappedValueType {
  /** DHIS2's name: `BOOLEAN`, `UNIT_INTERVAL`, `TEXT`, …; of nothing that is known where nothing can be written. */
  readonly name: string;
  /** The highest first; the first whose number is reached is the value. */
  readonly options?: readonly OptionFrom[];
}

/** Types whose values are made of numbers alone. Source: dhis2-core, `ValueType`. */
const OF_NUMBERS: readonly string[] = [
  'NUMBER',
  'INTEGER',
  'INTEGER_POSITIVE',
  'INTEGER_NEGATIVE',
  'INTEGER_ZERO_OR_POSITIVE',
  'PERCENTAGE',
  'UNIT_INTERVAL',
  'BOOLEAN',
  'TRUE_ONLY',
];

/** Types whose values are a share of something. `isOfShares('PERCENTAGE') // => true` */
export const isOfShares = (type: string | undefined): boolean =>
  type === 'PERCENTAGE' || type === 'UNIT_INTERVAL';

/** Types of which a value can be a code, by `options`. */
export const OF_CODES: readonly string[] = ['TEXT', 'LONG_TEXT', 'LETTER'];

/**
 * Reads `value_type` and `options` of an entry. Where it names no type, the data element's own in
 * DHIS2's metadata holds. A type that no number makes a value of, and options that cannot be read, are
 * told; nothing of such a mapping is written.
 *
 * @param ofElement the data element's type by DHIS2's metadata, where they are at hand
 * @returns undefined where neither says one: its number is the value
 * @example
 * mappedValueType('visited', { value_type: 'BOOLEAN' }, undefined, []) // => { name: 'BOOLEAN' }
 * mappedValueType('visited', {}, 'BOOLEAN', []) // => { name: 'BOOLEAN' }
 * mappedValueType('stock', { options: [{ at_least: 0, code: 'NONE' }] }, undefined, [])
 * // => { name: 'TEXT', options: [{ atLeast: 0, code: 'NONE' }] }
 */
export function mappedValueType(
  target: string,
  entry: DhisEntry,
  ofElement: string | undefined,
  notices: SettingsNotice[],
): MappedValueType | undefined {
  const own = fieldOf(entry, 'value_type') ?? undefined;
  const list = fieldOf(entry, 'options') ?? undefined;
  const type = own ?? (list === undefined ? withoutText(ofElement) : (ofElement ?? 'TEXT'));
  if (type === undefined) return undefined;
  const name = typeof type === 'string' ? type : jsonOf(type);
  if (list !== undefined) {
    const options = optionsOf(list);
    const isKnown = [...OF_CODES, ...OF_NUMBERS].includes(name);
    if (isKnown && options !== undefined) return { name, options };
    if (isKnown) {
      notices.push({ kind: 'unreadable-options', target });
      return { name, options: [] };
    }
  }
  if (!OF_NUMBERS.includes(name)) {
    notices.push({ kind: 'unsupported-value-type', target, value: name, ...likeOf(name) });
    return { name, options: [] };
  }
  return { name };
}

/** A text takes a number as it stands, so that a data element of texts asks for nothing else. */
const withoutText = (ofElement: string | undefined): string | undefined =>
  ofElement !== undefined && OF_CODES.includes(ofElement) ? undefined : ofElement;

/** What is probably meant: letters' case and what is no letter aside, and DHIS2's pages' own words. */
function likeOf(name: string): { readonly like?: string } {
  const letters = lettersOf(name);
  const like = /^(yesno|yes|bool)$/.test(letters)
    ? 'BOOLEAN'
    : /^(yesonly|trueonly)$/.test(letters)
      ? 'TRUE_ONLY'
      : OF_NUMBERS.find((known) => lettersOf(known) === letters);
  return like === undefined ? {} : { like };
}

/** Codes that every form of a file can hold: CSV knows no quotes within quotes, and no word `null`. */
const CODE = /^(?!null$)[!#-+\--~]([ !#-+\--~]*[!#-+\--~])?$/i;

/** Undefined where any part cannot be read: half of the thresholds would give wrong values. */
function optionsOf(list: unknown): readonly OptionFrom[] | undefined {
  const read = listOf(list).map((option): OptionFrom | undefined => {
    const atLeast = fieldOf(option, 'at_least');
    const code = fieldOf(option, 'code');
    const isNumber = typeof atLeast === 'number' && Number.isFinite(atLeast) && atLeast >= 0;
    if (!isNumber || !isFilledText(code) || !CODE.test(code)) return undefined;
    return { atLeast, code };
  });
  const options = read.filter((option) => option !== undefined);
  const thresholds = new Set(options.map(({ atLeast }) => atLeast));
  if (options.length === 0 || thresholds.size < read.length) return undefined;
  return options.sort((a, b) => b.atLeast - a.atLeast);
}
