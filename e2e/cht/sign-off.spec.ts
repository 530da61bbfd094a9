import { expect, type Page } from '@playwright/test';
import { tagBefore } from '../county/county.ts';
import { at, type Document, filled } from '../independent-sum/json.ts';
import { askCht, requestCht } from './ask-cht.ts';
import { skipWithoutCht, test } from './cht-test.ts';
import {
  CHW,
  contactAndPlace,
  COUNTY,
  OTHER_CHW,
  putDocuments,
  SUPERVISOR,
} from './county-on-cht.ts';
import { signOffsOnHost, startHostOnCht } from './host-on-cht.ts';
import { openExtension, signInToApp, syncNow } from './web-app.ts';

skipWithoutCht();

const LAST = tagBefore(1);
const FORM = 'dhis2_validation';
const { contact: supervisor, place } = contactAndPlace(SUPERVISOR);

/** The sign-offs that the server has of the supervisor's place. */
async function signOffs(): Promise<readonly Document[]> {
  const { rows } = (await askCht(
    'GET',
    `/medic/_design/medic-client/_view/reports_by_form?reduce=false&include_docs=true&key=["${FORM}"]`,
  )) as { readonly rows: readonly { readonly doc: Document }[] };
  return rows.map(({ doc }) => doc).filter((doc) => at(doc, 'fields', 'place_id') === place);
}

/** No sign-off of an earlier run is left. */
test.beforeAll(async () => {
  const found = await signOffs();
  await askCht('POST', '/medic/_bulk_docs', {
    docs: found.map(({ _id, _rev }) => ({ _id, _rev, _deleted: true })),
  });
});

async function sign(page: Page): Promise<void> {
  const area = await openExtension(page, 'my-area');
  await area.getByRole('textbox').first().waitFor();
  for (const word of await area.getByRole('textbox').all()) await word.fill('phone lost');
  await area.getByRole('button', { name: /^I have checked/ }).click();
  await expect(area.getByText(/these numbers are checked: \d+ of \d+\./)).toBeVisible();
}

test('a sign-off without a connection is not validated until it has synced; then it is, and a change reopens it', async ({
  page,
  context,
}) => {
  const host = await startHostOnCht();
  await signInToApp(page, SUPERVISOR);
  await openExtension(page, 'my-area');
  await context.setOffline(true);
  await sign(page);
  expect(await signOffs()).toEqual([]);
  expect(await signOffsOnHost(host.url)).toEqual(new Set(['not-validated']));

  await context.setOffline(false);
  await syncNow(page);
  await expect.poll(async () => (await signOffs()).length, { timeout: 120_000 }).toBe(1);
  const [report] = await signOffs();
  expect(filled(at(report, 'contact', '_id'))).toBe(supervisor);
  expect(await signOffsOnHost(host.url)).toEqual(new Set(['not-validated', 'validated']));
  // The reader still sees it, when the app is opened again.
  const area = await openExtension(page, 'my-area');
  await expect(area.getByText(/these numbers are checked: \d+ of \d+\./)).toBeVisible();

  const { contact } = contactAndPlace(CHW);
  const id = `target~${LAST}~${contact}~org.couchdb.user:${CHW.name}`;
  const before = (await askCht('GET', `/medic/${id}`)) as Document;
  await putDocuments([{ ...before, updated_date: Number(before['updated_date']) + 1 }]);
  expect(await signOffsOnHost(host.url)).toContain('changed');
  await putDocuments([COUNTY.find(({ _id }) => _id === id) ?? before]);
  await host.stop();
});

test('a CHW signs nothing: not for the place above, and not as the supervisor', async () => {
  const forged = (at_: string, by: string): Document => ({
    _id: `forged-${at_}-${String(Date.now())}`,
    type: 'data_record',
    form: FORM,
    content_type: 'xml',
    reported_date: Date.now(),
    contact: { _id: by },
    fields: { place_id: at_, reporting_period: LAST, data_set: 'any', verdict: 'validated' },
  });
  const put = (document: Document): Promise<Response> =>
    requestCht('PUT', `/medic/${document._id}`, { body: document, as: OTHER_CHW });
  const above = await put(forged(place, supervisor));
  expect(above.status).toBe(403);
  expect(await above.json()).toMatchObject({ error: 'forbidden' });
  const bulk = await requestCht('POST', '/medic/_bulk_docs', {
    body: { docs: [forged(place, supervisor)] },
    as: OTHER_CHW,
  });
  expect(await bulk.json()).toMatchObject([{ error: 'forbidden' }]);

  const host = await startHostOnCht();
  const before = await signOffsOnHost(host.url);
  const own = forged(contactAndPlace(OTHER_CHW).place, supervisor);
  expect((await put(own)).status).toBe(201);
  expect(await signOffsOnHost(host.url)).toEqual(before);
  await host.stop();
});
