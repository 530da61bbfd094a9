import type { ChtApiContent } from '../embedded-couchdb/index.ts';

const at = (day: string): number => Date.parse(`${day}T08:00:00Z`);

/** What a CHT 5.2 tells: one phone synced on a day, and another has failed fourteen times since one. */
export const chtApiOf = (
  synced: readonly [string, string],
  failing: readonly [string, string],
): ChtApiContent => ({
  version: '5.2.0',
  devices: [],
  rolesOfDevices: [],
  logs: [
    {
      _id: `replication-count-${synced[0]}`,
      user: synced[0],
      date: at(synced[1]),
      count: 40,
      all_docs_count: 52,
    },
    {
      _id: `replication-fail-${failing[1].slice(0, 7)}-${failing[0]}`,
      user: failing[0],
      date: at(failing[1]),
      total_failures: 14,
      failures: [{ date: at(failing[1]), status_code: 500, duration: 12 }],
      daily_failures: { [failing[1]]: 14 },
    },
  ],
});
