import { strToU8, zipSync } from 'fflate';
import {
  dhis2Authorization,
  findOrgUnits,
  hostAddress,
  logSending,
  readDhis2User,
  readHostConnection,
  readOrgUnitsBelow,
  readSendings,
  readWritableDataSets,
  writeHostConnection,
} from '../../../src/data-access/index.ts';
import { err, type Period } from '../../../src/domain/index.ts';
import { manifest } from '../../../tools/dhis2-app/manifest.ts';
import { type RunningModel, startDhis2Model } from '../server/start-dhis2-model.ts';
import { DATA_SET, smallMetadata, VILLAGE } from '../testing/small-metadata.ts';

const CLERK = { username: 'clerk', password: 'secret', language: 'fr' };
const OPENS = 'M_CHT_reports';

const zipOf = (manifest: object, files: Readonly<Record<string, string>> = {}): Uint8Array =>
  zipSync({
    'manifest.webapp': strToU8(JSON.stringify(manifest)),
    ...Object.fromEntries(Object.entries(files).map(([path, text]) => [path, strToU8(text)])),
  });

const MANIFEST = {
  name: 'CHT reports',
  version: '1.0.0',
  activities: { dhis: { href: '*', namespace: 'cht-dhis2-export' } },
};

describe('What DHIS2 gives an app', () => {
  let model: RunningModel;
  beforeEach(async () => {
    model = await startDhis2Model({
      generation: 'since243',
      metadata: smallMetadata(),
      today: '2026-11-21',
      authorities: ['ALL'],
      contextPath: '/hmis',
      others: [
        { ...CLERK, authorities: ['F_DATAVALUE_ADD', OPENS], organisationUnits: [VILLAGE] },
        { username: 'reader', password: 'secret', authorities: [], closedDataSets: [DATA_SET] },
        { username: 'officer', password: 'secret', authorities: ['M_chtreports'] },
        { username: 'misled', password: 'secret', authorities: ['M_cht-reports'] },
        { username: 'manager', password: 'secret', authorities: ['M_dhis-web-app-management'] },
      ],
    });
  });
  afterEach(() => model.close());

  const accessOf = (user: string, password: string) => ({
    baseUrl: model.url,
    authorization: dhis2Authorization({ user, password }),
  });
  const admin = () => accessOf(model.user, model.password);
  const clerk = () => accessOf('clerk', 'secret');
  const install = async (zip: Uint8Array): Promise<readonly [number, unknown]> => {
    const form = new FormData();
    form.set('file', new Blob([new Uint8Array(zip)]), 'app.zip');
    const headers = { Authorization: admin().authorization };
    const answer = await fetch(`${model.url}/api/apps`, { method: 'POST', headers, body: form });
    return [answer.status, ((await answer.json()) as { readonly message: string }).message];
  };

  it('is who is signed in, and what they may', async () => {
    const user = await readDhis2User(fetch, clerk());
    expect(user).toEqual({
      ok: true,
      value: jasmine.objectContaining({
        username: 'clerk',
        language: 'fr',
        mayWrite: true,
        isAdministrator: false,
      }),
    });
    expect(user.ok && user.value.orgUnits.map(({ id }) => id)).toEqual([VILLAGE]);
    const reader = await readDhis2User(fetch, accessOf('reader', 'secret'));
    expect(reader.ok && reader.value.mayWrite).toBeFalse();
    expect(await readDhis2User(fetch, accessOf('clerk', 'wrong'))).toEqual({
      ok: false,
      error: jasmine.objectContaining({ code: 'wrong-credentials' }),
    });
  });

  it('is the data sets that they may write to', async () => {
    const all = await readWritableDataSets(fetch, clerk());
    expect(all.ok && all.value.map(({ id, periodType }) => [id, periodType])).toContain([
      DATA_SET,
      'Monthly',
    ]);
    const closed = await readWritableDataSets(fetch, accessOf('reader', 'secret'));
    expect(closed.ok && closed.value.map(({ id }) => id)).not.toContain(DATA_SET);
  });

  it('is the tree of org units, and those of the user’s own that a text finds', async () => {
    const query = { fetchFn: fetch, access: clerk() };
    const below = await readOrgUnitsBelow(query, 'country0001');
    expect(below.ok && below.value.some(({ id }) => id === VILLAGE)).toBeTrue();
    const found = await findOrgUnits(query, '', [VILLAGE]);
    expect(found.ok && found.value.map(({ id }) => id)).toEqual([VILLAGE]);
    expect(await readOrgUnitsBelow(query, 'unknown0001')).toEqual({
      ok: false,
      error: jasmine.objectContaining({ code: 'not-found' }),
    });
  });

  it('is a place for settings, which those who open the app only read', async () => {
    await install(zipOf(MANIFEST));
    expect(await readHostConnection(fetch, clerk())).toEqual({ ok: true, value: undefined });
    const route = { by: 'route', route: 'cht-reports' } as const;
    const address = { by: 'address', address: 'https://export.example.org' } as const;
    for (const connection of [route, address]) {
      expect(await writeHostConnection(fetch, admin(), connection)).toEqual({
        ok: true,
        value: { connection, isProtected: true },
      });
      expect(await readHostConnection(fetch, clerk())).toEqual({ ok: true, value: connection });
    }
    expect(await writeHostConnection(fetch, clerk(), route)).toEqual({
      ok: false,
      error: jasmine.objectContaining({ code: 'no-access' }),
    });
    const reader = await readHostConnection(fetch, accessOf('reader', 'secret'));
    expect(!reader.ok && reader.error.code).toBe('no-access');
  });

  it('is one that whoever was there first cannot lead elsewhere afterwards', async () => {
    await install(zipOf(MANIFEST));
    const [theirs, ours] = [
      { by: 'route', route: 'theirs' },
      { by: 'route', route: 'ours' },
    ] as const;
    expect((await writeHostConnection(fetch, clerk(), theirs)).ok).toBeTrue();
    expect((await writeHostConnection(fetch, admin(), ours)).ok).toBeTrue();
    const again = await writeHostConnection(fetch, clerk(), theirs);
    expect(!again.ok && again.error.code).toBe('no-access');
    expect(await readHostConnection(fetch, clerk())).toEqual({ ok: true, value: ours });
  });

  it('keeps the log of sendings from whom the app is kept from', async () => {
    const file = { dataSet: DATA_SET, period: '202610' as Period, dataValues: [] };
    const sent = err({ error: { code: 'unreachable' }, answered: 0, mayHaveTaken: true } as const);
    const at = '2026-11-03T08:15:30.000Z';
    const sending = { dataValueSet: file, sent, way: 'console', at } as const;
    const codes = async (user: string): Promise<readonly string[]> => {
      const access = accessOf(user, 'secret');
      const written = await logSending(fetch, access, sending);
      const read = await readSendings(fetch, access, file);
      return [written, read].map((each) => (each.ok ? 'ok' : each.error.code));
    };
    expect(await codes('reader')).toEqual(['ok', 'ok']);
    await install(zipOf(MANIFEST));
    expect(await codes('reader')).toEqual(['no-access', 'no-access']);
    expect(await codes('clerk')).toEqual(['ok', 'ok']);
    const all = await readSendings(fetch, clerk(), file);
    expect(all.ok && all.value.sendings.map(({ by }) => by)).toEqual(['clerk', 'reader']);
  });

  it('takes for an address what a browser may ask, and nothing else', () => {
    for (const [text, kept] of [
      ['https://export.example.org/', 'https://export.example.org'],
      [' https://export.example.org/cht/ ', 'https://export.example.org/cht'],
      ['http://127.0.0.1:5988', 'http://127.0.0.1:5988'],
      ['http://export.example.org', undefined],
      ['https://user:secret@export.example.org', undefined],
      ['javascript:alert(1)', undefined],
      ['export.example.org', undefined],
      [7, undefined],
    ] as const) {
      expect(hostAddress(text)).withContext(String(text)).toBe(kept);
    }
  });

  it('refuses apps that are none', async () => {
    expect(await install(zipOf(MANIFEST, { 'index.html': 'hello' }))).toEqual([
      201,
      'App was installed',
    ]);
    for (const [zip, why] of [
      [strToU8('no zip'), 'INVALID_ZIP_FORMAT'],
      [zipSync({ 'index.html': strToU8('') }), 'MISSING_MANIFEST'],
      [zipOf({ name: 'x' }), 'INVALID_MANIFEST'],
      [zipOf(MANIFEST, { '../outside': '' }), 'INVALID_ZIP_FORMAT'],
      [zipOf({ ...MANIFEST, name: 'Other' }), 'NAMESPACE_TAKEN'],
      [zipOf({ ...MANIFEST, activities: { dhis: { namespace: 'a b' } } }), 'NAMESPACE_INVALID'],
    ] as const) {
      expect(await install(zip)).toEqual([409, `Failed to install app: ${why}`]);
    }
    const address = `${model.url}/api/apps/CHT-reports/index.html`;
    const index = `${address}?shell=false`;
    const asClerk = { headers: { Authorization: clerk().authorization } };
    expect(await (await fetch(index, asClerk)).text()).toBe('hello');
    const { url } = await fetch(address, asClerk);
    expect(url).toBe(`${model.url}/apps/CHT-reports`);
    const stranger = await fetch(index, {
      headers: { Authorization: accessOf('reader', 'secret').authorization },
    });
    expect(stranger.status).toBe(404);
  });

  it('opens the product’s own app for an authority without its hyphen, and for those who manage apps', async () => {
    await install(zipOf(manifest('1.0.0'), { 'index.html': 'hello' }));
    for (const [user, status] of [
      ['officer', 200],
      ['manager', 200],
      ['misled', 404],
    ] as const) {
      const { authorization: Authorization } = accessOf(user, 'secret');
      const index = `${model.url}/api/apps/cht-reports/index.html?redirect=false`;
      const opened = await fetch(index, { headers: { Authorization } });
      expect(opened.status).withContext(user).toBe(status);
      const kept = await readHostConnection(fetch, accessOf(user, 'secret'));
      expect(kept.ok)
        .withContext(user)
        .toBe(status === 200);
    }
  });
});
