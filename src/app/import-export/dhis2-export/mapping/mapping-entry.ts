import {
  namesOfUnit,
  pathOfPlace,
  type ElementChoice,
  type MappingConflict,
  type MappingState,
  type SuggestedPlace,
  type SuggestedTarget,
  type UnitsToMap,
} from '../../../../domain/index.ts';

/** Something of DHIS2 that can be chosen. */
export interface Offered {
  readonly key: string;
  readonly name: string;
  /** Where it lies, or its code. */
  readonly detail: string;
  /** The end of a translation key: why it is suggested. */
  readonly why?: 'by.code' | 'by.name' | 'elsewhere';
}

/** What is in the way, in words to come: the end of a translation key and what it names. */
export interface ShownConflict {
  readonly kind: MappingConflict['kind'];
  readonly unit: string;
  readonly other: string;
}

/** A place or target as it is shown. */
export interface MappingEntry {
  readonly of: 'place' | 'target';
  readonly id: string;
  readonly name: string;
  readonly detail: string;
  readonly state: MappingState;
  /** What it is mapped to, today or once the files are taken over. */
  readonly mapped: Offered | undefined;
  /** The best suggestion, where nothing is settled. */
  readonly offered: Offered | undefined;
  readonly conflicts: readonly ShownConflict[];
}

/** An org unit as it is offered. */
export function offeredUnit(id: string, units: UnitsToMap): Offered {
  const names = namesOfUnit(id, units);
  const name = units.get(id)?.name ?? id;
  return { key: id, name, detail: names.slice(0, -1).join(' / ') };
}

/** A data element as it is offered. */
export const offeredElement = ({ key, name, code = '' }: ElementChoice): Offered => ({
  key,
  name,
  detail: code,
});

/** A place as it is shown. */
export function entryOfPlace(
  { place, state, settled, inPlace, suggestions, conflicts }: SuggestedPlace,
  units: UnitsToMap,
  names: ReadonlyMap<string, string>,
): MappingEntry {
  const unit = (id: string): string => units.get(id)?.name ?? id;
  const [best] = suggestions;
  const mapped = settled ?? inPlace[0];
  return {
    of: 'place',
    id: place.id,
    name: place.name || place.id,
    detail: pathOfPlace(place.lineage.slice(1), names).join(' / '),
    state,
    mapped: mapped === undefined || state === 'left-out' ? undefined : offeredUnit(mapped, units),
    offered: best && {
      ...offeredUnit(best.orgUnit, units),
      why: best.isElsewhere === true ? 'elsewhere' : `by.${best.by}`,
    },
    conflicts: conflicts.map((conflict) => ({
      kind: conflict.kind,
      unit:
        conflict.kind === 'several-org-units'
          ? conflict.orgUnits.map(unit).join(', ')
          : unit(conflict.orgUnit),
      other:
        conflict.kind === 'two-places'
          ? (names.get(conflict.other) ?? conflict.other)
          : conflict.kind === 'differs'
            ? unit(conflict.suggested)
            : '',
    })),
  };
}

/** A target as it is shown. */
export function entryOfTarget(
  { target, state, settled, inPlace, suggestions, unknown }: SuggestedTarget,
  choices: ReadonlyMap<string, ElementChoice>,
): MappingEntry {
  const offered = (key: string): Offered => {
    const choice = choices.get(key);
    return choice === undefined ? { key, name: key, detail: '' } : offeredElement(choice);
  };
  const [best] = suggestions;
  const mapped = settled?.key ?? inPlace[0];
  return {
    of: 'target',
    id: target.id,
    name: target.titles[0] ?? target.id,
    detail: target.id,
    state,
    mapped: mapped === undefined || state === 'left-out' ? undefined : offered(mapped),
    offered: best && { ...offered(best.key), why: `by.${best.by}` },
    conflicts: unknown.map((key) => ({ kind: 'unknown-org-unit', unit: key, other: '' })),
  };
}
