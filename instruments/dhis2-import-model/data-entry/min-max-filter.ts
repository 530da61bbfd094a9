// A model of DHIS2 for tests and the demo, not DHIS2 itself.
import type { MinMaxDataElement } from '../metadata/metadata.ts';

const FILTER = /^(source|dataElement|optionCombo)\.id:(?:eq:(\w+)|in:\[(\w+(?:,\w+)*)\])$/;

/**
 * The parameter in which filters stand. Since 2.44, as it was in August 2026, it is read off the fields of
 * `MinMaxDataElementParams`, and one of the other name is not looked at.
 */
export const nameOfFilters = (version: string): 'filter' | 'filters' =>
  Number(version.split('.')[1]?.match(/^\d+/)?.[0]) < 44 ? 'filter' : 'filters';

/** Those that all filters let through; undefined where DHIS2 would refuse a filter. */
export function filteredMinMax(
  all: readonly MinMaxDataElement[],
  filters: readonly string[],
): readonly MinMaxDataElement[] | undefined {
  let left = all;
  for (const filter of filters) {
    const [, name, one, several] = FILTER.exec(filter) ?? [];
    if (name === undefined) return undefined;
    const ids = new Set((one ?? several ?? '').split(','));
    left = left.filter((each) => ids.has(each[name as 'source'].id));
  }
  return left;
}
