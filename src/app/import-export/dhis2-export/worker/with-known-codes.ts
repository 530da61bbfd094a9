import {
  isIdentifier,
  type ExportOutcome,
  type Result,
  type RuleError,
} from '../../../../domain/index.ts';

/**
 * Refuses codes that the metadata do not know. DHIS2 may know them, but the page could neither name
 * their org units nor read back what became of their rows.
 */
export function withKnownCodes(
  result: Result<ExportOutcome, RuleError>,
): Result<ExportOutcome, RuleError> {
  if (!result.ok || result.value.orgUnitCodes === undefined) return result;
  const { orgUnitCodes, report } = result.value;
  const orgUnits = [...orgUnitCodes.keys()].filter((orgUnit) => !isIdentifier(orgUnit));
  return orgUnits.length === 0
    ? result
    : { ok: false, error: { code: 'no-codes', orgUnits, report } };
}
