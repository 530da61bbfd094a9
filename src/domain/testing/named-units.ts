import type { MetadataOrgUnit } from '../dhis2-metadata/data-set-metadata.ts';
import { runThrough } from '../mapping/steps.ts';
import { indexUnits, type NamedUnit } from '../mapping/org-units/unit-index.ts';
import { unitsToMap } from '../mapping/org-units/unit-to-map.ts';

/** Org units of a data set with their names taken apart, in their order. */
export const namedUnits = (units: readonly MetadataOrgUnit[]): readonly NamedUnit[] =>
  runThrough(indexUnits(unitsToMap({}, units))).scope(undefined, true).units;
