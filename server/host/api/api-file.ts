import type { Database, ReadOptions } from '../../../src/data-access/index.ts';
import {
  type CalendarDate,
  type ContactTypes,
  type DatabaseError,
  distinctOrgUnitName,
  type ExportOutcome,
  fileName,
  mediaType,
  type NamedOrgUnit,
  ok,
  planDataSet,
  type ReadableNames,
  type Result,
  toHumanReadable,
  write,
} from '../../../src/domain/index.ts';
import type { AskedExport } from './data-value-sets-query.ts';
import { type NamedSettings, readNamedOrgUnits, readSettingNames } from './read-names.ts';

/** A file as a caller downloads it. */
export interface ApiFile {
  readonly name: string;
  readonly mediaType: string;
  readonly text: string;
}

/** The circumstances of writing a file. */
export interface FileContext extends ReadOptions {
  readonly today: CalendarDate;
}

/** Writes what was exported as it was asked for, and names it after what was chosen. */
export async function apiFileOf(
  database: Database,
  asked: AskedExport,
  { dataValueSet, orgUnitCodes }: ExportOutcome,
  { today, ...options }: FileContext,
): Promise<Result<ApiFile, DatabaseError>> {
  const { request, format, humanReadable } = asked;
  const named = await readSettingNames(database, options);
  if (!named.ok) return named;
  const types = named.value.settings.contactTypes;
  const orgUnits = await orgUnitsToName(database, asked, { types, ...options });
  if (!orgUnits.ok) return orgUnits;
  const ofOrgUnits = new Map(orgUnits.value.map(({ id, name }) => [id, name]));
  const names: ReadableNames = {
    ...named.value.names,
    orgUnit: (id) => ofOrgUnits.get(id) ?? id,
  };
  const { dataSet, period } = dataValueSet;
  return ok({
    name: fileName(
      { id: dataSet, name: names.dataSet(dataSet) },
      request.orgUnits.map((id) => distinctOrgUnitName(id, orgUnits.value)),
      period,
      { format },
    ),
    mediaType: mediaType(format),
    text: humanReadable
      ? toHumanReadable(dataValueSet, keysOf(named.value, asked), names)
      : write(dataValueSet, format, {
          today,
          orgUnitCodes,
          defaultOptionCombo: request.defaultCombos?.optionCombo,
        }),
  });
}

/** The name of a file tells of several org units only how many they are: nothing to read then. */
const orgUnitsToName = async (
  database: Database,
  { request, humanReadable }: AskedExport,
  { types, ...options }: ReadOptions & { readonly types: ContactTypes },
): Promise<Result<readonly NamedOrgUnit[], DatabaseError>> =>
  humanReadable || request.orgUnits.length === 1
    ? readNamedOrgUnits(database, { ...request, types }, options)
    : ok([]);

function keysOf(
  { settings }: NamedSettings,
  { request }: AskedExport,
): Parameters<typeof toHumanReadable>[1] {
  const plan = planDataSet(settings, request);
  // The settings were changed since the export was made: no target feeds its rows any more.
  return plan.ok ? plan.value.keys : [];
}
