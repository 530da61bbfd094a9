import { announce, readStartOptions, runUntilStopped, StartError } from '../start/index.ts';
import { startHost } from '../start/start-host.ts';

/** Serves the page and the API in front of the database that the environment names, until stopped. */
export function runHost(args: readonly string[], pageFolder: string, rulesWorker: URL): void {
  runUntilStopped(async () => {
    const options = readStartOptions(args, process.env);
    const { upstream } = options;
    if (upstream === undefined) {
      throw new StartError(
        'COUCHDB_URL is missing: the CHT instance or CouchDB, such as http://127.0.0.1:5984.',
      );
    }
    const server = await startHost(options, { upstream, pageFolder, rulesWorker });
    await announce(server);
    return server;
  });
}
