import {
  BIRTHS,
  DATA_SET,
  DISTRICT,
  personOf,
  placeOf,
  settingsOf,
  targetsOf,
  UNIT,
} from '../../../src/domain/testing/builders.ts';
import { metadataOfDocuments } from '../../demo-dhis2/index.ts';
import {
  formKey,
  type Metadata,
  type RunningModel,
  startDhis2Model,
} from '../../../instruments/dhis2-import-model/index.ts';
import {
  documentsFolder,
  type DocumentsFolder,
  type Run,
  runCommand,
} from '../testing/run-command.ts';

const settings = {
  ...settingsOf({ id: 'births', dhis: { dataElement: BIRTHS } }),
  roles: { chw: { offline: true } },
};
const reporting = (place: string, orgUnit: string, births: number): readonly object[] => [
  placeOf(place, { orgUnit }),
  personOf(`chw-${place}`, place),
  {
    _id: `org.couchdb.user:${place}`,
    type: 'user-settings',
    roles: ['chw'],
    contact_id: `chw-${place}`,
  },
  targetsOf(`chw-${place}`, { births }),
];
/** One place is mapped by the code of its org unit, the other by its id. */
const documents = [...reporting('a', '605412', 40), ...reporting('b', DISTRICT, 7)];

/** The codes of a DHIS2 that knows both org units. */
const CODES = new Map([
  [UNIT, '605412'],
  [DISTRICT, '605413'],
]);
function metadataWith(codes: ReadonlyMap<string, string>): Metadata {
  const byId = [...reporting('a', UNIT, 40), ...reporting('b', DISTRICT, 7)];
  const metadata = metadataOfDocuments([{ _id: 'settings', settings }, ...byId] as never);
  return {
    ...metadata,
    organisationUnits: metadata.organisationUnits.map(({ code: _, ...unit }) => {
      const code = codes.get(unit.id);
      return code === undefined ? unit : { ...unit, code };
    }),
  };
}

describe('An export that names org units by their codes', () => {
  let folder: DocumentsFolder;
  let model: RunningModel;
  beforeAll(async () => {
    folder = await documentsFolder(settings, documents);
  });
  afterAll(() => folder.remove());
  afterEach(() => model.close());

  const dhis2With = async (codes: ReadonlyMap<string, string>): Promise<void> => {
    const metadata = metadataWith(codes);
    model = await startDhis2Model({ generation: 'since243', metadata, today: '2026-03-05' });
  };
  beforeEach(() => dhis2With(CODES));

  const run = (...args: readonly string[]): Promise<Run> =>
    runCommand(
      [
        ...['--docs', folder.docs, '--data-set', DATA_SET, '--period', '202602'],
        ...['--id-scheme', 'code', ...args],
      ],
      { today: '2026-03-05', env: { DHIS2_TOKEN: model.token } },
    );
  const stored = (): readonly string[] =>
    [...model.stored.values.values()].map(({ orgUnit, value }) => `${orgUnit} ${value}`).sort();

  it('is refused without metadata where an id stands in a mapping, and writes nothing', async () => {
    const { code, stdout, stderr } = await run();
    expect([code, stdout]).toEqual([1, '']);
    expect(stderr.at(-1)).toContain('"code":"no-codes"');
    expect(stderr.at(-1)).toContain(DISTRICT);
  });

  it('writes the codes that the mappings hold, of the org units that were asked for', async () => {
    const { code, stdout } = await run('--org-unit', '605412');
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toEqual({
      dataSet: DATA_SET,
      orgUnitIdScheme: 'CODE',
      period: '202602',
      orgUnit: '605412',
      dataValues: [{ dataElement: BIRTHS, value: '40' }],
    });
  });

  it('sends codes with the word that they are, and reads back by id what DHIS2 then holds', async () => {
    const addresses: string[] = [];
    const { code, stdout, stderr } = await runCommand(
      [
        ...['--docs', folder.docs, '--data-set', DATA_SET, '--period', '202602'],
        ...['--id-scheme', 'code', '--send', model.url],
        ...['--complete-from', '100', '--registrations', folder.at('registrations.json')],
      ],
      {
        today: '2026-03-05',
        env: { DHIS2_TOKEN: model.token },
        fetch: (to, init) => {
          const { pathname, search } = new URL(to);
          // The log of sendings, in DHIS2's data store, names no org unit.
          if (init.method === 'POST' && !pathname.includes('/dataStore/')) addresses.push(search);
          return fetch(to, init);
        },
      },
    );
    expect(code).withContext(stderr.join('\n')).toBe(0);
    expect(stdout).toContain('"orgUnit":"605412"');
    expect(stdout).not.toContain(UNIT);
    expect(addresses.length).toBe(2);
    expect(addresses.every((search) => search.includes('orgUnitIdScheme=CODE'))).toBeTrue();
    expect(stored()).toEqual([`${DISTRICT} 7`, `${UNIT} 40`]);
    expect(stderr.some((line) => line.includes('DHIS2 holds these 2 values'))).toBeTrue();
    expect([...model.stored.completed.keys()].sort()).toEqual(
      [DISTRICT, UNIT].map((id) => formKey(DATA_SET, '202602', id)).sort(),
    );
    const registrations = JSON.parse(await folder.read('registrations.json')) as {
      completeDataSetRegistrations: readonly { organisationUnit: string }[];
    };
    expect(registrations).toEqual(jasmine.objectContaining({ orgUnitIdScheme: 'CODE' }));
    expect(
      registrations.completeDataSetRegistrations
        .map(({ organisationUnit }) => organisationUnit)
        .sort(),
    ).toEqual(['605412', '605413']);
  });

  it('sends nothing where DHIS2 has no org unit with the code', async () => {
    await model.close();
    await dhis2With(new Map([[DISTRICT, '605413']]));
    const { code, stdout, stderr } = await run('--send', model.url);
    expect([code, stdout, stored().length]).toEqual([1, '', 0]);
    expect(stderr.at(-1)).toContain('"code":"unknown-codes"');
    expect(stderr.at(-1)).toContain('605412');
  });

  it('sends nothing where DHIS2 does not tell the codes', async () => {
    const { url } = model;
    await model.close();
    const { code, stdout, stderr } = await run('--send', url);
    expect([code, stdout]).toEqual([4, '']);
    expect(JSON.parse(stderr.join('\n'))).toEqual({
      code: 'codes-not-told',
      message: jasmine.stringContaining('unreachable'),
    });
    await dhis2With(CODES);
  });

  it('writes what is left behind by code too, whichever of both the former export knew', async () => {
    await run('--send', model.url, '--review', folder.at('former.json'));
    const moved = await documentsFolder(settings, [
      ...documents.filter((doc) => !JSON.stringify(doc).includes('chw-a')),
      personOf('chw-a', 'b'),
      targetsOf('chw-a', { births: 40 }),
    ]);
    const { code, stderr } = await runCommand(
      [
        ...['--docs', moved.docs, '--data-set', DATA_SET, '--period', '202602'],
        ...['--id-scheme', 'code', '--compare', model.url],
        ...['--since', folder.at('former.json'), '--removals', moved.at('removals.json')],
      ],
      { today: '2026-03-05', env: { DHIS2_TOKEN: model.token } },
    );
    expect(code).withContext(stderr.join('\n')).toBe(0);
    expect(JSON.parse(await moved.read('removals.json'))).toEqual({
      dataSet: DATA_SET,
      orgUnitIdScheme: 'CODE',
      period: '202602',
      orgUnit: '605412',
      dataValues: [jasmine.objectContaining({ dataElement: BIRTHS, value: '40' })],
    });
    await moved.remove();
  });

  it('is not compared with one that named org units otherwise', async () => {
    await run('--org-unit', '605412', '--review', folder.at('by-code.json'));
    const { code, stderr } = await runCommand(
      [
        ...['--docs', folder.docs, '--data-set', DATA_SET, '--period', '202602'],
        ...['--org-unit', '605412', '--since', folder.at('by-code.json')],
      ],
      { today: '2026-03-05' },
    );
    expect(code).toBe(2);
    expect(stderr.at(-1)).toContain('orgUnitsBy');
  });

  it('knows two ways to name org units, and no other', async () => {
    const { code, stderr } = await run('--id-scheme', 'name');
    expect([code, stderr]).toEqual([2, ['--id-scheme is one of uid, code.']]);
  });
});
