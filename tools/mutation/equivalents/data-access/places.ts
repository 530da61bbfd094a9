import { inFile, type Equivalent } from '../equivalent.ts';
import { NO_SUCH_ID, ONLY_SPEED } from '../reasons.ts';

export const dataAccessPlaces: readonly Equivalent[] = [
  ...inFile('src/data-access/places/contacts-below.ts', [
    ['if (rowsRead > most) return;', 'false', ONLY_SPEED],
    ['if (rowsRead > most) return;', 'rowsRead >= most', 'the next place is one row more'],
  ]),
  ...inFile('src/data-access/places/contacts-of-own-types.ts', [
    ['if (configured.size === 0) return below;', 'false', ONLY_SPEED],
    ['if (hasViews) {', '{}', ONLY_SPEED],
    ['if (hasViews) {', 'false', ONLY_SPEED],
    ['for await (const rows of pages) {', '{}', ONLY_SPEED],
    ['const ids = rows.map(({ id }) => id).sort();', 'rows.map(({ id }) => id)', ONLY_SPEED],
  ]),
  ...inFile('src/data-access/places/lost-mappings.ts', [
    [
      'const further = [...new Set(ids)].filter((id) => !this.#looked.has(id)).sort();',
      '[...new Set(ids)].filter(id => !this.#looked.has(id))',
      ONLY_SPEED,
    ],
  ]),
  ...inFile('src/data-access/places/mapped-contacts-for.ts', [
    ['ids.flatMap((id) => [id, ...(codes.get(id) ?? [])]);', '["Stryker was here"]', NO_SUCH_ID],
    [
      'const places = [...(chosen.places ?? [])].filter((id) => !askedPlaces.has(id));',
      '["Stryker was here"]',
      NO_SUCH_ID,
    ],
    ...['["Stryker was here"]', 'contacts.get(id)?.lineage', 'contacts.get(id).lineage'].map(
      (replacement) =>
        [
          'const above = places.flatMap((id) => contacts.get(id)?.lineage.slice(1) ?? []);',
          replacement,
          'a chosen place is one of the contacts, which may be asked for again',
        ] as const,
    ),
    [
      'for (const [code, id] of idsOfCodes) codes.set(id, [...(codes.get(id) ?? []), code]);',
      '["Stryker was here"]',
      NO_SUCH_ID,
    ],
  ]),
  ...inFile('src/data-access/places/people-by-ids.ts', [
    [
      'const read: People = { people: new Map(), conflicts: [] };',
      '["Stryker was here"]',
      'nobody asks for the conflicts',
    ],
  ]),
  ...inFile('src/data-access/places/read-contacts.ts', [
    ...['[]', '""'].map(
      (replacement) =>
        [
          "const ONCE = { startkey: ['contact'], endkey: ['contact', {}] };",
          replacement,
          ONLY_SPEED,
        ] as const,
    ),
  ]),
  ...inFile('src/data-access/places/read-org-units.ts', [
    [
      'const names = new Map([...known.values()].map(({ id, name }) => [id, name]));',
      '[]',
      ONLY_SPEED,
    ],
    [
      'const missing = [...new Set(lineages)].filter((id) => !names.has(id));',
      '[...new Set(lineages)]',
      ONLY_SPEED,
    ],
  ]),
];
