import { createActionGroup, emptyProps, props } from '@ngrx/store';
import type { MappingBasis, TooManyPlaces } from '../../../../../data-access/index.ts';
import type { ExportError, MetadataFault } from '../../../../../domain/index.ts';
import type { LoadedFile } from './mapping-state.ts';

/** What somebody did on the page of the mapping. */
export const MappingPageActions = createActionGroup({
  source: 'Mapping Page',
  events: {
    Entered: emptyProps(),
    Left: emptyProps(),
    'Retry Clicked': emptyProps(),
    'Types Chosen': props<{ types: readonly string[] }>(),
    'File Chosen': props<{ fileName: string; text: string }>(),
    'Data Set Chosen': props<{ dataSet: string }>(),
    /** `choice` is the id of an org unit, the key of a data element, or null for none. */
    Decided: props<{ of: 'place' | 'target'; id: string; choice: string | null }>(),
    'Decision Undone': props<{ of: 'place' | 'target'; id: string }>(),
  },
});

/** What became of both sides. */
export const MappingActions = createActionGroup({
  source: 'Mapping',
  events: {
    'Basis Read': props<{ basis: MappingBasis }>(),
    'Basis Refused': props<{ error: ExportError | TooManyPlaces }>(),
    'File Read': props<{ loaded: LoadedFile }>(),
    'File Refused': props<{ fileName: string; fault: MetadataFault }>(),
  },
});
