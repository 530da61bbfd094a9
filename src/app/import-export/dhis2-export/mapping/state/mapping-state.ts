import type {
  Dhis2Error,
  MappingBasis,
  OrgUnitsRead,
  TooManyPlaces,
} from '../../../../../data-access/index.ts';
import type {
  DataSetMetadata,
  ExportError,
  IdAndName,
  MappingRow,
  MappingTableFault,
  MetadataFault,
  SuggestedPlace,
  SuggestedTarget,
  UnitToMap,
  UnusedRow,
} from '../../../../../domain/index.ts';

/** DHIS2's side, as a file or the connected DHIS2 told it. */
export interface LoadedSide {
  /** The name of the file, or of the DHIS2. */
  readonly from: string;
  /** What another data set can be read of, without asking for all again. */
  readonly source:
    | { readonly kind: 'file'; readonly text: string }
    | { readonly kind: 'dhis2'; readonly orgUnits: readonly unknown[] };
  /** The data sets that it has. */
  readonly dataSets: readonly IdAndName[];
  readonly metadata: DataSetMetadata;
  readonly units: readonly UnitToMap[];
}

/** The connected DHIS2 while it is asked, and what came of it. */
export interface AskedDhis2 {
  readonly server: string;
  readonly isReading: boolean;
  /** How many of its org units are read; null before the first. */
  readonly progress: OrgUnitsRead | null;
  /** Its data sets, of which none is chosen yet. */
  readonly dataSets: readonly IdAndName[];
  readonly error: Dhis2Error | null;
}

/** What a person decided: an org unit or element for each id, or null for none. */
export type Decisions = Readonly<Record<string, string | null>>;

/** A table of an earlier run or of another instance, and what it decides here. */
export interface LoadedTable {
  readonly fileName: string;
  readonly rows: readonly MappingRow[];
  readonly places: Decisions;
  readonly targets: Decisions;
  readonly unused: readonly UnusedRow[];
}

/** What was found for places and targets. */
export interface SuggestedMapping {
  readonly places: readonly SuggestedPlace[];
  readonly targets: readonly SuggestedTarget[];
}

/** Everything that the page of the mapping knows. */
export interface MappingState {
  readonly isReading: boolean;
  readonly error: ExportError | TooManyPlaces | null;
  /** The CHT's side. */
  readonly basis: MappingBasis | null;
  /** The types of places that are asked for; null where those of mapped places are. */
  readonly types: readonly string[] | null;
  /** The data set that the address names; it is taken where the metadata have it. */
  readonly wanted: string | null;
  readonly loaded: LoadedSide | null;
  readonly asked: AskedDhis2 | null;
  /** Why the file that was chosen last could not be used. */
  readonly refused: { readonly fileName: string; readonly fault: MetadataFault } | null;
  readonly table: LoadedTable | null;
  /** Why the table that was chosen last could not be read. */
  readonly tableRefused: { readonly fileName: string; readonly fault: MappingTableFault } | null;
  readonly places: Decisions;
  readonly targets: Decisions;
  /** With the decisions as they were when it was looked for; null where it is not known yet. */
  readonly suggested: SuggestedMapping | null;
  /** For how many places is looked for already, while it is. */
  readonly searched: number | null;
}

/** A DHIS2 of which nothing is known. */
export const NOT_ASKED: AskedDhis2 = {
  server: '',
  isReading: false,
  progress: null,
  dataSets: [],
  error: null,
};

/** Nothing is read and nothing decided. */
export const NOTHING_MAPPED: MappingState = {
  isReading: false,
  error: null,
  basis: null,
  types: null,
  wanted: null,
  loaded: null,
  asked: null,
  refused: null,
  table: null,
  tableRefused: null,
  places: {},
  targets: {},
  suggested: null,
  searched: null,
};
