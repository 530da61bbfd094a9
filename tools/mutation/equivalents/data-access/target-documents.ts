import { inFile, type Equivalent } from '../equivalent.ts';
import { ALWAYS_THERE, NO_SUCH_ID, ONLY_SPEED } from '../reasons.ts';

export const dataAccessTargetDocuments: readonly Equivalent[] = [
  ...inFile('src/data-access/target-documents/group-by-owner.ts', [
    ...['true', 'held.size >= 0'].map(
      (replacement) =>
        [
          '} else if (held.size > 0 && held.has(document.owner)) {',
          replacement,
          ONLY_SPEED,
        ] as const,
    ),
  ]),
  ...[
    "super(`documents apart: ${[...owners].join(', ')}`);",
    "override readonly name = 'ScatteredOwnersError';",
  ].map((line) => ({
    file: 'src/data-access/target-documents/group-by-owner.ts',
    line,
    why: 'it is caught by those who read, and shown nowhere',
  })),
  ...inFile('src/data-access/target-documents/merge-sorted.ts', [
    ['if (open.length === 1) {', 'false', ONLY_SPEED],
    [
      'const head: SequenceCursor<T> = { pages, page: [], at: 0 };',
      '["Stryker was here"]',
      'it is refilled before it is asked',
    ],
    ...['true', 'first !== undefined || second !== undefined'].map(
      (replacement) =>
        [
          'return first !== undefined && second !== undefined && compare(first, second) < 0;',
          replacement,
          ALWAYS_THERE,
        ] as const,
    ),
    [
      'return first !== undefined && second !== undefined && compare(first, second) < 0;',
      'compare(first, second) <= 0',
      'equal ones may come in either order',
    ],
  ]),
  ...inFile('src/data-access/target-documents/seen-owners.ts', [
    ['readonly #inOrder: ContactId[] = [];', '["Stryker was here"]', NO_SUCH_ID],
    ["#greatest: ContactId = '';", '"Stryker was here!"', ONLY_SPEED],
    ...['false', 'owner >= this.#greatest', 'owner <= this.#greatest', '{}'].map(
      (replacement) =>
        [
          'if (this.#all === undefined && owner > this.#greatest) {',
          replacement,
          ONLY_SPEED,
        ] as const,
    ),
  ]),
  ...inFile('src/data-access/target-documents/read-target-documents.ts', [
    ['const paged = { pageSize: PAGE_OF_ROWS, ...options };', '{}', ONLY_SPEED],
    [
      '(a, b) => (afterTag(a.id) < afterTag(b.id) ? -1 : 1),',
      'afterTag(a.id) <= afterTag(b.id)',
      'equal ones may come in either order',
    ],
  ]),
  ...inFile('src/data-access/target-documents/target-documents-by-ids.ts', [
    ['const ids: string[] = [];', '["Stryker was here"]', NO_SUCH_ID],
    [
      'const malformed = await targetDocumentsOfOwners(database, tag, { owners: [], below }, options);',
      '["Stryker was here"]',
      NO_SUCH_ID,
    ],
  ]),
  ...inFile('src/data-access/target-documents/view-row-decoder.ts', [
    [
      'if (last === undefined || last.text !== text) last = { text, ids: readIds(text) };',
      'true',
      ONLY_SPEED,
    ],
  ]),
  ...inFile('src/data-access/target-documents/with-revisions.ts', [
    ['return revs.length === 0 ? [] : [{ id, revs }];', 'false', ONLY_SPEED],
    ['if (inConflict.length === 0) return rows.map(read);', 'false', ONLY_SPEED],
    [
      "export const keyOfRevision = ({ id, revision = '' }: AnyTargetDocument): string =>",
      '"Stryker was here!"',
      'no revision has this name',
    ],
  ]),
];
