import type { ContactId } from '../../place/lineage.ts';
import type { PlaceToMap } from './place-to-map.ts';

/** An org unit that a place may be. */
export interface OrgUnitSuggestion {
  readonly orgUnit: string;
  readonly by: 'code' | 'name';
  /** How alike they are, from 0 to 1. */
  readonly score: number;
  /**
   * Whether it can be nothing else: the only one with the code, or the only one of the name within the org
   * unit of the place above, of which that is certain too. Everything else is for a person to confirm.
   */
  readonly isCertain: boolean;
  /** Whether it lies elsewhere than the place above does. */
  readonly isElsewhere?: true;
}

/** What stands in the way of a mapping, or is wrong with the one in place. */
export type MappingConflict =
  /** DHIS2 has no org unit of this id or code. */
  | { readonly kind: 'unknown-org-unit'; readonly orgUnit: string }
  /** The data set is not assigned to it: it takes no values of it. */
  | { readonly kind: 'not-assigned'; readonly orgUnit: string }
  /** The place is mapped to several: its documents count at each of them. */
  | { readonly kind: 'several-org-units'; readonly orgUnits: readonly string[] }
  /** Another place is mapped to the same org unit, or was chosen for it. */
  | { readonly kind: 'two-places'; readonly orgUnit: string; readonly other: ContactId }
  /** Code or name say with certainty that it is another org unit than the one in place. */
  | { readonly kind: 'differs'; readonly orgUnit: string; readonly suggested: string };

/** How it stands with a place. */
export type MappingState =
  /** Mapped, and nothing to say about it. */
  | 'mapped'
  | 'certain'
  /** Somebody chose an org unit for it. */
  | 'confirmed'
  /** Somebody said that it gets none. */
  | 'left-out'
  | 'to-confirm'
  | 'conflict'
  | 'nothing-found';

/** A place with what may be its org unit. */
export interface SuggestedPlace {
  readonly place: PlaceToMap;
  readonly state: MappingState;
  /** The org units that it is mapped to today, as far as DHIS2 knows them. */
  readonly inPlace: readonly string[];
  /** What it is mapped to once this is taken over; absent where that is as today. */
  readonly settled?: string;
  /** The best first. */
  readonly suggestions: readonly OrgUnitSuggestion[];
  readonly conflicts: readonly MappingConflict[];
}

/** What a person said of places: an org unit, or null for none. */
export type MappingDecisions = ReadonlyMap<ContactId, string | null>;
