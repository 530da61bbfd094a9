import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { designDocument } from '../../src/data-access/index.ts';
import { decodeExtensionConfig, fieldOf } from '../../src/domain/index.ts';
import { demoCounty } from '../demo-county/index.ts';
import {
  basicAuthorization,
  type EmbeddedCouchDB,
  startEmbeddedCouchDB,
} from '../embedded-couchdb/index.ts';
import { refusal } from '../install-views/call.ts';
import { createScratchFolder } from '../testing/scratch-folder.ts';
import { extensionProperties, MOST_PLACES } from './extension-properties.ts';
import { readExtensionRequest } from './install-request.ts';
import { installExtensionBy } from './run-install-extension.ts';

const ADMIN = { name: 'admin', password: 'a b', roles: ['_admin'] };
const { documents } = demoCounty({ today: '2026-11-21', seed: 'extension' });

describe('Installing the extension for telephones', () => {
  let couchdb: EmbeddedCouchDB;
  let files: Awaited<ReturnType<typeof createScratchFolder>>;
  let url = '';

  beforeAll(async () => {
    couchdb = await startEmbeddedCouchDB({
      database: 'medic',
      documents: [...documents, designDocument],
      admin: ADMIN,
      accounts: [],
    });
    url = couchdb.url.replace('http://', 'http://admin:a%20b@');
    files = await createScratchFolder({
      'extension.js': 'module.exports = 1;',
      'newer.js': 'module.exports = 2;',
      'metadata.json': '{}',
    });
  });
  afterAll(async () => {
    await files.remove();
    await couchdb.close();
  });

  const ask = async (path: string): Promise<Response> =>
    fetch(`${couchdb.url}/medic/${path}`, {
      headers: { authorization: basicAuthorization(ADMIN) },
    });
  const run = async (args: readonly string[], script = 'extension.js') => {
    const lines: string[] = [];
    const isCurrent = await installExtensionBy(
      ['--url', `${url}/medic`, ...args],
      join(files.folder, script),
      (line) => lines.push(line),
    );
    return { lines: lines.join('\n'), isCurrent };
  };

  it('writes the form in which supervisors sign, and nothing else where that is all', async () => {
    const form = join(files.folder, 'forms', 'app');
    const { lines } = await run(['--form', form]);
    expect(lines).toMatch(
      /dhis2_validation\.xml and .*dhis2_validation\.properties\.json were written/,
    );
    expect(await readdir(form)).toEqual([
      'dhis2_validation.properties.json',
      'dhis2_validation.xml',
    ]);
    const xml = await readFile(join(form, 'dhis2_validation.xml'), 'utf8');
    expect(xml).toContain('<select1 ref="/dhis2_validation/data_set">');
    expect(xml).not.toContain('needs_signoff');
    expect((await ask('ui-extension%3Adhis2-my-area')).status).toBe(404);
  });

  it('gives sign-offs to everybody above where that is asked for', async () => {
    const folder = join(files.folder, 'with-signoff');
    await run(['--files', folder, '--form', folder, '--needs-signoff']);
    const properties: unknown = JSON.parse(
      await readFile(join(folder, 'dhis2-my-area.properties.json'), 'utf8'),
    );
    expect(decodeExtensionConfig(fieldOf(properties, 'config'))?.needsSignOff).toBe(true);
    expect(await readFile(join(folder, 'dhis2_validation.xml'), 'utf8')).toContain(
      '<needs_signoff>true</needs_signoff>',
    );
  });

  it('installs both, changes nothing the second time, says what is old, and removes them', async () => {
    expect((await run(['--check'])).lines).toMatch(/my-month is not installed.*\n.*my-area is not/);
    expect((await run([])).lines).toMatch(/my-month was installed.*\n.*my-area was installed/);
    const path = 'ui-extension%3Adhis2-my-area';
    const first = (await (await ask(path)).json()) as Record<string, unknown>;
    expect((await run([])).lines).toMatch(/as it should be.*\n.*as it should be/);
    expect(await (await ask(path)).json()).toEqual(first);
    expect((await run(['--check'])).isCurrent).toBe(true);
    expect(await (await ask(`${path}/extension.js`)).text()).toBe('module.exports = 1;');
    expect(first).toEqual(
      jasmine.objectContaining({
        type: 'ui-extension',
        extension_type: 'sidebar_tab',
        roles: ['supervisor'],
      }),
    );
    const config = decodeExtensionConfig(first['config']);
    expect(config?.areaTypes).toEqual(['area']);
    expect(config?.personTypes).toEqual(['chw', 'supervisor']);
    expect(config?.places?.length).toBeGreaterThan(10);

    // A new script is no older copy of the settings.
    expect((await run(['--check'], 'newer.js')).lines).toMatch(/another version/);
    const settings = (await (await ask('settings')).json()) as { settings: { uhc: object } };
    settings.settings.uhc = { month_start_date: 26 };
    await fetch(`${couchdb.url}/medic/settings`, {
      method: 'PUT',
      headers: { authorization: basicAuthorization(ADMIN), 'content-type': 'application/json' },
      body: JSON.stringify(settings),
    });
    const older = await run(['--check']);
    expect(older.lines).toMatch(/another copy of the settings/);
    expect(older.isCurrent).toBe(false);
    expect((await run([])).lines).toMatch(/was updated.*\n.*was updated/);

    expect((await run(['--remove'])).lines).toMatch(/was removed.*\n.*was removed/);
    expect((await run(['--remove'])).lines).toMatch(/nothing was done.*\n.*nothing was done/);
    expect((await ask(path)).status).toBe(404);
  });

  it("writes the files for the CHT's own uploader, and nothing to the database", async () => {
    const folder = join(files.folder, 'ui-extensions');
    await run(['--files', folder, '--supervisor-role', 'boss']);
    expect((await readdir(folder)).sort()).toEqual([
      'dhis2-my-area.js',
      'dhis2-my-area.properties.json',
      'dhis2-my-month.js',
      'dhis2-my-month.properties.json',
    ]);
    const text = await readFile(join(folder, 'dhis2-my-area.properties.json'), 'utf8');
    expect(JSON.parse(text)).toEqual(jasmine.objectContaining({ roles: ['boss'] }));
    expect((await ask('ui-extension%3Adhis2-my-area')).status).toBe(404);
  });

  it('says that metadata tell of no data set, and what cannot be read', async () => {
    for (const [file, words] of [
      ['metadata.json', /no metadata of a data set/],
      ['nothing.json', /cannot be read/],
    ] as const) {
      await expectAsync(run(['--metadata', join(files.folder, file)])).toBeRejectedWithError(words);
    }
    url = couchdb.url.replace('http://', 'http://admin:wrong@');
    await expectAsync(run([])).toBeRejectedWithError(
      /^Nothing was done\. The database does not know these credentials/,
    );
    url = couchdb.url.replace('http://', 'http://admin:a%20b@');
  });
});

describe('the error where a CHT refuses to have an extension written', () => {
  it('says who may, and speaks of no design documents', () => {
    const answer = { status: 403, body: { error: 'forbidden', reason: 'Insufficient privileges' } };
    expect(refusal(answer, 'Extensions').message).toBe(
      'The database refused (403): Insufficient privileges\nExtensions are written by administrators of CouchDB only.',
    );
    expect(refusal(answer).message).toContain('\nDesign documents are written by');
    const reason = 'Account is temporarily locked due to multiple authentication failures';
    const locked = refusal({ status: 403, body: { error: 'forbidden', reason } });
    expect(locked.message).toBe(`The database refused (403): ${reason}`);
  });
});

describe('what goes to the phones with the extension', () => {
  const setup = {
    settings: {},
    places: [],
    areaTypes: [],
    personTypes: [],
    signOffRoles: [],
    roles: { chw: [], supervisor: [] },
  };
  const choice = { names: {}, roles: { 'my-month': ['chw'], 'my-area': [] } };

  it('is not for everybody where no role is known', () => {
    expect([...extensionProperties(setup, choice).keys()]).toEqual(['my-month']);
  });

  it('has no places where there are too many, and another version for every change', () => {
    const places = Array.from({ length: MOST_PLACES + 1 }, (_, index) => ({
      _id: String(index),
      dhis: {},
    }));
    const many = extensionProperties({ ...setup, places }, choice).get('my-month');
    const few = extensionProperties({ ...setup, places: places.slice(1) }, choice).get('my-month');
    expect(many?.config.places).toBeUndefined();
    expect(few?.config.places?.length).toBe(MOST_PLACES);
    expect(few?.config.version).not.toBe(many?.config.version ?? '');
  });
});

describe('the command that installs the extension', () => {
  it('never repeats what could be a password', () => {
    for (const args of [['--ur', 'http://a:secret@h/medic'], ['http://a:secret@h/medic'], []]) {
      expect(() => readExtensionRequest(args, {})).toThrowError(/^(?!.*secret)/s);
    }
    expect(() =>
      readExtensionRequest(['--url', 'http://a:b@h/m', '--remove', '--check'], {}),
    ).toThrowError(/stands alone/);
  });
});
