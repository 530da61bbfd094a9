import type { StoredDocument } from '../embedded-couchdb/index.ts';
import { COUNTY_RULES } from './county-rules.ts';
import type { DemoDataSets, DemoTarget } from './targets.ts';

const level = (id: string, parents: readonly string[], person = false): object => ({
  id,
  name_key: `contact.type.${id}`,
  group_key: `contact.type.${id}.plural`,
  ...(parents.length > 0 ? { parents } : {}),
  ...(person ? { person } : {}),
});

const definition = ({ id, type, dhis, passesIfGroupCount, context }: DemoTarget): object => ({
  id,
  type,
  goal: -1,
  aggregate: true,
  translation_key: `targets.${id}.title`,
  ...(passesIfGroupCount === undefined ? {} : { passesIfGroupCount }),
  ...(context === undefined ? {} : { context }),
  ...(dhis === undefined ? {} : { dhis }),
});

/** The county's settings document. */
export function countySettings({
  dataSets,
  targets,
  monthStart,
}: {
  readonly dataSets: DemoDataSets;
  readonly targets: readonly DemoTarget[];
  readonly monthStart: number;
}): StoredDocument {
  return {
    _id: 'settings',
    settings: {
      locale: 'en',
      languages: ['en', 'fr', 'ar'].map((locale) => ({ locale, enabled: true })),
      uhc: { month_start_date: monthStart },
      dhis_data_sets: [
        { id: dataSets.monthly, translation_key: 'dhis.dataset.moh515' },
        { id: dataSets.malaria, translation_key: 'dhis.dataset.malaria' },
      ],
      permissions: {
        can_configure: ['hrio', 'clerk'],
        can_export_all: ['hrio', 'clerk'],
        can_export_dhis: ['hrio'],
        can_view_analytics: ['chw', 'supervisor'],
        can_aggregate_targets: ['supervisor'],
      },
      roles: {
        hrio: { name: 'usertype.hrio' },
        clerk: { name: 'usertype.clerk' },
        supervisor: { name: 'usertype.supervisor', offline: true },
        chw: { name: 'usertype.chw', offline: true },
      },
      contact_types: [
        level('county', []),
        level('sub_county', ['county']),
        level('community_unit', ['sub_county']),
        level('area', ['community_unit', 'sub_county']),
        level('supervisor', ['sub_county'], true),
        level('chw', ['area'], true),
      ],
      // A supervisor's phone has the units, not the households that CHWs visit.
      replication_depth: [{ role: 'supervisor', depth: 1 }],
      tasks: {
        rules: COUNTY_RULES,
        isDeclarative: true,
        targets: { enabled: true, items: targets.map(definition) },
      },
    },
  };
}
