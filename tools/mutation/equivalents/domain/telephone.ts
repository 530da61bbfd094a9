import { inFile, type Equivalent } from '../equivalent.ts';

export const domainTelephone: readonly Equivalent[] = [
  ...inFile('src/domain/telephone/chws-of-area.ts', [
    [
      "if (primary === undefined || !areaTypes.includes(typeOfContact(document) ?? '')) continue;",
      '"Stryker was here!"',
      'no type has this id',
    ],
  ]),
  ...inFile('src/domain/telephone/count-on-telephone.ts', [
    ['if (!plan.ok) return plan;', 'false', 'no org units are asked for that might not be known'],
    [
      'const placesOfCopy = (places: readonly unknown[] = []): readonly Contact[] =>',
      '["Stryker was here"]',
      'a text is no place',
    ],
    [
      '({ lineage }) => lineage[lineage.findLastIndex((place) => contacts.has(place)) + 1] ?? [],',
      '["Stryker was here"]',
      'nobody stands below a place of this id',
    ],
    ['lineage: [id],', '[]', 'what lies above it is asked of chosen org units only'],
  ]),
];
