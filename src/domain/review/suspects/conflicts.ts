import { compareCodeUnits } from '../../code-unit-order.ts';
import { orgUnitsOf } from '../../place/org-unit-mapping.ts';
import type { Person } from '../../place/person.ts';
import type { Suspect } from './suspect.ts';
import type { SuspectContext } from './suspect-context.ts';

/** Owners of the period, and contacts mapped in any revision, whose revisions differ. */
export function contactConflicts(context: SuspectContext): readonly Suspect[] {
  return context.conflicts.flatMap(({ winner, others }): readonly Suspect[] => {
    const unitsOf = (person: Person): readonly string[] =>
      orgUnitsOf(person, context.dataSet, 'unless-specific');
    const orgUnits = new Set(others.flatMap(unitsOf));
    const isConcerned =
      context.owners.has(winner.id) || unitsOf(winner).length > 0 || orgUnits.size > 0;
    const differs = (['mapping', 'name', 'parent'] as const).filter((part) =>
      others.some((other) => partOf(part, other) !== partOf(part, winner)),
    );
    if (!isConcerned || differs.length === 0) return [];
    return [
      {
        kind: 'conflict',
        contact: winner.id,
        name: winner.name,
        differs,
        orgUnits: [...orgUnits].sort(compareCodeUnits),
      },
    ];
  });
}

const partOf = (part: 'mapping' | 'name' | 'parent', person: Person): string =>
  JSON.stringify({ mapping: person.dhis, name: person.name, parent: person.lineage }[part]);
