import { at, type Document, filled, type Json, oneOrMany } from './json.ts';

/** One `dhis` entry of a target that goes into the chosen data set. */
export interface Mapping {
  readonly target: string;
  readonly dataElement: string;
  readonly categoryOptionCombo: string | undefined;
  readonly attributeOptionCombo: string | undefined;
  readonly value: 'total' | 'pass' | 'percent';
  readonly comment: string | undefined;
}

const kindOf = (value: Json): Mapping['value'] =>
  value === 'pass' || value === 'percent' ? value : 'total';

/** Rule 2: the mappings of a data set, in the order of the settings. */
export function mappingsOf(settings: Json, dataSet: string): readonly Mapping[] {
  const mappings: Mapping[] = [];
  const seen = new Set<string>();
  for (const item of oneOrMany(at(settings, 'tasks', 'targets', 'items'))) {
    const target = filled(at(item, 'id'));
    if (target === undefined || seen.has(target)) continue;
    seen.add(target);
    for (const entry of oneOrMany(at(item, 'dhis'))) {
      const dataElement = filled(at(entry, 'dataElement'));
      const wanted = at(entry, 'dataSet');
      if (dataElement === undefined || (filled(wanted) !== undefined && wanted !== dataSet))
        continue;
      mappings.push({
        target,
        dataElement,
        categoryOptionCombo: filled(at(entry, 'categoryOptionCombo')),
        attributeOptionCombo: filled(at(entry, 'attributeOptionCombo')),
        value: kindOf(at(entry, 'value')),
        comment: filled(at(entry, 'comment'))?.slice(0, 5000),
      });
    }
  }
  return mappings;
}

/** Rule 3: the org units of a contact in a data set; its own entries for it displace general ones. */
export function orgUnitsOf(contact: Document | undefined, dataSet: string): readonly string[] {
  const general: string[] = [];
  const specific: string[] = [];
  for (const entry of oneOrMany(contact?.['dhis'])) {
    const orgUnit = filled(at(entry, 'orgUnit'));
    const wanted = filled(at(entry, 'dataSet'));
    if (orgUnit === undefined) continue;
    if (wanted === undefined) general.push(orgUnit);
    else if (wanted === dataSet) specific.push(orgUnit);
  }
  return [...new Set(specific.length > 0 ? specific : general)];
}
