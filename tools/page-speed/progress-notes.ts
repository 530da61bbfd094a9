import type { Page } from '@playwright/test';

/** How often the page showed another progress. */
export interface ProgressNotes {
  readonly count: number;
  /** Milliseconds between two of them at most. */
  readonly longestGap: number;
}

/** Lets a page note when the line with the progress changes. */
export async function noteProgress(page: Page): Promise<void> {
  await page.evaluate(() => {
    const notes: number[] = [];
    Object.assign(window, { progressNotes: notes });
    const line = document.querySelector('cht-export-bar p');
    if (line === null) throw new Error('no line with the progress');
    new MutationObserver(() => {
      notes.push(performance.now());
    }).observe(line, { subtree: true, childList: true, characterData: true });
  });
}

/** What was noted since. */
export async function takeProgress(page: Page): Promise<ProgressNotes> {
  const notes = await page.evaluate(() =>
    (window as unknown as { progressNotes: number[] }).progressNotes.splice(0),
  );
  const gaps = notes.slice(1).map((note, index) => note - (notes[index] ?? note));
  return { count: notes.length, longestGap: Math.max(0, ...gaps) };
}
