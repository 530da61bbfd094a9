import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type FaultProxy, startFaultProxy } from './fault-proxy.ts';
import { FAULTS } from './faults.ts';

const ANSWER = { total_rows: 4, rows: ['a', 'b', 'c', 'd'].map((id) => ({ id, key: id })) };
const TEXT = JSON.stringify(ANSWER);

describe('The fault proxy', () => {
  let proxy: FaultProxy;
  const server = createServer((_request, response) => {
    response.writeHead(200, { 'content-type': 'application/json' }).end(TEXT);
  });
  beforeAll(async () => {
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const { port } = server.address() as AddressInfo;
    proxy = await startFaultProxy(`http://127.0.0.1:${port}`);
  });
  afterAll(async () => {
    await proxy.close();
    server.closeAllConnections();
    server.close();
  });

  const get = async (path = '/a', request: RequestInit = {}): Promise<string> => {
    const answer = await fetch(`${proxy.url}${path}`, request);
    return `${answer.status} ${await answer.text()}`;
  };
  const faultCalled = (name: string) => {
    const fault = FAULTS.find((one) => one.name === name);
    if (fault === undefined) throw new Error(`There is no fault ${name}.`);
    return fault;
  };

  it('changes nothing where nothing is planned', async () => {
    proxy.plan(undefined);
    expect(await get()).toBe(`200 ${TEXT}`);
  });

  it('befalls the first such answer, or all of them, and no other', async () => {
    const fault = faultCalled('null');
    const at = (_method: string, path: string): boolean => path === '/a';
    proxy.plan({ fault, at, times: 'once' });
    expect([await get('/b'), await get(), await get()]).toEqual([
      `200 ${TEXT}`,
      '200 null',
      `200 ${TEXT}`,
    ]);
    expect(proxy.hits).toBe(1);
    proxy.plan({ fault, at, times: 'always' });
    expect([await get(), await get()]).toEqual(['200 null', '200 null']);
  });

  for (const fault of FAULTS) {
    it(`does what it says: ${fault.name}`, async () => {
      proxy.plan({ fault, at: () => true, times: 'always' });
      // Only where it is silent somebody has to stop waiting: on a busy machine all others take longer.
      const request = fault.isSilent === true ? { signal: AbortSignal.timeout(300) } : {};
      const got = await get('/a', request).catch(() => 'nothing');
      if (fault.isHarmless === true) expect(got).toBe(`200 ${TEXT}`);
      else expect(got).not.toBe(`200 ${TEXT}`);
    });
  }
});
