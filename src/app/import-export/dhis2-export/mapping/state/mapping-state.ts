import type { MappingBasis, TooManyPlaces } from '../../../../../data-access/index.ts';
import type {
  DataSetMetadata,
  ExportError,
  MetadataFault,
  UnitToMap,
} from '../../../../../domain/index.ts';

/** DHIS2's side, as a file told it. */
export interface LoadedFile {
  readonly fileName: string;
  readonly text: string;
  /** The data sets of the file. */
  readonly dataSets: readonly { readonly id: string; readonly name: string }[];
  readonly metadata: DataSetMetadata;
  readonly units: readonly UnitToMap[];
}

/** What a person decided: an org unit or element for each id, or null for none. */
export type Decisions = Readonly<Record<string, string | null>>;

/** Everything that the page of the mapping knows. */
export interface MappingState {
  readonly isReading: boolean;
  readonly error: ExportError | TooManyPlaces | null;
  /** The CHT's side. */
  readonly basis: MappingBasis | null;
  /** The types of places that are asked for; null where those of mapped places are. */
  readonly types: readonly string[] | null;
  readonly loaded: LoadedFile | null;
  /** Why the file that was chosen last could not be used. */
  readonly refused: { readonly fileName: string; readonly fault: MetadataFault } | null;
  readonly places: Decisions;
  readonly targets: Decisions;
}

/** Nothing is read and nothing decided. */
export const NOTHING_MAPPED: MappingState = {
  isReading: false,
  error: null,
  basis: null,
  types: null,
  loaded: null,
  refused: null,
  places: {},
  targets: {},
};
