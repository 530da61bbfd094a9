import type { Database, ReadOptions } from '../../../src/data-access/index.ts';
import {
  type DatabaseError,
  ok,
  type Result,
  rowKeysOfDataSet,
} from '../../../src/domain/index.ts';
import { readSettingNames } from './read-names.ts';

/** What can be exported, for whoever lets somebody choose. */
export interface OfferedDataSets {
  readonly dataSets: readonly {
    readonly id: string;
    /** In the language of the CHT instance; the id where it has no name. */
    readonly name: string;
    /** As the settings write it; absent where they do not. */
    readonly periodType?: string;
    /** To which targets are mapped: a file may have no row of one for which DHIS2 holds values. */
    readonly dataElements: readonly string[];
  }[];
  /** How the CHT's months are cut: by the calendar, from a day of its months on. */
  readonly months: { readonly calendar: string; readonly startDay: number };
}

/** Reads which data sets the settings name, and how their months are cut. */
export async function offeredDataSets(
  database: Database,
  options: ReadOptions,
): Promise<Result<OfferedDataSets, DatabaseError>> {
  const read = await readSettingNames(database, options);
  if (!read.ok) return read;
  const { settings, names } = read.value;
  const { monthStartDate: months } = settings;
  return ok({
    dataSets: settings.dataSets.map(({ id, periodType }) => ({
      id,
      name: names.dataSet(id),
      ...(periodType === undefined ? {} : { periodType }),
      dataElements: [
        ...new Set(rowKeysOfDataSet(settings.targets, id).map(({ dataElement }) => dataElement)),
      ].sort(),
    })),
    months: typeof months === 'number' ? { calendar: 'gregorian', startDay: months } : months,
  });
}
