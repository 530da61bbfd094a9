import type { Notice, SuspectKind } from '../../src/domain/index.ts';
import { dataSetsOf, tagBefore } from '../county/county.ts';
import { expectSound } from '../expect-sound.ts';
import { EXPORT_PATH } from '../export-page.ts';
import { expect, test } from '../fixtures.ts';
import { readDocuments } from '../host/read-documents.ts';
import { isOnRealCouchDB } from '../host/real-couchdb.ts';
import { signIn } from '../sign-in.ts';

/** What the page says of each kind of suspect; the words of a running total are in periods.spec.ts. */
const SUSPECTS: Readonly<Record<Exclude<SuspectKind, 'running-total'>, RegExp>> = {
  'supervisor-document': /may recount the CHWs below/,
  'replaced-owner': /was replaced, and both have numbers/,
  'registered-twice': /is registered twice/,
  'several-places': /works at several units/,
  'stale-lineage': /The move of .+ may not be finished/,
  'parent-as-text': /Nobody knows where .+ belongs/,
  conflict: /is stored in two ways/,
  'zeros-after-the-period': /sent only zeros, after the period had ended/,
  'no-number': /has no number for this data set/,
  'unknown-target': /target is not known to the settings/,
  'lost-mapping': /The mapping of Kuoyo CU is missing from the database’s own index/,
  'unread-mapping': /mapping is not read|mappings are not read/,
};

/** What it says below the sections. */
const NOTICES = {
  'percent-total': /sends its denominator|send their denominator/,
  'not-configured-data-set': /names? a data set that is not configured/,
  'open-in-dhis2': /This period is still running in DHIS2/,
} as const satisfies Partial<Record<Notice['kind'], RegExp>>;

const day = new Date().getDate();
/** With months that start today, the one of this month's name ended yesterday; on the first it is running. */
const tag = tagBefore(day === 1 ? 1 : 0);

test('an untouched county whose month ended yesterday shows all that may count twice, or short', async ({
  page,
  startHost,
}) => {
  test.skip(isOnRealCouchDB(), 'its county has the product’s views');
  test.slow();
  const { url } = await startHost({ args: ['--without-views', '--month-start', String(day)] });
  const dataSet = dataSetsOf(await readDocuments(url))[0]?.id ?? '';
  await signIn(page, 'hrio', url);
  await page.goto(`${url}${EXPORT_PATH}?dataSet=${dataSet}&period=${tag.replace('-', '')}`);
  const section = page.getByRole('button', { name: 'Twice or short' });
  await expect(section).not.toContainText('not read yet', { timeout: 60_000 });
  await section.click();
  for (const [kind, words] of Object.entries(SUSPECTS)) {
    await expect(page.getByRole('heading', { name: words }), kind).toBeVisible();
  }
  for (const [kind, words] of Object.entries(NOTICES)) {
    if (kind === 'open-in-dhis2' && day === 1) continue;
    await expect(page.getByRole('heading', { name: words }).first(), kind).toBeVisible();
  }
  await expectSound(page);
});
