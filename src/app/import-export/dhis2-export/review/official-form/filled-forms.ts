import {
  comboForKey,
  defaultCombosOf,
  officialForm,
  type DataSetMetadata,
  type OfficialForm,
  type RowIds,
} from '../../../../../domain/index.ts';
import type { RowNames } from '../../shared/names/row-names.ts';
import type { OrgUnitSheet } from '../../worker/values/org-unit-sheet-protocol.ts';
import type { ChosenOfSheet } from '../shared/counted-of.ts';

/** A form, and the attribute option combo that it is of; '' where there is but one. */
export interface FilledForm {
  readonly form: OfficialForm;
  readonly attributeName: string;
}

/** All that is on the official form of an org unit. */
export interface OfficialFormOnPaper {
  /** What we call the org unit. */
  readonly name: string;
  readonly chosen: ChosenOfSheet;
  /** When it was counted. */
  readonly counted: string;
  readonly names: RowNames;
  readonly layout: OfficialForm['layout'];
  readonly forms: readonly FilledForm[];
}

/** What the forms of an org unit are made of. */
export interface FormSource {
  readonly sheet: OrgUnitSheet;
  /** Undefined where none are loaded: the form is a plain table of what is mapped. */
  readonly metadata: DataSetMetadata | undefined;
  /** What targets are mapped to. */
  readonly keys: readonly RowIds[];
  readonly chosen: ChosenOfSheet;
  readonly counted: string;
  readonly names: RowNames;
}

/** The forms of an org unit, one for each attribute option combo. */
export function filledForms(source: FormSource): OfficialFormOnPaper {
  const { sheet, keys, chosen, counted, names } = source;
  const metadata = source.metadata ?? metadataOfKeys(source);
  const values = sheet.rows.map(({ element, value }) => ({ ...element, value }));
  const defaults = defaultCombosOf(metadata);
  // A default that is named and none are one form.
  const attributeOf = ({ attributeOptionCombo }: RowIds): string =>
    comboForKey(attributeOptionCombo, defaults);
  const attributes = new Set([...keys, ...values].map(attributeOf));
  const combos = attributes.size === 0 ? [''] : [...attributes];
  return {
    name: names.orgUnit(sheet.orgUnit) || sheet.orgUnit,
    chosen,
    counted,
    names,
    layout: officialForm(metadata, { values: [], mapped: [] }).layout,
    forms: combos.map((combo) => ({
      attributeName: combos.length === 1 ? '' : names.inDhis2.optionCombo(combo) || combo,
      form: officialForm(metadata, {
        values: values.filter((value) => attributeOf(value) === combo),
        mapped: keys.filter((key) => attributeOf(key) === combo),
      }),
    })),
  };
}

const NOT_SPLIT_UP = 'not-split-up';

/** As much of metadata as what is mapped tells: what is split up has a table of its own. */
function metadataOfKeys({ chosen, keys, names }: FormSource): DataSetMetadata {
  const ids = [...new Set(keys.map(({ dataElement }) => dataElement))];
  const combosOf = (id: string): readonly RowIds[] =>
    keys.filter(({ dataElement, categoryOptionCombo: combo }) => dataElement === id && combo);
  const split = ids.filter((id) => combosOf(id).length > 1);
  return {
    ...chosen.dataSet,
    categoryCombos: [
      { id: NOT_SPLIT_UP, name: '', isDefault: true },
      ...split.map((id) => ({
        id,
        name: '',
        isDefault: false,
        optionCombos: combosOf(id).map((key) => ({
          id: key.categoryOptionCombo ?? '',
          name: names.target(key),
        })),
      })),
    ],
    dataElements: ids.map((id) => ({
      id,
      name: names.target({ dataElement: id }) || id,
      categoryCombo: split.includes(id) ? id : NOT_SPLIT_UP,
    })),
  };
}
