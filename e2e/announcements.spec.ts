import type { Page } from '@playwright/test';
import { dataSetsOf } from './county.ts';
import {
  chooseDataSet,
  chooseOrgUnit,
  dataSetBox,
  EXPORT_PATH,
  exportButton,
  exportFile,
} from './export-page.ts';
import { expect, test } from './fixtures.ts';
import { signIn } from './sign-in.ts';

/** What a live region said, and whether it is the one that all components share. */
interface Heard {
  readonly text: string;
  readonly isShared: boolean;
}

declare global {
  interface Window {
    heard?: Heard[];
  }
}

/** Writes down what every live region says, as a screen reader would be told. */
function listen(): void {
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

const heardOn = (page: Page): Promise<readonly Heard[]> => page.evaluate(() => window.heard ?? []);

test('what happens is read out once, from one place', async ({ page, county }) => {
  await signIn(page, 'hrio');
  await page.goto(EXPORT_PATH);
  await expect(dataSetBox(page)).toBeEnabled();
  await page.evaluate(listen);
  await chooseDataSet(page, dataSetsOf(county)[0]?.name ?? '');
  await expect(exportButton(page)).toBeEnabled();
  await expect.poll(async () => JSON.stringify(await heardOn(page))).toContain('can be chosen');
  await chooseOrgUnit(page, 'Wachara CU');
  await expect.poll(async () => JSON.stringify(await heardOn(page))).toContain('is chosen');
  await exportFile(page);
  await expect.poll(async () => JSON.stringify(await heardOn(page))).toContain('Export done.');

  const heard = await heardOn(page);
  expect(heard.filter(({ isShared }) => !isShared)).toEqual([]);
  const texts = heard.map(({ text }) => text);
  expect(texts.filter((text, index) => texts.indexOf(text) !== index)).toEqual([]);
  expect(texts.join('\n')).toMatch(
    /13 organisation units can be chosen\.[^]*Wachara CU is chosen\. 1 unit in all\.[^]*Making the file[^]*Export done\. \d+ values/,
  );
});
