import { expose, proxy } from 'comlink';
import { connectInBrowser, localDatabase } from '../../../../data-access/browser.ts';
import { keptInDatabase } from '../../../../data-access/index.ts';
import { ExportEngine } from './export-engine.ts';

/** Where a worker reads, and where it keeps what its next exports can use. */
export interface WorkerSetup {
  /** Absolute. */
  readonly databaseUrl: string;
  readonly memoryName: string;
}

const createEngine = ({ databaseUrl, memoryName }: WorkerSetup) =>
  proxy(
    new ExportEngine(
      (onBytes) => connectInBrowser(databaseUrl, { onBytes }),
      keptInDatabase(localDatabase(memoryName)),
    ),
  );

/** What the page calls. */
export type CreateEngine = typeof createEngine;

expose(createEngine);
