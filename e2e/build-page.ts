import { fileURLToPath } from 'node:url';
import { buildWhenChanged } from '../tools/build-when-changed.ts';

/** Playwright's global setup: builds once, before several hosts at a time would. */
export default async function buildPage(): Promise<void> {
  await buildWhenChanged(fileURLToPath(new URL('..', import.meta.url)));
}
