import { type Fetch, readDataSetMetadata } from '../../src/data-access/index.ts';
import { type DataSetMetadata, defaultCombosOf, valueTypesOf } from '../../src/domain/index.ts';
import type { Environment } from '../start/index.ts';
import { readMetadataFile } from './check-outcome.ts';
import { CodesNotToldError, withIdsOfCodes } from './codes-of-org-units.ts';
import type { CommandOptions } from './command-options.ts';
import { checkSending } from './send.ts';

/** Options with the metadata that they name; undefined where they name none. */
export type WithMetadata<Options extends CommandOptions> = Options & {
  readonly metadata: DataSetMetadata | undefined;
};

/** With what a DHIS2 is asked. */
interface AskingContext {
  readonly env: Environment;
  readonly fetch?: Fetch;
}

/**
 * Metadata say which option combo is the default one of their DHIS2, which makes rows one, and which
 * period type the data set and which value types its data elements have, which hold where the settings
 * name none.
 */
export async function withMetadata<Options extends CommandOptions>(
  options: Options,
  context: AskingContext,
): Promise<WithMetadata<Options>> {
  const { request } = options;
  const metadata = await metadataAtHand(options, context);
  if (metadata === undefined) return { ...options, metadata };
  const defaultCombos = defaultCombosOf(metadata);
  const valueTypes = valueTypesOf(metadata);
  const { periodType, calendar } = metadata;
  const known = {
    ...request,
    ...(defaultCombos === undefined ? {} : { defaultCombos }),
    ...(valueTypes === undefined ? {} : { valueTypes }),
    ...(periodType === undefined ? {} : { periodType }),
    ...(calendar === undefined ? {} : { calendar }),
    ...withIdsOfCodes(request, metadata),
  };
  return { ...options, request: known, metadata };
}

/** Those of the file, or, where codes go to a DHIS2, its own: whose code is whose it alone knows. */
async function metadataAtHand(
  { check, request, send, compare }: CommandOptions,
  { env, fetch: given }: AskingContext,
): Promise<DataSetMetadata | undefined> {
  if (check !== undefined) return readMetadataFile(check.metadata, request.dataSet);
  const url = send?.url ?? compare;
  if (request.idScheme !== 'code' || url === undefined) return undefined;
  const { address, authorization } = checkSending(url, env);
  const fetchFn: Fetch = given ?? ((to, init) => fetch(to, init));
  const access = { baseUrl: address, authorization };
  const read = await readDataSetMetadata(fetchFn, access, request.dataSet);
  if (read.ok) return read.value.metadata;
  throw new CodesNotToldError(
    `DHIS2 did not tell the codes of its organisation units (${read.error.code}). ` +
      'Give its metadata with --metadata FILE, or leave --id-scheme away.',
  );
}
