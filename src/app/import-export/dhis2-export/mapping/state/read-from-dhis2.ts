import type { Action } from '@ngrx/store';
import {
  readDataSets,
  readMappingMetadata,
  type Dhis2Access,
  type Dhis2Error,
  type Fetch,
  type OrgUnitsRead,
} from '../../../../../data-access/index.ts';
import type { IdAndName, Result } from '../../../../../domain/index.ts';
import { isMetadataFault } from '../../dhis2/metadata/is-metadata-fault.ts';
import { MappingActions } from './mapping.actions.ts';
import type { MappingState } from './mapping-state.ts';
import { wantedDataSets } from './wanted-data-sets.ts';

/** How the connected DHIS2 is asked. */
export interface AskingDhis2 {
  readonly fetchFn: Fetch;
  readonly access: Dhis2Access;
  readonly signal: AbortSignal;
  readonly onProgress: (progress: OrgUnitsRead) => void;
}

/**
 * Reads DHIS2's side from the connected DHIS2: its data sets, and of one of them the metadata with all org
 * units. Where several could be meant, nothing more is read until one is chosen.
 *
 * @param chosen the id of the data set, where somebody has chosen it
 */
export async function readFromDhis2(
  { fetchFn, access, signal, onProgress }: AskingDhis2,
  state: MappingState,
  chosen: string | undefined,
): Promise<Action> {
  const { asked, loaded } = state;
  const server = asked?.server ?? '';
  const former = chosen === undefined ? undefined : loaded;
  const known = former?.dataSets ?? (chosen === undefined ? undefined : asked?.dataSets);
  const listed: Result<readonly IdAndName[], Dhis2Error> =
    known === undefined ? await readDataSets(fetchFn, access, signal) : { ok: true, value: known };
  if (!listed.ok) return MappingActions.dhis2NotAnswered({ error: listed.error });
  const dataSets = listed.value;
  const wanted = chosen === undefined ? wantedDataSets(state) : [chosen];
  const [only] = dataSets.length === 1 ? dataSets : [];
  const dataSet = wanted.find((id) => dataSets.some((one) => one.id === id)) ?? only?.id;
  if (dataSet === undefined) return MappingActions.dataSetsListed({ dataSets });
  const orgUnits = former?.source.kind === 'dhis2' ? former.source.orgUnits : undefined;
  const reading = { signal, onProgress, orgUnits };
  const read = await readMappingMetadata(fetchFn, access, dataSet, reading);
  if (!read.ok) {
    const { error } = read;
    return isMetadataFault(error)
      ? MappingActions.metadataRefused({ fileName: server, fault: error })
      : MappingActions.dhis2NotAnswered({ error });
  }
  const { metadata, units } = read.value;
  return MappingActions.metadataRead({
    loaded: {
      from: server,
      source: { kind: 'dhis2', orgUnits: read.value.orgUnits },
      dataSets,
      metadata,
      units: [...units.values()],
    },
  });
}
