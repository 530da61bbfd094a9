import { createHost } from '../host/index.ts';
import type { HostContent } from '../host/index.ts';
import { ExportsFolder } from '../export-archive/index.ts';
import { SendingsFolder } from '../sendings-folder/index.ts';
import { listen } from './listen.ts';
import type { RunningServer } from './running-server.ts';
import type { StartOptions } from './start-options.ts';

/** What the host serves beside the database. */
export type HostParts = Pick<
  HostContent,
  'upstream' | 'pageFolder' | 'dhis2' | 'rulesWorker' | 'goData' | 'chtAdmin' | 'today'
>;

/** What the options say about a host, whatever database is behind it. */
export const hostContent = (
  {
    allowedOrigins,
    basePath,
    chtAdmin,
    dhis2,
    exportsFolder,
    sender,
    sendingsFolder,
    signInUrl,
    trustedProxies,
    withLog,
  }: StartOptions,
  parts: HostParts,
): HostContent => {
  const dhis2Url = dhis2?.kind === 'server' ? dhis2.url : parts.dhis2;
  const kept =
    sendingsFolder === undefined || dhis2Url === undefined
      ? undefined
      : new SendingsFolder(sendingsFolder).of(dhis2Url);
  return {
    allowedOrigins,
    trustedProxies: ['loopback', ...trustedProxies],
    ...(basePath === undefined ? {} : { basePath }),
    ...(signInUrl === undefined ? {} : { signInUrl }),
    ...(chtAdmin === undefined ? {} : { chtAdmin }),
    ...(exportsFolder === undefined ? {} : { exports: new ExportsFolder(exportsFolder) }),
    ...(withLog ? { log: (line: string): void => console.log(line) } : {}),
    ...(sender === undefined || dhis2Url === undefined
      ? {}
      : { sending: { baseUrl: dhis2Url, ...sender, ...(kept && { kept }) } }),
    ...(kept && { keptSendings: kept }),
    ...parts,
    ...(dhis2Url === undefined ? {} : { dhis2: dhis2Url }),
  };
};

/** Starts the host in front of a database that runs elsewhere. Nothing is written to it. */
export async function startHost(options: StartOptions, parts: HostParts): Promise<RunningServer> {
  const host = await createHost(hostContent(options, parts));
  const origin = await listen(host, options.host, options.port);
  const url = options.basePath === undefined ? origin : `${origin}${options.basePath.slice(1)}/`;
  return { url, accounts: [], close: () => host.close() };
}
