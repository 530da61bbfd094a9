import type { ContactId, Tag } from '../../domain/index.ts';
import type { DatabaseState } from '../connection/read-changes.ts';
import { Lineages } from './lineages.ts';

/**
 * What earlier exports learned and later ones need not ask again, as of a state of the database.
 * It holds ids alone: what is counted is read anew each time.
 */
export interface ExportCache extends DatabaseState {
  readonly lineages: Lineages;
  /** For a period, contacts that own no well-formed target document in it. */
  readonly withoutDocuments: Map<Tag, ReadonlySet<ContactId>>;
  /**
   * Whether the places of all lineages were looked at for mappings that the CHT's view lost, and the
   * contacts that have one. Where the product's view is read, nobody looks.
   */
  readonly arePlacesChecked: boolean;
  readonly lostMappings: readonly ContactId[];
  /** The ids of what changed since; they are not kept. */
  readonly changed: readonly string[];
}

/** Where it is kept between exports. A store that fails is one that is empty. */
export interface ExportCacheStore {
  load(): Promise<ExportCache | undefined>;
  /** Keeps it behind the export's back; see {@link settled}. */
  save(cache: ExportCache): void;
  /** Resolves when what was to be saved is saved. */
  settled(): Promise<void>;
}

/** Nothing known yet of a database. */
export const emptyCache = ({ identity, sequence }: DatabaseState): ExportCache => ({
  identity,
  sequence,
  lineages: new Lineages(),
  withoutDocuments: new Map(),
  arePlacesChecked: false,
  lostMappings: [],
  changed: [],
});
