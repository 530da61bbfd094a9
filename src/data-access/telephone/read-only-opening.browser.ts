/**
 * Has the browser open a database of IndexedDB for reading alone, whoever asks for it: no connection
 * that is made until `end` is called can write, now or later. PouchDB opens none without writing (how
 * many documents there are, and a test of what can be stored), and makes one where there is none:
 *
 * - a database that is not there, or is of an older format, stays so: the opening fails;
 * - every transaction is one for reading, and the browser itself refuses writes in it;
 * - what PouchDB writes while it opens is passed over in silence until `end`; from then on it is told.
 *
 * @param name as the browser knows it
 */
export function beginReadOnlyOpening(name: string): { end(): void } {
  let isOpening = true;
  const factory = globalThis.indexedDB;
  const open = factory.open.bind(factory);
  factory.open = (asked, version) => {
    const request = open(asked, version);
    if (asked !== name) return request;
    request.addEventListener('upgradeneeded', (event) => {
      event.stopImmediatePropagation();
      request.transaction?.abort();
    });
    request.addEventListener('success', () => {
      onlyRead(request.result, () => isOpening);
    });
    return request;
  };
  return {
    end() {
      isOpening = false;
      // What stood there before is the browser's own, of the prototype.
      Reflect.deleteProperty(factory, 'open');
    },
  };
}

function onlyRead(connection: IDBDatabase, isOpening: () => boolean): void {
  const begin = connection.transaction.bind(connection);
  connection.transaction = (stores, mode, options) => {
    if (mode === undefined || mode === 'readonly') return begin(stores, 'readonly', options);
    if (!isOpening()) throw new DOMException('This page only reads.', 'ReadOnlyError');
    const transaction = begin(stores, 'readonly', options);
    const storeOf = transaction.objectStore.bind(transaction);
    transaction.objectStore = (store) => passOverPut(storeOf(store));
    return transaction;
  };
}

/** A request that ends well and changes nothing stands for the one that would write. */
function passOverPut(store: IDBObjectStore): IDBObjectStore {
  store.put = () => store.count() as IDBRequest<IDBValidKey>;
  return store;
}
