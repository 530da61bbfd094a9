import type { DataSetMetadata, Named } from '../../../../../domain/index.ts';
import { dhis2Names } from './dhis2-names.ts';
import type { RowNames } from './row-names.ts';
import {
  comparedNames,
  type ComparedNames,
} from '../../dhis2/metadata/name-comparison/compared-names.ts';
import type { ReportNames } from '../../review/not-counted/notice-groups.ts';
import type { Configuration } from '../../choose/state/configuration.ts';
import { goesToOf } from '../../choose/state/goes-to.ts';

/** What is mapped to the chosen data set, as far as it is read. */
export interface Mapping {
  readonly dataSet: string | undefined;
  readonly targets: Configuration['targets'];
  /** In the order in which they are shown. */
  readonly orgUnits: readonly Named[];
  readonly metadata: DataSetMetadata | undefined;
  /** The name of a target in the reader's language. */
  readonly nameOf: (target: Configuration['targets'][number]) => string;
}

/** How the page names what a report knows by id. */
export function reportNames({ targets, orgUnits, nameOf }: Mapping): ReportNames {
  const targetNames = new Map(targets.map((target) => [target.id, nameOf(target)]));
  const orgUnitNames = new Map(orgUnits.map(({ id, name }) => [id, name]));
  return {
    target: (id) => targetNames.get(id) ?? id,
    orgUnit: (id) => orgUnitNames.get(id) ?? '',
  };
}

/** How the page names rows. Of several targets of one data element all are named: they are added up. */
export function rowNames(mapping: Mapping): RowNames {
  const { dataSet, targets, metadata, nameOf } = mapping;
  return {
    orgUnit: reportNames(mapping).orgUnit,
    target: ({ dataElement, categoryOptionCombo }) =>
      targets
        .filter((target) =>
          goesToOf(target, dataSet).some(
            (one) =>
              one.dataElement === dataElement && one.categoryOptionCombo === categoryOptionCombo,
          ),
        )
        .map(nameOf)
        .join(', '),
    inDhis2: dhis2Names(metadata),
  };
}

/** Our names and DHIS2's of everything that is mapped to the data set. */
export function namesBesideDhis2({
  dataSet,
  targets,
  orgUnits,
  metadata,
  nameOf,
}: Mapping): ComparedNames {
  const ofElements = new Map<string, Set<string>>();
  for (const target of targets) {
    for (const { dataElement } of goesToOf(target, dataSet)) {
      const names = ofElements.get(dataElement) ?? new Set();
      ofElements.set(dataElement, names.add(nameOf(target)));
    }
  }
  return comparedNames(metadata ?? {}, {
    dataElements: [...ofElements].map(([id, names]) => ({ id, name: [...names].join(', ') })),
    orgUnits,
  });
}
