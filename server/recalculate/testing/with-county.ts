import type { StoredDocument } from '../../embedded-couchdb/index.ts';
import { type ApiHost, startApiHost } from '../../testing/api-host.ts';
import { countyWithReports, settings } from './county-with-reports.ts';

/** Runs a spec on a host of its own with some documents. */
export async function withCounty(
  documents: readonly StoredDocument[],
  test: (host: ApiHost) => Promise<void>,
): Promise<void> {
  const host = await startApiHost({ documents });
  try {
    await test(host);
  } finally {
    await host.close();
  }
}

/** The county with other `tasks` in its settings: other rules, or none. */
export const countyWithTasks = (tasks: object): readonly StoredDocument[] =>
  countyWithReports.map((document) =>
    document._id === 'settings' ? { _id: 'settings', settings: { ...settings, tasks } } : document,
  );
