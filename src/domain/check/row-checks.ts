import type { DataValueRow } from '../data-value-set/data-value-row.ts';
import type { CalendarDate } from '../period/calendar-date.ts';
import { comboStanding, type MetadataIndex } from '../dhis2-metadata/metadata-index.ts';
import type { FindingDetail, FindingKind } from './finding.ts';

/** A kind of finding about a row, and what a text about it names. */
export interface RowFault {
  readonly kind: FindingKind;
  readonly detail?: FindingDetail;
}

/** The day part of a date of DHIS2. `dayOf('2026-02-01T00:00:00.000') // => '2026-02-01'` */
const dayOf = (date: string): CalendarDate => date.slice(0, 10);

/**
 * What is wrong with the org unit of a row for a period.
 *
 * @param start the first day of the period: DHIS2 asks on that day whether the org unit is open
 */
export function orgUnitFaults(
  { orgUnit: id }: DataValueRow,
  { metadata, orgUnits }: MetadataIndex,
  start: CalendarDate,
): readonly RowFault[] {
  if (metadata.orgUnits === undefined) return [];
  const orgUnit = orgUnits.get(id);
  if (orgUnit === undefined) return [{ kind: 'org-unit-not-assigned' }];
  const { openingDate, closedDate } = orgUnit;
  if (openingDate !== undefined && dayOf(openingDate) > start) {
    return [{ kind: 'org-unit-not-open-yet', detail: { date: dayOf(openingDate) } }];
  }
  if (closedDate !== undefined && dayOf(closedDate) < start) {
    return [{ kind: 'org-unit-closed', detail: { date: dayOf(closedDate) } }];
  }
  return [];
}

/** What is wrong with the data element of a row and its category option combo. */
export function elementFaults(
  { dataElement, categoryOptionCombo }: DataValueRow,
  { metadata, elements, combo }: MetadataIndex,
): readonly RowFault[] {
  if (metadata.dataElements === undefined) return [];
  const element = elements.get(dataElement);
  if (element === undefined) return [{ kind: 'element-not-in-data-set' }];
  const categoryCombo = combo(element.categoryCombo);
  const standing = comboStanding(categoryCombo, categoryOptionCombo);
  if (standing !== 'missing' && standing !== 'wrong') return [];
  const detail = { optionCombos: categoryCombo?.optionCombos ?? [] };
  return [{ kind: `${standing}-option-combo`, detail }];
}

/** What is wrong with the attribute option combo of a row. */
export function attributeFaults(
  { attributeOptionCombo }: DataValueRow,
  { metadata, combo }: MetadataIndex,
): readonly RowFault[] {
  const attributeCombo = combo(metadata.attributeCombo);
  const standing = comboStanding(attributeCombo, attributeOptionCombo);
  if (standing !== 'missing' && standing !== 'wrong') return [];
  const detail = { optionCombos: attributeCombo?.optionCombos ?? [] };
  return [{ kind: `${standing}-attribute-option-combo`, detail }];
}
