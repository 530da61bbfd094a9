// A model of DHIS2 for tests and the demo, not DHIS2 itself.
import type { IdSchemes } from '../id-schemes.ts';
import type { Payload } from '../read/payload.ts';
import type { Conflict } from '../summary.ts';
import type { Setting } from './value.ts';

const conflict = (code: string, message: string, kind: string, id: unknown): Conflict => ({
  code,
  message: `${message}: ${String(id)}`,
  objects: { [kind]: String(id) },
  indexes: [],
  property: kind,
});

/** Why a whole file is refused, by what stands at its top; undefined where it is not. */
export function conflictOfSet(
  payload: Payload,
  schemes: IdSchemes,
  { dataSet, metadata, user }: Setting,
): Conflict | undefined {
  const { orgUnit, attributeOptionCombo: combo } = payload;
  if (payload.dataSet !== undefined && dataSet === undefined) {
    return conflict('E7600', 'Data set not found or not accessible', 'dataSet', payload.dataSet);
  }
  if (dataSet !== undefined && user.closedDataSets?.includes(dataSet.id)) {
    return conflict('E7601', 'No write access to the data set', 'dataSet', dataSet.id);
  }
  if (orgUnit !== undefined && !metadata.organisationUnits.find(orgUnit, schemes.orgUnit)) {
    return conflict('E7603', 'Organisation unit not found', 'organisationUnit', orgUnit);
  }
  const isCombo =
    typeof combo === 'string' && metadata.optionCombos.find(combo, schemes.optionCombo);
  return combo === undefined || isCombo
    ? undefined
    : conflict('E7604', 'Attribute option combo not found', 'attributeOptionCombo', combo);
}
