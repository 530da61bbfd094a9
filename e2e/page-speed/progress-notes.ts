import type { Page } from '@playwright/test';

/** How often the page showed another progress. */
export interface ProgressNotes {
  readonly count: number;
  /** Milliseconds between two of them at most. */
  readonly longestGap: number;
  /** What was shown before the longest gap. */
  readonly before: string;
}

/** Lets a page note when the line with the progress changes. */
export async function noteProgress(page: Page): Promise<void> {
  await page.evaluate(() => {
    const notes: { time: number; text: string }[] = [];
    Object.assign(window, { progressNotes: notes });
    const line = document.querySelector('cht-export-bar p');
    if (line === null) throw new Error('no line with the progress');
    new MutationObserver(() => {
      notes.push({ time: performance.now(), text: line.textContent.trim() });
    }).observe(line, { subtree: true, childList: true, characterData: true });
  });
}

/** What was noted since. */
export async function takeProgress(page: Page): Promise<ProgressNotes> {
  const notes = await page.evaluate(() =>
    (window as unknown as { progressNotes: { time: number; text: string }[] }).progressNotes.splice(
      0,
    ),
  );
  const gaps = notes.slice(1).map(({ time }, index) => time - (notes[index]?.time ?? time));
  const longestGap = Math.max(0, ...gaps);
  const before = notes[gaps.indexOf(longestGap)]?.text ?? '';
  return { count: notes.length, longestGap, before };
}
