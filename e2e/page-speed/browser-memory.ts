import { setTimeout as pause } from 'node:timers/promises';
import type { CDPSession, Page } from '@playwright/test';

const SAMPLE_EVERY_MS = 100;

/** By how many bytes heaps grew at most. */
export interface HeapGrowth {
  readonly page: number;
  /** The whole heap of the worker that counts: it begins with the export. */
  readonly worker: number;
}

/** What a heap holds, with what hangs on it outside; garbage that nobody has collected counts too. */
interface HeapUsage {
  readonly usedSize: number;
  readonly backingStorageSize?: number;
}

const sizeOf = ({ usedSize, backingStorageSize = 0 }: HeapUsage): number =>
  usedSize + backingStorageSize;

/** Watches the heaps of a page and of its workers. */
export async function watchMemory(page: Page): Promise<{ stop(): Promise<HeapGrowth> }> {
  await page.requestGC();
  const session = await page.context().newCDPSession(page);
  const ofPage = async (): Promise<number> => sizeOf(await session.send('Runtime.getHeapUsage'));
  const before = await ofPage();
  const most = { page: before, worker: 0 };
  await watchWorkers(session, (usage) => {
    most.worker = Math.max(most.worker, sizeOf(usage));
  });
  const over = new AbortController();
  const ended = (async () => {
    while (!over.signal.aborted) {
      most.page = Math.max(most.page, await ofPage());
      await pause(SAMPLE_EVERY_MS);
    }
  })();
  return {
    stop: async () => {
      over.abort();
      await ended;
      await session.detach();
      return { page: most.page - before, worker: most.worker };
    },
  };
}

/** Asks each worker that starts again and again; one that has ended answers no more. */
async function watchWorkers(session: CDPSession, told: (usage: HeapUsage) => void): Promise<void> {
  let id = 0;
  const ask = (sessionId: string): void => {
    id += 1;
    const message = JSON.stringify({ id, method: 'Runtime.getHeapUsage' });
    session.send('Target.sendMessageToTarget', { sessionId, message }).catch(() => undefined);
  };
  session.on('Target.attachedToTarget', ({ sessionId }) => {
    ask(sessionId);
  });
  session.on('Target.receivedMessageFromTarget', ({ sessionId, message }) => {
    const { result } = JSON.parse(message) as { readonly result?: HeapUsage };
    if (result !== undefined) told(result);
    setTimeout(() => {
      ask(sessionId);
    }, SAMPLE_EVERY_MS);
  });
  await session.send('Target.setAutoAttach', {
    autoAttach: true,
    waitForDebuggerOnStart: false,
    flatten: false,
  });
}
