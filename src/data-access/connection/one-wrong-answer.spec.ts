import { createScratchDatabase } from '#scratch-database';
import type { Database } from './connection.ts';
import { countOfView } from './count-of-view.ts';
import { documentsByIds, documentsOfRange, idsOfRange } from './read-documents.ts';
import { countedRowsOfView, rowsOfView } from './read-view.ts';
import { revisionsOfIds } from './revisions-of-ids.ts';
import { rowsOfKeys } from './rows-of-keys.ts';
import { toResult, type ReadOptions } from './retry.ts';
import { greatestIdUpTo } from './whole-range.ts';

type Row = Readonly<Record<string, unknown>>;
interface Answer {
  readonly rows: readonly Row[];
}

const OTHER = { id: '~', key: ['~'], value: { rev: '1-a' }, doc: { _id: '~' } };
const withRows =
  (change: (rows: readonly Row[]) => readonly unknown[]) =>
  (answer: Answer): unknown => ({ ...answer, rows: change(answer.rows) });

/** What may become of an answer on its way, or in a shard that does not know all. */
const FAULTS: Readonly<Record<string, (answer: Answer) => unknown>> = {
  'without its last row': withRows((rows) => rows.slice(0, -1)),
  'without rows': withRows(() => []),
  'of rows without ids': withRows((rows) => rows.map(({ id: _, ...row }) => row)),
  'of rows whose ids are none': withRows((rows) => rows.map((row) => ({ ...row, id: 7 }))),
  'of rows with an error in each': withRows((rows) => rows.map((row) => ({ ...row, error: 'x' }))),
  'of another row': withRows((rows) => rows.map(() => OTHER)),
  'with another row first': withRows((rows) => [OTHER, ...rows.slice(1)]),
  'with another row last': withRows((rows) => [...rows.slice(0, -1), OTHER]),
  'with more rows': withRows((rows) => [...rows, ...rows, ...rows]),
  'of rows without documents': withRows((rows) => rows.map(({ doc: _, ...row }) => row)),
  'of the documents of another': withRows((rows) =>
    rows.map((row) => ('doc' in row ? { ...row, doc: { _id: '~' } } : row)),
  ),
  'that denies all': withRows((rows) => rows.map(({ key }) => ({ key, error: 'not_found' }))),
  'that is none': () => undefined,
};
/** What the answer after a wrong one may be. */
const LESS = ['without its last row', 'without rows'];

/** A database of which the answers at one place among all, and after it, are others. */
function wrongAt(
  database: Database,
  place: number,
  ...faults: readonly ((answer: Answer) => unknown)[]
) {
  const count = { asked: 0 };
  const wrong = new Proxy(database, {
    get: (target, name) => {
      const method = Reflect.get(target, name) as unknown;
      if (name !== 'allDocs' && name !== 'query') return method;
      return async (...args: readonly unknown[]): Promise<unknown> => {
        const answer = (await Reflect.apply(method as () => unknown, target, args)) as Answer;
        count.asked += 1;
        const fault = faults[count.asked - place - 1];
        return fault === undefined ? answer : fault(answer);
      };
    },
  });
  return { wrong, count };
}

const ids = Array.from({ length: 12 }, (_, index) => `m${String(index).padStart(2, '0')}`);
const even = ids.filter((_, index) => index % 2 === 0);
const collect = async <T>(pages: AsyncIterable<readonly T[]>): Promise<readonly T[]> => {
  const collected: T[] = [];
  for await (const page of pages) collected.push(...page);
  return collected;
};
const idsIn = async (
  pages: AsyncIterable<readonly { readonly id?: string; readonly document?: unknown }[]>,
): Promise<readonly unknown[]> =>
  (await collect(pages)).map(({ id, document }) => id ?? (document as { _id: string })._id);

const range = { startkey: ['a'], endkey: ['a', {}] };
const READS: readonly (readonly [
  what: string,
  request: RegExp,
  read: (database: Database, options: ReadOptions) => Promise<unknown>,
  right: unknown,
])[] = [
  [
    'documents of a range',
    /^_all_docs (from|after) m|the last of _all_docs/,
    (db, options) => idsIn(documentsOfRange(db, { start: 'm', end: 'n' }, options)),
    ids,
  ],
  [
    'ids up to one that is there',
    /^_all_docs (from|after) m/,
    (db, options) => collect(idsOfRange(db, { start: 'm05', end: 'm09' }, options)),
    ids.slice(5, 10),
  ],
  [
    'ids up to the last one',
    /^_all_docs (from|after) [mz]|the last of _all_docs/,
    (db, options) => collect(idsOfRange(db, { start: 'm09', end: 'zzz' }, options)),
    [...ids.slice(9), 'settings', 'z'],
  ],
  [
    'ids where there are none',
    /^_all_docs (from|after) x/,
    (db, options) => collect(idsOfRange(db, { start: 'x', end: 'y' }, options)),
    [],
  ],
  [
    'ids behind the last one',
    /^_all_docs (from|after) zzz|the last of _all_docs/,
    (db, options) => collect(idsOfRange(db, { start: 'zzz', end: 'zzzz' }, options)),
    [],
  ],
  [
    'documents by their ids',
    /documents$|missing keys$/,
    (db, options) => idsIn(documentsByIds(db, ['m03', 'nobody', 'm01', 'm07', 'nothing'], options)),
    ['m03', 'm01', 'm07'],
  ],
  [
    'revisions by their ids',
    /^revisions of \d documents$|missing keys$/,
    async (db, options) => {
      const revisions = await revisionsOfIds(db, ['m03', 'nobody', 'm01', 'm07'], options);
      const stored = await Promise.all(['m03', 'm01', 'm07'].map((id) => db.get(id)));
      expect([...revisions]).toEqual(stored.map(({ _id, _rev }) => [_id, _rev]));
      return revisions.size;
    },
    3,
  ],
  [
    'the last id up to one',
    /^_all_docs before m07x$|the first of _all_docs/,
    (db, options) => greatestIdUpTo(db, 'm07x', true, options),
    'm07',
  ],
  [
    'the last id up to one that is there',
    /^_all_docs before m07$|the first of _all_docs/,
    (db, options) => greatestIdUpTo(db, 'm07', true, options),
    'm07',
  ],
  [
    'the last id before one',
    /^_all_docs before m07$|the first of _all_docs/,
    (db, options) => greatestIdUpTo(db, 'm07', false, options),
    'm06',
  ],
  [
    'the last id before the first',
    /^_all_docs before _design\/test$|the first of _all_docs/,
    (db, options) => greatestIdUpTo(db, '_design/test', false, options),
    undefined,
  ],
  [
    'rows of a view that counts',
    /^(count of )?view test\/by_kind$/,
    (db, options) => idsIn(countedRowsOfView(db, 'test/by_kind', range, options)),
    even,
  ],
  [
    'the count of a view',
    /^count of view test\/by_kind$/,
    (db, options) => countOfView(db, 'test/by_kind', range, options),
    6,
  ],
  [
    'all rows of a view',
    /view test\/all/,
    (db, options) => idsIn(rowsOfView(db, 'test/all', {}, options)),
    [...even, ...ids.filter((id) => !even.includes(id))],
  ],
  [
    'rows of one key of a view',
    /view test\/all/,
    (db, options) => idsIn(rowsOfView(db, 'test/all', { key: ['a'] }, options)),
    even,
  ],
  [
    'rows of the last key of a view',
    /view test\/all/,
    (db, options) => idsIn(rowsOfView(db, 'test/all', { key: ['b'] }, options)),
    ids.filter((id) => !even.includes(id)),
  ],
  [
    'rows of a key that has none',
    /view test\/all/,
    (db, options) => idsIn(rowsOfView(db, 'test/all', { key: ['aa'] }, options)),
    [],
  ],
  [
    'rows of keys of a view',
    /^view test\/by_kind of \d keys$/,
    (db, options) => idsIn(rowsOfKeys(db, 'test/by_kind', [['b'], ['a'], ['c']], options)),
    [...ids.filter((id) => !even.includes(id)), ...even],
  ],
];

/**
 * Which rows there are in a range is not known beside it: where it ends, and how many rows a view counts,
 * is looked at alone.
 */
const UNSEEN: readonly (readonly [what: RegExp, how: RegExp])[] = [
  [/^rows of a view that counts|^all rows/, /another row/],
  [/^documents of a range|^ids|^rows of keys/, /more rows/],
];

describe('one wrong answer among right ones', () => {
  const database = createScratchDatabase();
  beforeAll(async () => {
    await database.bulkDocs([
      {
        _id: '_design/test',
        views: {
          by_kind: {
            map: `function (doc) {
              if (doc._id === 'settings') { emit(['settings', 'first']); emit(['settings', 'last']); }
              else if (doc.kind) { emit([doc.kind]); }
            }`,
            reduce: '_count',
          },
          all: { map: 'function (doc) { if (doc.kind) { emit([doc.kind]); } }' },
        },
      },
      { _id: 'settings' },
      { _id: 'z' },
      ...ids.map((_id) => ({ _id, kind: even.includes(_id) ? 'a' : 'b' })),
    ]);
    await database.query('test/all', { limit: 0 });
  });
  afterAll(() => database.destroy());

  for (const [what, request, read, right] of READS) {
    for (const pageSize of [4, 100]) {
      const options = { delays: [0, 0], pageSize };

      it(`changes nothing of ${what}, in pages of ${String(pageSize)}`, async () => {
        const { wrong, count } = wrongAt(database, 0);
        expect(await read(wrong, options)).toEqual(right);
        const isSeen = ([how]: readonly [string, unknown]): boolean =>
          !UNSEEN.some(([ofWhat, of]) => ofWhat.test(what) && of.test(how));
        const seen = Object.entries(FAULTS).filter(isSeen);
        for (const [how, fault] of seen) {
          for (let place = 0; place < count.asked; place += 1) {
            const answer = await toResult(() =>
              read(wrongAt(database, place, fault).wrong, options),
            );
            expect(answer)
              .withContext(`answer ${String(place + 1)} ${how}`)
              .toEqual({ ok: true, value: right });
          }
        }
      });
    }

    it(`changes nothing of ${what}, though the one after it holds too little`, async () => {
      const options = { delays: [0, 0, 0], pageSize: 4 };
      const { wrong, count } = wrongAt(database, 0);
      await read(wrong, options);
      for (const [how, fault] of Object.entries(FAULTS)) {
        if (UNSEEN.some(([ofWhat, of]) => ofWhat.test(what) && of.test(how))) continue;
        for (const less of LESS) {
          // How far a view is sorted before another key only the database knows.
          if (what.startsWith('rows of one key') && how === less && less === 'without rows')
            continue;
          const both = [fault, FAULTS[less] ?? fault];
          for (let place = 0; place < count.asked; place += 1) {
            const answer = await toResult(() =>
              read(wrongAt(database, place, ...both).wrong, options),
            );
            expect(answer)
              .withContext(`answer ${String(place + 1)} ${how}, the next ${less}`)
              .toEqual({ ok: true, value: right });
          }
        }
      }
    });

    it(`is told by what was asked, where it stays wrong: ${what}`, async () => {
      const { wrong, count } = wrongAt(database, 0);
      await read(wrong, { delays: [] });
      for (let place = 0; place < count.asked; place += 1) {
        const { wrong: deaf } = wrongAt(database, place, () => ({}));
        const answer = await toResult(() => read(deaf, { delays: [] }));
        const error = answer.ok ? undefined : answer.error;
        expect(error).toEqual(
          jasmine.objectContaining({ code: 'unreachable', reason: 'incomplete' } as const),
        );
        expect(error !== undefined && 'request' in error ? error.request : '').toMatch(request);
      }
    });
  }
});

describe('a database without documents', () => {
  it('has no ids, and none before another', async () => {
    const empty = createScratchDatabase();
    const options = { delays: [] };
    expect(await collect(idsOfRange(empty, { start: 'a', end: 'b' }, options))).toEqual([]);
    expect(await greatestIdUpTo(empty, 'a', true, options)).toBeUndefined();
    await empty.destroy();
  });
});
