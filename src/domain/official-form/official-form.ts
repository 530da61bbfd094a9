import type { IdAndName } from '../id-and-name.ts';
import { compareCodeUnits } from '../code-unit-order.ts';
import type { DataSetMetadata, MetadataDataElement } from '../dhis2-metadata/data-set-metadata.ts';
import { comboForKey, defaultCombosOf } from '../dhis2-metadata/default-combos.ts';
import type { DataElementOperand } from '../dhis2-metadata/entry-rules.ts';
import { DEFAULT_OPTION_COMBO } from '../identifier.ts';

/** What stands in a field of a form on paper. */
export type FormCell =
  | { readonly state: 'value'; readonly value: string }
  /** A target is mapped to it, and nobody reported it: that is no zero. */
  | { readonly state: 'not-reported' }
  /** No target is mapped to it: whoever signs the form fills it in, or knows that it stays empty. */
  | { readonly state: 'not-mapped' }
  /** It is not to be filled in. */
  | { readonly state: 'greyed' };

/** Data elements that are split up in the same way, with their option combos as columns. */
export interface FormTable {
  /** One without a name is the only field of elements that are not split up. */
  readonly columns: readonly IdAndName[];
  readonly rows: readonly { readonly element: IdAndName; readonly cells: readonly FormCell[] }[];
}

/** A section; without a name it is the whole form, or what stands in no section. */
export interface FormPart {
  readonly name?: string;
  readonly tables: readonly FormTable[];
}

/** A value that the form is filled with, in its own writing. */
export interface FormValue extends DataElementOperand {
  readonly value: string;
}

/** What a form is filled with: one org unit's values of one attribute option combo. */
export interface FormFilling {
  readonly values: readonly FormValue[];
  /** The fields that targets are mapped to. */
  readonly mapped: readonly DataElementOperand[];
}

/** The form of a data set with one org unit's values in it. */
export interface OfficialForm {
  /** DHIS2's own word for its layout; `plain` where the metadata do not tell of one. */
  readonly layout: 'custom' | 'sections' | 'default' | 'plain';
  /** HTML that somebody wrote for it, not cleaned yet; its fields are what {@link OfficialForm.cellOf} says. */
  readonly customForm?: string;
  /** The parts, as they are without a custom form. */
  readonly parts: readonly FormPart[];
  /** What stands in a field, wherever the form has it. */
  readonly cellOf: (dataElement: string, optionCombo: string) => FormCell;
  /** The values that none of these fields shows; without fields, that no part shows. */
  readonly valuesNotOn: (fields?: readonly DataElementOperand[]) => readonly FormValue[];
}

/**
 * Fills the form of a data set, laid out as DHIS2's Data Entry lays it out: the custom form, else its
 * sections, else all data elements by how they are split up.
 *
 * @example
 * officialForm(metadata, { values: [{ dataElement: 'births00001', value: '3' }], mapped: [] }).layout
 * // => 'sections'
 */
export function officialForm(
  metadata: DataSetMetadata,
  { values, mapped }: FormFilling,
): OfficialForm {
  const defaults = defaultCombosOf(metadata);
  const fieldOf = ({ dataElement, categoryOptionCombo }: DataElementOperand): string =>
    `${dataElement}.${comboForKey(categoryOptionCombo, defaults)}`;
  const valueOf = new Map(values.map((one) => [fieldOf(one), one.value]));
  const mappedFields = new Set(mapped.map(fieldOf));
  const cellOf = (dataElement: string, categoryOptionCombo: string): FormCell => {
    const field = fieldOf({ dataElement, categoryOptionCombo });
    const value = valueOf.get(field);
    if (value !== undefined) return { state: 'value', value };
    return { state: mappedFields.has(field) ? 'not-reported' : 'not-mapped' };
  };
  const { form, dataElements = [] } = metadata;
  const elements = new Map(dataElements.map((element) => [element.id, element]));
  const tablesOf = (
    of: readonly MetadataDataElement[],
    greyed?: readonly DataElementOperand[],
  ): readonly FormTable[] => {
    const greyedFields = new Set(greyed?.map(fieldOf));
    const combos = new Set(of.map(({ categoryCombo }) => categoryCombo));
    return [...combos].map((combo) => {
      const ofCombo = of.filter(({ categoryCombo }) => categoryCombo === combo);
      const columns = columnsOf(metadata, combo, ofCombo, [...values, ...mapped]);
      const rows = ofCombo.map(({ id, name }) => ({
        element: { id, name },
        cells: columns.map((column): FormCell => {
          const cell = cellOf(id, column.id);
          const field = fieldOf({ dataElement: id, categoryOptionCombo: column.id });
          // A number is never hidden, also where DHIS2 wants none.
          return greyedFields.has(field) && cell.state !== 'value' ? { state: 'greyed' } : cell;
        }),
      }));
      return { columns, rows };
    });
  };
  const inSections = new Set(form?.sections.flatMap((section) => section.dataElements));
  const others = dataElements
    .filter(({ id }) => !inSections.has(id))
    .toSorted((one, other) => compareCodeUnits(one.name, other.name));
  const sections = (form?.sections ?? []).map(({ name, dataElements: ids, greyedFields }) => ({
    name,
    tables: tablesOf(
      ids.flatMap((id) => elements.get(id) ?? []),
      greyedFields,
    ),
  }));
  const rest = others.length === 0 ? [] : [{ tables: tablesOf(others) }];
  const parts: readonly FormPart[] = [...sections, ...rest];
  const customForm = form?.customForm;
  return {
    layout: layoutOf(metadata),
    ...(customForm === undefined ? {} : { customForm }),
    parts,
    cellOf,
    valuesNotOn: (fields = fieldsOfParts(parts)) => {
      const shown = new Set(fields.map(fieldOf));
      return values.filter((value) => !shown.has(fieldOf(value)));
    },
  };
}

const fieldsOfParts = (parts: readonly FormPart[]): readonly DataElementOperand[] =>
  parts
    .flatMap(({ tables }) => tables)
    .flatMap(({ columns, rows }) =>
      rows.flatMap(({ element }) =>
        columns.map(({ id }) => ({ dataElement: element.id, categoryOptionCombo: id })),
      ),
    );

function layoutOf({ form }: DataSetMetadata): OfficialForm['layout'] {
  if (form === undefined) return 'plain';
  if (form.customForm !== undefined) return 'custom';
  return form.sections.length > 0 ? 'sections' : 'default';
}

/** The option combos of a category combo; where they are not known, those that occur. */
function columnsOf(
  { categoryCombos }: DataSetMetadata,
  comboId: string | undefined,
  elements: readonly MetadataDataElement[],
  known: readonly DataElementOperand[],
): readonly IdAndName[] {
  const combo = categoryCombos.find(({ id }) => id === comboId);
  const first = combo?.optionCombos?.[0];
  if (combo?.isDefault === true) return [{ id: first?.id ?? DEFAULT_OPTION_COMBO, name: '' }];
  if (combo?.optionCombos !== undefined) return combo.optionCombos;
  const ids = new Set(elements.map(({ id }) => id));
  const met = known
    .filter(({ dataElement }) => ids.has(dataElement))
    .map(({ categoryOptionCombo = DEFAULT_OPTION_COMBO }) => categoryOptionCombo);
  const columns = [...new Set(met.length === 0 ? [DEFAULT_OPTION_COMBO] : met)];
  return columns.map((id) => ({ id, name: id === DEFAULT_OPTION_COMBO ? '' : id }));
}
