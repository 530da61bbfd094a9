/** A place that maps an org unit. */
export interface OrgUnitPlace {
  /** The id of its document. */
  readonly contact: string;
  readonly name: string;
  /** The names of the places above it, nearest first. */
  readonly above: readonly string[];
  /** The ids of itself and the places above it, nearest first. */
  readonly lineage: readonly string[];
}

/** An org unit as the picker shows and searches it. */
export interface OrgUnitOption {
  readonly id: string;
  /** The name of the first place that maps it; '' where it has none. */
  readonly name: string;
  /** The name, with what tells it from others of that name; '' where it has none. */
  readonly label: string;
  readonly places: readonly OrgUnitPlace[];
  readonly isWellFormed: boolean;
}
