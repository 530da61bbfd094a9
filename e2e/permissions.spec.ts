import { dataSetBox, EXPORT_PATH } from './export-page.ts';
import { expect, test } from './fixtures.ts';
import { fillSignIn, signIn } from './sign-in.ts';

test('a clerk without can_export_dhis is not offered the export to DHIS2', async ({ page }) => {
  await page.goto('/');
  await fillSignIn(page, 'clerk');
  await expect(page.getByRole('heading', { name: 'Import & export data' })).toBeVisible();
  await expect(page.getByText('Make a file of data values')).toHaveCount(0);
  // The heading alone: what a screen reader is told stands in the page a second time.
  await expect(
    page.getByRole('heading', { name: 'Your account lacks the permission can_export_dhis' }),
  ).toBeVisible();
});

test('the address of the page tells a clerk which permission is missing', async ({ page }) => {
  await signIn(page, 'clerk');
  await page.goto(EXPORT_PATH);
  await expect(
    page.getByRole('heading', { name: 'Your account lacks the permission can_export_dhis' }),
  ).toBeVisible();
  await expect(page.getByText('Ask your CHT administrator')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Export', exact: true })).toHaveCount(0);
});

test('a stranger signs in first and comes back', async ({ page }) => {
  await page.goto(`${EXPORT_PATH}?period=202601`);
  await expect(page.getByRole('heading', { name: 'Sign in' })).toBeVisible();
  await fillSignIn(page, 'hrio');
  await expect(dataSetBox(page)).toBeVisible();
  expect(new URL(page.url()).pathname).toBe(EXPORT_PATH);
});

test('a wrong password is told as such, and the right one still works', async ({ page }) => {
  await page.goto(EXPORT_PATH);
  await fillSignIn(page, 'hrio', 'wrong');
  await expect(page.getByRole('alert')).toContainText('No account has this user name and password');
  await fillSignIn(page, 'hrio');
  await expect(dataSetBox(page)).toBeVisible();
});

test('signing out ends the session at the database too', async ({ page }) => {
  await signIn(page, 'hrio');
  await page.goto(EXPORT_PATH);
  await expect(dataSetBox(page)).toBeEnabled();
  await page.getByRole('button', { name: 'Log out' }).click();
  await expect(page.getByRole('heading', { name: 'Sign in' })).toBeVisible();
  expect((await page.request.get('/medic/_all_docs')).status()).toBe(401);
});

test('documents are refused where they are served', async ({ page }) => {
  const documents = '/medic/_all_docs?limit=1';
  const settings = '/medic/settings';
  expect((await page.request.get(documents)).status()).toBe(401);
  expect((await page.request.get(settings)).status()).toBe(401);
  await signIn(page, 'hrio');
  expect((await page.request.get(documents)).status()).toBe(200);
  expect((await page.request.put('/medic/a-contact', { data: {} })).status()).toBe(404);
  expect((await page.request.put(settings, { data: {} })).status()).toBe(405);
  expect((await page.request.get('/_users/_all_docs')).status()).toBe(404);
});
