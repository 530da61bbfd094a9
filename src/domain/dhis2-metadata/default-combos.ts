import { fieldOf, isFilledText } from '../unknown-json.ts';
import { DEFAULT_OPTION_COMBO } from '../identifier.ts';
import type { DataSetMetadata } from './data-set-metadata.ts';

/** The option combos that one DHIS2 calls `default`. */
export interface DefaultCombos {
  /** The id of the default option combo; on databases older than 2.36 it need not be `HllvX50cXC0`. */
  readonly optionCombo: string;
  /**
   * The attribute option combo of every row that names none, absent where the data set is split up by
   * a category combo of its own. 2.43 looks for approvals only where a row carries one.
   */
  readonly attributeOptionCombo?: string;
}

/**
 * The default combos that metadata tell, undefined where they do not.
 *
 * @example
 * defaultCombosOf(metadata) // => { optionCombo: 'HllvX50cXC0', attributeOptionCombo: 'HllvX50cXC0' }
 */
export function defaultCombosOf({
  categoryCombos,
  attributeCombo,
}: DataSetMetadata): DefaultCombos | undefined {
  const combo = categoryCombos.find(({ isDefault }) => isDefault);
  const optionCombo = combo?.optionCombos?.[0]?.id;
  if (combo === undefined || optionCombo === undefined) return undefined;
  return {
    optionCombo,
    ...(attributeCombo === combo.id ? { attributeOptionCombo: optionCombo } : {}),
  };
}

/**
 * Whether an option combo of a row means no disaggregation: none, DHIS2's own id of it, or the one of
 * this DHIS2.
 */
export const isDefaultCombo = (
  optionCombo: string | undefined,
  defaults: DefaultCombos | undefined,
): boolean =>
  optionCombo === undefined ||
  optionCombo === DEFAULT_OPTION_COMBO ||
  optionCombo === defaults?.optionCombo;

/** What a row without an option combo is read as; one id for all that {@link isDefaultCombo} says. */
export const comboForKey = (
  optionCombo: string | undefined,
  defaults: DefaultCombos | undefined,
): string =>
  optionCombo === undefined || isDefaultCombo(optionCombo, defaults)
    ? DEFAULT_OPTION_COMBO
    : optionCombo;

/** Reads default combos that were kept as JSON; undefined where they are none. */
export function decodeDefaultCombos(json: unknown): DefaultCombos | undefined {
  const [optionCombo, attributeOptionCombo] = ['optionCombo', 'attributeOptionCombo'].map((name) =>
    fieldOf(json, name),
  );
  if (!isFilledText(optionCombo)) return undefined;
  if (attributeOptionCombo === undefined) return { optionCombo };
  return isFilledText(attributeOptionCombo) ? { optionCombo, attributeOptionCombo } : undefined;
}
