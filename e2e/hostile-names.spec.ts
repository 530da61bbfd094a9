import type { Page } from '@playwright/test';
import { tagBefore } from './county/county.ts';
import {
  dataSetBox,
  EXPORT_PATH,
  exportFile,
  openLists,
  orgUnitBox,
  treeLine,
} from './export-page.ts';
import { expect, test } from './fixtures.ts';
import { independentFile } from './independent-sum/independent-file.ts';
import { signIn } from './sign-in.ts';
import { messagesWith, placesNamed, settingsWith } from './county/small-county.ts';

const HOSTILE = {
  'an image that fails to load': '<img src=x onerror="window.owned=1;alert(1)">',
  'a script that breaks out of an attribute': '"><script>window.owned=1;alert(1)</script>',
  'a template expression': "{{constructor.constructor('window.owned=1')()}}",
  'a message with braces of its own': '{count, plural, one {x} other {<b>y</b>}} {0} {',
  'an override of the writing direction': 'safe\u202ecod.exe\u202c',
  'a way up the folders': '../../etc/passwd\u0000\r\n.html',
  'no letter of the file system': '🏥 المركز الصحي',
  'a name without an end': 'Very'.repeat(2500),
} as const;

const FILE_NAME = /^[A-Za-z0-9][A-Za-z0-9-]{0,39}_[A-Za-z0-9-]{1,40}_\d{4}-\d\d\.json$/;

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

const names = Object.values(HOSTILE);
const orgUnitOf = (index: number): string => `unit000000${index}`;
const dataSetOf = (index: number): string => `dataSet000${index}`;

/** A county in which everything that has a name has one of these. */
const documents = [
  settingsWith({
    dhis_data_sets: names.map((_, index) => ({
      id: dataSetOf(index),
      translation_key: `name-${index}`,
    })),
    tasks: {
      targets: {
        items: ['births', 'visits'].map((id, index) => ({
          id,
          translation_key: `name-${index}`,
          dhis: { dataElement: `element000${index}` },
        })),
      },
    },
  }),
  messagesWith(Object.fromEntries(names.map((name, index) => [`name-${index}`, name]))),
  ...names.flatMap((name, index) =>
    placesNamed({ district: name, unit: name, chw: name }, orgUnitOf(index)),
  ),
];

/** The address with one of the names chosen everywhere. */
const chosen = (index: number): string =>
  `${EXPORT_PATH}?dataSet=${dataSetOf(index)}&orgUnit=${orgUnitOf(index)}`;

async function expectNothingExecuted(page: Page): Promise<void> {
  expect(await page.evaluate(() => 'owned' in window)).toBe(false);
  await expect(page.getByRole('img')).toHaveCount(0);
  const sideways = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(sideways, 'nothing sticks out to the side').toBeLessThanOrEqual(0);
}

test('hostile names stay text, in lists, in what was chosen and in what is reported', async ({
  page,
  startHostWith,
}) => {
  test.slow();
  const { url } = await startHostWith(documents);
  const executed = watch(page);
  await signIn(page, 'hrio', url);
  await page.goto(url + EXPORT_PATH);
  await dataSetBox(page).click();
  await expect(page.getByRole('option')).toHaveCount(names.length);
  await expectNothingExecuted(page);

  for (const [index, [what, name]] of Object.entries(HOSTILE).entries()) {
    await test.step(what, async () => {
      await page.goto(url + chosen(index));
      await orgUnitBox(page).fill('a');
      await expect(treeLine(page).first()).toBeVisible();
      await orgUnitBox(page).press('Escape');
      const file = await exportFile(page);

      const choice = {
        dataSet: dataSetOf(index),
        tag: tagBefore(1),
        orgUnits: [orgUnitOf(index)],
      };
      expect(file.text).toBe(independentFile(documents, choice));
      expect(file.name).toMatch(FILE_NAME);
      // The name is there, letter for letter.
      const shown = name.replace(/\s+/g, ' ').trim().slice(0, 60);
      await expect(async () => {
        await openLists(page);
        const line = page.getByRole('listitem').getByText(shown).first();
        await expect(line).toBeVisible({ timeout: 1000 });
      }).toPass({ timeout: 30_000 });
      await expectNothingExecuted(page);
    });
  }
  expect(executed).toEqual([]);
  // And if some text did reach such a place: the browser itself refuses to make markup of it.
  const isMarkupTaken = await page.evaluate(() => {
    try {
      document.createElement('p').innerHTML = '<b>x</b>';
      return true;
    } catch {
      return false;
    }
  });
  expect(isMarkupTaken).toBe(false);
});
