import type { DataValueRow } from '../data-value-set/data-value-row.ts';
import type { DataSetMetadata } from '../dhis2-metadata/data-set-metadata.ts';
import { comboStanding, type MetadataIndex } from '../dhis2-metadata/metadata-index.ts';
import { KINDS_OF_PARTS, type MissingPart, type NotChecked } from './missing-part.ts';

/** The parts that are missing for these rows, so that no check passes silently. */
export function notChecked(
  rows: readonly DataValueRow[],
  index: MetadataIndex,
): readonly NotChecked[] {
  const { metadata } = index;
  const missing = [
    ...missingOfDataSet(metadata).map((part) => ({ part, about: [] })),
    ...missingOfElements(rows, index),
    ...missingOfAttributes(rows, index),
    ...missingOfOrgUnits(rows, index),
    ...missingOf('min-max-values', notAskedOf(rows, metadata)),
  ];
  return missing.map(({ part, about }) => ({ part, kinds: KINDS_OF_PARTS[part], about }));
}

/** A missing part, and of what it is missing. */
interface Missing {
  readonly part: MissingPart;
  readonly about: readonly string[];
}

function missingOfDataSet(metadata: DataSetMetadata): readonly MissingPart[] {
  const parts: readonly (readonly [MissingPart, unknown])[] = [
    ['period-type', metadata.periodType],
    ['open-future-periods', metadata.openFuturePeriods],
    ['expiry-days', metadata.expiryDays],
    ['data-input-periods', metadata.dataInputPeriods],
    ['data-elements', metadata.dataElements],
    ['org-units', metadata.orgUnits],
    ['validation-rules', metadata.validationRules],
    ['entry-rules', metadata.entryRules],
    ['min-max-values', metadata.minMaxValues],
  ];
  return parts.flatMap(([part, value]) => (value === undefined ? [part] : []));
}

/** A part that is missing of some ids, no part where it is missing of none. */
const missingOf = (part: MissingPart, about: readonly string[]): readonly Missing[] =>
  about.length === 0 ? [] : [{ part, about }];

function missingOfElements(
  rows: readonly DataValueRow[],
  { elements, combo }: MetadataIndex,
): readonly Missing[] {
  const ids = [...new Set(rows.map(({ dataElement }) => dataElement))];
  const ofElements = ids.flatMap((id) => elements.get(id) ?? []);
  const without = (field: 'valueType' | 'aggregationType' | 'zeroIsSignificant'): string[] =>
    ofElements.filter((element) => element[field] === undefined).map(({ id }) => id);
  const unknownOptions = ofElements.filter((one) => one.hasOptionSet && one.options === undefined);
  const unknownCombos = rows.filter(({ dataElement, categoryOptionCombo }) => {
    const element = elements.get(dataElement);
    if (element === undefined) return false;
    return comboStanding(combo(element.categoryCombo), categoryOptionCombo) === 'unknown';
  });
  return [
    ...missingOf('value-types', without('valueType')),
    ...missingOf('aggregation-types', without('aggregationType')),
    ...missingOf('zero-is-significant', without('zeroIsSignificant')),
    ...missingOf(
      'options',
      unknownOptions.map(({ id }) => id),
    ),
    ...missingOf('option-combos', [
      ...new Set(unknownCombos.map(({ dataElement }) => dataElement)),
    ]),
  ];
}

function missingOfAttributes(
  rows: readonly DataValueRow[],
  { metadata, combo }: MetadataIndex,
): readonly Missing[] {
  const attributeCombo = combo(metadata.attributeCombo);
  const isMissing = rows.some(
    ({ attributeOptionCombo }) => comboStanding(attributeCombo, attributeOptionCombo) === 'unknown',
  );
  return isMissing ? [{ part: 'attribute-option-combos', about: [] }] : [];
}

function missingOfOrgUnits(
  rows: readonly DataValueRow[],
  { metadata, orgUnits }: MetadataIndex,
): readonly Missing[] {
  if (metadata.orgUnits === undefined) return [];
  const ids = [...new Set(rows.map(({ orgUnit }) => orgUnit))];
  const assigned = ids.flatMap((id) => orgUnits.get(id) ?? []);
  const undated = assigned.filter(({ openingDate }) => openingDate === undefined);
  const pathless = ids.length > 1 ? ids.filter((id) => !orgUnits.get(id)?.path) : [];
  return [
    ...missingOf(
      'org-unit-dates',
      undated.map(({ id }) => id),
    ),
    ...missingOf('org-unit-paths', pathless),
  ];
}

/** The org units and data elements of the file for which no minimum and maximum values were asked. */
function notAskedOf(
  rows: readonly DataValueRow[],
  { minMaxValues }: DataSetMetadata,
): readonly string[] {
  const { askedOf } = minMaxValues ?? {};
  if (askedOf === undefined) return [];
  const asked = new Set([...askedOf.orgUnits, ...askedOf.dataElements]);
  const ids = rows.flatMap(({ orgUnit, dataElement }) => [orgUnit, dataElement]);
  return [...new Set(ids)].filter((id) => !asked.has(id));
}
