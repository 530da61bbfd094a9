import { inFile, type Equivalent } from '../equivalent.ts';
import { ALWAYS_THERE, ONLY_TYPES, NO_SUCH_ID, ONLY_SPEED } from '../reasons.ts';

export const dataAccessLineageCache: readonly Equivalent[] = [
  ...inFile('src/data-access/lineage-cache/export-cache.ts', [
    ['changed: [],', '["Stryker was here"]', NO_SUCH_ID],
    ['lostMappings: [],', '["Stryker was here"]', NO_SUCH_ID],
  ]),
  ...inFile('src/data-access/lineage-cache/lineage-chunk.ts', [
    [
      'numbers.flatMap((part) => part.map((number) => lists[number] ?? [])),',
      '["Stryker was here"]',
      ALWAYS_THERE,
    ],
    [
      'const filled = parts.filter((_, part) => numbers[part]?.length !== 0);',
      'numbers[part].length',
      ALWAYS_THERE,
    ],
    [
      "lineage.every((id) => id !== '' && !id.includes(LINE) && !id.includes(TAB));",
      '"Stryker was here!"',
      NO_SUCH_ID,
    ],
  ]),
  ...[
    'const isMuch = lineages.changes * OWNERS_FOR_ONE_NEWS > lineages.size;',
    'if (last?.lineages === lineages && !isMuch) {',
  ].map((line) => ({
    file: 'src/data-access/lineage-cache/lineage-documents.ts',
    line,
    why: 'it decides only how much is written',
  })),
  ...inFile('src/data-access/lineage-cache/lineage-documents.ts', [
    [
      'for (let first = 0; first < all.length; first += OWNERS_OF_A_PART) {',
      'first <= all.length',
      'a part without owners is read as nothing',
    ],
    ['const news = newsOf([], []);', '["Stryker was here"]', NO_SUCH_ID],
  ]),
  ...inFile('src/data-access/lineage-cache/lineages.ts', [
    [
      "return [...kept, ...this.added].sort(([a = ''], [b = '']) => (a < b ? -1 : 1));",
      '"Stryker was here!"',
      'a lineage has its owner',
    ],
    [
      "return [...kept, ...this.added].sort(([a = ''], [b = '']) => (a < b ? -1 : 1));",
      'a <= b',
      'an owner has one lineage',
    ],
    [
      'if (index >= 0 && this.#removed[index] === 0) return this.#saved.at(index);',
      'true',
      'at -1 nothing was removed',
    ],
    [
      'constructor(kept = new OrderedLineages([], [], [])) {',
      '["Stryker was here"]',
      'they are those of owners, of whom there are none',
    ],
    ...['true', 'false', 'step <= 2', 'step >= 2'].map(
      (replacement) =>
        [
          'lineage.map((id, step) => (step < 2 ? id : this.#textOf(id))),',
          replacement,
          'it only saves memory',
        ] as const,
    ),
    ['this.#places.set(place, known);', ';', 'it only saves memory'],
  ]),
  ...inFile('src/data-access/lineage-cache/memory-cache-store.ts', [
    ['listsOf.set(lineages, lists);', ';', ONLY_SPEED],
    [
      'const known = lineages.changes === 0 ? listsOf.get(lineages) : undefined;',
      'false',
      ONLY_SPEED,
    ],
    [
      'kept && { ...withOwnMaps(kept.state), lineages: copyOf(kept.lineages), changed: [] },',
      '["Stryker was here"]',
      NO_SUCH_ID,
    ],
    [
      'settled: () => Promise.resolve(),',
      '() => undefined',
      'either way there is nothing to wait for',
    ],
    [
      "owners: inOrder.map(([owner = '']) => owner),",
      '"Stryker was here!"',
      'a lineage has its owner',
    ],
    ['lists.set(key, known);', ';', 'it only saves memory'],
  ]),
  ...inFile('src/data-access/lineage-cache/ordered-lineages.ts', [
    ["const owner = this.owners[index] ?? '';", '"Stryker was here!"', ALWAYS_THERE],
    [
      "if ((this.owners[middle] ?? '') < owner) low = middle + 1;",
      '"Stryker was here!"',
      ALWAYS_THERE,
    ],
  ]),
  ...[
    'for (let step = 0; step < PASSED_OVER; step += 1) {',
    'const index = this.#next + step;',
    'if (owners[index] === owner) {',
    'this.#next = index + 1;',
  ].map((line) => ({
    file: 'src/data-access/lineage-cache/ordered-lineages.ts',
    line,
    why: ONLY_SPEED,
  })),
  ...inFile('src/data-access/lineage-cache/refresh-cache.ts', [
    ["if (typeof sequence === 'number') return sequence;", 'false', ONLY_TYPES],
    ["if (typeof sequence === 'number') return sequence;", '""', ONLY_TYPES],
  ]),
];
