import { fieldOf, isFilledText, jsonOf, listOf } from '../unknown-json.ts';
import type { SettingsNotice } from './settings-notice.ts';

/** A data set that the CHT's settings offer for export: `{id, translation_key, period_type}`. */
export interface DataSet {
  readonly id: string;
  /** The key of its name in the CHT's translations; absent where the settings give none. */
  readonly translationKey?: string;
  /** DHIS2's name of its period type, as the settings write it; absent where they give none. */
  readonly periodType?: string;
}

/** The configured data sets, and what the page has to say about how they are configured. */
export interface ConfiguredDataSets {
  readonly dataSets: readonly DataSet[];
  readonly notices: readonly SettingsNotice[];
}

/**
 * Reads `settings.dhis_data_sets`, or the older spelling `dhisDataSets` where the first is absent.
 * Entries without a text `id` are left out and reported; of two with one id the first counts.
 * Source: docs.communityhealthtoolkit.org, "DHIS2 aggregate" integration.
 *
 * @example
 * dataSetsFromSettings({ dhis_data_sets: [{ id: 'VMuFODsyWaO' }] }).dataSets // => [{ id: 'VMuFODsyWaO' }]
 */
export function dataSetsFromSettings(settings: unknown): ConfiguredDataSets {
  const current = fieldOf(settings, 'dhis_data_sets') ?? undefined;
  const older = fieldOf(settings, 'dhisDataSets') ?? undefined;
  const readsOlder = current === undefined && older !== undefined;
  const field = readsOlder ? 'dhisDataSets' : 'dhis_data_sets';
  const configured = readsOlder ? older : current;

  const notices: SettingsNotice[] = readsOlder ? [{ kind: 'older-data-sets-key' }] : [];
  if (configured !== undefined && !Array.isArray(configured)) {
    notices.push({ kind: 'unreadable-setting', path: field });
  }
  const dataSets = new Map<string, DataSet>();
  listOf(configured).forEach((entry, index) => {
    const id = fieldOf(entry, 'id');
    if (!isFilledText(id)) {
      notices.push({ kind: 'unreadable-setting', path: `${field}[${String(index)}]` });
    } else if (!dataSets.has(id)) {
      const translationKey = fieldOf(entry, 'translation_key');
      const periodType = fieldOf(entry, 'period_type') ?? undefined;
      dataSets.set(id, {
        id,
        ...(isFilledText(translationKey) ? { translationKey } : {}),
        ...(periodType === undefined ? {} : { periodType: textOf(periodType) }),
      });
    }
  });
  return { dataSets: [...dataSets.values()], notices };
}

/** What is no text is no period type either, but is shown as it stands. */
const textOf = (value: unknown): string => (typeof value === 'string' ? value : jsonOf(value));
