import { createFeature, createReducer, createSelector, on, type Action } from '@ngrx/store';
import { selectKnownDataSet } from '../../../choose/state/choose.selectors.ts';
import { Dhis2ExportPageActions } from '../../../shared/page.actions.ts';
import { NO_METADATA, type MetadataState } from './metadata-state.ts';
import { MetadataActions, MetadataPanelActions } from './metadata.actions.ts';

/** What was loaded before stays. */
const withoutReading = ({ dataSet, loaded }: MetadataState): MetadataState => ({
  ...(dataSet === undefined ? {} : { dataSet }),
  ...(loaded === undefined ? {} : { loaded }),
});

const reducer = createReducer(
  NO_METADATA,
  on(
    Dhis2ExportPageActions.entered,
    Dhis2ExportPageActions.reloadClicked,
    Dhis2ExportPageActions.left,
    (): MetadataState => NO_METADATA,
  ),
  on(
    MetadataActions.cacheEmpty,
    MetadataActions.metadataRemoved,
    (_, { dataSet }): MetadataState => ({ dataSet }),
  ),
  on(MetadataPanelActions.removeClicked, (state): MetadataState => ({
    ...state,
    reading: 'removing',
  })),
  on(MetadataPanelActions.fileChosen, (state): MetadataState => ({ ...state, reading: 'file' })),
  on(MetadataPanelActions.readClicked, (state): MetadataState => ({
    ...state,
    reading: 'dhis2',
  })),
  on(MetadataPanelActions.stopClicked, withoutReading),
  on(MetadataActions.metadataRead, (_, { dataSet, loaded }): MetadataState => ({
    dataSet,
    loaded,
  })),
  on(MetadataActions.metadataRefused, (state, { fileName, fault }): MetadataState => ({
    ...withoutReading(state),
    refused: { fileName, fault },
  })),
  on(MetadataActions.metadataNotAnswered, (state, { error }): MetadataState => ({
    ...withoutReading(state),
    notAnswered: error,
  })),
);

/** State of DHIS2's metadata, of one data set at a time. */
export const metadataFeature = createFeature({
  name: 'metadata',
  // A feature of NgRx has no optional members; what is known of metadata has.
  reducer: (state: { readonly current: MetadataState } | undefined, action: Action) => {
    const current = reducer(state?.current, action);
    return state?.current === current ? state : { current };
  },
  extraSelectors: ({ selectCurrent }) => ({
    /** Those of the chosen data set; the browser is asked first. */
    selectMetadata: createSelector(
      selectCurrent,
      selectKnownDataSet,
      (current, dataSet): MetadataState => {
        if (dataSet === undefined) return NO_METADATA;
        return current.dataSet === dataSet ? current : CACHE_IS_READ;
      },
    ),
  }),
});

const CACHE_IS_READ: MetadataState = { reading: 'cache' };
