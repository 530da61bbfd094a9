// A model of DHIS2 for tests and the demo, not DHIS2 itself.
import type { ResolvedValue, Setting } from './value.ts';

/** A check of one value; the first that fails keeps the value out. */
export interface Check {
  readonly code: string;
  readonly message: string;
  readonly about: readonly (keyof ResolvedValue['ids'])[];
  readonly fails: (value: ResolvedValue, setting: Setting) => boolean;
}

/** A check of whether something was found, for which nothing else is needed. */
interface FoundCheck extends Check {
  readonly fails: (value: ResolvedValue) => boolean;
}

/** What is looked up first, in this order. */
export const FOUND: readonly FoundCheck[] = [
  {
    code: 'E7610',
    message: 'Data element not found or not accessible',
    about: ['dataElement'],
    fails: ({ dataElement }) => dataElement === undefined,
  },
  {
    code: 'E7611',
    message: 'Period not valid',
    about: ['period'],
    fails: ({ period }) => period === undefined,
  },
  {
    code: 'E7612',
    message: 'Organisation unit not found or not accessible',
    about: ['orgUnit'],
    fails: ({ orgUnit }) => orgUnit === undefined,
  },
  {
    code: 'E7613',
    message: 'Category option combo not found or not accessible for writing data',
    about: ['coc'],
    fails: ({ optionCombo }) => optionCombo === undefined,
  },
  {
    code: 'E7615',
    message: 'Attribute option combo not found or not accessible for writing data',
    about: ['aoc'],
    fails: ({ attributeCombo }) => attributeCombo === undefined,
  },
];

/** A value of which everything was found. */
export type FoundValue = ResolvedValue & {
  readonly [K in Exclude<keyof ResolvedValue, 'given' | 'ids' | 'text'>]: NonNullable<
    ResolvedValue[K]
  >;
};

/** Whether all that a value names was found. */
export const isFound = (value: ResolvedValue): value is FoundValue =>
  FOUND.every(({ fails }) => !fails(value));
