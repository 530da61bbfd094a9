// How the page of the mapping stays usable: places as people type them, and the org units of a country.
//   node e2e/page-speed/mapping.ts [--counties 7] [--units 20000]
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { chromium, type Browser, type Page } from '@playwright/test';
import { startDhis2Model } from '../../instruments/dhis2-import-model/index.ts';
import { BROWSER_FLAGS } from '../../tools/browser/browser-flags.ts';
import { findBrowser } from '../../tools/browser/find-browser.ts';
import { buildWhenChanged } from '../../tools/build/build-when-changed.ts';
import { facilities } from '../../src/domain/testing/facilities/facilities.ts';
import { runHost } from '../host/run-host.ts';
import { signIn } from '../sign-in.ts';
import { look } from './task-times.ts';

const { values } = parseArgs({
  options: {
    counties: { type: 'string', default: '7' },
    units: { type: 'string', default: '20000' },
  },
});

const DATA_SET = 'VMuFODsyWaO';
const COUNTRY = 'root0000000';
const say = (line: string): void => {
  console.log(line);
};

/** Ids of the counties must not meet: the county stands in their middle. */
const idIn = (county: number, id: string): string =>
  id === COUNTRY ? id : `${id.slice(0, 4)}${String.fromCharCode(65 + county)}${id.slice(5)}`;

const counties = Array.from({ length: Number(values.counties) }, (_, index) =>
  facilities(index + 1),
);
const places = counties.flatMap(({ places: ofOne }, county) =>
  ofOne.map(({ id, name, type, lineage }) => {
    const here = (one: string): string =>
      one === 'cht-country' ? one : `${one}-${String(county)}`;
    return {
      _id: here(id),
      type: 'contact',
      contact_type: type,
      name: type === 'area' ? `${name} ${String(county)}` : name,
      parent: lineage
        .slice(1)
        .reduceRight<object | undefined>(
          (parent, above) => ({ _id: here(above), parent }),
          undefined,
        ),
    };
  }),
);
const documents = [
  ...new Map(places.map((place) => [place._id, place])).values(),
  {
    _id: 'settings',
    settings: {
      contact_types: [{ id: 'country' }, { id: 'area' }, { id: 'facility' }],
      dhis_data_sets: [{ id: DATA_SET, translation_key: 'MoH 515' }],
      permissions: { can_export_all: ['hrio'], can_export_dhis: ['hrio'], can_configure: ['hrio'] },
      tasks: { targets: { items: [{ id: 'births', translation_key: 'Births' }] } },
    },
  },
];
const mapped = counties.flatMap(({ units }, county) =>
  [...units.values()].map(({ id, name, above, isAssigned }) => ({
    id: idIn(county, id),
    name: !isAssigned && id !== COUNTRY ? `${name} ${String(county)}` : name,
    path: `/${above.map((one) => idIn(county, one)).join('/')}`,
    isAssigned,
  })),
);
const others = Array.from(
  { length: Math.max(0, Number(values.units) - mapped.length) },
  (_, index) => {
    const id = `far${String(index).padStart(8, '0')}`;
    return { id, name: `Village ${String(index)}`, path: `/${COUNTRY}/${id}`, isAssigned: false };
  },
);
const units = [...new Map([...mapped, ...others].map((unit) => [unit.id, unit])).values()];

/** Where the page is, and who asks DHIS2. */
interface Account {
  readonly url: string;
  readonly user: string;
  readonly password: string;
}

/** Maps as an administrator does, and tells of the longest task of each step. */
async function lookAt(browser: Browser, page: Page, account: Account): Promise<void> {
  const { url, user, password } = account;
  const step = async (what: string, act: () => Promise<void>): Promise<void> => {
    const began = performance.now();
    await look(browser, page, what, act);
    say(`    after ${((performance.now() - began) / 1000).toFixed(1)} s`);
  };
  await signIn(page, 'hrio', url);
  await page.goto(`${url}/import-export/dhis2/mapping`);
  await step('reading the places', async () => {
    await page.getByRole('checkbox').nth(2).check();
    await page.getByText('No place is mapped yet').waitFor({ state: 'detached', timeout: 120_000 });
  });
  const reader = page.locator('cht-dhis2-reader');
  await reader.locator('summary').click();
  await reader.getByRole('textbox', { name: 'DHIS2 user' }).fill(user);
  await reader.getByRole('textbox', { name: 'DHIS2 password' }).fill(password);
  await step('reading DHIS2, and suggesting', async () => {
    await page.keyboard.press('Enter');
    await page.getByText(/\d of [\d,]+ settled/).waitFor({ timeout: 300_000 });
  });
  await step('a decision', async () => {
    await page.locator('[data-group=to-confirm] cht-suggestion-entry button').first().click();
    await page.locator('summary', { hasText: 'Decided by you' }).waitFor();
  });
  await step('searching another', async () => {
    await page
      .getByRole('button', { name: /^Choose another/ })
      .first()
      .click();
    await page.locator('input[type=search]').pressSequentially('kade');
  });
  await step('opening a group', async () => {
    await page.locator('summary', { hasText: 'Certain' }).click();
    await page.locator('[data-group=certain] cht-suggestion-entry').first().waitFor();
  });
}

const root = process.cwd();
await buildWhenChanged(root);
const folder = await mkdtemp(join(tmpdir(), 'cht-dhis2-export-'));
const file = join(folder, 'documents.json');
await writeFile(file, JSON.stringify(documents));
const model = await startDhis2Model({
  generation: 'since243',
  today: '2026-11-21',
  metadata: {
    dataSets: [
      {
        id: DATA_SET,
        name: 'MoH 515',
        periodType: 'Monthly',
        dataSetElements: [{ dataElement: { id: 'kB0ZBFisE0e' } }],
        organisationUnits: units.filter(({ isAssigned }) => isAssigned).map(({ id }) => ({ id })),
      },
    ],
    dataElements: [
      { id: 'kB0ZBFisE0e', name: 'Births', valueType: 'INTEGER', aggregationType: 'SUM' },
    ],
    categoryCombos: [],
    categoryOptionCombos: [],
    organisationUnits: units.map(({ id, name, path }) => ({ id, name, path })),
  },
});
const host = await runHost({ args: ['--docs', file] });
const withDhis2 = await runHost({ env: { COUCHDB_URL: host.url, DHIS2_URL: model.url } });
const browser = await chromium.launch({
  executablePath: await findBrowser(root, say),
  args: [...BROWSER_FLAGS],
});
try {
  say(
    `${String(places.length)} places, ${String(units.length)} org units; the longest task of each step:`,
  );
  const context = await browser.newContext({ locale: 'en-GB' });
  const account = { url: withDhis2.url, user: model.user, password: model.password };
  await lookAt(browser, await context.newPage(), account);
} finally {
  await browser.close();
  await withDhis2.stop();
  await host.stop();
  await model.close();
  await rm(folder, { recursive: true });
}
