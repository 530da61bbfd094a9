import type { Page } from '@playwright/test';
import { monthName, tagBefore } from './county/county.ts';
import { dataSetBox, EXPORT_PATH, periodBox } from './export-page.ts';
import { expect, test } from './fixtures.ts';
import { fillSignIn, signIn } from './sign-in.ts';

const SCRIPTS = /\/(chunk|main)-[^/]+\.js$/;
const heading = (page: Page) => page.getByRole('heading', { level: 1 });

test('says that it opens before any of its files is there', async ({ page }) => {
  const refusals: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') refusals.push(message.text());
  });
  // Neither programs nor the style sheet ever come.
  await page.route(/\.(js|css)$/, () => new Promise(() => undefined));
  await page.goto('/', { waitUntil: 'commit' });
  const words = page.getByText('Opening…');
  await expect(words).toBeVisible({ timeout: 1000 });
  await expect(page.getByText('Ouverture…')).toBeVisible();
  // The style came with the page, by its nonce.
  expect(await words.evaluate((element) => getComputedStyle(element).textAlign)).toBe('center');
  await expect(page.getByText('This takes long')).toBeHidden();
  expect(refusals).toEqual([]);
});

/** Answers 404 for the console's own program, known by what is in it, as long as that is so. */
async function withoutConsole(page: Page, isGone: () => boolean): Promise<void> {
  await page.route(SCRIPTS, async (route) => {
    const answer = await route.fetch();
    const isOfConsole = (await answer.text()).includes('cht-admin-console');
    await route.fulfill(isOfConsole && isGone() ? { status: 404 } : { response: answer });
  });
}

test('a file that does not come after signing in loads the page again once, with its address', async ({
  page,
}) => {
  let loads = 0;
  await withoutConsole(page, () => loads < 2);
  page.on('request', (request) => {
    if (request.isNavigationRequest()) loads += 1;
  });
  await page.goto(`${EXPORT_PATH}?period=${tagBefore(2).replace('-', '')}`);
  await fillSignIn(page, 'hrio');
  await expect(periodBox(page)).toContainText(monthName(tagBefore(2)));
  expect(loads).toBe(2);
});

test('a file that never comes is said, and Try again gets it', async ({ page }) => {
  let isGone = true;
  await withoutConsole(page, () => isGone);
  await page.goto('/');
  await fillSignIn(page, 'hrio');
  await expect(heading(page)).toHaveText('A part of this page did not arrive');
  expect(await page.title()).toContain('did not arrive');
  await expect(page.getByText('Signing in…')).toBeHidden();
  isGone = false;
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect(dataSetBox(page)).toBeVisible();
});

test('after signing in the heading has the focus, and the title is that of the page', async ({
  page,
}) => {
  await page.goto('/');
  await expect(page.getByRole('textbox', { name: 'User name' })).toBeFocused();
  await fillSignIn(page, 'hrio');
  await expect(heading(page)).toHaveText('DHIS2 export');
  await expect(heading(page)).toBeFocused();
  expect(await page.title()).toBe('DHIS2 export – App Management');
});

test('zooming in, or turning a tablet, never lays the navigation over the page', async ({
  page,
}) => {
  await signIn(page, 'hrio');
  await page.setViewportSize({ width: 1366, height: 768 });
  await page.goto(EXPORT_PATH);
  const navigation = page.getByRole('navigation', { name: 'Main navigation' });
  await expect(navigation).toBeVisible();
  for (const width of [683, 1366, 360]) {
    await page.setViewportSize({ width, height: 768 });
    await expect(navigation).toBeVisible({ visible: width > 767 });
    await expect(page.locator('.mat-drawer-backdrop')).toBeHidden();
  }
  await page.getByRole('button', { name: /Signed in as hrio/ }).click();
  await expect(page.getByRole('menu').getByText('hrio')).toBeVisible();
});

test("a computer with a wrong clock: the months follow the server's date, and it is said", async ({
  page,
}) => {
  await signIn(page, 'hrio');
  await page.clock.setFixedTime(new Date('2021-03-15T12:00:00'));
  await page.goto(EXPORT_PATH);
  await expect(page.getByRole('alert').filter({ hasText: 'This computer says' })).toContainText(
    'Mar 15, 2021',
  );
  await expect(periodBox(page)).toContainText(monthName(tagBefore(1)));
  await expect(page.getByText('finished').first()).toBeVisible();
});

test('paper shows the content without the frame', async ({ page }) => {
  await signIn(page, 'hrio');
  await page.goto(EXPORT_PATH);
  await expect(dataSetBox(page)).toBeVisible();
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('banner')).toBeHidden();
  await expect(page.locator('mat-sidenav')).toBeHidden();
  await expect(page.locator('.skip')).toBeHidden();
  await expect(heading(page)).toBeVisible();
  const box = await page.locator('main').boundingBox();
  expect(box?.x).toBe(0);
});
