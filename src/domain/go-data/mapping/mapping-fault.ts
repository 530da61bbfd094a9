import type { JsonTextFault } from '../../json-text/json-places.ts';

/** What is wrong with a value of a mapping file. */
export type MappingFaultKind =
  /** A member that has to be there is not; `expected` names it. */
  | 'missing'
  /** A member that nobody knows. */
  | 'unknown-member'
  /** A value of another kind; `expected` says which. */
  | 'other-kind'
  /** No id of DHIS2: a letter, then 10 letters or digits. */
  | 'no-identifier'
  /** None of a few values; `expected` lists them. */
  | 'none-of'
  /** No field of a case that can be asked about. */
  | 'unknown-field'
  /** Two rows that are one in DHIS2: a case could count twice in it. `expected` points to the other. */
  | 'same-row'
  /** Two option combos to which one case could belong. `expected` points to the other. */
  | 'overlapping';

/** A fault of a mapping file, with where it is. */
export type MappingFault =
  | JsonTextFault
  | {
      readonly kind: MappingFaultKind;
      /** A JSON pointer (RFC 6901). */
      readonly pointer: string;
      /** From 1 on. */
      readonly line: number;
      readonly expected?: string;
      /** What is probably meant. */
      readonly like?: string;
    };
