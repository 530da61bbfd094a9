import type { OrgUnit } from '../../../../../data-access/index.ts';

/** Whether a place that maps an org unit lies below a place that maps another one. */
export function hasOverlap(orgUnits: readonly OrgUnit[]): boolean {
  const ofContact = new Map<string, Set<string>>();
  for (const { id, places } of orgUnits) {
    for (const { contact } of places) {
      ofContact.set(contact, (ofContact.get(contact) ?? new Set()).add(id));
    }
  }
  return orgUnits.some(({ id, places }) =>
    places.some(({ contact, lineage }) =>
      lineage.some((above) => {
        const mapped = ofContact.get(above);
        return above !== contact && mapped !== undefined && !(mapped.size === 1 && mapped.has(id));
      }),
    ),
  );
}
