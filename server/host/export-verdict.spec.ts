import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { exportVerdict } from './export-verdict.ts';
import { UpstreamUnreachable } from './upstream.ts';

const credentials = { cookie: 'AuthSession=a', authorization: undefined };

describe('The verdict on a caller', () => {
  it('is none while a proxy or the database only answers with its own errors', async () => {
    let failing = '';
    const server = createServer((request, response) => {
      const fails = request.url === failing;
      response.writeHead(fails ? 503 : 200, { 'content-type': 'application/json' });
      response.end(fails ? '' : '{"userCtx": {"name": "hrio", "roles": ["hrio"]}}');
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const { port } = server.address() as AddressInfo;
    const upstream = { url: `http://127.0.0.1:${port}`, database: 'medic' };
    for (failing of ['/_session', '/medic/settings']) {
      await expectAsync(exportVerdict(upstream, credentials)).toBeRejectedWithError(
        UpstreamUnreachable,
      );
    }
    failing = '';
    expect(await exportVerdict(upstream, credentials)).toBe('no-permission');
    server.closeAllConnections();
    server.close();
  });
});
