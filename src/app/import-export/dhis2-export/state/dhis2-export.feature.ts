import { createFeature, createReducer } from '@ngrx/store';
import { choosing } from '../choose/state/choosing.ts';
import { INITIAL_STATE, type Dhis2ExportState } from './dhis2-export-state.ts';
import { exporting } from '../export/state/exporting.ts';
import { metadataLoading } from '../dhis2/metadata/state/metadata-loading.ts';
import { reading } from '../choose/state/reading.ts';

/** State and selectors of the DHIS2 export. */
export const dhis2ExportFeature = createFeature({
  name: 'dhis2Export',
  reducer: createReducer<Dhis2ExportState>(
    INITIAL_STATE,
    ...reading,
    ...choosing,
    ...metadataLoading,
    ...exporting,
  ),
});
