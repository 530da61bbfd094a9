import type { Page } from '@playwright/test';

/** What blocked the page for more than 50 ms, as the browser counts it. */
export interface LongTasks {
  readonly count: number;
  /** Milliseconds. */
  readonly longest: number;
}

/** Lets a page note its own long tasks; to be called before it is opened. */
export async function noteLongTasks(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const notes: number[] = [];
    Object.assign(window, { longTasks: notes });
    new PerformanceObserver((list) => {
      notes.push(...list.getEntries().map(({ duration }) => duration));
    }).observe({ type: 'longtask', buffered: true });
  });
}

/** Takes the long tasks since the last time, after a moment for those that are noted late. */
export async function takeLongTasks(page: Page): Promise<LongTasks> {
  await page.waitForTimeout(300);
  const durations = await page.evaluate(() =>
    (window as unknown as { longTasks: number[] }).longTasks.splice(0),
  );
  return { count: durations.length, longest: Math.max(0, ...durations) };
}

/** `opening: none` or `opening: 2, the longest 81 ms`. */
export const describeLongTasks = (what: string, { count, longest }: LongTasks): string =>
  `  ${what}: ${count === 0 ? 'none' : `${count}, the longest ${longest.toFixed(0)} ms`}`;
