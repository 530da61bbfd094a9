import { inFile, type Equivalent } from '../equivalent.ts';

export const domainExport: readonly Equivalent[] = [
  ...inFile('src/domain/export/count-period.ts', [
    [
      'tally.addOwner(owned, owner === undefined ? undefined : contacts.get(owner));',
      'false',
      'undefined is the id of no contact',
    ],
  ]),
  ...inFile('src/domain/export/export-plan.ts', [
    [
      'const ALL: ChosenOrgUnits = { orgUnits: new Set(), places: undefined };',
      '{}',
      'only the places are asked for, which are none',
    ],
  ]),
  ...inFile('src/domain/export/leave-owners-out.ts', [
    [
      'owner !== undefined && plan.excluded.has(owner);',
      'true',
      'undefined is never among those that are left out',
    ],
  ]),
];
