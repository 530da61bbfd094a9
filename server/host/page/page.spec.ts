import { ACCOUNTS, type RunningHost, startRunningHost } from '../../testing/running-host.ts';

describe('The page as the host serves it', () => {
  let host: RunningHost;
  beforeAll(async () => {
    host = await startRunningHost();
  });
  afterAll(() => host.close());

  const nonceOf = (policy: string | null): string =>
    /'nonce-([^']+)'/.exec(policy ?? '')?.[1] ?? '';

  it('carries a strict policy, with the nonce that stands in the page', async () => {
    const answer = await host.ask('/');
    const policy = answer.headers.get('content-security-policy') ?? '';
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("script-src 'self';");
    expect(policy).not.toContain('unsafe');
    expect(policy).toContain("require-trusted-types-for 'script'");
    const page = await answer.text();
    expect(page).toContain(`ngCspNonce="${nonceOf(policy)}"`);
    expect(page).not.toContain('CSP_NONCE');
  });

  it('has a new nonce every time', async () => {
    const policies = await Promise.all([host.ask('/'), host.ask('/')]);
    const nonces = policies.map(({ headers }) => nonceOf(headers.get('content-security-policy')));
    expect(nonces[0]?.length).toBeGreaterThan(20);
    expect(nonces[0]).not.toBe(nonces[1] ?? '');
  });

  it('is there at every address that it shows, and never kept', async () => {
    for (const path of [
      '/',
      '/index.html',
      '/sign-in',
      '/import-export/dhis2?period=202610',
      '/import-export/dhis2/mapping',
    ]) {
      const answer = await host.ask(path);
      expect(answer.status).withContext(path).toBe(200);
      expect(answer.headers.get('cache-control')).withContext(path).toBe('no-cache');
      expect(answer.headers.get('content-type')).withContext(path).toContain('text/html');
    }
  });

  it('keeps files whose name changes with their content, and no others', async () => {
    const script = await host.ask('/main-ABCDEFGH.js');
    expect(script.headers.get('cache-control')).toContain('immutable');
    const icon = await host.ask('/favicon.svg');
    expect(icon.headers.get('cache-control')).toBe('no-cache');
  });

  it('lets a script that runs as a worker read from this origin, and no other file anything', async () => {
    const script = await host.ask('/chunk-COMPRESS.js');
    const policy = script.headers.get('content-security-policy');
    expect(policy).toBe("default-src 'none'; connect-src 'self'; frame-ancestors 'none'");
    const icon = await host.ask('/favicon.svg');
    expect(icon.headers.get('content-security-policy')).not.toContain('connect-src');
  });

  it('lets a guide show its pictures and its style, and run nothing', async () => {
    const guide = await host.ask('/guide/en/officer.html');
    expect(guide.headers.get('content-type')).toContain('text/html');
    expect(guide.headers.get('content-security-policy')).toMatch(
      /^default-src 'none'; style-src 'self'; img-src 'self'; /,
    );
  });

  it('sends files compressed', async () => {
    const script = await host.ask('/main-ABCDEFGH.js');
    expect(script.headers.get('content-encoding')).toMatch(/^(br|gzip)$/);
    expect(await script.text()).toContain('xxxx');
  });

  it('sends what the build compressed as it lies there, and keeps it as well', async () => {
    for (const [accepted, text] of [
      ['br, gzip', 'built with brotli'],
      ['gzip', 'built with gzip'],
      ['identity', 'built with nothing'],
    ] as const) {
      const headers = { 'accept-encoding': accepted };
      const script = await host.ask('/chunk-COMPRESS.js', undefined, { headers });
      expect(await script.text()).toBe(text);
      expect(script.headers.get('cache-control')).toContain('immutable');
      expect(script.headers.get('content-type')).toContain('javascript');
      expect(script.headers.get('vary')).toMatch(/accept-encoding/i);
    }
  });

  it('says that a file is missing instead of sending the page', async () => {
    for (const path of ['/chunk-gone.js', '/_users', '/..%2f..%2fpackage.json']) {
      const answer = await host.ask(path);
      expect(answer.status).withContext(path).toBeGreaterThanOrEqual(400);
      expect(answer.status).withContext(path).toBeLessThan(500);
    }
  });

  it('may be framed by nobody, and its type is not guessed', async () => {
    const { headers } = await host.ask('/');
    expect(headers.get('content-security-policy')).toContain("frame-ancestors 'none'");
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('set-cookie')).toBeNull();
  });

  it('is there at other addresses too, as what says that there is nothing', async () => {
    for (const path of [
      '/export',
      '/sign-inn',
      '/Import-export',
      // A scanner looks for what an editor leaves beside a file, and for what lies below a page.
      '/import-export/dhis2~',
      '/import-export/dhis2/backup',
      '/start/dhis2',
    ]) {
      const answer = await host.ask(path);
      expect(answer.status).withContext(path).toBe(404);
      expect(answer.headers.get('content-type')).withContext(path).toContain('text/html');
    }
  });

  it('is never the answer to a program', async () => {
    for (const path of [
      '/api/dataValueSet',
      '/api/datavaluesets',
      '/api/dataValueSets/',
      '/api/v2/export/reports',
      '/api',
      '/API/dataValueSets',
      '/medicx/_all_docs',
      '/MEDIC/settings',
      '/medic-users-meta/_all_docs',
      '/dhis2x',
      '/_utils',
      '//medic/settings',
    ]) {
      for (const method of ['GET', 'HEAD', 'POST']) {
        const answer = await host.ask(path, ACCOUNTS.admin, { method });
        expect(answer.status).withContext(`${method} ${path}`).toBe(404);
        expect(answer.headers.get('content-type')).withContext(path).toContain('application/json');
      }
    }
  });

  it('may use no device, and is kept to TLS where it came by it', async () => {
    const plain = await host.ask('/');
    expect(plain.headers.get('permissions-policy')).toContain('camera=()');
    expect(plain.headers.get('x-frame-options')).toBe('DENY');
    expect(plain.headers.get('strict-transport-security')).toBeNull();
    expect(plain.headers.get('x-powered-by')).toBeNull();
    const headers = { 'x-forwarded-proto': 'https' };
    const secure = await host.ask('/', undefined, { headers });
    expect(secure.headers.get('strict-transport-security')).toContain('max-age=');
  });
});

describe('The page below a path of its origin', () => {
  let host: RunningHost;
  beforeAll(async () => {
    host = await startRunningHost({ basePath: '/dhis2-export', signInUrl: '/medic/login' });
  });
  afterAll(() => host.close());

  it('says where it is, and where to sign in', async () => {
    const page = await (await host.ask('/dhis2-export/import-export/dhis2')).text();
    expect(page).toContain('<base href="/dhis2-export/" />');
    expect(page).toContain('<meta name="sign-in-url" content="/medic/login" />');
  });

  it('has its files, the database and the API below it, whether a proxy takes the path away or not', async () => {
    for (const base of ['/dhis2-export', '']) {
      const statuses = ['/favicon.svg', '/health', '/_session', '/medic/settings', '/api/none'].map(
        async (path) => (await host.ask(`${base}${path}`, ACCOUNTS.hrio)).status,
      );
      expect(await Promise.all(statuses))
        .withContext(base)
        .toEqual([200, 200, 200, 200, 404]);
    }
  });
});

it('The page at the root is what the build made', async () => {
  const host = await startRunningHost();
  const page = await (await host.ask('/')).text();
  await host.close();
  expect(page).toContain('<base href="/" />');
  expect(page).not.toContain('sign-in-url');
});
