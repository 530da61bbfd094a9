import { type Fetch, readDataSetMetadata } from '../../../src/data-access/index.ts';
import {
  type DataSetMetadata,
  idsOfOrgUnitCodes,
  knownOfMetadata,
  withIdsOfCodes,
} from '../../../src/domain/index.ts';
import type { Environment } from '../../start/index.ts';
import { typesOfMetadata } from '../../export-interface/index.ts';
import { readMetadataFile } from '../report/check-outcome.ts';
import { MissingCodesError } from './codes-of-org-units.ts';
import type { CommandOptions } from '../options/command-options.ts';
import { checkSending } from '../dhis2/send.ts';

/** What decides which metadata are at hand. */
type MetadataOptions = Pick<CommandOptions, 'request' | 'check' | 'send' | 'compare'>;

/** Options with the metadata that they name; undefined where they name none. */
export type WithMetadata<Options extends MetadataOptions> = Options & {
  readonly metadata: DataSetMetadata | undefined;
  /** Those of the DHIS2 that is compared with or sent to, where no file of them is given. */
  readonly metadataOfServer?: DataSetMetadata;
  /** Why that DHIS2 did not tell them this time: as soon as it answers, the file may be another one. */
  readonly noAnswer?: { readonly code: 'unreachable' | 'busy' };
};

/** With what a DHIS2 is asked. */
interface AskingContext {
  readonly env: Environment;
  readonly fetch?: Fetch;
  /** Takes one line of what there is to say. */
  readonly stderr: (line: string) => void;
}

/**
 * Metadata say which option combo is the default one of their DHIS2, which makes rows one, and which
 * period type the data set and which value types its data elements have, which hold where the settings
 * name none.
 *
 * @throws {MissingCodesError} where codes are wanted and their DHIS2 does not tell them
 */
export async function withMetadata<Options extends MetadataOptions>(
  options: Options,
  context: AskingContext,
): Promise<WithMetadata<Options>> {
  const { request } = options;
  const metadata = await metadataAtHand(options, context);
  if (metadata === undefined) return withTypesOfServer(options, context);
  const known = {
    ...request,
    ...typesOfMetadata(metadata),
    ...knownOfMetadata(metadata),
    ...withIdsOfCodes(request, idsOfOrgUnitCodes(metadata)),
  };
  return { ...options, request: known, metadata };
}

/**
 * With the types that the server tells, and nothing else of it: the rows are those of the same export
 * without a server.
 */
async function withTypesOfServer<Options extends MetadataOptions>(
  options: Options,
  context: AskingContext,
): Promise<WithMetadata<Options>> {
  const { request, send, compare } = options;
  const url = send?.url ?? compare;
  if (url === undefined) return { ...options, metadata: undefined };
  const read = await readFrom(url, request.dataSet, context);
  if (read.ok) {
    const { metadata } = read.value;
    const known = { ...request, ...typesOfMetadata(metadata) };
    return { ...options, request: known, metadata: undefined, metadataOfServer: metadata };
  }
  const { code } = read.error;
  context.stderr(
    `not read: the metadata of DHIS2 (${code}); types of values and periods are those of the settings`,
  );
  const isAgain = code === 'unreachable' || code === 'busy';
  return { ...options, metadata: undefined, ...(isAgain ? { noAnswer: { code } } : {}) };
}

/** Those of the file, or, where codes go to a DHIS2, its own: whose code is whose it alone knows. */
async function metadataAtHand(
  { check, request, send, compare }: MetadataOptions,
  context: AskingContext,
): Promise<DataSetMetadata | undefined> {
  if (check !== undefined)
    return (await readMetadataFile(check.metadata, request.dataSet)).metadata;
  const url = send?.url ?? compare;
  if (request.idScheme !== 'code' || url === undefined) return undefined;
  const read = await readFrom(url, request.dataSet, context);
  if (read.ok) return read.value.metadata;
  throw new MissingCodesError(
    `DHIS2 did not tell the codes of its organisation units (${read.error.code}). ` +
      'Give its metadata with --metadata FILE, or leave --id-scheme away.',
  );
}

function readFrom(
  url: string,
  dataSet: string,
  { env, fetch: given }: AskingContext,
): ReturnType<typeof readDataSetMetadata> {
  const { address, authorization } = checkSending(url, env);
  const fetchFn: Fetch = given ?? ((to, init) => fetch(to, init));
  return readDataSetMetadata(fetchFn, { baseUrl: address, authorization }, dataSet);
}
