import { createFeature, createReducer } from '@ngrx/store';
import { choosing } from './choosing.ts';
import { INITIAL_STATE, type Dhis2ExportState } from './dhis2-export-state.ts';
import { exporting } from './exporting.ts';
import { metadataLoading } from './metadata-loading.ts';
import { reading } from './reading.ts';

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
