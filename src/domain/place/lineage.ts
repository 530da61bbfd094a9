import { fieldOf, isFilledText, isRecord } from '../unknown-json.ts';

/** The `_id` of a contact document. */
export type ContactId = string;

/** Longer chains are no hierarchy but a fault in a document. */
const MOST_STEPS = 50;

/**
 * The lineage of a contact: itself, then the `parent` chain stored in its own document, nearest
 * first. It stops at a repeated id or after 50 steps.
 *
 * @example
 * lineageOf('chw', { _id: 'area', parent: { _id: 'unit' } }) // => ['chw', 'area', 'unit']
 */
export function lineageOf(id: ContactId, parent: unknown): readonly ContactId[] {
  const lineage = new Set([id]);
  let place = parent;
  for (let step = 0; step < MOST_STEPS && isRecord(place); step += 1) {
    const placeId = fieldOf(place, '_id');
    if (isFilledText(placeId)) {
      if (lineage.has(placeId)) break;
      lineage.add(placeId);
    }
    place = fieldOf(place, 'parent');
  }
  return [...lineage];
}

/**
 * Whether a chain of parents ends in a text: the CHT's API for people stores the id of the place so,
 * and the chain ends there. Source: medic/cht-core, shared-libs/contacts, `createPerson`.
 *
 * @example
 * endsInText({ _id: 'area', parent: 'unit' }) // => true
 */
export function endsInText(parent: unknown): boolean {
  let place = parent;
  for (let step = 0; step < MOST_STEPS && isRecord(place); step += 1) {
    place = fieldOf(place, 'parent');
  }
  return isFilledText(place);
}

/**
 * A lineage, and where it is in two parts the places above it: a list that all owners of an area
 * share, so that what follows from it is worked out once.
 */
export interface SharedLineage {
  readonly lineage: readonly ContactId[];
  readonly above?: readonly ContactId[] | undefined;
}

/** `wholeLineage({ lineage: ['chw', 'area'], above: ['unit'] }) // => ['chw', 'area', 'unit']` */
export const wholeLineage = ({ lineage, above = [] }: SharedLineage): readonly ContactId[] => [
  ...lineage,
  ...above,
];
