import { StartError } from './start-error.ts';
import { readStartOptions } from './start-options.ts';

describe('The options of a start', () => {
  const refused = (args: readonly string[], env: Record<string, string>, words: RegExp): void => {
    expect(() => readStartOptions(args, env)).toThrowError(StartError, words);
  };

  it('are the demo on loopback where nothing is said', () => {
    for (const env of [{}, { PORT: '', HOST: '', COUCHDB_URL: '', DEMO_PASSWORD: '' }]) {
      expect(readStartOptions([], env)).toEqual({
        host: '127.0.0.1',
        port: undefined,
        upstream: undefined,
        password: undefined,
        documentsFile: undefined,
        withViews: true,
        monthStart: undefined,
        allowedOrigins: [],
        dhis2: undefined,
        sender: undefined,
        chtAdmin: undefined,
        goData: undefined,
        basePath: undefined,
        signInUrl: undefined,
        trustedProxies: [],
        exportsFolder: undefined,
        sendingsFolder: undefined,
        withLog: false,
      });
    }
  });

  it('keep sendings only where there are any', () => {
    const env = { DHIS2_URL: 'https://dhis2.example.org', SENDINGS_FOLDER: '/var/lib/sendings' };
    expect(readStartOptions([], env).sendingsFolder).toBe('/var/lib/sendings');
    refused([], { SENDINGS_FOLDER: '/var/lib/sendings' }, /SENDINGS_FOLDER.*needs DHIS2_URL/);
  });

  it('take a file of documents and one password', () => {
    const options = readStartOptions(['--docs', 'a.json', '--without-views'], {
      DEMO_PASSWORD: 'demo',
      PORT: '9000',
    });
    expect(options).toEqual(
      jasmine.objectContaining({
        documentsFile: 'a.json',
        withViews: false,
        password: 'demo',
        port: 9000,
      }),
    );
  });

  it('let the months of the demo county start on another day', () => {
    expect(readStartOptions(['--month-start', '26'], {}).monthStart).toBe(26);
    for (const day of ['0', '32', 'x', '1.5']) {
      refused(['--month-start', day], {}, /not a day of the month/);
    }
    refused(['--month-start', '26', '--docs', 'a.json'], {}, /the settings say it/);
    refused(['--month-start', '26'], { COUCHDB_URL: 'http://h:5984' }, /embedded server/);
  });

  it('name another server and its database', () => {
    const { upstream } = readStartOptions([], { COUCHDB_URL: 'https://couch.example/base/' });
    expect(upstream).toEqual({ url: 'https://couch.example/base', database: 'medic' });
    const env = { COUCHDB_URL: 'http://h:5984', COUCHDB_DB: 'medic-test', HOST: '0.0.0.0' };
    expect(readStartOptions([], env)).toEqual(
      jasmine.objectContaining({
        upstream: { url: 'http://h:5984', database: 'medic-test' },
        host: '0.0.0.0',
      }),
    );
  });

  it('never show the demo to other machines', () => {
    refused([], { HOST: '0.0.0.0' }, /other machines/);
    refused([], { HOST: '192.168.1.7' }, /other machines/);
    expect(readStartOptions([], { HOST: 'localhost' }).host).toBe('localhost');
    expect(readStartOptions([], { HOST: '::1' }).host).toBe('::1');
  });

  it('name a path below which everything is served, and another page for signing in', () => {
    const env = { BASE_PATH: '/dhis2-export/', SIGN_IN_URL: '/medic/login' };
    const { basePath, signInUrl } = readStartOptions([], env);
    expect([basePath, signInUrl]).toEqual(['/dhis2-export', '/medic/login']);
    expect(readStartOptions([], { BASE_PATH: '/' }).basePath).toBeUndefined();
    for (const path of ['dhis2', '//evil.example', '/a/../b', '/a"b', '/a b', 'https://a.example'])
      refused([], { BASE_PATH: path }, /BASE_PATH=.* is not a path/);
  });

  it('name the origins whose pages may call the API', () => {
    const list = 'https://dhis2.example.org, http://localhost:3000 https://a.example:8443';
    expect(readStartOptions([], { ALLOWED_ORIGINS: list }).allowedOrigins).toEqual([
      'https://dhis2.example.org',
      'http://localhost:3000',
      'https://a.example:8443',
    ]);
    for (const other of ['*', 'null', 'dhis2.example.org', 'https://a.example/', 'file:///a']) {
      refused([], { ALLOWED_ORIGINS: `https://a.example,${other}` }, /ALLOWED_ORIGINS/);
    }
  });

  it('carry nobody’s password to a server, and repeat none', () => {
    refused([], { COUCHDB_URL: 'http://admin:secret@h:5984' }, /^(?!.*secret).*their own/);
  });

  it('say what is wrong with them', () => {
    refused([], { PORT: 'http' }, /PORT=http/);
    refused([], { PORT: '65536' }, /PORT=65536/);
    refused([], { COUCHDB_URL: 'h:5984' }, /COUCHDB_URL/);
    refused([], { COUCHDB_URL: 'http://h', COUCHDB_DB: '../_users' }, /COUCHDB_DB/);
    refused(['--doc', 'a.json'], {}, /--docs/);
    refused(['--docs', 'a.json'], { COUCHDB_URL: 'http://h' }, /--docs/);
  });

  it('name the proxies in front, and a log', () => {
    const env = { TRUSTED_PROXIES: '10.0.0.7, 192.0.2.0/24 ::1 uniquelocal', LOG: 'json' };
    expect(readStartOptions([], env)).toEqual(
      jasmine.objectContaining({
        trustedProxies: ['10.0.0.7', '192.0.2.0/24', '::1', 'uniquelocal'],
        withLog: true,
      }),
    );
    refused([], { TRUSTED_PROXIES: 'nginx.example' }, /TRUSTED_PROXIES/);
    refused([], { TRUSTED_PROXIES: '10.0.0.0/8/8' }, /TRUSTED_PROXIES/);
    refused([], { LOG: 'everything' }, /LOG/);
  });
});
