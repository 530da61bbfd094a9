import type { Attribution, ExportFormat } from '../../../../../domain/index.ts';

/**
 * What the officer has chosen, word for word as picked or as the address asks: also what the
 * database does not have, so that nothing asked for is dropped without being told.
 */
export interface Choice {
  readonly dataSet?: string;
  /** DHIS2 ids; none is all. */
  readonly orgUnits: readonly string[];
  /** Whether the org units below the chosen ones are wanted too. */
  readonly children: boolean;
  /** `YYYYMM`. */
  readonly period?: string;
  readonly attribution: Attribution;
  /** Whether org units are named by their codes in DHIS2 instead of by their ids. */
  readonly byCode: boolean;
  /** Whether the file should mark the data set complete. */
  readonly complete: boolean;
  /** In which form the file is written. */
  readonly format: ExportFormat;
  /** Whether the file is compressed. */
  readonly gzip: boolean;
}

/** All org units, each document once, and nothing else chosen yet. */
export const NO_CHOICE: Choice = {
  orgUnits: [],
  children: false,
  attribution: 'nearest',
  byCode: false,
  complete: false,
  format: 'json',
  gzip: false,
};

/** A part of an address that says nothing this page understands. */
export interface InvalidParameter {
  readonly parameter: string;
  readonly value: string;
}

/** Whether two choices ask for the same file. */
export const isSameChoice = (one: Choice, other: Choice): boolean =>
  one.format === other.format && one.gzip === other.gzip && hasSameNumbers(one, other);

/** Whether two choices ask for the same numbers, in whatever form they are written. */
export const hasSameNumbers = (one: Choice, other: Choice): boolean =>
  one.dataSet === other.dataSet &&
  one.period === other.period &&
  one.children === other.children &&
  one.attribution === other.attribution &&
  one.byCode === other.byCode &&
  one.complete === other.complete &&
  one.orgUnits.length === other.orgUnits.length &&
  one.orgUnits.every((id, index) => other.orgUnits[index] === id);
