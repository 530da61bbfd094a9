// A model of DHIS2 for tests and the demo, not DHIS2 itself.
import type { MetadataIndex } from '../metadata/metadata-index.ts';
import type { DataElement } from '../metadata/metadata.ts';
import { isOfType, normalised } from '../value-type.ts';
import type { GroupValue } from './decode.ts';

/** A check of one value that keeps only this value out. */
interface ValueCheck {
  readonly code: string;
  readonly message: string;
  readonly fails: (value: GroupValue, text: string | undefined, element: ElementRules) => boolean;
}

interface ElementRules {
  readonly valueType: string;
  readonly options: readonly string[] | undefined;
}

const LONGEST_COMMENT = 5000;

const CHECKS: readonly ValueCheck[] = [
  {
    // E8121 only where the data set allows a comment alone, which this model does not know.
    code: 'E8120',
    message: 'Value is required',
    fails: ({ deleted, value }) => !deleted && value === undefined,
  },
  {
    code: 'E8122',
    message: 'Value is not valid for the value type',
    fails: (_, text, { valueType }) => text !== undefined && !isOfType(text, valueType),
  },
  {
    code: 'E8123',
    message: 'Value is not an option',
    fails: (_, text, { options }) => text !== undefined && options?.includes(text) === false,
  },
  {
    code: 'E8125',
    message: 'Comment is too long',
    fails: ({ comment = '' }) => comment.length > LONGEST_COMMENT,
  },
];

/** What would be stored for a value. */
export const textOf = ({ value }: GroupValue, { valueType }: DataElement): string | undefined =>
  value === undefined ? undefined : normalised(value, valueType, 'since243');

/** Why a value stays out; undefined where it does not. */
export const failedCheck = (
  value: GroupValue,
  element: DataElement,
  metadata: MetadataIndex,
): { readonly code: string; readonly message: string } | undefined =>
  CHECKS.find(({ fails }) =>
    fails(value, textOf(value, element), {
      valueType: element.valueType,
      options: metadata.optionCodes(element),
    }),
  );
