import { designDocument } from '../../src/data-access/index.ts';
import {
  BIRTHS,
  personOf,
  placeOf,
  settingsOf,
  targetsOf,
  UNIT,
} from '../../src/domain/testing/builders.ts';
import type { ChtApiContent, StoredDocument } from '../embedded-couchdb/index.ts';

const at = (day: string): number => Date.parse(`${day}T08:00:00Z`);
/**
 * Changed 24 October and came on 2 November; 24 October and no more; never, with 14 failures; 1 November; no
 * account.
 */
const OWNERS = ['came', 'gone', 'stuck', 'late', 'paper'] as const;
/** A unit with them, as a CHT with the product's views has it. */
export const fiveChws: readonly StoredDocument[] = [
  designDocument,
  {
    _id: 'settings',
    settings: {
      ...settingsOf({ id: 'births', dhis: { dataElement: BIRTHS } }),
      roles: { chw: { offline: true } },
      permissions: { can_export_all: ['hrio', 'clerk'], can_export_dhis: ['hrio'] },
    },
  },
  placeOf('unit', { orgUnit: UNIT }) as StoredDocument,
  ...OWNERS.flatMap((owner): readonly StoredDocument[] => [
    personOf(owner, 'unit') as StoredDocument,
    ...(owner === 'paper'
      ? []
      : [
          {
            _id: `org.couchdb.user:${owner}`,
            type: 'user-settings',
            contact_id: owner,
            roles: ['chw'],
          },
        ]),
  ]),
  ...Object.entries({ came: '2026-10-24', gone: '2026-10-24', late: '2026-11-01' }).map(
    ([owner, day]): StoredDocument => ({
      ...targetsOf(owner, { births: 3 }),
      _id: `target~2026-10~${owner}~org.couchdb.user:${owner}`,
      updated_date: at(day),
    }),
  ),
];
const count = (user: string, day: string): StoredDocument => ({
  _id: `replication-count-${user}`,
  user,
  date: at(day),
  count: 40,
  all_docs_count: 52,
});
const LOGS: readonly StoredDocument[] = [
  count('came', '2026-11-02'),
  count('gone', '2026-10-24'),
  count('late', '2026-11-01'),
  {
    _id: 'replication-fail-2026-10-stuck',
    user: 'stuck',
    date: at('2026-10-19'),
    total_failures: 14,
    failures: [{ date: at('2026-10-19'), status_code: 500, duration: 12 }],
    daily_failures: { '2026-10-19': 6, '2026-10-30': 8 },
  },
];

/** What a CHT of a version knows of their phones. */
export const chtApiOfFive = (version: string): ChtApiContent => ({
  version,
  logs: LOGS,
  // Of two phones the newer one counts; the first revision of the settings is the one that is stored.
  devices: [
    {
      user: 'late',
      deviceId: 'a',
      date: '2026-11-01',
      browser: {},
      cht: '5.2.0',
      settings: '0-old',
    },
    {
      user: 'came',
      deviceId: 'b',
      date: '2026-10-01',
      browser: {},
      cht: '5.1.0',
      settings: '0-old',
    },
    {
      user: 'came',
      deviceId: 'c',
      date: '2026-11-02',
      browser: {},
      cht: '5.2.0',
      settings: '1-new',
    },
  ],
  rolesOfDevices: [],
});
