import { createActionGroup, emptyProps, props } from '@ngrx/store';
import type { Dhis2Error } from '../../../../../../data-access/index.ts';
import type { MetadataFault } from '../../../../../../domain/index.ts';
import type { LoadedMetadata } from './metadata-state.ts';

/** What the officer did with DHIS2's metadata. */
export const MetadataPanelActions = createActionGroup({
  source: 'Metadata Panel',
  events: {
    'File Chosen': props<{ fileName: string; text: string }>(),
    /** To be read from the connected DHIS2; the credentials are elsewhere, in memory only. */
    'Read Clicked': props<{ server: string }>(),
    'Stop Clicked': emptyProps(),
    'Remove Clicked': emptyProps(),
  },
});

/** What became of DHIS2's metadata of a data set. */
export const MetadataActions = createActionGroup({
  source: 'DHIS2 Metadata',
  events: {
    'Cache Empty': props<{ dataSet: string }>(),
    'Metadata Read': props<{ dataSet: string; loaded: LoadedMetadata }>(),
    'Metadata Refused': props<{ dataSet: string; fileName: string; fault: MetadataFault }>(),
    'Metadata Not Answered': props<{ dataSet: string; error: Dhis2Error }>(),
    'Metadata Removed': props<{ dataSet: string }>(),
  },
});
