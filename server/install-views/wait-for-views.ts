import { setTimeout as wait } from 'node:timers/promises';
import { designDocument } from '../../src/data-access/index.ts';
import { fieldOf, listOf } from '../../src/domain/index.ts';
import { StartError } from '../start/index.ts';
import { call, refusal } from './call.ts';
import type { DatabaseAddress } from './database-address.ts';

const PAUSE_IN_MS = 2_000;

/** How often in a row the database may be out of reach. */
const LOST_AT_MOST = 10;

/** How far the slowest part of the index is, in percent, where the server tells. */
async function progressOf(database: DatabaseAddress): Promise<number | undefined> {
  const server = { ...database, url: new URL(database.url).origin };
  // Only for the reader of the screen: whatever goes wrong with it does not matter.
  const tasks = await call(server, 'GET', '_active_tasks').catch(() => undefined);
  const own = listOf(tasks?.body)
    .filter((task) => fieldOf(task, 'design_document') === designDocument._id)
    .map((task) => fieldOf(task, 'progress'))
    .filter((progress) => typeof progress === 'number');
  return own.length > 0 ? Math.min(...own) : undefined;
}

async function waitForView(
  database: DatabaseAddress,
  view: string,
  say: (line: string) => void,
): Promise<void> {
  for (let lost = 0; ;) {
    const path = `${designDocument._id}/_view/${view}?limit=1`;
    const answer = await call(database, 'GET', path).catch((error: unknown) => error);
    const status = fieldOf(answer, 'status');
    if (status === 200) return;
    if (typeof status === 'number' && status < 500) {
      throw refusal({ status, body: fieldOf(answer, 'body') });
    }
    // Being slow (a time-out, a 5xx of a proxy) is what building an index looks like.
    const slow = status !== undefined || fieldOf(answer, 'name') === 'TimeoutError';
    lost = slow ? 0 : lost + 1;
    if (lost > LOST_AT_MOST) {
      throw new StartError('The database does not answer any more. Run the command again later.');
    }
    const progress = await progressOf(database);
    say(`  ${view}: building${progress === undefined ? '' : `, ${progress} %`} …`);
    await wait(PAUSE_IN_MS);
  }
}

/** Asks each view until it answers, so that nobody else has to wait for its index. */
export async function waitForViews(
  database: DatabaseAddress,
  say: (line: string) => void,
): Promise<void> {
  for (const view of Object.keys(designDocument.views)) {
    await waitForView(database, view, say);
    say(`  ${view}: ready`);
  }
}
