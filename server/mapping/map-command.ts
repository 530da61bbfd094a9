import { readFile } from 'node:fs/promises';
import { distance } from 'fastest-levenshtein';
import {
  decodeText,
  type Fetch,
  type MappingBasis,
  type MappingMetadata,
  readMappingBasis,
  readMappingMetadata,
} from '../../src/data-access/index.ts';
import {
  contactsFiles,
  type DatabaseError,
  decisionsOfTable,
  type DecisionsOfTable,
  elementChoices,
  mappingRows,
  type MappingRow,
  ok,
  parseJson,
  readMappingTable,
  type Result,
  settingsPatch,
  suggestDataElements,
  suggestOrgUnits,
  unitsToMap,
} from '../../src/domain/index.ts';
import {
  authorizationOf,
  EXIT,
  type ExitCode,
  type ProcessContext,
  UsageError,
} from '../command-line/index.ts';
import { readAdmitted } from '../database/index.ts';
import { checkSending, readMetadataFile } from '../export/index.ts';
import { errorMessage } from '../export-interface/index.ts';
import { linesOfMapping } from './lines-of-mapping.ts';
import { type MapOptions, misused, readMapOptions } from './map-options.ts';
import { writeMappingFiles } from './mapping-files.ts';

/** All that the command has to do with the world. */
export interface MapContext extends ProcessContext {
  /** Milliseconds before the database is asked again; for specs. */
  readonly delays?: readonly number[];
  /** How DHIS2 is asked; for specs. */
  readonly fetch?: Fetch;
}

/** Suggests a mapping as the command line asks for it, writes its files, and says how it ended. */
export async function mapCommand(context: MapContext): Promise<ExitCode> {
  try {
    return await run(readMapOptions(context.args), context);
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    context.stderr(error.message);
    return EXIT.usage;
  }
}

async function run(options: MapOptions, context: MapContext): Promise<ExitCode> {
  const { stderr, env } = context;
  // First what can be wrong at once.
  if ('dhis2' in options.metadata) checkSending(options.metadata.dhis2, env, '--dhis2');
  const rows = options.table === undefined ? [] : await readTable(options.table);
  const read = await readBasis(options, context);
  if (!read.ok) {
    stderr(JSON.stringify({ code: read.error.code, message: errorMessage(read.error) }));
    return EXIT.database;
  }
  if (typeof read.value === 'number') {
    stderr(
      `There are more than ${String(read.value)} places of these types: households have no organisation unit.`,
    );
    return EXIT.rules;
  }
  const basis = read.value;
  const known = basis.placeTypes.map(({ id }) => id).join(', ');
  const strange = options.placeTypes?.find(
    (type) => !basis.placeTypes.some(({ id }) => id === type),
  );
  if (strange !== undefined) throw misused(`--place-type: there is no ${strange}, but ${known}.`);
  if (basis.types.length === 0) {
    stderr(`No place is mapped yet: say with --place-type which are to be, of ${known}.`);
    return EXIT.rules;
  }
  const metadata = await readMetadata(options, dataSetOf(options, basis), context);
  if (metadata === undefined) return EXIT.dhis2;
  await write(options, basis, metadata, rows, stderr);
  return EXIT.written;
}

async function readBasis(
  { url, placeTypes }: MapOptions,
  { env, delays }: MapContext,
): Promise<Result<MappingBasis | number, DatabaseError>> {
  const access = { url, authorization: authorizationOf(env), delays };
  const read = await readAdmitted<MappingBasis | number>(access, async (database, reading) => {
    const asked = placeTypes === undefined ? {} : { types: placeTypes };
    const basis = await readMappingBasis(database, asked, reading);
    if (basis.ok) return basis;
    return basis.error.code === 'too-many-places'
      ? ok(basis.error.most)
      : { ok: false, error: basis.error };
  });
  return read as Result<MappingBasis | number, DatabaseError>;
}

function dataSetOf({ dataSet }: MapOptions, { dataSets }: MappingBasis): string {
  if (dataSet !== undefined) return dataSet;
  const [only, ...others] = dataSets;
  if (only !== undefined && others.length === 0) return only.id;
  const known = dataSets.map(({ id }) => id).join(', ');
  throw misused(`--data-set is missing; the settings configure ${known === '' ? 'none' : known}.`);
}

async function readTable(file: string): Promise<readonly MappingRow[]> {
  const bytes = await readFile(file).catch((cause: unknown) => {
    throw new UsageError(`--table: ${file} cannot be read.`, { cause });
  });
  const rows = readMappingTable(decodeText(new Uint8Array(bytes)));
  if (rows.ok) return rows.value;
  const words =
    rows.error.code === 'not-a-table'
      ? 'it is no table of this command'
      : `quotes stand so that row ${String(rows.error.row)} cannot be read`;
  throw new UsageError(`--table: ${file}: ${words}.`);
}

async function readMetadata(
  { metadata }: MapOptions,
  dataSet: string,
  { env, stderr, fetch: fetchFn = (to, init) => fetch(to, init) }: MapContext,
): Promise<MappingMetadata | undefined> {
  if ('file' in metadata) {
    const file = await readMetadataFile(metadata.file, dataSet);
    const json = parseJson(file.text);
    const units = unitsToMap(json.ok ? json.value : undefined, file.metadata.orgUnits);
    return { metadata: file.metadata, units };
  }
  const { address, authorization } = checkSending(metadata.dhis2, env, '--dhis2');
  const read = await readMappingMetadata(fetchFn, { baseUrl: address, authorization }, dataSet);
  if (read.ok) return read.value;
  stderr(JSON.stringify({ message: `The metadata of DHIS2 were not read.`, ...read.error }));
  return undefined;
}

async function write(
  { out }: MapOptions,
  { places, targets, types, settings }: MappingBasis,
  { metadata, units }: MappingMetadata,
  table: readonly MappingRow[],
  stderr: (line: string) => void,
): Promise<void> {
  const choices = elementChoices(metadata);
  const decided: DecisionsOfTable = decisionsOfTable(table, { places, targets, units, choices });
  const dataSet = metadata.id;
  const ofPlaces = suggestOrgUnits(
    { places, types: new Set(types), units, dataSet, decisions: decided.places },
    distance,
  );
  const ofTargets = suggestDataElements(
    { targets, choices, dataSet, decisions: decided.targets },
    distance,
  );
  const { files, byHand } = contactsFiles(ofPlaces, dataSet);
  const names = new Map(places.map(({ id, name }) => [id, name]));
  await writeMappingFiles(out, {
    rows: mappingRows({ places: ofPlaces, targets: ofTargets, units, choices, names }),
    contacts: files,
    patch: settingsPatch(settings, metadata, ofTargets),
  });
  linesOfMapping({
    places: ofPlaces,
    targets: ofTargets,
    units,
    unused: decided.unused,
    byHand,
  }).forEach(stderr);
}
