import { inFile, type Equivalent } from '../equivalent.ts';
import { NO_SUCH_ID, ONLY_SPEED } from '../reasons.ts';

export const dataAccessMapping: readonly Equivalent[] = [
  ...inFile('src/data-access/mapping/read-mapping-basis.ts', [
    [
      'await addPlaces(places, database, ids, { known, options });',
      '{}',
      'the view gives documents of types that every CHT has',
    ],
    ["name: textsOf(type.translationKey ?? '')[0] ?? type.id,", '"Stryker was here!"', NO_SUCH_ID],
    ['const pages = { pageSize: PLACES_AT_ONCE, ...options };', '{}', 'other pages hold the same'],
    [
      'const unread = [...new Set(ids)].filter((id) => !places.has(id)).sort();',
      '[...new Set(ids)]',
      ONLY_SPEED,
    ],
    [
      'const unread = [...new Set(ids)].filter((id) => !places.has(id)).sort();',
      '[...new Set(ids)].filter(id => !places.has(id))',
      ONLY_SPEED,
    ],
  ]),
  ...inFile('src/data-access/mapping/read-data-sets.ts', [
    [
      'return ok(dataSets.sort((a, b) => a.name.localeCompare(b.name) || (a.id < b.id ? -1 : 1)));',
      'a.id <= b.id',
      'the two differ',
    ],
  ]),
];
