import { isFilledText } from '../../../../../domain/index.ts';
import type { Configuration } from './configuration.ts';

/** The data element, and the category option combo where one is given, of a target. */
export interface GoesTo {
  readonly dataElement: string;
  readonly categoryOptionCombo?: string;
}

/** Where a target goes in DHIS2: for one data set, general entries included. */
export const goesToOf = (
  { dhis }: Pick<Configuration['targets'][number], 'dhis'>,
  dataSetId: string | undefined,
): readonly GoesTo[] =>
  dhis.flatMap(({ dataElement, dataSet, categoryOptionCombo: combo }) =>
    isFilledText(dataElement) && (!isFilledText(dataSet) || dataSet === dataSetId)
      ? [{ dataElement, ...(isFilledText(combo) ? { categoryOptionCombo: combo } : {}) }]
      : [],
  );
