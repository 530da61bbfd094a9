/** What a request of IndexedDB answers. */
export const answerOf = <T>(request: IDBRequest<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => {
      resolve(request.result);
    };
    request.onerror = () => {
      reject(request.error ?? new Error('IndexedDB failed'));
    };
  });

/** Everything in a database of IndexedDB that is there: keys and values of each store, as text. */
export async function contentOfIndexedDB(name: string): Promise<string> {
  const database = await answerOf(indexedDB.open(name));
  const stores = [...database.objectStoreNames];
  const transaction = database.transaction(stores, 'readonly');
  const content = await Promise.all(
    stores.map(async (store) => ({
      store,
      keys: await answerOf(transaction.objectStore(store).getAllKeys()),
      values: await answerOf<unknown[]>(transaction.objectStore(store).getAll()),
    })),
  );
  database.close();
  return JSON.stringify(content);
}
