import { createScratchDatabase, PouchDB } from '#scratch-database';
import { bulkGet, bulkGetBeside } from './bulk-get.ts';
import { connect, type PouchDBPackage } from './connection.ts';
import { documentsByIds } from './read-documents.ts';
import { readRevisions, type StoredDocument } from './revisions.ts';

interface Asked {
  readonly path: string;
  readonly docs: readonly { readonly id: string; readonly rev?: string }[];
}

/** A CouchDB that answers one question after another, the last answer to all further ones. */
function couchdbAt(url: string, ...answers: readonly (object | Response)[]) {
  const asked: (Asked & { readonly method: string | undefined; readonly type: string | null })[] =
    [];
  class Package extends (PouchDB as unknown as PouchDBPackage) {
    static override readonly fetch = (url: string | Request, init?: RequestInit) => {
      const { pathname } = new URL(typeof url === 'string' ? url : url.url);
      const body = typeof init?.body === 'string' ? init.body : '{"docs":[]}';
      const { docs } = JSON.parse(body) as Pick<Asked, 'docs'>;
      const type = new Headers(init?.headers).get('content-type');
      asked.push({ path: pathname, docs, method: init?.method, type });
      const answer = answers[Math.min(asked.length, answers.length) - 1];
      return Promise.resolve(answer instanceof Response ? answer.clone() : Response.json(answer));
    };
  }
  return { database: connect(Package, url), asked };
}
const couchdb = (...answers: readonly (object | Response)[]) =>
  couchdbAt('http://cht.example/medic/', ...answers);
const leaf = (_id: string, _rev = '1-a', more: object = {}) => ({ ok: { _id, _rev, ...more } });
const result = (id: string, ...docs: readonly object[]) => ({ id, docs });
const notFound = (id: string) => ({ error: { id, rev: 'undefined', error: 'not_found' } });
const failure = (status: number) =>
  Response.json({ error: 'not_found', reason: 'missing' }, { status });
const A = { id: 'a' };

describe('documents that are asked for in bulk', () => {
  it('are all their leaf revisions, in the order of their ids', async () => {
    const { database, asked } = couchdb({
      results: [result('a', leaf('a', '2-a'), leaf('a', '2-b')), result('b', notFound('b'))],
    });
    expect(await bulkGet(database, [A, { id: 'b' }])).toEqual([
      [leaf('a', '2-a').ok, leaf('a', '2-b').ok],
      [],
    ]);
    expect(asked).toEqual([
      {
        path: '/medic/_bulk_get',
        docs: [A, { id: 'b' }],
        method: 'POST',
        type: 'application/json',
      },
    ]);
  });

  const faults: readonly (readonly [string, object | Response, string])[] = [
    ['fewer results', { results: [] }, 'incomplete'],
    ['no results', { ok: true }, 'incomplete'],
    ['more results', { results: [result('a', leaf('a')), result('b')] }, 'other-documents'],
    [
      'more results, one of them an error',
      { results: [result('a', leaf('a')), { error: 'x' }] },
      'other-documents',
    ],
    ['a result of another', { results: [result('b', leaf('b'))] }, 'other-documents'],
    ['that another is not there', { results: [result('b', notFound('b'))] }, 'other-documents'],
    ['an error in the place of a result', { results: [{ error: 'x', reason: 'y' }] }, 'x: y'],
    ['a result without leaves', { results: [result('a')] }, 'incomplete'],
    ['an error beside a leaf', { results: [result('a', { ...leaf('a'), error: 'x' })] }, 'x'],
    ['an error that tells', { results: [result('a', { error: { error: 'x' } })] }, 'x'],
    ['a leaf that is none', { results: [result('a', { ok: 7 })] }, 'incomplete'],
    ['a leaf of another', { results: [result('a', leaf('b'))] }, 'other-documents'],
  ];
  for (const [what, answer, words] of faults) {
    it(`are not taken from ${what}`, async () => {
      await expectAsync(bulkGet(couchdb(answer).database, [A])).toBeRejectedWithError(words);
    });
  }

  it('are read beside an owner whose id is none, which CouchDB answers with an error', async () => {
    const { database, asked } = couchdb({ results: [result('a', leaf('a'))] });
    const read: StoredDocument[] = [];
    for await (const page of documentsByIds(database, ['', 'a', '_x'], {})) read.push(...page);
    expect(read.map(({ document }) => document)).toEqual([leaf('a').ok]);
    expect(asked.map(({ docs }) => docs)).toEqual([[A]]);
  });

  it('are of the revision that was asked for, and of no other', async () => {
    const asked = [{ id: 'a', rev: '2-b' }];
    const right = couchdb({ results: [result('a', leaf('a', '2-b'))] });
    expect(await bulkGet(right.database, asked)).toEqual([[leaf('a', '2-b').ok]]);
    const wrong = couchdb({ results: [result('a', leaf('a', '2-a'))] });
    await expectAsync(bulkGet(wrong.database, asked)).toBeRejectedWithError('other-documents');
  });

  it('are asked for otherwise, and not so again, where there is no such address', async () => {
    for (const status of [404, 405, 501]) {
      const { database, asked } = couchdb(failure(status));
      expect(await bulkGet(database, [A])).toBeUndefined();
      expect(await bulkGet(database, [A])).toBeUndefined();
      expect(asked.length).toBe(1);
    }
    for (const status of [401, 403, 500])
      await expectAsync(bulkGet(couchdb(failure(status)).database, [A])).toBeRejected();
    const local = createScratchDatabase();
    expect(await bulkGet(local, [A])).toBeUndefined();
    expect(await bulkGetBeside(local, '-sentinel', [A])).toBeUndefined();
    await local.destroy();
  });

  it('may be of the database beside, where the caller may read that', async () => {
    const { database, asked } = couchdb({ results: [result('a', leaf('a'))] });
    expect(await bulkGetBeside(database, '-sentinel', [A])).toEqual([[leaf('a').ok]]);
    expect(asked.map(({ path }) => path)).toEqual(['/medic-sentinel/_bulk_get']);
    for (const url of ['http://cht.example/medic', 'http://cht.example/medic/']) {
      const other = couchdbAt(url, { results: [result('a', leaf('a'))] });
      await bulkGetBeside(other.database, '-sentinel', [A]);
      expect(other.asked.map(({ path }) => path)).toEqual(['/medic-sentinel/_bulk_get']);
    }
    for (const status of [401, 403, 404, 405, 501])
      expect(await bulkGetBeside(couchdb(failure(status)).database, '-x', [A])).toBeUndefined();
    await expectAsync(bulkGetBeside(couchdb(failure(500)).database, '-x', [A])).toBeRejected();
  });
});

describe('documents by their ids, of a CouchDB', () => {
  const read = async (...answers: readonly (object | Response)[]) => {
    const { database, asked } = couchdb(...answers);
    const documents: StoredDocument[] = [];
    for await (const page of documentsByIds(database, ['a', 'b'], { delays: [] }))
      documents.push(...page);
    return { documents, asked: asked.map(({ path }) => path) };
  };
  const both = {
    results: [result('a', leaf('a', '1-a'), leaf('a', '2-b')), result('b', notFound('b'))],
  };

  it('are the winners with their conflicts; what is missing is asked for in another way', async () => {
    const rows = { rows: [{ key: 'b', error: 'not_found' }] };
    const { documents, asked } = await read(both, rows);
    expect(documents).toEqual([
      { document: leaf('a', '2-b').ok, conflicts: [leaf('a', '1-a').ok] },
    ]);
    expect(asked).toEqual(['/medic/_bulk_get', '/medic/_all_docs']);
  });

  it('are not missing because one answer says so', async () => {
    const rows = { rows: [{ id: 'b', key: 'b', value: { rev: '1-a' } }] };
    await expectAsync(read(both, rows)).toBeRejected();
  });

  it('are none where all leaves are deleted, which is no reason to ask again', async () => {
    const deleted = leaf('b', '2-c', { _deleted: true });
    const { documents, asked } = await read({
      results: [result('a', leaf('a')), result('b', deleted)],
    });
    expect(documents).toEqual([{ document: leaf('a').ok, conflicts: [] }]);
    expect(asked).toEqual(['/medic/_bulk_get']);
  });

  it('are given with revisions by name, but for those that are gone', async () => {
    const { database } = couchdb({
      results: [result('a', leaf('a', '1-x')), result('a', notFound('a'))],
    });
    const conflicts = [{ id: 'a', revs: ['1-x', '1-y'] }];
    expect(await readRevisions(database, conflicts, {})).toEqual(
      new Map([['a', [leaf('a', '1-x').ok]]]),
    );
  });
});
