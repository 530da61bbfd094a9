import { designDocument } from '../../src/data-access/index.ts';
import { StartError } from '../start/index.ts';
import { readInstallRequest } from './database-address.ts';
import {
  type Change,
  installDesignDocument,
  removeDesignDocument,
} from './install-design-document.ts';
import { waitForViews } from './wait-for-views.ts';

const WORDS: Readonly<Record<Change, string>> = {
  installed: 'was installed',
  updated: 'was updated to this version',
  unchanged: 'is installed already, in this version',
  removed: 'was removed',
  absent: 'is not there; nothing was done',
};

const say = (line: string): void => {
  console.log(line);
};

async function run(): Promise<void> {
  const { database, remove } = readInstallRequest(process.argv.slice(2), process.env);
  const change = remove
    ? await removeDesignDocument(database)
    : await installDesignDocument(database);
  say(`${designDocument._id} ${WORDS[change]} (${database.url}).`);
  if (remove) return;
  say('Waiting for its views; building them takes many minutes on a large database.');
  await waitForViews(database, say);
}

run().catch((error: unknown) => {
  const unreachable = error instanceof TypeError || (error as Error).name === 'TimeoutError';
  if (error instanceof StartError) console.error(error.message);
  else console.error(unreachable ? 'The database did not answer.' : error);
  process.exitCode = 1;
});
