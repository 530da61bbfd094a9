import { on } from '@ngrx/store';
import {
  Dhis2ExportPageActions,
  Dhis2MetadataActions,
} from '../../../state/dhis2-export.actions.ts';
import { IDLE, type Dhis2ExportState } from '../../../state/dhis2-export-state.ts';
import { NO_METADATA, type MetadataState } from './metadata-state.ts';

const WAITS_FOR_THE_BROWSER = new Set<MetadataState['reading']>(['kept', 'forgetting']);

/** What was loaded before stays. */
const onlyLoaded = ({ loaded }: MetadataState): MetadataState =>
  loaded === undefined ? NO_METADATA : { loaded };

/** What becomes of the state when DHIS2's metadata are loaded, refused or forgotten. */
export const metadataLoading = [
  on(Dhis2MetadataActions.noCachedMetadata, (state, { dataSet }): Dhis2ExportState =>
    dataSet === state.choice.dataSet && WAITS_FOR_THE_BROWSER.has(state.metadata.reading)
      ? { ...state, metadata: NO_METADATA }
      : state,
  ),
  on(Dhis2ExportPageActions.metadataForgotten, (state): Dhis2ExportState => ({
    ...state,
    metadata: { ...state.metadata, reading: 'forgetting' },
    outcome: IDLE,
  })),
  on(Dhis2ExportPageActions.metadataFileChosen, (state): Dhis2ExportState => ({
    ...state,
    metadata: { ...state.metadata, reading: 'file' },
    outcome: IDLE,
  })),
  on(Dhis2ExportPageActions.metadataAskedFor, (state): Dhis2ExportState => ({
    ...state,
    metadata: { ...state.metadata, reading: 'dhis2' },
    outcome: IDLE,
  })),
  on(Dhis2MetadataActions.metadataNotAnswered, (state, { dataSet, error }): Dhis2ExportState =>
    dataSet === state.choice.dataSet
      ? { ...state, metadata: { ...onlyLoaded(state.metadata), notAnswered: error } }
      : state,
  ),
  on(Dhis2MetadataActions.metadataRead, (state, { dataSet, loaded }): Dhis2ExportState =>
    dataSet === state.choice.dataSet ? { ...state, metadata: { loaded } } : state,
  ),
  on(
    Dhis2MetadataActions.metadataRefused,
    (state, { dataSet, fileName, fault }): Dhis2ExportState =>
      dataSet === state.choice.dataSet
        ? { ...state, metadata: { ...onlyLoaded(state.metadata), refused: { fileName, fault } } }
        : state,
  ),
];
