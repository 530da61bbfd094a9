import type { Page } from '@playwright/test';
import { chooseDataSet, chooseOrgUnit, EXPORT_PATH, exportFile } from './export-page.ts';
import { expect, test } from './fixtures.ts';
import { independentFile } from './independent-sum/independent-file.ts';
import { signIn } from './sign-in.ts';
import { tagBefore } from './county.ts';
import { DATA_SET, messagesWith, placesNamed, settingsWith, UNIT } from './small-county.ts';

const HOSTILE = {
  'an image that fails to load': '<img src=x onerror="window.owned=1;alert(1)">',
  'a script that breaks out of an attribute': '"><script>window.owned=1;alert(1)</script>',
  'a template expression': "{{constructor.constructor('window.owned=1')()}}",
  'a message with braces of its own': '{count, plural, one {x} other {<b>y</b>}} {0} {',
  'an override of the writing direction': 'safe\u202ecod.exe\u202c',
  'a way up the folders': '../../etc/passwd\u0000\r\n.html',
  'no letter of the file system': '🏥 المركز الصحي',
  'a name without an end': 'Very'.repeat(2000),
} as const;

/** What happens when something in a document is executed. */
function watch(page: Page): string[] {
  const executed: string[] = [];
  page.on('dialog', (dialog) => {
    executed.push(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  page.on('pageerror', (error) => executed.push(`error: ${error.message}`));
  page.on('console', (message) => {
    if (message.type() === 'error') executed.push(`console: ${message.text()}`);
  });
  return executed;
}

for (const [what, name] of Object.entries(HOSTILE)) {
  test(`${what} stays text`, async ({ page, startHostWith }) => {
    const documents = [
      settingsWith(),
      messagesWith({ 'the-data-set': `${name} (data set)`, 'target.births.title': name }),
      ...placesNamed({ district: name, unit: `${name} (unit)`, chw: `${name} (chw)` }),
    ];
    const { url } = await startHostWith(documents);
    const executed = watch(page);
    await signIn(page, 'hrio', url);
    await page.goto(url + EXPORT_PATH);

    await chooseDataSet(page, '(data set)');
    await chooseOrgUnit(page, UNIT);
    const file = await exportFile(page);
    await page.getByText('Show it').first().click();

    expect(file.text).toBe(
      independentFile(documents, { dataSet: DATA_SET, tag: tagBefore(1), orgUnits: [UNIT] }),
    );
    expect(file.name).toMatch(
      /^[A-Za-z0-9]([A-Za-z0-9-]{0,39})_[A-Za-z0-9-]{1,40}_\d{4}-\d\d\.json$/,
    );
    const sideways = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(sideways).toBeLessThanOrEqual(0);
    expect(await page.evaluate(() => 'owned' in window)).toBe(false);
    await expect(page.getByRole('img')).toHaveCount(0);
    // The name is there, letter for letter.
    const shown = name.replace(/\s+/g, ' ').trim().slice(0, 60);
    await expect(page.getByText(shown).first()).toBeVisible();
    expect(executed).toEqual([]);
  });
}
