import PouchDB from 'pouchdb-browser';

/** A document as a phone holds it. */
export type Stored = Readonly<Record<string, unknown>> & { readonly _id: string };

/** Where a phone keeps its documents, with the reads that the CHT's data source makes of it. */
export interface PhoneStore {
  byId(id: string): Promise<Stored | undefined>;
  byIds(ids: readonly string[]): Promise<readonly Stored[]>;
  idsBetween(start: string, end: string): Promise<readonly string[]>;
  idsOfType(type: string): Promise<readonly string[]>;
  idsOfForm(form: string): Promise<readonly string[]>;
}

/** The type of a contact by the hierarchy. */
export const typeOf = (document: Stored): unknown =>
  document['type'] === 'contact' ? document['contact_type'] : document['type'];

/** All in memory, each answer later, as that of a database is. */
export function memoryStore(documents: readonly Stored[]): PhoneStore {
  const byId = new Map(documents.map((document) => [document._id, document]));
  const later = <T>(value: T): Promise<T> =>
    new Promise((resolve) => {
      setTimeout(resolve, 0, value);
    });
  const ids = (some: readonly Stored[]): Promise<readonly string[]> =>
    later(some.map(({ _id }) => _id));
  return {
    byId: (id) => later(structuredClone(byId.get(id))),
    byIds: (some) => later(some.flatMap((id) => structuredClone(byId.get(id)) ?? [])),
    idsBetween: (start, end) => ids(documents.filter(({ _id }) => _id >= start && _id <= end)),
    idsOfType: (type) => ids(documents.filter((document) => typeOf(document) === type)),
    idsOfForm: (form) =>
      ids(documents.filter((one) => one['type'] === 'data_record' && one['form'] === form)),
  };
}

const VIEW = 'phone/contacts_by_type';
const REPORTS_VIEW = 'phone/reports_by_form';

/** The browser's own PouchDB of a name, on IndexedDB. */
export const localDatabase = (name: string): PouchDB.Database<object> =>
  new PouchDB<object>(name, { adapter: 'idb', auto_compaction: true });

/**
 * In the browser's own PouchDB, with the view built, as on a phone that has been used before. Documents
 * that have a revision keep it, as by a sync.
 */
export async function pouchStore(
  name: string,
  documents: readonly Stored[],
): Promise<PhoneStore & { readonly database: PouchDB.Database<object> }> {
  const database = localDatabase(name);
  const map = `function (doc) { emit([doc.type === 'contact' ? doc.contact_type : doc.type]); }`;
  const ofReports = `function (doc) { if (doc.type === 'data_record') emit([doc.form]); }`;
  const views = { contacts_by_type: { map }, reports_by_form: { map: ofReports } };
  const design = { _id: '_design/phone', views };
  const bare = documents.map(({ _attachments, ...document }) => document);
  await database.bulkDocs([design, ...bare.filter((one) => one['_rev'] === undefined)]);
  const synced = bare.filter((one) => one['_rev'] !== undefined);
  await database.bulkDocs(synced, { new_edits: false });
  await database.query(VIEW, { limit: 1 });
  await database.query(REPORTS_VIEW, { limit: 1 });
  const idsBy = async (view: string, key: string): Promise<readonly string[]> =>
    (await database.query<object>(view, { key: [key] })).rows.map(({ id }) => id as string);
  const read = async (keys: string[]): Promise<readonly Stored[]> => {
    const { rows } = await database.allDocs<Stored>({ keys, include_docs: true });
    return rows.flatMap((row) => ('doc' in row && row.doc ? [row.doc as unknown as Stored] : []));
  };
  return {
    database,
    byId: async (id) => (await read([id]))[0],
    byIds: (ids) => read([...ids]),
    idsBetween: async (startkey, endkey) =>
      (await database.allDocs({ startkey, endkey })).rows.map(({ id }) => id),
    idsOfType: (type) => idsBy(VIEW, type),
    idsOfForm: (form) => idsBy(REPORTS_VIEW, form),
  };
}
