import { inFile, type Equivalent } from '../equivalent.ts';
import { ALWAYS_THERE, ONLY_SPEED } from '../reasons.ts';

export const domainAggregate: readonly Equivalent[] = [
  ...inFile('src/domain/aggregate/classify.ts', [
    ['const owner = documents[0]?.owner;', 'documents[0].owner', 'an owner comes with documents'],
    [
      'if (owner !== undefined && excluded.has(owner)) {',
      'true',
      'undefined is never among those that are left out',
    ],
    ['if (contact !== undefined && isMapped) {', 'true', 'only a contact that is there is mapped'],
  ]),
  ...inFile('src/domain/aggregate/combine-months.ts', [
    [
      'if (only !== undefined && others.length === 0) return only.counted;',
      'true',
      'a period has a month',
    ],
  ]),
  ...inFile('src/domain/aggregate/contribution.ts', [
    [
      "if (isSuperseded === true && keys[keyIndex]?.over === 'last') continue;",
      'keys[keyIndex].over',
      ALWAYS_THERE,
    ],
  ]),
  ...inFile('src/domain/aggregate/document-table.ts', [
    [
      'const lastMonth: (Tag | undefined)[] = [];',
      '["Stryker was here"]',
      'a text that is no month is another month than any, as undefined is',
    ],
  ]),
  ...inFile('src/domain/aggregate/figures.ts', [
    ["...rowIdsOf(key ?? { dataElement: '' }),", '{}', ALWAYS_THERE],
    ["...rowIdsOf(key ?? { dataElement: '' }),", '"Stryker was here!"', ALWAYS_THERE],
    ["...(key?.value === 'percent' ? { outOf: String(outOf) } : {}),", 'key.value', ALWAYS_THERE],
    ['places: places.get(orgUnit) ?? [],', '["Stryker was here"]', ALWAYS_THERE],
    ['targets: (key?.targets ?? []).map(({ id }) => id),', '["Stryker was here"]', ALWAYS_THERE],
    ['targets: (key?.targets ?? []).map(({ id }) => id),', 'key.targets', ALWAYS_THERE],
    ['if (places.size === 0) return places;', 'false', ONLY_SPEED],
    [
      'for (const of of places.values()) of.sort((a, b) => (a.contact < b.contact ? -1 : 1));',
      'a.contact <= b.contact',
      'a contact maps an org unit once',
    ],
  ]),
  ...inFile('src/domain/aggregate/placements.ts', [
    ['lines: [],', '["Stryker was here"]', 'a document that counts nowhere is not added'],
    [
      'isChosen: nowhere.isChosen || lineage.some((id) => chosen.places?.has(id)),',
      'chosen.places.has',
      'without chosen places everything is chosen, and they are not asked',
    ],
    ['ofLists.set(places, placement);', ';', ONLY_SPEED],
    ['if (mapping.has(id)) return placementOf(wholeLineage(lineage));', 'true', ONLY_SPEED],
  ]),
  ...inFile('src/domain/aggregate/tally.ts', [
    ['if (!placement.isChosen && isAnyCounted) return;', 'false', ONLY_SPEED],
    [
      "orgUnits: (linesOfDocuments[index] ?? []).map((line) => orgUnits[line] ?? ''),",
      '["Stryker was here"]',
      ALWAYS_THERE,
    ],
    [
      "orgUnits: (linesOfDocuments[index] ?? []).map((line) => orgUnits[line] ?? ''),",
      '"Stryker was here!"',
      ALWAYS_THERE,
    ],
  ]),
  ...inFile('src/domain/aggregate/target-columns.ts', [
    ['if (!isSame(lastIds, ids)) last = columnsOf(ids, keysOfTargets);', 'true', ONLY_SPEED],
    [
      'a === b || (a.length === b.length && a.every((id, index) => id === b[index]));',
      '() => undefined',
      ONLY_SPEED,
    ],
    [
      'a === b || (a.length === b.length && a.every((id, index) => id === b[index]));',
      'false',
      ONLY_SPEED,
    ],
    [
      'a === b || (a.length === b.length && a.every((id, index) => id === b[index]));',
      'a === b && a.length === b.length && a.every((id, index) => id === b[index])',
      ONLY_SPEED,
    ],
    [
      '(keysOfTargets.get(target) ?? []).map(({ keyIndex, value }) => {',
      '["Stryker was here"]',
      ALWAYS_THERE,
    ],
  ]),
  ...inFile('src/domain/aggregate/value-of-type.ts', [
    [
      "return valueFault(type.name, value, 'upTo242') === undefined ? value : undefined;",
      '""',
      'a generation is asked for only whether it is since 2.43',
    ],
  ]),
];
