import type { Page, Worker } from '@playwright/test';

const SAMPLE_EVERY_MS = 100;

/** By how many bytes heaps grew at most. */
export interface HeapGrowth {
  readonly page: number;
  /** The whole heap of the worker that counts: it begins with the export. */
  readonly worker: number;
}

const used = (): number =>
  (performance as unknown as { memory: { usedJSHeapSize: number } }).memory.usedJSHeapSize;

/** Watches the heaps of a page and its workers; the browser must tell precise figures. */
export class BrowserMemory {
  readonly #page: Page;
  readonly #before: number;
  #most = { page: 0, worker: 0 };
  #isOver = false;
  readonly #ended: Promise<unknown>;

  private constructor(page: Page, before: number) {
    this.#page = page;
    this.#before = before;
    const workerSeen = (worker: Worker): void => {
      void this.#sample('worker', () => worker.evaluate(used));
    };
    page.on('worker', workerSeen);
    this.#ended = this.#sample('page', () => page.evaluate(used)).finally(() => {
      page.off('worker', workerSeen);
    });
  }

  static async watch(page: Page): Promise<BrowserMemory> {
    await page.requestGC();
    return new BrowserMemory(page, await page.evaluate(used));
  }

  async stop(): Promise<HeapGrowth> {
    this.#isOver = true;
    await this.#ended;
    return { page: Math.max(0, this.#most.page - this.#before), worker: this.#most.worker };
  }

  async #sample(whose: 'page' | 'worker', ask: () => Promise<number>): Promise<void> {
    while (!this.#isOver) {
      // A worker that has ended tells no more.
      const bytes = await ask().catch(() => undefined);
      if (bytes === undefined) return;
      this.#most[whose] = Math.max(this.#most[whose], bytes);
      await this.#page.waitForTimeout(SAMPLE_EVERY_MS);
    }
  }
}
