import type { OrgUnitCodes } from '../../domain/index.ts';

/**
 * What an address says further where a body names org units by codes: the body says it too, and this
 * is for servers that read the address only.
 */
export const orgUnitSchemeParameter = (codes: OrgUnitCodes | undefined): string =>
  codes === undefined ? '' : '&orgUnitIdScheme=CODE';
