import type { OrgUnit } from '../../../../../data-access/index.ts';
import {
  idsOfOrgUnitCodes,
  isOrgUnitCode,
  orgUnitCodes,
  type DataSetMetadata,
} from '../../../../../domain/index.ts';
import type { Choice } from './choice.ts';

/** Whether org units can be named by their codes in DHIS2. */
export type CodeScheme =
  | { readonly kind: 'no-metadata' }
  | { readonly kind: 'possible' }
  /** So many org units of the choice have no code that the metadata know. */
  | { readonly kind: 'some-missing'; readonly count: number };

/**
 * Whether the org units of a choice can be named by codes; undefined where nothing speaks for it: no
 * metadata that give codes, and no mapping that holds one.
 */
export function codeSchemeOf(
  { byCode, orgUnits: chosen, children }: Choice,
  orgUnits: readonly OrgUnit[],
  metadata: DataSetMetadata | undefined,
): CodeScheme | undefined {
  const holdsCodes = orgUnits.some(({ id, isWellFormed }) => !isWellFormed && isOrgUnitCode(id));
  const ids = metadata === undefined ? new Map<string, string>() : idsOfOrgUnitCodes(metadata);
  if (!byCode && !holdsCodes && ids.size === 0) return undefined;
  if (metadata === undefined) return { kind: 'no-metadata' };
  const isAll = chosen.length === 0 || children;
  const asked = isAll ? orgUnits.map(({ id }) => id) : chosen;
  const known = asked.map((text) => ids.get(text) ?? text);
  const { codes, missing } = orgUnitCodes(new Set(known), ids);
  const ofIds = new Set(ids.values());
  const count = missing.length + [...codes.keys()].filter((id) => !ofIds.has(id)).length;
  return count === 0 ? { kind: 'possible' } : { kind: 'some-missing', count };
}
