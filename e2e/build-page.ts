import { fileURLToPath } from 'node:url';
import { buildWhenChanged } from '../tools/build/build-when-changed.ts';
import { isOnRealCouchDB, prepareCouchDB } from './host/real-couchdb.ts';

/**
 * Playwright's global setup: builds once, before several hosts at a time would. Where the suite runs
 * against a CouchDB its users are made there, and taken away after it.
 */
export default async function buildPage(): Promise<(() => Promise<void>) | undefined> {
  await buildWhenChanged(fileURLToPath(new URL('..', import.meta.url)));
  return isOnRealCouchDB() ? prepareCouchDB() : undefined;
}
