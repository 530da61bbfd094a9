import { type Account, basicAuthorization } from './account.ts';
import PouchDB from './embedded-pouchdb.ts';
import { type EmbeddedCouchDB, startEmbeddedCouchDB } from './embedded-couchdb.ts';

const OTHER_REVISION = `1-${'0'.repeat(32)}`;

describe('The embedded server', () => {
  const account = (name: string, ...roles: string[]): Account => ({ name, password: 'p', roles });
  const admin = account('admin', '_admin');
  const member = account('hrio', 'hrio', 'mm-online');
  const stranger = account('visitor', 'visitor');

  type Documents = readonly { _id: string; [field: string]: unknown }[];
  const start = (documents: Documents, conflicts: Documents = []) =>
    startEmbeddedCouchDB({
      ...{ database: 'medic', documents, conflicts, admin, accounts: [member, stranger] },
    });

  let couchdb: EmbeddedCouchDB;
  beforeAll(async () => {
    couchdb = await start(
      [
        { _id: 'a', _rev: '7-another-database', word: 'first' },
        { _id: 'edited', word: 'first' },
        { _id: '_design/b', views: { c: { map: 'function (doc) { emit(doc.word); }' } } },
      ],
      [{ _id: 'edited', _rev: OTHER_REVISION, word: 'second' }],
    );
  });
  afterAll(() => couchdb.close());

  it('starts where another of the process opens a database of the same name meanwhile', async () => {
    let isStarting = true;
    const openAgain = (): void => {
      PouchDB.emit('created', 'medic');
      if (isStarting) setTimeout(openAgain, 5);
    };
    openAgain();
    const other = await start([{ _id: 'a' }]).finally(() => {
      isStarting = false;
    });
    const get = async (as: Account): Promise<number> => {
      const headers = { authorization: basicAuthorization(as) };
      return (await fetch(`${other.url}/medic/a`, { headers })).status;
    };
    expect(await get(member)).toBe(200);
    expect(await get(stranger)).toBe(401);
    await other.close();
  });

  const ask = (path: string, as?: Account, body?: unknown): Promise<Response> => {
    const headers = new Headers({ 'content-type': 'application/json' });
    if (as !== undefined) headers.set('authorization', basicAuthorization(as));
    const post = body === undefined ? {} : { method: 'POST', body: JSON.stringify(body) };
    return fetch(`${couchdb.url}${path}`, { headers, ...post });
  };

  const everyKindOfReading: readonly (readonly [string, unknown?])[] = [
    ['/medic'],
    ['/medic/a'],
    ['/medic/_all_docs'],
    ['/medic/_changes'],
    ['/medic/_design/b/_view/c'],
    ['/medic/_bulk_get', { docs: [{ id: 'a' }] }],
    ['/medic/_find', { selector: { word: 'first' } }],
  ];

  it('is read by its members', async () => {
    for (const [path, body] of everyKindOfReading) {
      expect((await ask(path, member, body)).status)
        .withContext(path)
        .toBe(200);
    }
  });

  it('has conflicting revisions, of which the other wins', async () => {
    const answer = await ask('/medic/edited?conflicts=true', member);
    expect(await answer.json()).toEqual(
      jasmine.objectContaining({ word: 'first', _conflicts: [OTHER_REVISION] }),
    );
  });

  it('is closed to strangers, with or without an account', async () => {
    for (const [path, body] of everyKindOfReading) {
      expect((await ask(path, undefined, body)).status)
        .withContext(path)
        .toBe(401);
      const answer = await ask(path, stranger, body);
      expect([401, 403]).withContext(path).toContain(answer.status);
    }
  });

  it('outlives filters and feeds of changes, which it does not take', async () => {
    for (const query of [
      'filter=x/y',
      'since=0&filter=_view',
      'filter=_view&view=b/c',
      'filter=_doc_ids',
      'feed=continuous',
      'feed=longpoll',
      '%66ilter=x/y',
    ]) {
      for (const account of [member, admin]) {
        const answer = await ask(`/medic/_changes?${query}`, account);
        expect(answer.status).withContext(query).toBe(400);
      }
    }
    const byIds = await ask('/medic/_changes?filter=_doc_ids', member, { doc_ids: ['a'] });
    expect(byIds.status).toBe(400);
    const selected = await ask('/medic/_changes', member, { selector: {} });
    expect(selected.status).toBe(400);
    expect((await ask('/medic/_changes?since=0', member)).status).toBe(200);
  });

  it('has an administrator from its first answer on', async () => {
    expect((await ask('/_config')).status).toBe(401);
    expect((await ask('/_config', member)).status).toBe(401);
    expect((await ask('/_config', admin)).status).toBe(200);
  });

  it('listens on loopback only', () => {
    expect(new URL(couchdb.url).hostname).toBe('127.0.0.1');
  });

  it('shares nothing with another one in the same process', async () => {
    const other = await start([{ _id: 'a', word: 'second' }]);
    try {
      const headers = { authorization: basicAuthorization(member) };
      const theirs: unknown = await (await fetch(`${other.url}/medic/a`, { headers })).json();
      expect(theirs).toEqual(jasmine.objectContaining({ word: 'second' }));
      const ours: unknown = await (await ask('/medic/a', member)).json();
      expect(ours).toEqual(jasmine.objectContaining({ word: 'first' }));
    } finally {
      await other.close();
    }
  });

  it('gives all leaf revisions by _bulk_get, and an error for what does not exist, as CouchDB', async () => {
    const leaf = (rev: string, more: object): object => ({ _id: 'c', _rev: rev, ...more });
    const leaves = [
      leaf('9-aaaa', { word: 'winner' }),
      leaf('3-bbbb', { word: 'other' }),
      leaf('4-cccc', { _deleted: true }),
    ];
    const put = { new_edits: false, docs: leaves };
    expect((await ask('/medic/_bulk_docs', admin, put)).ok).toBe(true);
    const docs = [{ id: 'c' }, { id: 'c', rev: '3-bbbb' }, { id: 'nobody' }];
    const answer: unknown = await (await ask('/medic/_bulk_get', member, { docs })).json();
    const missing = { id: 'nobody', rev: 'undefined', error: 'not_found', reason: 'missing' };
    expect(answer).toEqual({
      results: [
        { id: 'c', docs: jasmine.arrayWithExactContents(leaves.map((ok) => ({ ok }))) },
        { id: 'c', docs: [{ ok: leaves[1] }] },
        { id: 'nobody', docs: [{ error: missing }] },
      ],
    });
  });

  it('names a document that it cannot hold', async () => {
    const documents = [{ _id: 'fine' }, { _id: 'unfit', _unknown: 1 }];
    await expectAsync(start(documents)).toBeRejectedWithError(/unfit|_unknown/);
  });
});
