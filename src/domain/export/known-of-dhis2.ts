import { isOrgUnitCode } from '../identifier.ts';
import type { DataSetMetadata } from '../dhis2-metadata/data-set-metadata.ts';
import { decodeDefaultCombos, defaultCombosOf } from '../dhis2-metadata/default-combos.ts';
import { valueTypesOf } from '../settings/value-types.ts';
import { isFilledText, isRecord } from '../unknown-json.ts';
import type { ExportRequest } from './export-request.ts';

/** What decides the numbers and rows of a file beside the settings, where a DHIS2 told it. */
export type KnownOfDhis2 = Pick<
  ExportRequest,
  'calendar' | 'defaultCombos' | 'idsOfCodes' | 'periodType' | 'valueTypes'
>;

/**
 * What metadata tell for any export, nothing where there are none: rows are keyed and written by what the
 * DHIS2 calls its defaults and as its data elements' types take them, and its periods are of its calendar.
 *
 * @example
 * knownOfMetadata(metadata) // => { valueTypes: { kB0ZBFisE0e: 'NUMBER' }, calendar: 'iso8601' }
 */
export function knownOfMetadata(
  metadata: DataSetMetadata | undefined,
): Pick<KnownOfDhis2, 'calendar' | 'defaultCombos' | 'valueTypes'> {
  if (metadata === undefined) return {};
  const defaultCombos = defaultCombosOf(metadata);
  const valueTypes = valueTypesOf(metadata);
  const { calendar } = metadata;
  return {
    ...(valueTypes === undefined ? {} : { valueTypes }),
    ...(defaultCombos === undefined ? {} : { defaultCombos }),
    ...(calendar === undefined ? {} : { calendar }),
  };
}

/**
 * What the ids of codes add to a request: nothing where org units are written by their ids. An org unit may be
 * asked for by either.
 *
 * @param idsOfCodes the id of each code, where they are known
 * @example
 * withIdsOfCodes({ idScheme: 'code', orgUnits: ['OU_1'] }, new Map([['OU_1', 'DiszpKrYNg8']])).orgUnits
 * // => ['DiszpKrYNg8']
 */
export function withIdsOfCodes(
  { idScheme, orgUnits }: Pick<ExportRequest, 'idScheme' | 'orgUnits'>,
  idsOfCodes: ExportRequest['idsOfCodes'],
): Partial<Pick<ExportRequest, 'idsOfCodes' | 'orgUnits'>> {
  if (idScheme !== 'code' || idsOfCodes === undefined) return {};
  const asked = orgUnits.map((text) => idsOfCodes.get(text) ?? text);
  return { idsOfCodes, orgUnits: [...new Set(asked)] };
}

/** The same in JSON: the ids of org units by their codes stand in `orgUnitCodes`. */
export function knownOfDhis2Json({
  calendar,
  defaultCombos,
  idsOfCodes,
  periodType,
  valueTypes,
}: KnownOfDhis2): object {
  return {
    ...(calendar === undefined ? {} : { calendar }),
    ...(defaultCombos === undefined ? {} : { defaultCombos }),
    ...(periodType === undefined ? {} : { periodType }),
    ...(valueTypes === undefined ? {} : { valueTypes }),
    ...(idsOfCodes === undefined ? {} : { orgUnitCodes: Object.fromEntries(idsOfCodes) }),
  };
}

const MEMBERS = ['calendar', 'defaultCombos', 'periodType', 'valueTypes', 'orgUnitCodes'];

/**
 * Reads {@link knownOfDhis2Json}; undefined where anything is not as it is written there. A code that no file
 * can carry is none, as in metadata.
 *
 * @example
 * decodeKnownOfDhis2({ orgUnitCodes: { OU_1: 'DiszpKrYNg8' } })?.idsOfCodes // => Map { 'OU_1' => 'DiszpKrYNg8' }
 * decodeKnownOfDhis2({ valueType: {} }) // => undefined
 */
export function decodeKnownOfDhis2(json: unknown): KnownOfDhis2 | undefined {
  if (!isRecord(json) || !Object.keys(json).every((name) => MEMBERS.includes(name))) {
    return undefined;
  }
  const { calendar, periodType, valueTypes, orgUnitCodes } = json;
  const defaultCombos = decodeDefaultCombos(json['defaultCombos']);
  const areTexts = [valueTypes, orgUnitCodes].every(
    (texts) => texts === undefined || (isRecord(texts) && Object.values(texts).every(isFilledText)),
  );
  if (
    !areTexts ||
    !isTextOrNone(calendar) ||
    !isTextOrNone(periodType) ||
    (defaultCombos === undefined && json['defaultCombos'] !== undefined)
  ) {
    return undefined;
  }
  return {
    ...(calendar === undefined ? {} : { calendar }),
    ...(defaultCombos === undefined ? {} : { defaultCombos }),
    ...(periodType === undefined ? {} : { periodType }),
    ...(valueTypes === undefined ? {} : { valueTypes: valueTypes as Record<string, string> }),
    ...(orgUnitCodes === undefined
      ? {}
      : { idsOfCodes: idsOfCarriedCodes(orgUnitCodes as Record<string, string>) }),
  };
}

const idsOfCarriedCodes = (ids: Record<string, string>): ReadonlyMap<string, string> =>
  new Map(Object.entries(ids).filter(([code]) => isOrgUnitCode(code)));

const isTextOrNone = (value: unknown): value is string | undefined =>
  value === undefined || isFilledText(value);
