import { createScratchDatabase } from '#scratch-database';
import type { Database } from '../../data-access/index.ts';
import { openBrowserDatabase } from './open-browser-database.ts';

describe("a store of the browser's", () => {
  const never = (): Promise<never> => new Promise(() => undefined);
  const put = (database: Database) => database.put({ _id: 'a' });
  let warnings: readonly unknown[][];
  const warn = (...words: readonly unknown[]): void => {
    warnings = [...warnings, [...words]];
  };
  beforeEach(() => {
    warnings = [];
  });

  it('is opened when it is first used, and once', async () => {
    const scratch = createScratchDatabase();
    let opened = 0;
    const open = (): Database => {
      opened += 1;
      return scratch;
    };
    const store = openBrowserDatabase('a', { open, warn });
    expect(opened).toBe(0);
    await store.use(put);
    expect((await store.use((database) => database.get('a')))?._id).toBe('a');
    expect(opened).toBe(1);
    expect(warnings).toEqual([]);
    await scratch.destroy();
  });

  it('does without IndexedDB where the browser has none', async () => {
    spyOnProperty(globalThis, 'indexedDB').and.returnValue(undefined as unknown as IDBFactory);
    const store = openBrowserDatabase('of-specs-absent', { warn });
    expect(await store.use(put)).toBeUndefined();
    expect(warnings.length).toBe(1);
  });

  it('does without it where the browser refuses to open it', async () => {
    const refused = new DOMException('The operation is insecure.', 'SecurityError');
    spyOn(indexedDB, 'open').and.throwError(refused);
    const store = openBrowserDatabase('of-specs-refused', { warn });
    expect(await store.use(put)).toBeUndefined();
    expect(warnings[0]?.[1]).toBe(refused);
  });

  it('waits for one that never opens, once, no longer than the limit', async () => {
    const open = () => ({ info: never }) as unknown as Database;
    const store = openBrowserDatabase('a', { open, limit: 20, warn });
    expect(await store.use(put)).toBeUndefined();
    expect(await store.use(put)).toBeUndefined();
    expect(warnings.length).toBe(1);
  });

  it('waits for one that opens and then never answers no longer than the limit, once', async () => {
    const scratch = createScratchDatabase();
    const store = openBrowserDatabase('a', { open: () => scratch, limit: 2000, warn });
    const answer: unknown = await store.use<unknown>(never, 20);
    expect(answer).toBeUndefined();
    expect(await store.use(put, 20)).toBeUndefined();
    expect(warnings.length).toBe(1);
    await scratch.destroy();
  });

  it('never keeps anybody longer for it to open, however long they would wait for their task', async () => {
    const open = () => ({ info: never }) as unknown as Database;
    const store = openBrowserDatabase('a', { open, limit: 20, warn });
    expect(await store.use(put, 600_000)).toBeUndefined();
  });

  it('serves where it opens late', async () => {
    const scratch = createScratchDatabase();
    const late = new Promise<Database>((resolve) => {
      setTimeout(() => {
        resolve(scratch);
      }, 60);
    });
    const store = openBrowserDatabase('a', { open: () => late, limit: 20, warn });
    expect(await store.use(put)).toBeUndefined();
    await late;
    await scratch.info();
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect((await store.use(put, 5000))?.ok).toBeTrue();
    expect((await store.use((database) => database.get('a'), 5000))?._id).toBe('a');
    await scratch.destroy();
  });

  it('gives nothing where a task fails, and may be used again', async () => {
    const scratch = createScratchDatabase();
    const store = openBrowserDatabase('a', { open: () => scratch, warn });
    expect(await store.use((database) => database.get('none'))).toBeUndefined();
    expect((await store.use(put))?.ok).toBeTrue();
    await scratch.destroy();
  });
});
