// A model of DHIS2 for tests and the demo, not DHIS2 itself.

/** A reference to another object, as DHIS2 writes it. */
export interface Reference {
  readonly id: string;
}

/** What DHIS2's objects have in common. */
export interface Identifiable extends Reference {
  readonly name?: string;
  /** Of elements and org units; at most 50 characters, unique as the name is. */
  readonly shortName?: string;
  readonly code?: string;
}

/** The period types that this model knows by DHIS2's names. */
export type PeriodTypeName = string;

/** A data set, as a metadata export holds it. */
export interface DataSet extends Identifiable {
  readonly periodType: PeriodTypeName;
  readonly openFuturePeriods?: number;
  readonly expiryDays?: number;
  readonly categoryCombo?: Reference;
  readonly organisationUnits: readonly Reference[];
  readonly dataSetElements: readonly DataSetElement[];
  readonly dataInputPeriods?: readonly DataInputPeriod[];
  /** The approval workflow, where its data are approved. */
  readonly workflow?: Reference;
  /** The fields that have to be filled in. */
  readonly compulsoryDataElementOperands?: readonly DataElementOperand[];
  readonly compulsoryFieldsCompleteOnly?: boolean;
  readonly fieldCombinationRequired?: boolean;
  readonly noValueRequiresComment?: boolean;
  readonly validCompleteOnly?: boolean;
  readonly sections?: readonly Section[];
  /** The custom form, where somebody wrote one. */
  readonly dataEntryForm?: { readonly htmlCode: string };
}

/** A section of a form. */
export interface Section extends Identifiable {
  readonly sortOrder: number;
  readonly dataElements: readonly Reference[];
  readonly greyedFields?: readonly DataElementOperand[];
}

/** A field of a form. */
export interface DataElementOperand {
  readonly dataElement: Reference;
  readonly categoryOptionCombo?: Reference;
}

/** The minimum and maximum of an org unit's values in a field. */
export interface MinMaxDataElement {
  readonly source: Reference;
  readonly dataElement: Reference;
  readonly optionCombo: Reference;
  readonly min: number;
  readonly max: number;
  readonly generated?: boolean;
}

/** A data element of a data set; its category combo replaces the element's own. */
export interface DataSetElement {
  readonly dataElement: Reference;
  readonly categoryCombo?: Reference;
}

/** A period for which data may be entered, and the days between which they may. */
export interface DataInputPeriod {
  readonly period: Reference;
  readonly openingDate?: string;
  readonly closingDate?: string;
}

/** A data element. */
export interface DataElement extends Identifiable {
  readonly valueType: string;
  readonly domainType?: string;
  readonly aggregationType: string;
  readonly zeroIsSignificant?: boolean;
  readonly categoryCombo?: Reference;
  readonly optionSet?: Reference;
}

/** A category combo. DHIS2's own is called `default`. */
export interface CategoryCombo extends Identifiable {
  readonly isDefault?: boolean;
  readonly categoryOptionCombos: readonly Reference[];
}

/** A category option combo; also what is used as an attribute option combo. */
export interface CategoryOptionCombo extends Identifiable {
  readonly categoryOptions?: readonly Reference[];
}

/** A category option, which may hold for some days and org units only. */
export interface CategoryOption extends Identifiable {
  readonly startDate?: string;
  readonly endDate?: string;
  readonly organisationUnits?: readonly Reference[];
}

/** An org unit; `path` holds the ids from the root down to it. */
export interface OrganisationUnit extends Identifiable {
  readonly path: string;
  readonly parent?: Reference;
  readonly level?: number;
  readonly openingDate?: string;
  readonly closedDate?: string;
}

/** A set of options, by their codes the only values that an element of it takes. */
export interface OptionSet extends Identifiable {
  readonly options: readonly Reference[];
}

/** One side of a validation rule. */
export interface ValidationRuleSide {
  readonly expression: string;
  readonly description?: string;
  readonly missingValueStrategy: string;
  readonly slidingWindow?: boolean;
}

/** A validation rule: how two expressions of data elements stand to each other. */
export interface ValidationRule extends Identifiable {
  readonly instruction?: string;
  readonly importance: string;
  readonly operator: string;
  readonly periodType: PeriodTypeName;
  readonly leftSide: ValidationRuleSide;
  readonly rightSide: ValidationRuleSide;
  readonly organisationUnitLevels?: readonly number[];
  readonly skipFormValidation?: boolean;
}

/** A DHIS2 metadata export, as far as an import of data values looks at it. */
export interface Metadata {
  readonly dataSets: readonly DataSet[];
  readonly dataElements: readonly DataElement[];
  readonly categoryCombos: readonly CategoryCombo[];
  readonly categoryOptionCombos: readonly CategoryOptionCombo[];
  readonly organisationUnits: readonly OrganisationUnit[];
  readonly categoryOptions?: readonly CategoryOption[];
  readonly optionSets?: readonly OptionSet[];
  readonly options?: readonly Identifiable[];
  readonly validationRules?: readonly ValidationRule[];
  /** No part of a metadata export; the database has them beside it. */
  readonly minMaxDataElements?: readonly MinMaxDataElement[];
}
