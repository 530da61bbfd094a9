// A model of DHIS2 for tests and the demo, not DHIS2 itself.
import type { IdSchemes } from '../id-schemes.ts';
import { flagOf, type Params, type User } from '../import-request.ts';
import type { MetadataIndex } from '../metadata/metadata-index.ts';
import type {
  CategoryOptionCombo,
  DataElement,
  DataSet,
  OrganisationUnit,
} from '../metadata/metadata.ts';
import { parsePeriod, type Period } from '../period/period.ts';
import type { ComboReference, Payload, PayloadValue } from '../read/payload.ts';
import type { StoredData } from '../stored-data.ts';
import { Refusal } from '../refusal.ts';
import { isNumeric, normalised } from '../value-type.ts';

/** What a value is checked against. */
export interface Setting {
  readonly metadata: MetadataIndex;
  readonly dataSet: DataSet | undefined;
  readonly stored: StoredData;
  readonly params: Params;
  readonly today: string;
  readonly user: User;
  readonly isStrict: (name: string, otherwise: boolean) => boolean;
}

/** A value with what its ids stand for; what was not found is undefined. */
export interface ResolvedValue {
  readonly given: PayloadValue;
  readonly ids: Readonly<Record<'dataElement' | 'period' | 'orgUnit' | 'coc' | 'aoc', string>>;
  readonly dataElement: DataElement | undefined;
  readonly period: Period | undefined;
  readonly orgUnit: OrganisationUnit | undefined;
  readonly optionCombo: CategoryOptionCombo | undefined;
  readonly attributeCombo: CategoryOptionCombo | undefined;
  /** The value as it would be stored. */
  readonly text: string | undefined;
}

/** What is checked, for the flags that the address may switch. */
export const settingOf = (setting: Omit<Setting, 'isStrict'>): Setting => ({
  ...setting,
  isStrict: (name, otherwise) => flagOf(setting.params, name, otherwise),
});

const idOf = (reference: ComboReference | undefined): string | undefined =>
  typeof reference === 'string' ? reference : undefined;

/** Looks up what a value names. What stands at the top of the file wins over the value's own. */
export function resolve(
  given: PayloadValue,
  top: Payload,
  schemes: IdSchemes,
  { metadata }: Setting,
): ResolvedValue {
  const period = top.period ?? given.period;
  const orgUnit = top.orgUnit ?? given.orgUnit;
  const coc = idOf(given.categoryOptionCombo);
  const aoc = idOf(top.attributeOptionCombo ?? given.attributeOptionCombo);
  const combo = (id: string | undefined): CategoryOptionCombo | undefined =>
    id === undefined
      ? metadata.optionCombos.find(metadata.defaultOptionCombo)
      : metadata.optionCombos.find(id, schemes.optionCombo);
  const dataElement = metadata.dataElements.find(given.dataElement, schemes.dataElement);
  if (given.isWithoutAnnotation && dataElement !== undefined && !isNumeric(dataElement.valueType)) {
    throw new Refusal('DataElement expects text annotation');
  }
  return {
    given,
    ids: {
      dataElement: given.dataElement ?? '',
      period: period ?? '',
      orgUnit: orgUnit ?? '',
      coc: coc ?? '',
      aoc: aoc ?? '',
    },
    dataElement,
    period: parsePeriod(period ?? ''),
    orgUnit: metadata.organisationUnits.find(orgUnit, schemes.orgUnit),
    optionCombo: combo(coc),
    attributeCombo: combo(aoc),
    text:
      given.value === undefined || given.value === '' || dataElement === undefined
        ? undefined
        : normalised(given.value, dataElement.valueType, 'upTo242'),
  };
}
