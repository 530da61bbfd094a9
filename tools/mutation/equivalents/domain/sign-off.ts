import { inFile, type Equivalent } from '../equivalent.ts';
import { NO_SUCH_ID } from '../reasons.ts';

export const domainSignOff: readonly Equivalent[] = [
  ...inFile('src/domain/sign-off/sign-off-changes.ts', [
    [
      'const standing = owner === undefined ? undefined : standingOf(owner);',
      'false',
      'undefined is the id of no contact',
    ],
  ]),
  ...inFile('src/domain/sign-off/sign-off-of-unit.ts', [
    [
      "ofPlaces.get(lineage.find((id) => ofPlaces.has(id)) ?? '');",
      '"Stryker was here!"',
      'no place has this id',
    ],
    [
      '[...unit.owners].map((owner) => [owner, nearest(lineageOf(owner) ?? [])]),',
      '["Stryker was here"]',
      'no place has this id',
    ],
    [
      '...[...ofOwners.keys()].flatMap((owner) => lineageOf(owner) ?? []),',
      '["Stryker was here"]',
      'no place has this id',
    ],
  ]),
  ...inFile('src/domain/sign-off/sign-off-review.ts', [
    ["contact ?? '',", '"Stryker was here!"', NO_SUCH_ID],
    ["...changes.map(({ owner }) => owner ?? ''),", '"Stryker was here!"', NO_SUCH_ID],
  ]),
  ...inFile('src/domain/sign-off/sign-offs-of-documents.ts', [
    [
      "if (typeof id !== 'string' || fieldOf(document, '_deleted') === true) continue;",
      'false',
      'a sign-off lists documents by texts',
    ],
    [
      "revisions.set(id, typeof revision === 'string' ? revision : '');",
      'true',
      'what is no text is not the revision that was signed either',
    ],
    [
      "revisions.set(id, typeof revision === 'string' ? revision : '');",
      '"Stryker was here!"',
      'no revision has this name',
    ],
    ...['true', '["Stryker was here"]'].map(
      (replacement) =>
        [
          "signOffs: reports.flatMap((one) => (one.kind === 'sign-off' ? [one] : [])),",
          replacement,
          'what cannot be read is of no data set, and stands for nothing',
        ] as const,
    ),
  ]),
  ...inFile('src/domain/sign-off/sign-offs-of-units.ts', [
    [
      'for (const id of orgUnits) units.get(id)?.owners.add(owner);',
      'units.get(id).owners',
      'only chosen org units are listed',
    ],
    [
      'unit?.owners.add(one.document.owner);',
      'unit.owners',
      'a document counts at chosen org units only',
    ],
    ['unit?.counted.push(one);', 'unit.counted', 'a document counts at chosen org units only'],
  ]),
  ...inFile('src/domain/sign-off/newer-sign-off.ts', [
    ...['one.id >= other.id', 'date >= before'].map(
      (replacement) =>
        [
          'return date === before ? one.id > other.id : date > before;',
          replacement,
          'the two differ',
        ] as const,
    ),
  ]),
];
