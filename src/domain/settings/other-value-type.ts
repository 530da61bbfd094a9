import type { DhisEntry } from '../dhis-entry.ts';
import { fieldOf } from '../unknown-json.ts';
import { isOfShares, OF_CODES, type MappedValueType } from './mapped-value-type.ts';

/** What is said of the type of a mapping's value. */
export interface SaidOfType {
  readonly entry: DhisEntry;
  /** The target's own type: `count` or `percent` in a CHT. */
  readonly ofTarget: string | undefined;
  /** That by which the value is written. */
  readonly type: MappedValueType | undefined;
  /** The data element's by DHIS2's metadata, where they are at hand. */
  readonly ofElement: string | undefined;
}

/**
 * A mapping that is of a share of something needs no `value` to say so. Where the type is DHIS2's own,
 * a target that the CHT only counts has no share: all of it has passed, and 100 % would stand where a
 * number was.
 */
export const isShare = ({ entry, ofTarget, type }: SaidOfType): boolean =>
  isOfShares(type?.name) && (isNamed(entry, 'value_type') || ofTarget !== 'count');

/**
 * What a value is written as where DHIS2's metadata say that its data element takes another type. Whole
 * numbers are written as any number is: where one does not fit, the check of the file tells that.
 *
 * @example
 * otherElementType({ entry: { value_type: 'NUMBER' }, ofElement: 'BOOLEAN', … })
 * // => { value: 'NUMBER', ofElement: 'BOOLEAN' }
 */
export function otherElementType({
  entry,
  ofTarget,
  type,
  ofElement,
}: SaidOfType): { readonly value: string; readonly ofElement: string } | undefined {
  // What nothing is written of has a notice of its own.
  if (ofElement === undefined || type === undefined || type.options?.length === 0) return undefined;
  if (isNamed(entry, 'value_type')) {
    const isOther = formOf(type.name) !== formOf(ofElement);
    return isOther ? { value: type.name, ofElement } : undefined;
  }
  const isCount = isOfShares(type.name) && ofTarget === 'count' && !isNamed(entry, 'value');
  return isCount ? { value: 'count', ofElement } : undefined;
}

const isNamed = (entry: DhisEntry, key: string): boolean =>
  (fieldOf(entry, key) ?? undefined) !== undefined;

const formOf = (type: string): string =>
  OF_CODES.includes(type) ? 'text' : /^(NUMBER|INTEGER.*)$/.test(type) ? 'number' : type;
