import { setTimeout as wait } from 'node:timers/promises';
import { designDocument } from '../../src/data-access/index.ts';
import { fieldOf } from '../../src/domain/index.ts';
import { StartError } from '../start/index.ts';
import { BuildProgress } from './build-progress.ts';
import { call, refusal } from './call.ts';
import type { DatabaseAddress } from './database-address.ts';

const PAUSE_IN_MS = 2_000;

/** How often in a row the database may be out of reach. */
const LOST_AT_MOST = 10;

/** How far the index is, in words; empty where the server does not tell. */
async function progressOf(database: DatabaseAddress, progress: BuildProgress): Promise<string> {
  const server = { ...database, url: new URL(database.url).origin };
  // Only for the reader of the screen: whatever goes wrong with it does not matter.
  const tasks = await call(server, 'GET', '_active_tasks').catch(() => undefined);
  const { done, total } = progress.read(tasks?.body) ?? { done: 0, total: 0 };
  if (total === 0) return '';
  const count = (changes: number): string => changes.toLocaleString('en');
  return `, ${count(done)} of ${count(total)} documents, ${Math.floor((100 * done) / total)} %`;
}

/** Reads how many documents the database has, for which the index is built. */
async function buildProgress(database: DatabaseAddress): Promise<BuildProgress> {
  const information = await call(database, 'GET', '').catch(() => undefined);
  const numberOf = (field: string): number => Number(fieldOf(information?.body, field)) || 0;
  const name = decodeURIComponent(new URL(database.url).pathname.split('/').at(-1) ?? '');
  return new BuildProgress(name, numberOf('doc_count') + numberOf('doc_del_count'));
}

async function waitForView(
  database: DatabaseAddress,
  view: string,
  { say, pause, progress }: Watching,
): Promise<void> {
  for (let lost = 0; ;) {
    const path = `${designDocument._id}/_view/${view}?limit=1`;
    const asked = call(database, 'GET', path).catch((error: unknown) => error);
    const answered = asked.then(() => true);
    // An index that is ready answers at once; nobody needs to hear that it was waited for.
    while (!(await Promise.race([answered, wait(pause, false)]))) {
      say(`  ${view}: building${await progressOf(database, progress)} …`);
    }
    const answer = await asked;
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
    await wait(pause);
  }
}

/** Who watches, and how often in milliseconds something is said. */
interface Watching {
  readonly say: (line: string) => void;
  readonly pause: number;
  readonly progress: BuildProgress;
}

/** Asks each view until it answers, so that nobody else has to wait for its index. */
export async function waitForViews(
  database: DatabaseAddress,
  say: (line: string) => void,
  pause = PAUSE_IN_MS,
): Promise<void> {
  // All views of a design document are one index.
  const progress = await buildProgress(database);
  for (const view of Object.keys(designDocument.views)) {
    await waitForView(database, view, { say, pause, progress });
    say(`  ${view}: ready`);
  }
}
