import { pathToFileURL } from 'node:url';
import { chooseLanguage } from './choose-language.ts';
import { EXPORT_PATH } from './export-page.ts';
import { expect, test } from './fixtures.ts';
import { signIn } from './sign-in.ts';
import { expectSound } from './expect-sound.ts';

for (const [language, name, help, title] of [
  ['en', /English/, 'Help', 'From the CHT to DHIS2, every month'],
  ['fr', /Français/, 'Aide', 'Du CHT à DHIS2, chaque mois'],
] as const) {
  test(`the guide opens beside the page, in ${language}`, async ({ page, context }) => {
    await signIn(page, 'hrio');
    await page.goto(EXPORT_PATH);
    await chooseLanguage(page, name);
    const [guide] = await Promise.all([
      context.waitForEvent('page'),
      page.getByRole('link', { name: help }).click(),
    ]);
    const said: string[] = [];
    guide.on('console', (message) => said.push(message.text()));
    await guide.waitForLoadState();
    await guide.reload();
    await expect(guide.getByRole('heading', { level: 1 })).toHaveText(title);
    for (const picture of await guide.getByRole('img').all()) {
      for (const side of ['Width', 'Height'] as const) {
        const size = Number(await picture.getAttribute(side.toLowerCase()));
        await expect(picture).toHaveJSProperty(`natural${side}`, size);
      }
    }
    for (const width of [1440, 320]) {
      await guide.setViewportSize({ width, height: 800 });
      const sideways = await guide.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(sideways).toBe(0);
    }
    await expectSound(guide);
    expect(said).toEqual([]);
  });
}

test('the guides are read from a folder, without a network', async ({ page, context }) => {
  await context.setOffline(true);
  await page.goto(pathToFileURL('public/guide/en/officer.html').href);
  for (const [link, title] of [
    ['For administrators', 'Setting up the export from the CHT to DHIS2'],
    ['Français', 'Mettre en place l’exportation du CHT vers DHIS2'],
    ['Pour les chargés de données', 'Du CHT à DHIS2, chaque mois'],
  ] as const) {
    await page.getByRole('link', { name: link }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
    await expect(page.locator('body')).toHaveCSS('max-width', '736px');
  }
  for (const picture of await page.getByRole('img').all()) {
    await expect(picture).not.toHaveJSProperty('naturalWidth', 0);
  }
});
