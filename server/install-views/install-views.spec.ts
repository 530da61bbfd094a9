import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { designDocument } from '../../src/data-access/index.ts';
import { basicAuthorization } from '../embedded-couchdb/index.ts';
import { ACCOUNTS, type RunningHost, startRunningHost } from '../testing/running-host.ts';
import type { DatabaseAddress } from './database-address.ts';
import { readInstallRequest } from './database-address.ts';
import { installDesignDocument, removeDesignDocument } from './install-design-document.ts';
import { waitForViews } from './wait-for-views.ts';

describe('Installing the views', () => {
  let host: RunningHost;
  beforeAll(async () => {
    host = await startRunningHost();
  });
  afterAll(() => host.close());

  const database = (account = ACCOUNTS.admin): DatabaseAddress => ({
    url: `${host.couchdb.url}/medic`,
    authorization: basicAuthorization(account),
  });

  it('installs, finds them installed, updates and removes them', async () => {
    expect(await installDesignDocument(database())).toBe('unchanged');
    expect(await removeDesignDocument(database())).toBe('removed');
    expect(await removeDesignDocument(database())).toBe('absent');
    expect(await installDesignDocument(database())).toBe('installed');
    const path = '/medic/_design/cht-dhis2-export';
    const address = `${host.couchdb.url}${path}`;
    const authorization = basicAuthorization(ACCOUNTS.admin);
    const headers = { authorization, 'content-type': 'application/json' };
    const stored = (await (await fetch(address, { headers })).json()) as object;
    const older = JSON.stringify({ ...stored, views: { older: { map: 'function () {}' } } });
    await fetch(address, { method: 'PUT', headers, body: older });
    expect(await installDesignDocument(database())).toBe('updated');
    expect(await installDesignDocument(database())).toBe('unchanged');
  });

  it('says that the product’s host, which only reads, is not the database', async () => {
    const through = { ...database(), url: `${host.url}/medic` };
    await removeDesignDocument(database());
    await expectAsync(installDesignDocument(through)).toBeRejectedWithError(
      /address of the database itself/,
    );
    await installDesignDocument(database());
  });

  it('waits until every view answers', async () => {
    const lines: string[] = [];
    await waitForViews(database(), (line) => lines.push(line));
    expect(lines.at(-1)).toMatch(/ready/);
  });

  it('shows how far the index is while it is built, of all shards together', async () => {
    const task = (range: string, changes_done: number): object => ({
      design_document: '_design/cht-dhis2-export',
      database: `shards/${range}/medic.1795851783`,
      changes_done,
      total_changes: 1500,
    });
    const tasks = [task('00000000-7fffffff', 1000), task('80000000-ffffffff', 200)];
    let answerView = (): void => undefined;
    const server = createServer(({ url = '' }, response) => {
      response.setHeader('content-type', 'application/json');
      if (url === '/_active_tasks') {
        response.end(JSON.stringify(tasks));
        answerView();
      } else if (url === '/medic/') response.end('{"doc_count":2000}');
      else answerView = () => response.end('{"rows":[]}');
    });
    await new Promise<void>((resolve) => {
      server.listen(0, '127.0.0.1', resolve);
    });
    const { port } = server.address() as AddressInfo;
    const lines: string[] = [];
    await waitForViews(
      { url: `http://127.0.0.1:${String(port)}/medic`, authorization: 'Basic YTpi' },
      (line) => lines.push(line),
      20,
    );
    server.close();
    expect(lines).toContain('  mapped_contacts: building, 1,200 of 3,000 documents, 40 % …');
    expect(lines.filter((line) => line.endsWith('ready')).length).toBe(
      Object.keys(designDocument.views).length,
    );
  });

  it('says who may', async () => {
    await removeDesignDocument(database());
    await expectAsync(installDesignDocument(database(ACCOUNTS.hrio))).toBeRejectedWithError(
      /administrators/,
    );
    await installDesignDocument(database());
  });

  it('says that there is no such database', async () => {
    const nowhere = { ...database(), url: `${host.couchdb.url}/nowhere` };
    await expectAsync(installDesignDocument(nowhere)).toBeRejectedWithError(/404/);
  });
});

describe('The command that installs the views', () => {
  it('takes the administrator from the address or the environment', () => {
    const fromAddress = readInstallRequest(['--url', 'http://a:b%20c@h:5984/medic/'], {});
    expect(fromAddress).toEqual({
      database: {
        url: 'http://h:5984/medic',
        authorization: basicAuthorization({ name: 'a', password: 'b c', roles: [] }),
      },
      remove: false,
    });
    const env = { COUCHDB_USER: 'a', COUCHDB_PASSWORD: 'b c' };
    const fromEnv = readInstallRequest(['--url', 'http://h:5984/medic', '--remove'], env);
    expect(fromEnv).toEqual({ ...fromAddress, remove: true });
  });

  it('never repeats what could be a password', () => {
    for (const args of [['--ur', 'http://a:secret@h/medic'], ['http://a:secret@h/medic'], []]) {
      expect(() => readInstallRequest(args, {})).toThrowError(/^(?!.*secret)/s);
    }
    expect(() => readInstallRequest(['--url', 'http://h/medic'], {})).toThrowError(/Whose rights/);
    expect(() => readInstallRequest(['--url', 'http://a:b@h/'], {})).toThrowError(/name/);
  });
});
