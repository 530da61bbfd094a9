import { at, type Document } from '../independent-sum/json.ts';
import { askCht } from './ask-cht.ts';

/** What a CHW may do by the CHT's own settings, and by them a supervisor too. */
const PERMISSIONS_ON_PHONES = [
  'can_edit',
  'can_create_records',
  'can_view_analytics',
  'can_view_analytics_tab',
  'can_view_contacts',
  'can_view_contacts_tab',
  'can_view_reports',
  'can_view_reports_tab',
  // The CHT asks for a new password at the first sign-in otherwise.
  'can_skip_password_change',
];

/** The CHT's own settings with what the county needs; supervisors may sign. */
export async function settingsOfTrial(county: readonly Document[]): Promise<object> {
  const there = (await askCht('GET', '/api/v1/settings')) as object;
  const ours = Object(
    at(
      county.find(({ _id }) => _id === 'settings'),
      'settings',
    ),
  ) as Readonly<Record<string, unknown>>;
  const { uhc, dhis_data_sets, contact_types, replication_depth, tasks } = ours;
  const onPhones = PERMISSIONS_ON_PHONES.map((name) => [name, ['chw', 'supervisor']] as const);
  return {
    ...there,
    uhc,
    dhis_data_sets,
    contact_types,
    replication_depth,
    tasks,
    contact_summary: '',
    roles: { ...Object(at(there, 'roles')), ...Object(ours['roles']) } as object,
    permissions: {
      ...Object(at(there, 'permissions')),
      ...Object.fromEntries(onPhones),
      ...Object(ours['permissions']),
      can_validate_dhis2: ['supervisor'],
    } as object,
  };
}
