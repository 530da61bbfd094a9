import { ExportsFolder } from '../export-archive/index.ts';
import { SendingsFolder } from '../sendings-folder/index.ts';
import { withMapping } from './go-data-option.ts';
import type { RunningServer } from './running-server.ts';
import type { StartContext } from './start-context.ts';
import { StartError } from './start-error.ts';
import { startHost } from './start-host.ts';
import type { StartOptions } from './start-options.ts';

/** Starts the embedded database, where no other is given, and the host in front of it. */
export async function startServer(
  options: StartOptions,
  context: StartContext,
): Promise<RunningServer> {
  const { upstream, exportsFolder, sendingsFolder } = options;
  if (exportsFolder !== undefined && !(await new ExportsFolder(exportsFolder).isUsable())) {
    throw new StartError(
      `EXPORTS_FOLDER=${exportsFolder} is no folder that can be read and written.`,
    );
  }
  if (sendingsFolder !== undefined && !(await new SendingsFolder(sendingsFolder).isUsable())) {
    throw new StartError(
      `SENDINGS_FOLDER=${sendingsFolder} is no folder that can be read and written.`,
    );
  }
  const goData = options.goData === undefined ? {} : { goData: await withMapping(options.goData) };
  if (upstream === undefined) {
    // Loaded only here: a host in front of a database of its own needs no other server's code.
    const { startDemo } = await import('./start-demo.ts');
    return startDemo(options, { ...context, ...goData });
  }
  const { pageFolder, rulesWorker, todayOfHost } = context;
  return startHost(options, {
    upstream,
    ...goData,
    ...(todayOfHost === undefined ? {} : { today: todayOfHost }),
    ...(pageFolder === undefined ? {} : { pageFolder }),
    ...(rulesWorker === undefined ? {} : { rulesWorker }),
  });
}
