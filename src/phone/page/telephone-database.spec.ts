import type { Tag } from '../../domain/index.ts';
import { openTelephoneDatabase, type TelephoneDatabase } from '../../data-access/browser.ts';
import { readOwnMonths } from '../my-month/own-months.ts';
import { openArea } from '../my-area/area-documents.ts';
import { documentsSource } from '../source/documents-source.ts';
import { answerOf, contentOfIndexedDB } from '../testing/content-of-indexed-db.ts';
import { DOCUMENTS_OF_AREA } from '../testing/documents-of-area.ts';
import { localDatabase, pouchStore } from '../testing/phone-store.ts';
import { configOfHeld } from './config-of-held.ts';

const NAME = 'medic-user-ann';
const IN_BROWSER = `_pouch_${NAME}`;

const databases = async (): Promise<readonly (string | undefined)[]> =>
  (await indexedDB.databases()).map(({ name }) => name).sort();

/** A phone whose app has synced, and is closed. */
async function syncedPhone(): Promise<void> {
  const { database } = await pouchStore(NAME, DOCUMENTS_OF_AREA);
  const [own] = DOCUMENTS_OF_AREA.filter(
    ({ _id }) => _id === 'target~2026-10~achieng~org.couchdb.user:achieng',
  );
  await database.bulkDocs([{ ...own, _rev: '1-0' }], { new_edits: false });
  await database.close();
}

async function opened(): Promise<TelephoneDatabase> {
  const found = await openTelephoneDatabase('ann');
  if (found.kind !== 'open') throw new Error(found.kind);
  return found.database;
}

describe("a telephone's database where there is none", () => {
  it('is absent, and none appears', async () => {
    const before = await databases();
    expect(await openTelephoneDatabase('nobody')).toEqual({ kind: 'absent' });
    expect(await databases()).toEqual(before);
  });

  it('does not appear either where it was deleted while it was opened', async () => {
    const before = await databases();
    spyOn(indexedDB, 'databases').and.resolveTo([{ name: '_pouch_medic-user-nobody', version: 5 }]);
    expect((await openTelephoneDatabase('nobody')).kind).toBe('unreadable');
    (indexedDB.databases as jasmine.Spy).and.callThrough();
    expect(await databases()).toEqual(before);
  });
});

describe("a telephone's database", () => {
  beforeEach(() => syncedPhone());
  afterEach(() => localDatabase(NAME).destroy());

  it('is read by ids and by ranges, with conflicting revisions', async () => {
    const database = await opened();
    const id = 'target~2026-10~achieng~org.couchdb.user:achieng';
    const found = await database.byIds([id, 'nothing', 'unit']);
    expect(found.map((one) => (one as { _rev: string })._rev)).toEqual(['1-a', '1-0', '1-a']);
    const range = { start: 'target~2026-10~', end: 'target~2026-10\u007f' };
    expect(await database.idsBetween(range)).toEqual([
      id,
      'target~2026-10~achieng~org.couchdb.user:second',
    ]);
    const pages: number[] = [];
    for await (const page of database.pagesBetween(range)) pages.push(page.length);
    expect(pages).toEqual([2]);
    await database.close();
  });

  it("is absent where there is another account's alone", async () => {
    expect(await openTelephoneDatabase('nobody')).toEqual({ kind: 'absent' });
  });

  it('gives nothing for a document that was deleted', async () => {
    const app = localDatabase(NAME);
    await app.remove(await app.get('unit'));
    await app.close();
    const database = await opened();
    expect(await database.byIds(['unit'])).toEqual([]);
    await database.close();
  });

  it('is read in small pages, and no more once it is closed', async () => {
    const app = localDatabase(NAME);
    const range = { start: 'target~2020-01~', end: 'target~2020-01\u007f' };
    await app.bulkDocs(Array.from({ length: 501 }, (_, at) => ({ _id: `${range.start}${at}` })));
    await app.close();
    const database = await opened();
    const pages: number[] = [];
    for await (const page of database.pagesBetween(range)) pages.push(page.length);
    expect(pages).toEqual([500, 1]);
    await database.close();
    await expectAsync(database.byIds(['unit'])).toBeRejected();
  });

  it('is not written to: opening, and both screens over every month', async () => {
    const before = await contentOfIndexedDB(IN_BROWSER);
    const beside = await databases();
    const writes = (['put', 'add', 'delete', 'clear'] as const).map((name) =>
      spyOn(IDBObjectStore.prototype, name).and.callThrough(),
    );
    const begin = spyOn(IDBDatabase.prototype, 'transaction').and.callThrough();
    const database = await opened();
    const source = await documentsSource(database, {
      user: 'ann',
      roles: ['boss'],
      language: 'en',
      lastSync: () => undefined,
      onServer: () => Promise.resolve({ kind: 'not-known' }),
    });
    const reader = await source.reader();
    const config = await configOfHeld(database, reader);
    if (config === undefined) throw new Error('no settings');
    const area = openArea(source, config, reader, '2026-11-02');
    for (const tag of area.tags) await area.ofEverybody(tag);
    await readOwnMonths(source, config, { ...reader, contact: 'achieng' }, '2026-11-02');
    await source.reports('dhis2_validation');
    expect((await area.ofEverybody('2026-10' as Tag)).targetDocuments.length).toBeGreaterThan(1);
    await database.close();
    expect(new Set(begin.calls.allArgs().map(([, mode]) => mode))).toEqual(new Set(['readonly']));
    expect(writes.map((write) => write.calls.count())).toEqual([0, 0, 0, 0]);
    expect(await contentOfIndexedDB(IN_BROWSER)).toBe(before);
    expect(await databases()).toEqual(beside);
  });

  it('leaves another database that is opened meanwhile to who opens it', async () => {
    spyOn(indexedDB, 'databases').and.resolveTo([{ name: IN_BROWSER, version: 5 }]);
    const opening = openTelephoneDatabase('ann');
    for (let turn = 0; turn < 5; turn += 1) await Promise.resolve();
    expect(Object.hasOwn(indexedDB, 'open')).toBeTrue();
    const request = indexedDB.open('another', 1);
    request.addEventListener('upgradeneeded', () => request.result.createObjectStore('store'));
    const another = await answerOf(request);
    const writing = another.transaction('store', 'readwrite').objectStore('store');
    await answerOf(writing.put('value', 'key'));
    another.close();
    await answerOf(indexedDB.deleteDatabase('another'));
    const found = await opening;
    if (found.kind === 'open') await found.database.close();
    expect(Object.hasOwn(indexedDB, 'open')).toBeFalse();
  });

  it('cannot be written to by that connection, whoever has it', async () => {
    const before = await contentOfIndexedDB(IN_BROWSER);
    const database = await opened();
    // PouchDB gives the connection that is open already to whoever asks for the same name.
    const same = localDatabase(NAME);
    await expectAsync(same.put({ _id: 'new' })).toBeRejected();
    await expectAsync(same.bulkDocs([{ _id: 'new' }])).toBeRejected();
    await expectAsync(same.put({ _id: '_local/new' })).toBeRejected();
    expect((await same.info()).doc_count).toBe(DOCUMENTS_OF_AREA.length + 1);
    await database.close();
    expect(await contentOfIndexedDB(IN_BROWSER)).toBe(before);
  });

  it('passes over what is written while it is opened, and refuses it from then on', async () => {
    const before = await contentOfIndexedDB(IN_BROWSER);
    spyOn(indexedDB, 'databases').and.resolveTo([{ name: IN_BROWSER, version: 5 }]);
    const opening = openTelephoneDatabase('ann');
    for (let turn = 0; turn < 5; turn += 1) await Promise.resolve();
    const connection = await answerOf(indexedDB.open(IN_BROWSER));
    const written = connection.transaction('meta-store', 'readwrite').objectStore('meta-store');
    await answerOf(written.put({ id: 'new' }));
    const found = await opening;
    expect(found.kind).toBe('open');
    expect(connection.transaction('meta-store').mode).toBe('readonly');
    let refusal: unknown;
    try {
      connection.transaction('meta-store', 'readwrite');
    } catch (failure) {
      refusal = failure;
    }
    expect(String(refusal)).toBe('ReadOnlyError: This page only reads.');
    connection.close();
    if (found.kind === 'open') await found.database.close();
    expect(await contentOfIndexedDB(IN_BROWSER)).toBe(before);
  });

  it("goes on where the CHT's app writes meanwhile", async () => {
    const database = await opened();
    // The app's own connection: another window's, which knows nothing of ours.
    const app = await answerOf(indexedDB.open(IN_BROWSER));
    const stores = ['document-store', 'by-sequence', 'meta-store'];
    const writing = app.transaction(stores, 'readwrite').objectStore('meta-store');
    const written = answerOf(writing.put({ id: 'beside' }));
    expect((await database.byIds(['unit'])).length).toBe(1);
    await written;
    app.close();
    await database.close();
  });

  it('of a format that PouchDB does not know is left as it is', async () => {
    await localDatabase(NAME).destroy();
    (await answerOf(indexedDB.open(IN_BROWSER, 3))).close();
    expect((await openTelephoneDatabase('ann')).kind).toBe('unreadable');
    const found = (await indexedDB.databases()).find(({ name }) => name === IN_BROWSER);
    expect(found?.version).toBe(3);
    await answerOf(indexedDB.deleteDatabase(IN_BROWSER));
  });
});
