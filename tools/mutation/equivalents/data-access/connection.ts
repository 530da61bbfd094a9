import { inFile, type Equivalent } from '../equivalent.ts';
import { ALWAYS_THERE, ONLY_SPEED, ONLY_TYPES } from '../reasons.ts';

export const dataAccessConnection: readonly Equivalent[] = [
  ...inFile('src/data-access/connection/bulk-get.ts', [
    ['if (id !== asked?.id) throw otherDocuments();', 'asked.id', ALWAYS_THERE],
  ]),
  ...inFile('src/data-access/connection/connection.ts', [
    ["adapter: 'http',", '""', 'PouchDB sees by the address that it is one'],
    ['headers: headersOf(init?.headers, options),', 'init.headers', ONLY_TYPES],
    [
      "new URL(typeof address === 'string' ? address : address.url).pathname;",
      'true',
      'PouchDB asks for an address by its text',
    ],
  ]),
  ...inFile('src/data-access/connection/delay.ts', [
    ...['{}', 'false'].map(
      (replacement) =>
        [
          "signal?.addEventListener('abort', stop, { once: true });",
          replacement,
          'a signal is aborted once',
        ] as const,
    ),
  ]),
  ...inFile('src/data-access/connection/http-status-error.ts', [
    ...['() => undefined', '"Stryker was here!"'].map(
      (replacement) =>
        [
          "const text = await response.text().catch(() => '');",
          replacement,
          'none of them is JSON, and what is none has no words',
        ] as const,
    ),
    ['} catch {', '{}', 'what gives nothing gives undefined'],
    [
      "if (header === null || header.trim() === '') return undefined;",
      'header',
      'the platform gives headers without white space around them',
    ],
  ]),
  ...inFile('src/data-access/connection/prefetch.ts', [
    ['next.catch(() => undefined);', ';', 'where it is asked for its failure is caught already'],
  ]),
  ...inFile('src/data-access/connection/read-documents.ts', [
    [
      'missing: keys.filter((_, index) => leaves[index]?.length === 0),',
      'leaves[index].length',
      ALWAYS_THERE,
    ],
    [
      "missing: keys.filter((_, index) => rows[index]?.['error'] === 'not_found'),",
      "rows[index]['error']",
      ALWAYS_THERE,
    ],
  ]),
  ...inFile('src/data-access/connection/retry.ts', [
    ["failure.error.code === 'refused' &&", 'true', 'no other error has a status'],
  ]),
  ...inFile('src/data-access/connection/revisions-of-ids.ts', [
    [
      "const missing = keys.filter((_, index) => rows[index]?.['error'] === 'not_found');",
      "rows[index]['error']",
      ALWAYS_THERE,
    ],
    ["revisions.set(keys[index] ?? '', revision);", '"Stryker was here!"', ALWAYS_THERE],
  ]),
  ...inFile('src/data-access/connection/revisions.ts', [
    ['if (alive.length === 1) return { document: first, conflicts: [] };', 'false', ONLY_SPEED],
    [
      'return second.generation - first.generation || (first.hash < second.hash ? 1 : -1);',
      'first.hash <= second.hash',
      'the two differ',
    ],
    ...['"Stryker was here!"'].map(
      (replacement) =>
        [
          "const [generation = '', hash = ''] = String(fieldOf(leaf, '_rev')).split('-');",
          replacement,
          'a revision of a database has both parts',
        ] as const,
    ),
    [
      'portion.forEach(({ id }, index) => add(id, leaves[index]?.[0]));',
      'leaves[index][0]',
      ALWAYS_THERE,
    ],
    [
      "return revs.length === 0 ? [] : [{ id: String(fieldOf(document, '_id')), revs }];",
      'false',
      'of no revisions none is asked for',
    ],
    [
      "conflicts: found.size === 0 ? [] : (found.get(String(fieldOf(document, '_id'))) ?? []),",
      'false',
      ONLY_SPEED,
    ],
  ]),
  ...inFile('src/data-access/connection/read-view.ts', [
    [
      'const range = key === undefined ? {} : { startkey: key, endkey: key };',
      'false',
      'what is undefined is not asked for',
    ],
    [
      'start: { skip: 0, ...(key === undefined ? {} : { startkey: key }) },',
      'false',
      'what is undefined is not asked for',
    ],
    ...['a.id', 'b.id', 'a.key', 'b.key'].map(
      (replacement) =>
        ['a?.id === b?.id && isSameKey(a?.key, b?.key);', replacement, ONLY_TYPES] as const,
    ),
    ['const startkey = page.at(-1)?.key;', 'page.at(-1).key', ALWAYS_THERE],
  ]),
  ...inFile('src/data-access/connection/whole-range.ts', [
    ['if (least !== undefined && least < id) throw incomplete();', 'true', ONLY_TYPES],
  ]),
  ...inFile('src/data-access/connection/read-changes.ts', [
    [
      "if (typeof change[1] === 'number') pending = change[1];",
      'true',
      'where it is none, none is told',
    ],
  ]),
  ...inFile('src/data-access/connection/silence.ts', [
    ['this.givenUp.catch(() => undefined);', ';', 'whoever waits for the answer looks at it first'],
    [
      'else if (longest === undefined || open.lastByte < longest.lastByte) longest = open;',
      'open.lastByte <= longest.lastByte',
      'both have been silent as long',
    ],
  ]),
];
