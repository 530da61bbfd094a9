import { createActionGroup, emptyProps, props } from '@ngrx/store';
import type {
  Dhis2Error,
  MappingBasis,
  OrgUnitsRead,
  TooManyPlaces,
} from '../../../../../data-access/index.ts';
import type {
  ExportError,
  IdAndName,
  MappingTableFault,
  MetadataFault,
} from '../../../../../domain/index.ts';
import type { LoadedSide, SuggestedMapping } from './mapping-state.ts';
import type { TableDecisions } from './table-decisions.ts';

/** What somebody did on the page of the mapping. */
export const MappingPageActions = createActionGroup({
  source: 'Mapping Page',
  events: {
    Entered: props<{ dataSet: string | null }>(),
    Left: emptyProps(),
    'Retry Clicked': emptyProps(),
    'Types Chosen': props<{ types: readonly string[] }>(),
    'File Chosen': props<{ fileName: string; text: string }>(),
    /** To be read from the connected DHIS2; the credentials are elsewhere, in memory only. */
    'Read Clicked': props<{ server: string }>(),
    'Stop Clicked': emptyProps(),
    'Data Set Chosen': props<{ dataSet: string }>(),
    /** A table of an earlier run, or of another instance. */
    'Table Chosen': props<{ fileName: string; text: string }>(),
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
    'Metadata Read': props<{ loaded: LoadedSide }>(),
    'Metadata Refused': props<{ fileName: string; fault: MetadataFault }>(),
    /** Several, of which somebody has to choose one. */
    'Data Sets Listed': props<{ dataSets: readonly IdAndName[] }>(),
    'Org Units Told': props<{ progress: OrgUnitsRead }>(),
    'Table Read': props<TableDecisions>(),
    'Table Refused': props<{ fileName: string; fault: MappingTableFault }>(),
    /** For so many places it is looked already. */
    'Search Told': props<{ searched: number }>(),
    'Suggestions Found': props<{ suggested: SuggestedMapping }>(),
    'Dhis2 Not Answered': props<{ error: Dhis2Error }>(),
  },
});
