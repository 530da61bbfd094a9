import type { ChwOfArea } from './chws-of-area.ts';
import type { TelephoneMonth, TelephoneRow } from './count-on-telephone.ts';

/**
 * Whose numbers belong to a row's org unit: who gave something to the row, and who stands there by
 * today's hierarchy without having given anything. Of somebody whom the phone may not see the place
 * tells; of whom neither is there, nothing does.
 *
 * @example
 * chwsAtOrgUnit(chws, month, row).length // of how many the row is
 */
export function chwsAtOrgUnit(
  chws: readonly ChwOfArea[],
  { orgUnits }: Pick<TelephoneMonth, 'orgUnits'>,
  { orgUnit, contributions }: Pick<TelephoneRow, 'orgUnit' | 'contributions'>,
): readonly ChwOfArea[] {
  const gave = new Set(contributions.map(({ owner }) => owner));
  return chws.filter(({ id, placeId = '' }) => {
    const standsAt = orgUnits.get(id) ?? orgUnits.get(placeId) ?? [];
    return gave.has(id) || standsAt.includes(orgUnit);
  });
}
