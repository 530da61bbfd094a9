import buildPage from '../build-page.ts';
import { hasCht } from './ask-cht.ts';
import { putCounty } from './county-on-cht.ts';
import { installExtension } from './install-extension.ts';

/** Before all tests: the host's page is built, and the county is on the CHT. */
export default async function putCountyOnCht(): Promise<void> {
  if (!hasCht()) return;
  await buildPage();
  await putCounty();
  await installExtension();
}
