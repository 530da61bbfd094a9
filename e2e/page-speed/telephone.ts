// How long My area takes to open on a slow phone: 34 CHWs with 40 targets each among 10,000 documents in the
// browser's own PouchDB, the processor slowed six times.
//   node e2e/page-speed/telephone.ts [--page] [--slower 6] [--times 5]
// With --page: the page below the CHT's origin, loaded again each time.
import { parseArgs } from 'node:util';
import { chromium } from '@playwright/test';
import { BROWSER_FLAGS } from '../../tools/browser/browser-flags.ts';
import { findBrowser } from '../../tools/browser/find-browser.ts';
import { tagBefore } from '../county/county.ts';
import type { Document } from '../independent-sum/json.ts';
import { startExtensionHost } from '../telephone/extension-host.ts';

const { values } = parseArgs({
  options: {
    slower: { type: 'string', default: '6' },
    times: { type: 'string', default: '5' },
    page: { type: 'boolean', default: false },
  },
});

const CHWS = 34;
const TARGETS = 40;
const MONTHS = 6;
const DOCUMENTS = 10_000;

const numbered = (prefix: string, index: number): string =>
  `${prefix}${String(index).padStart(11 - prefix.length, '0')}`;
const each = <T>(count: number, make: (index: number) => T): readonly T[] =>
  Array.from({ length: count }, (_, index) => make(index));

const unit = { _id: 'unit' };
const area = (index: number) => ({ _id: numbered('area', index), parent: unit });
const contact = (
  _id: string,
  contact_type: string,
  parent: object,
  more: object = {},
): Document => ({
  _id,
  type: 'contact',
  contact_type,
  name: `${contact_type} ${_id}`,
  parent,
  ...more,
});

const phone: readonly Document[] = [
  {
    _id: 'settings',
    settings: {
      dhis_data_sets: [{ id: 'dataSet0001' }],
      roles: { chw: { offline: true }, boss: { offline: true } },
      permissions: { can_aggregate_targets: ['boss'] },
      contact_types: [
        { id: 'unit' },
        { id: 'area', parents: ['unit'] },
        { id: 'household', parents: ['area'] },
        // Patients are of the type of CHWs, as in the CHT's own hierarchy: the worst case.
        { id: 'someone', parents: ['area', 'household'], person: true },
      ],
      tasks: {
        targets: {
          items: each(TARGETS, (index) => ({
            id: `target-${String(index)}`,
            type: 'count',
            aggregate: true,
            goal: index % 2 === 0 ? -1 : 5,
            dhis: { dataElement: numbered('element', index) },
          })),
        },
      },
    },
  },
  contact('unit', 'unit', {}, { dhis: { orgUnit: 'unit0000001' } }),
  contact('boss', 'someone', unit),
  {
    _id: 'org.couchdb.user:boss',
    type: 'user-settings',
    name: 'boss',
    roles: ['boss'],
    contact_id: 'boss',
    facility_id: 'unit',
  },
  ...each(CHWS, (index) => {
    const { _id } = area(index);
    const chw = numbered('chw', index);
    return [
      contact(_id, 'area', unit, { contact: { _id: chw } }),
      contact(chw, 'someone', area(index), { phone: '+254700000000' }),
      {
        _id: `org.couchdb.user:${chw}`,
        type: 'user-settings',
        name: chw,
        roles: ['chw'],
        contact_id: chw,
        facility_id: _id,
      },
      ...each(MONTHS, (month) => ({
        _id: `target~${tagBefore(month)}~${chw}~org.couchdb.user:${chw}`,
        type: 'target',
        user: `org.couchdb.user:${chw}`,
        owner: chw,
        reporting_period: tagBefore(month),
        updated_date: 1_700_000_000_000 + month,
        targets: each(TARGETS, (target) => ({
          id: `target-${String(target)}`,
          value: { pass: target, total: target + index },
        })),
      })),
    ];
  }).flat(),
];
const rest = DOCUMENTS - phone.length;
const others = each(rest, (index): Document => {
  const household = { _id: numbered('house', index % 1000), parent: area(index % CHWS) };
  if (index < 1000) return contact(household._id, 'household', area(index % CHWS));
  if (index < 5000) return contact(numbered('p', index), 'someone', household);
  return {
    _id: numbered('report', index),
    type: 'data_record',
    form: 'visit',
    fields: { patient_id: numbered('p', index), notes: 'x'.repeat(300) },
  };
});

const root = process.cwd();
const host = await startExtensionHost({
  documents: [...phone, ...others],
  user: 'boss',
  hasPage: values.page,
});
const browser = await chromium.launch({
  executablePath: await findBrowser(root, console.log),
  args: [...BROWSER_FLAGS],
});
try {
  const page = await browser.newPage({ viewport: { width: 360, height: 740 } });
  await page.goto(`${host.url}?pouchdb`);
  await page.locator('body[data-ready]').waitFor({ state: 'attached', timeout: 300_000 });
  if (values.page) {
    await page.goto(`${host.url}dhis2/`);
    await page.evaluate(() => navigator.serviceWorker.ready);
  }
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: Number(values.slower) });
  await page.context().setOffline(true);
  const opened: number[] = [];
  for (let time = 0; time < Number(values.times); time += 1) {
    if (values.page) {
      const begun = performance.now();
      await page.reload();
      await page.locator('.row').first().waitFor({ timeout: 100_000 });
      opened.push(Math.round(performance.now() - begun));
    } else {
      await page.evaluate((name) => window.openExtension?.(name), 'dhis2-my-area');
      opened.push(Math.round(await page.evaluate(() => window.opened ?? 0)));
    }
  }
  const shown = await page.locator('.row').count();
  const documents = phone.length + others.length;
  console.log(
    `My area, ${String(CHWS)} CHWs × ${String(TARGETS)} targets, ${String(documents)} documents, processor ÷ ${values.slower}: ${opened.join(', ')} ms; ${String(shown)} rows`,
  );
} finally {
  await browser.close();
  await host.close();
}
