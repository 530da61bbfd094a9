/** An org unit as the picker shows and searches it. */
export interface OrgUnitOption {
  readonly id: string;
  /** The name of the place that maps it; '' where it has none. */
  readonly name: string;
  /** The name, with what tells it from others of that name; '' where it has none. */
  readonly label: string;
  /** The names of the places above it, nearest first. */
  readonly above: readonly string[];
  /** How many more places map it. */
  readonly otherPlaces: number;
  readonly isWellFormed: boolean;
}
