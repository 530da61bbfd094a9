import { dataSetsOf, tagBefore } from '../county/county.ts';
import { type RunningHost, runHost } from '../host/run-host.ts';
import { at } from '../independent-sum/json.ts';
import { administrator, type ChtAccount, chtUrl } from './ask-cht.ts';
import { COUNTY, OFFICER } from './county-on-cht.ts';

/** Starts the host in front of the CHT, with its administrator for what only they may ask. */
export const startHostOnCht = (): Promise<RunningHost> => {
  const { name, password } = administrator();
  return runHost({
    env: { COUCHDB_URL: chtUrl(), CHT_ADMIN_USER: name, CHT_ADMIN_PASSWORD: password },
  });
};

/** What the host's API answers the officer, or somebody else. */
export async function askHost(
  url: string,
  path: string,
  { name, password }: ChtAccount = OFFICER,
): Promise<unknown> {
  const authorization = `Basic ${Buffer.from(`${name}:${password}`).toString('base64')}`;
  const answer = await fetch(`${url}${path}`, { headers: { authorization } });
  if (!answer.ok) throw new Error(`${path}: ${String(answer.status)} ${await answer.text()}`);
  return (await answer.json()) as unknown;
}

/** Where an export of the last finished month is asked for. */
const lastMonth = (): string =>
  `dataSet=${dataSetsOf(COUNTY)[0]?.id ?? ''}&period=${tagBefore(1).replace('-', '')}`;

/** How the org units of the last finished month stand: each status that there is. */
export async function signOffsOnHost(url: string): Promise<ReadonlySet<unknown>> {
  const review = await askHost(url, `/api/dataValueSets/review?${lastMonth()}`);
  const units = at(review, 'signOffs', 'orgUnits');
  return new Set((units as readonly object[]).map((unit) => at(unit, 'status')));
}
