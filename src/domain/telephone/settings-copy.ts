import { fieldOf, isRecord, listOf, type JsonRecord } from '../unknown-json.ts';

/** What of a target decides a number, or names it; nothing of how a phone computes it. */
const OF_TARGET = [
  'id',
  'type',
  'goal',
  'aggregate',
  'translation_key',
  'subtitle_translation_key',
  'dhis',
] as const;

/**
 * The part of the CHT's settings that decides what a target document counts, in the settings' own
 * shape: the CHT gives an extension of its web app no settings, so that a copy goes with it. Whatever
 * `exportSettings` reads of the settings it reads of the copy too.
 *
 * @param settings the field `settings` of the document `settings`
 * @example
 * settingsCopy({ locale: 'en', dhis_data_sets: [{ id: 'VMuFODsyWaO' }] })
 * // => { dhis_data_sets: [{ id: 'VMuFODsyWaO' }] }
 */
export function settingsCopy(settings: unknown): JsonRecord {
  const uhc = fieldOf(settings, 'uhc');
  const targets = fieldOf(fieldOf(settings, 'tasks'), 'targets');
  const items = fieldOf(targets, 'items');
  return {
    ...fieldsOf(settings, ['dhis_data_sets', 'dhisDataSets']),
    ...(isRecord(uhc)
      ? {
          uhc: {
            ...fieldsOf(uhc, ['month_start_date']),
            visit_count: fieldsOf(fieldOf(uhc, 'visit_count'), [
              'month_start_date',
              'use_bikram_sambat_months',
            ]),
          },
        }
      : {}),
    contact_types: listOf(fieldOf(settings, 'contact_types')).map((type) => fieldsOf(type, ['id'])),
    ...(items === undefined
      ? {}
      : {
          tasks: {
            targets: {
              items: Array.isArray(items) ? items.map((item) => fieldsOf(item, OF_TARGET)) : items,
            },
          },
        }),
  };
}

const fieldsOf = (value: unknown, names: readonly string[]): JsonRecord =>
  Object.fromEntries(
    names
      .map((name): [string, unknown] => [name, fieldOf(value, name)])
      .filter(([, field]) => field !== undefined),
  );
