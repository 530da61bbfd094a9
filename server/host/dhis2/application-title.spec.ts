import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { readDhis2Server } from '../../../src/data-access/index.ts';
import { readApplicationTitle } from './application-title.ts';

/** A DHIS2 that answers every request so, and what becomes of it. */
async function titleOf(answer: RequestListener): Promise<string | undefined> {
  const server = createServer(answer).listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  const { port } = server.address() as AddressInfo;
  try {
    return await readApplicationTitle(`http://127.0.0.1:${port}`);
  } finally {
    server.closeAllConnections();
    server.close();
  }
}

const saying =
  (status: number, body: string): RequestListener =>
  (_request, response) => {
    response.writeHead(status, { 'content-type': 'application/json' }).end(body);
  };

describe("a DHIS2's own name", () => {
  it('is what its page for signing in shows, and is asked for without credentials', async () => {
    const asked: (string | undefined)[] = [];
    const title = await titleOf((request, response) => {
      asked.push(request.url, request.headers.authorization, request.headers.cookie);
      saying(200, '{"applicationTitle":" National HMIS "}')(request, response);
    });
    expect(title).toBe('National HMIS');
    expect(asked).toEqual(['/api/loginConfig', undefined, undefined]);
  });

  const without: Record<string, RequestListener> = {
    'before 2.41': saying(404, '{"httpStatusCode":404}'),
    'where strangers are sent to sign in': (_request, response) => {
      response.writeHead(302, { location: '/login' }).end();
    },
    'where something else answers': saying(200, '<html>'),
    'where it has none': saying(200, '{"applicationTitle":"  "}'),
    'where nothing comes': (request) => request.socket.destroy(),
  };
  for (const [when, answer] of Object.entries(without)) {
    it(`is not known ${when}`, async () => {
      expect(await titleOf(answer)).toBeUndefined();
    });
  }

  it('stands before its address on the page', async () => {
    const host = (body: object) => () => Promise.resolve(Response.json(body));
    const dhis2 = { host: 'dhis2.example.org', title: 'National HMIS' };
    expect(await readDhis2Server(host({ dhis2 }), '/dhis2')).toBe(
      'National HMIS (dhis2.example.org)',
    );
  });
});
