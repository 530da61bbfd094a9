import type { ImportConflict } from './import-summary.ts';

/** What 2.36 and 2.37 wrote in words, and the code that later versions give it. */
const WORDS: readonly (readonly [RegExp, string])[] = [
  [/^Data element not found/i, 'E7610'],
  [/^Period not valid/i, 'E7611'],
  [/^Organisation unit not found/i, 'E7612'],
  [/^Category option combo not found/i, 'E7613'],
  [/^Attribute option combo not found/i, 'E7615'],
  [/^Organisation unit not in hierarchy of/i, 'E7617'],
  [/^Data value or comment not specified/i, 'E7618'],
  [/^value_\w+.*must match data element/i, 'E7619'],
  [/^Comment is longer than/i, 'E7620'],
  [/is not a valid option of/i, 'E7621'],
  [/^Category option combo is required/i, 'E7630'],
  [/^Attribute option combo is required/i, 'E7631'],
  [/^Period type of period.* not valid for data element/i, 'E7632'],
  [/^Data element: .* must be assigned through data sets to organisation unit/i, 'E7636'],
  [/^Category option combo: .* must be part of category combo/i, 'E7634'],
  [/^Attribute option combo: .* must be part of category combo/i, 'E7635'],
  [/^Current date is past expiry days/i, 'E7640'],
  [/is after latest open future period/i, 'E7641'],
  [/^Data is already approved/i, 'E7642'],
  [/is not open for this data set at this time/i, 'E7643'],
  [/does not conform to the open periods/i, 'E7644'],
];

/** Where a data set is to be marked complete without the one org unit or period that it takes. */
const NOT_COMPLETE = /complete/i;

/**
 * The code of a conflict: DHIS2's own, or the one that later versions give to the same words.
 *
 * @example
 * codeOfConflict({ message: 'Data element not found or not accessible', … }) // => 'E7610'
 */
export function codeOfConflict({ code, message, object }: ImportConflict): string | undefined {
  if (code !== undefined) return code;
  const isOfComplete = object === 'OrganisationUnit' || object === 'Period';
  if (isOfComplete && NOT_COMPLETE.test(message)) return 'E8009';
  return WORDS.find(([words]) => words.test(message))?.[1];
}
