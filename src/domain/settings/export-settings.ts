import { contactTypes, type ContactTypes } from './contact-types.ts';
import { dataSetsFromSettings, type DataSet } from './data-set.ts';
import { monthStartDate, type MonthStartDate } from './month-start-date.ts';
import type { SettingsNotice } from './settings-notice.ts';
import { targetDefinitions, type TargetDefinition } from './target-definition.ts';

/** What an export reads of the CHT's settings. */
export interface ExportSettings {
  readonly dataSets: readonly DataSet[];
  readonly targets: readonly TargetDefinition[];
  readonly monthStartDate: MonthStartDate;
  /** The values of `type` that make a document a contact. */
  readonly contactTypes: ContactTypes;
  readonly notices: readonly SettingsNotice[];
}

/** Reads the settings (the field `settings` of the document `settings`). Never throws. */
export function exportSettings(settings: unknown): ExportSettings {
  const { dataSets, notices: dataSetNotices } = dataSetsFromSettings(settings);
  const { definitions, notices: targetNotices } = targetDefinitions(settings);
  return {
    dataSets,
    targets: definitions,
    monthStartDate: monthStartDate(settings),
    contactTypes: contactTypes(settings),
    notices: [...dataSetNotices, ...targetNotices],
  };
}
