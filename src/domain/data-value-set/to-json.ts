import type { DataValueSet } from './data-value-set.ts';

/** Every UTF-16 unit beyond ASCII. DHIS2 2.43.0 reads a file in its machine's own encoding. */
const BEYOND_ASCII = /[\u007f-\uffff]/g;

/**
 * Writes a dataValueSet as DHIS2's JSON: ASCII only, no white space, a final newline. The keys stand
 * in the order in which the objects were built, which is that of the rules; the same data give the
 * same bytes.
 *
 * @example
 * toJson(set) // => '{"dataSet":"VMuFODsyWaO","period":"202610","orgUnit":"HJiPOcmziQA","dataValues":[…]}\n'
 */
export const toJson = (dataValueSet: DataValueSet): string =>
  `${JSON.stringify(dataValueSet).replace(
    BEYOND_ASCII,
    (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )}\n`;
