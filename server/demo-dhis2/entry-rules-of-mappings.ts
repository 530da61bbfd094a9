import type { DataSet, MinMaxDataElement } from '../../instruments/dhis2-import-model/index.ts';
import type { Mapping } from './mappings-of-documents.ts';

const DEFAULT_OPTION_COMBO = 'HllvX50cXC0';

/** The target whose field has to be filled in, and whose numbers have a minimum and a maximum. */
const COMPULSORY = 'births';

/** What births of a month usually are at a community unit of the demo. */
const USUAL = { min: 2, max: 5 };

type EntryRules = Pick<
  DataSet,
  | 'compulsoryDataElementOperands'
  | 'compulsoryFieldsCompleteOnly'
  | 'fieldCombinationRequired'
  | 'noValueRequiresComment'
  | 'validCompleteOnly'
>;

/** What a data set asks of a complete form: births, and that its validation rules hold. */
export const entryRulesOf = (dataSet: string, mappings: readonly Mapping[]): EntryRules => ({
  compulsoryDataElementOperands: fieldsOf(dataSet, mappings).map((id) => ({
    dataElement: { id },
    categoryOptionCombo: { id: DEFAULT_OPTION_COMBO },
  })),
  compulsoryFieldsCompleteOnly: false,
  fieldCombinationRequired: false,
  noValueRequiresComment: false,
  validCompleteOnly: true,
});

/** The minimum and maximum of births at each org unit. */
export const minMaxOfMappings = (
  mappings: readonly Mapping[],
  orgUnits: readonly string[],
): readonly MinMaxDataElement[] =>
  [...new Set(mappings.filter(isCompulsory).map(({ element }) => element))].flatMap((id) =>
    orgUnits.map((orgUnit) => ({
      source: { id: orgUnit },
      dataElement: { id },
      optionCombo: { id: DEFAULT_OPTION_COMBO },
      ...USUAL,
    })),
  );

const fieldsOf = (dataSet: string, mappings: readonly Mapping[]): readonly string[] => [
  ...new Set(
    mappings
      .filter((mapping) => isCompulsory(mapping) && (mapping.dataSet ?? dataSet) === dataSet)
      .map(({ element }) => element),
  ),
];

const isCompulsory = ({ target, optionCombo }: Mapping): boolean =>
  target === COMPULSORY && (optionCombo ?? DEFAULT_OPTION_COMBO) === DEFAULT_OPTION_COMBO;
