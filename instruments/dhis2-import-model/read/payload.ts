// A model of DHIS2 for tests and the demo, not DHIS2 itself.

/** An option combo as a file names it: by id, or by category and option. */
export type ComboReference = string | Readonly<Record<string, string>>;

/** One data value as the file has it; nothing is checked yet. */
export interface PayloadValue {
  readonly dataElement?: string | undefined;
  readonly period?: string | undefined;
  readonly orgUnit?: string | undefined;
  readonly categoryOptionCombo?: ComboReference | undefined;
  readonly attributeOptionCombo?: ComboReference | undefined;
  readonly value?: string | undefined;
  /** Whether the value stands where ADX has its numbers, and nowhere else. */
  readonly isWithoutAnnotation?: true;
  readonly comment?: string | undefined;
  readonly followUp?: boolean | undefined;
  readonly deleted?: boolean | undefined;
}

/** A set of data values with what stands at its top; ADX has one for each group. */
export interface Payload {
  readonly dataSet?: string | undefined;
  readonly completeDate?: string | undefined;
  readonly period?: string | undefined;
  readonly orgUnit?: string | undefined;
  readonly attributeOptionCombo?: ComboReference | undefined;
  /** `idScheme`, `orgUnitIdScheme` …: what the file says wins over the address. */
  readonly idSchemes: Readonly<Record<string, string>>;
  readonly dryRun?: boolean | undefined;
  readonly strategy?: string | undefined;
  readonly values: readonly PayloadValue[];
}

/** The schemes that a file may carry. */
export const SCHEME_NAMES = [
  'idScheme',
  'dataSetIdScheme',
  'dataElementIdScheme',
  'orgUnitIdScheme',
  'categoryOptionComboIdScheme',
];
