import { dataSetsOf, tagBefore } from '../county/county.ts';
import { chooseDataSet, exportFile, orgUnitBox } from '../export-page.ts';
import { expect, test } from '../fixtures.ts';
import { PASSWORD } from '../host/run-host.ts';
import { independentFile } from '../independent-sum/independent-file.ts';
import { buildExampleConsole, serveConsole } from './example-console.ts';

test('a console that is not ours mounts the library, and an officer exports', async ({
  page,
  demo,
  county,
}) => {
  test.setTimeout(300_000);
  const console = await serveConsole(await buildExampleConsole(), demo.url);
  const faults: string[] = [];
  page.on('pageerror', (error) => faults.push(error.message));
  try {
    const [dataSet = { id: '', name: '' }] = dataSetsOf(county);
    await page.goto(`${console.url}/login`);
    await page.getByLabel('Name').fill('hrio');
    await page.getByLabel('Password').fill(PASSWORD);
    await page.getByRole('button', { name: 'Enter' }).click();
    await page.waitForURL(/\/reports\/out\/dhis2/);
    await chooseDataSet(page, dataSet.name);
    await expect(orgUnitBox(page)).toBeVisible();
    const file = await exportFile(page);
    expect(file.text).toBe(independentFile(county, { dataSet: dataSet.id, tag: tagBefore(1) }));
    expect(await page.title()).toContain('DHIS2');
    // The console's theme colours the feature.
    const [primary, button] = await page.evaluate(() => {
      const exports = [...document.querySelectorAll('button')].find(
        ({ textContent }) => textContent.trim() === 'Export',
      );
      const probe = document.body.appendChild(document.createElement('i'));
      probe.style.color = 'var(--mat-sys-primary)';
      return [
        getComputedStyle(probe).color,
        exports === undefined ? '' : getComputedStyle(exports).backgroundColor,
      ];
    });
    expect(button).toBe(primary);
    expect(faults).toEqual([]);
  } finally {
    await console.stop();
  }
});
