import type { Page } from '@playwright/test';

/** What a live region said, and whether it is the one that all components share. */
export interface Heard {
  readonly text: string;
  readonly isShared: boolean;
}

declare global {
  interface Window {
    heard?: Heard[];
  }
}

/** Writes down what every live region says, as a screen reader would be told. */
function writeDown(): void {
  const heard: Heard[] = [];
  window.heard = heard;
  const live = '[aria-live]:not([aria-live=off]), [role=status], [role=alert], [role=log]';
  new MutationObserver((changes) => {
    const regions = new Set(
      changes.flatMap(({ target }) => {
        const element = target instanceof Element ? target : target.parentElement;
        return element?.closest(live) ?? [];
      }),
    );
    for (const region of regions) {
      const text = region.textContent.replace(/\s+/g, ' ').trim();
      const isShared = region.classList.contains('cdk-live-announcer-element');
      if (text !== '') heard.push({ text, isShared });
    }
  }).observe(document, { childList: true, characterData: true, subtree: true });
}

/** Listens on a page from now on. */
export const listenOn = (page: Page): Promise<void> => page.evaluate(writeDown);

export const heardOn = (page: Page): Promise<readonly Heard[]> =>
  page.evaluate(() => window.heard ?? []);
