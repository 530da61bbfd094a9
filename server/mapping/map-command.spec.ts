import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import {
  exportDocuments,
  exportRequest,
  fieldOf,
  type MappingRow,
  type PatchOperation,
} from '../../src/domain/index.ts';
import { chtCoreClientViews, chtCoreViews } from '../../src/data-access/testing/cht-core-views.ts';
import { applyPatch, editContacts } from '../../src/domain/testing/apply-mapping.ts';
import { runInProcess } from '../command-line/testing/run-in-process.ts';
import { demoCounty } from '../demo-county/index.ts';
import { metadataOfDocuments } from '../demo-dhis2/index.ts';
import type { StoredDocument } from '../embedded-couchdb/index.ts';
import { type ApiHost, startApiHost } from '../testing/api-host.ts';
import { ACCOUNTS } from '../testing/running-host.ts';
import { createScratchFolder } from '../testing/scratch-folder.ts';
import { mapCommand, type MapContext } from './map-command.ts';

const TODAY = '2026-11-21';
const demo = demoCounty({ today: TODAY, seed: 'mapping' }).documents;
const metadata = metadataOfDocuments(demo);
const dataSet = metadata.dataSets[0]?.id ?? '';
const isDesign = ({ _id }: StoredDocument): boolean => _id.startsWith('_design/');
const settingsOf = (documents: readonly StoredDocument[]): unknown =>
  documents.find(({ _id }) => _id === 'settings')?.['settings'];
const targetsOf = (settings: unknown): readonly object[] =>
  fieldOf(fieldOf(fieldOf(settings, 'tasks'), 'targets'), 'items') as readonly object[];

/** The county before anybody mapped it; one place is spelt in another way. */
const unmapped: readonly StoredDocument[] = demo
  .filter((document) => !isDesign(document))
  .map((document) => {
    const { dhis: _, ...without } = document;
    if (document._id !== 'settings') {
      return document['name'] === 'Kadero CU' ? { ...without, name: 'Kaderro C.U.' } : without;
    }
    const settings = document['settings'] as object;
    const items = targetsOf(settings).map((target) => ({ ...target, dhis: undefined }));
    return {
      ...document,
      settings: {
        ...settings,
        dhis_data_sets: [],
        tasks: { ...(fieldOf(settings, 'tasks') as object), targets: { items } },
      },
    };
  });

describe('The command that maps', () => {
  let host: ApiHost;
  let scratch: Awaited<ReturnType<typeof createScratchFolder>>;
  let out: string;

  beforeAll(async () => {
    host = await startApiHost({ documents: [...unmapped, chtCoreViews, chtCoreClientViews] });
  });
  afterAll(() => host.close());
  beforeEach(async () => {
    scratch = await createScratchFolder({ 'metadata.json': JSON.stringify(metadata) });
    out = join(scratch.folder, 'mapping');
  });
  afterEach(() => scratch.remove());

  const given = (database: string, ...args: readonly string[]): readonly string[] => [
    ...['--url', database, '--data-set', dataSet, '--out', out],
    ...args,
  ];
  const run = (args: readonly string[], context: Partial<MapContext> = {}) =>
    runInProcess<MapContext>(mapCommand, args, {
      env: { COUCHDB_USER: ACCOUNTS.hrio.name, COUCHDB_PASSWORD: ACCOUNTS.hrio.password },
      delays: [],
      ...context,
    });
  const file = () => ['--metadata', join(scratch.folder, 'metadata.json')];
  const units = ['--place-type', 'community_unit'];
  const read = (name: string) => readFile(join(out, name), 'utf8');
  const rows = async () => JSON.parse(await read('mapping.json')) as MappingRow[];

  it('writes what sets the county up, so that the export is that of the county that was mapped by hand', async () => {
    const first = await run(given(host.database, ...file(), ...units));
    expect([first.code, first.stdout]).toEqual([0, '']);
    expect(first.stderr[0]).toMatch(
      /^places: 13, of them 11 certain, 1 to confirm, 1 without a suggestion$/,
    );
    const toConfirm = (await rows()).filter(({ accept }) => accept === '');
    expect(toConfirm.map(({ of }) => of)).toContain('target');
    const kadero = toConfirm.find(({ of, state }) => of === 'place' && state === 'to-confirm');
    expect([kadero?.cht_name, kadero?.dhis2_name]).toEqual(['Kaderro C.U.', 'Kadero CU']);

    // A person looks through it: the place, and the targets as they were mapped by hand.
    const byHand = new Map(
      targetsOf(settingsOf(demo)).map((target) => {
        const entries = [fieldOf(target, 'dhis')].flat();
        const entry = entries.find((one) => fieldOf(one, 'dataSet') === dataSet);
        return [
          String(fieldOf(target, 'id')),
          [fieldOf(entry, 'dataElement'), fieldOf(entry, 'categoryOptionCombo')]
            .filter((id) => typeof id === 'string')
            .join('.'),
        ] as const;
      }),
    );
    const looked = (await rows()).map((row): MappingRow => {
      if (row.of === 'place')
        return row === kadero || row.cht_id === kadero?.cht_id ? { ...row, accept: 'Yes' } : row;
      const key = byHand.get(row.cht_id) ?? '';
      return { ...row, accept: key === '' ? 'no' : 'yes', dhis2_id: key };
    });
    await writeFile(join(scratch.folder, 'looked.json'), JSON.stringify(looked));
    const second = await run(
      given(host.database, ...file(), ...units, '--table', join(scratch.folder, 'looked.json')),
    );
    expect(second.code).toBe(0);
    expect(second.stderr[0]).toMatch(/^places: 13, of them 12 confirmed, 1 without a suggestion$/);

    expect(await readdir(join(out, 'csv'))).toEqual(['contact.csv']);
    const patch = JSON.parse(await read('settings-patch.json')) as PatchOperation[];
    const settings = applyPatch(settingsOf(unmapped), patch);
    const contacts = [{ name: 'contact.csv', text: await read('csv/contact.csv') }];
    const mapped = editContacts(unmapped, contacts);
    const exported = (of: unknown, documents: readonly unknown[]) => {
      const request = exportRequest({ dataSet, period: '202609' });
      const result = exportDocuments(of, documents, request, TODAY);
      if (!result.ok) throw new Error(result.error.code);
      return result.value.dataValueSet.dataValues
        .map(({ orgUnit, dataElement, categoryOptionCombo }) =>
          [orgUnit, dataElement, categoryOptionCombo].join(' '),
        )
        .sort();
    };
    // The sub-county that is mapped by hand is of another type of places; its CHW counts nowhere here.
    const subCounty = metadata.organisationUnits
      .filter(({ level }) => level === 2)
      .map(({ id }) => id);
    const expected = exported(settingsOf(demo), demo).filter(
      (row) => !subCounty.some((id) => row.startsWith(id)),
    );
    expect(exported(settings, mapped)).toEqual(expected);

    // And a second run on what was set up changes nothing.
    const after = await startApiHost({
      documents: [
        ...mapped.map((document) =>
          document._id === 'settings' ? { ...document, settings } : document,
        ),
        chtCoreViews,
        chtCoreClientViews,
      ],
    });
    const third = await run(given(after.database, ...file(), ...units));
    await after.close();
    expect(third.stderr[0]).toMatch(/^places: 13, of them 12 mapped, 1 without a suggestion$/);
    expect(await readdir(join(out, 'csv'))).toEqual([]);
    expect((await readdir(out)).sort()).toEqual(['csv', 'mapping.csv', 'mapping.json']);
  });

  it('asks DHIS2 itself, and says where it does not answer', async () => {
    const env = {
      ...{ COUCHDB_USER: ACCOUNTS.hrio.name, COUCHDB_PASSWORD: ACCOUNTS.hrio.password },
      DHIS2_TOKEN: 'd2p_x',
    };
    const ofDataSet = metadata.dataSets.find(({ id }) => id === dataSet);
    const fetch = (url: string) => {
      const path = new URL(url).pathname;
      if (path.startsWith('/api/dataSets/')) return Promise.resolve(Response.json(ofDataSet));
      if (path === '/api/organisationUnits') {
        return Promise.resolve(Response.json({ organisationUnits: metadata.organisationUnits }));
      }
      return Promise.resolve(Response.json({ version: '2.42.1' }));
    };
    const args = given(host.database, '--dhis2', 'https://dhis2.example.org', ...units);
    const answered = await run(args, { env, fetch });
    expect([answered.code, answered.stderr[0]]).toEqual([
      0,
      jasmine.stringMatching('^places: 13, '),
    ]);
    const silent = await run(args, { env, fetch: () => Promise.reject(new TypeError('no')) });
    expect([silent.code, silent.stderr.join()]).toEqual([4, jasmine.stringMatching('unreachable')]);
    const stranger = await run(args, { env: { ...env, DHIS2_TOKEN: '' } });
    expect([stranger.code, stranger.stderr.join()]).toEqual([
      2,
      jasmine.stringMatching('credentials of DHIS2'),
    ]);
  });

  for (const [about, args, code, words] of [
    ['no address', ['--url', 'x'], 2, '--out is missing|--url'],
    [
      'no side of DHIS2',
      ['--url', 'http://a/medic', '--out', 'x'],
      2,
      'Give either --metadata or --dhis2',
    ],
    ['an option that is none', ['--nonsense'], 2, 'nonsense'],
  ] as const) {
    it(`tells of ${about}`, async () => {
      const ended = await run([...args]);
      expect([ended.code, ended.stderr.join('\n')]).toEqual([code, jasmine.stringMatching(words)]);
    });
  }

  it('tells what it needs to know, and writes nothing', async () => {
    const table = join(scratch.folder, 'table.csv');
    await writeFile(table, 'a,b\n');
    for (const [args, code, words] of [
      [given(host.database, ...file()), 1, 'No place is mapped yet: say with --place-type'],
      [given(host.database, ...file(), '--place-type', 'chw'), 2, 'there is no chw, but county'],
      [given(host.database, '--metadata', 'gone.json', ...units), 2, 'gone.json cannot be read'],
      [
        given(host.database, ...file(), ...units, '--table', 'gone.csv'),
        2,
        'gone.csv cannot be read',
      ],
      [
        given(host.database, ...file(), ...units, '--table', table),
        2,
        'it is no table of this command',
      ],
      [
        ['--url', host.database, '--out', out, ...file(), ...units],
        2,
        '--data-set is missing; the settings configure none',
      ],
      [given('http://127.0.0.1:1/medic', ...file(), ...units), 3, 'unreachable'],
    ] as const) {
      const ended = await run(args);
      expect([ended.code, ended.stderr.join('\n')]).toEqual([code, jasmine.stringMatching(words)]);
    }
    await writeFile(table, 'of,accept\n"x"y');
    const unread = await run(given(host.database, ...file(), ...units, '--table', table));
    expect(unread.stderr.join()).toContain('row 2 cannot be read');
    await expectAsync(readdir(out)).toBeRejected();
  });
});
