import {
  DATA_SETS,
  startCountyDhis2,
  startDemoCountyHost,
} from '../../integrations/testing/demo-county-host.ts';
import { ACCOUNTS } from '../../server/testing/running-host.ts';
import { dhis2Authorization } from '../../src/data-access/index.ts';
import type { RoutedRequest, Route, Routed } from './through-router.ts';

/** What is to come out of OpenHIM's router, by the channel of the import file and the request. */
const WALKS = [
  { channel: 0, method: 'GET', path: '/trigger', http: 200, status: 'Successful' },
  { channel: 0, method: 'GET', path: '/trigger', http: 200, status: 'Successful' },
  {
    channel: 1,
    method: 'POST',
    path: '/api/sendings',
    period: '202609',
    http: 200,
    status: 'Successful',
  },
  {
    channel: 1,
    method: 'POST',
    path: '/api/sendings',
    period: '201001',
    http: 400,
    status: 'Completed',
  },
  {
    channel: 1,
    method: 'POST',
    path: '/api/sendings',
    period: 'never',
    http: 400,
    status: 'Failed',
  },
] as const;

/** Sends from the demo county to a model of DHIS2 through OpenHIM's own router, and says what is wrong. */
export async function sendThroughOpenHim(
  route: (request: RoutedRequest) => Promise<Routed>,
  channels: readonly { readonly routes: readonly Route[] }[],
): Promise<readonly string[]> {
  const dhis2 = await startCountyDhis2();
  const authorization = dhis2Authorization({ token: dhis2.token });
  const host = await startDemoCountyHost({
    sending: { baseUrl: dhis2.url, authorization, senders: [ACCOUNTS.hrio.name] },
  });
  const dataSet = DATA_SETS[0] ?? '';
  const { hostname, port } = new URL(host.url);
  const faults: string[] = [];
  for (const { channel, method, path, http, status, ...walk } of WALKS) {
    const { routes, ...rest } = channels[channel] ?? { routes: [] };
    const routed = await route({
      channel: {
        ...rest,
        routes: routes.map((each) => ({
          ...each,
          ...{ host: hostname, port: Number(port), secured: false },
          ...{ username: ACCOUNTS.hrio.name, password: ACCOUNTS.hrio.password },
          ...(each.path === undefined
            ? {}
            : { path: each.path.replace(/dataSet=\w+/, `dataSet=${dataSet}`) }),
        })),
      },
      method,
      path,
      ...('period' in walk ? { body: JSON.stringify({ dataSet, period: walk.period }) } : {}),
    });
    const found = [routed.httpStatus, routed.status, routed.fault].join();
    if (found !== [http, status, undefined].join()) {
      faults.push(`${method} ${path}: ${found}: ${routed.body}`);
    }
  }
  const sent = dhis2.requests.filter((request) => request.method === 'POST').length;
  // The month once, although it was asked for twice, and the other one.
  if (sent !== 2) faults.push(`DHIS2 was sent to ${sent} times`);
  await host.close();
  await dhis2.close();
  return faults;
}
