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

async function installOrRemove(args: readonly string[]): Promise<void> {
  const { database, remove } = readInstallRequest(args, process.env);
  const change = remove
    ? await removeDesignDocument(database)
    : await installDesignDocument(database);
  say(`${designDocument._id} ${WORDS[change]} (${database.url}).`);
  if (remove) return;
  say('Waiting for its views; building them takes many minutes on a large database.');
  await waitForViews(database, say);
}

/** Installs or removes the views in this process; a fault is said, and ends it with 1. */
export async function runInstallViews(args: readonly string[]): Promise<void> {
  try {
    await installOrRemove(args);
  } catch (error) {
    const { name } = error as Error;
    const isUnreachable = error instanceof TypeError || name === 'TimeoutError';
    if (error instanceof StartError) console.error(error.message);
    else console.error(isUnreachable ? 'The database did not answer.' : error);
    process.exitCode = 1;
  }
}
