import type { MetadataOrgUnit } from '../../dhis2-metadata/data-set-metadata.ts';
import { nameOf, textField } from '../../dhis2-metadata/metadata-objects.ts';
import { fieldOf, isFilledText, isRecord, listOf } from '../../unknown-json.ts';

/** An org unit that a place may be mapped to, or that stands above one. */
export interface UnitToMap extends MetadataOrgUnit {
  /** The ids from the root, as far as it is known, down to itself. */
  readonly above: readonly string[];
  /** Whether the data set is assigned to it. */
  readonly isAssigned: boolean;
}

/** The org units by their ids. */
export type UnitsToMap = ReadonlyMap<string, UnitToMap>;

/** More than DHIS2 has levels: a longer chain of parents goes round. */
const MOST_LEVELS = 50;

/**
 * All org units that a metadata file or an answer tells of: those of the data set, and those above them
 * where the file lists them (`organisationUnits`) or the units name them (`ancestors`, `parent`).
 *
 * @param json what `JSON.parse` gave
 * @param assigned the org units of the data set; undefined where that is not known, then all are
 */
export function unitsToMap(
  json: unknown,
  assigned: readonly MetadataOrgUnit[] | undefined,
): UnitsToMap {
  const told = new Map<string, { readonly unit: MetadataOrgUnit; readonly parent?: string }>();
  const add = (object: unknown): void => {
    const id = fieldOf(object, 'id');
    if (!isRecord(object) || !isFilledText(id)) return;
    [...listOf(fieldOf(object, 'ancestors')), fieldOf(object, 'parent')].forEach(add);
    const named = { ...object, id };
    const parent = fieldOf(fieldOf(object, 'parent'), 'id');
    const known = told.get(id);
    const unit: MetadataOrgUnit = {
      ...known?.unit,
      id,
      name: nameOf(named) === id ? (known?.unit.name ?? id) : nameOf(named),
      ...textField(object, 'code'),
      ...textField(object, 'path'),
      ...textField(object, 'closedDate'),
    };
    const above = isFilledText(parent) ? parent : known?.parent;
    told.set(id, { unit, ...(above === undefined ? {} : { parent: above }) });
  };
  listOf(fieldOf(json, 'organisationUnits')).forEach(add);
  assigned?.forEach(add);
  const isAssigned = new Set(assigned?.map(({ id }) => id));
  const above = (id: string): readonly string[] => {
    const path = told.get(id)?.unit.path;
    if (path !== undefined) return path.split('/').filter((part) => part !== '');
    const chain = [id];
    for (let parent = told.get(id)?.parent; parent !== undefined;) {
      if (chain.length > MOST_LEVELS) break;
      chain.unshift(parent);
      parent = told.get(parent)?.parent;
    }
    return chain;
  };
  return new Map(
    [...told.values()].map(({ unit }) => [
      unit.id,
      {
        ...unit,
        above: above(unit.id),
        isAssigned: assigned === undefined || isAssigned.has(unit.id),
      },
    ]),
  );
}

/** The names from the root down to an org unit, as far as they are known. */
export const namesOfUnit = (id: string, units: UnitsToMap): readonly string[] =>
  (units.get(id)?.above ?? []).map((one) => units.get(one)?.name ?? one);
