import {
  type Database,
  readOrgUnits,
  readSettings,
  readTranslations,
} from '../../../src/data-access/index.ts';
import {
  type ExportRequest,
  exportSettings,
  fieldOf,
  fileName,
  isFilledText,
  type Named,
  parsePeriod,
  tagOfPeriod,
} from '../../../src/domain/index.ts';

/** Reads for names are made once: a file without them is called by its ids. */
interface NameOptions {
  readonly signal: AbortSignal;
}

/** What the file of a request is called, in the language of the CHT instance. */
export async function fileNameOf(
  database: Database,
  request: ExportRequest,
  options: NameOptions,
): Promise<string> {
  const period = parsePeriod(request.period);
  if (period === undefined) return '';
  const dataSet = await namedDataSet(database, request.dataSet, options);
  const orgUnits = await namedOrgUnits(database, request, options);
  return fileName(dataSet, orgUnits, tagOfPeriod(period));
}

async function namedDataSet(
  database: Database,
  id: string,
  { signal }: NameOptions,
): Promise<Named> {
  const once = { signal, delays: [] };
  const read = await readSettings(database, once);
  const settings = read.ok ? read.value : undefined;
  const key = exportSettings(settings).dataSets.find(
    (dataSet) => dataSet.id === id,
  )?.translationKey;
  if (key === undefined) return { id, name: id };
  const locale = fieldOf(settings, 'locale');
  const translations = await readTranslations(database, isFilledText(locale) ? locale : 'en', once);
  const texts = translations.ok ? translations.value?.texts : undefined;
  return { id, name: texts?.[key] ?? id };
}

async function namedOrgUnits(
  database: Database,
  { dataSet, orgUnits }: ExportRequest,
  { signal }: NameOptions,
): Promise<readonly Named[]> {
  const unnamed = orgUnits.map((id) => ({ id, name: id }));
  // The name of a file tells of several only how many they are.
  if (unnamed.length !== 1) return unnamed;
  const read = await readOrgUnits(database, { dataSet }, { signal, delays: [] });
  return unnamed.map(({ id }) => {
    const place = read.ok ? read.value.find((orgUnit) => orgUnit.id === id)?.places[0] : undefined;
    return { id, name: place?.name ?? id };
  });
}
