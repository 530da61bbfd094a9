import {
  type Database,
  type MappedOrgUnits,
  readOrgUnits,
  readSettings,
  readTranslations,
  type ReadOptions,
} from '../../../src/data-access/index.ts';
import {
  type DatabaseError,
  type ExportSettings,
  exportSettings,
  fieldOf,
  isFilledText,
  type NamedOrgUnit,
  ok,
  type ReadableNames,
  type Result,
} from '../../../src/domain/index.ts';

/** The settings, and the names of what they configure, in the language of the CHT instance. */
export interface NamedSettings {
  readonly settings: ExportSettings;
  readonly names: Omit<ReadableNames, 'orgUnit'>;
}

/** Reads the names of data sets and targets; where there is none, the id stands for it. */
export async function readSettingNames(
  database: Database,
  options: ReadOptions,
): Promise<Result<NamedSettings, DatabaseError>> {
  const read = await readSettings(database, options);
  if (!read.ok) return read;
  const settings = exportSettings(read.value);
  const locale = fieldOf(read.value, 'locale');
  const code = isFilledText(locale) ? locale : 'en';
  const translations = await readTranslations(database, code, options);
  if (!translations.ok) return translations;
  const texts = translations.value?.texts ?? {};
  const named = (entries: readonly Translatable[]): ((id: string) => string) => {
    const names = new Map(
      entries.map(({ id, translationKey = '' }) => [id, texts[translationKey]]),
    );
    return (id) => names.get(id) ?? id;
  };
  const names = { dataSet: named(settings.dataSets), target: named(settings.targets) };
  return ok({ settings, names });
}

interface Translatable {
  readonly id: string;
  readonly translationKey?: string;
}

/** Reads the org units by the names of the places that stand for them; of several the first. */
export async function readNamedOrgUnits(
  database: Database,
  asked: MappedOrgUnits,
  options: ReadOptions,
): Promise<Result<readonly NamedOrgUnit[], DatabaseError>> {
  const read = await readOrgUnits(database, asked, options);
  if (!read.ok) return read;
  return ok(
    read.value.map(({ id, places: [place] }) => ({
      id,
      name: place?.name ?? '',
      above: place?.above ?? [],
    })),
  );
}
