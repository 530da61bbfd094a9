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
const accountOf = (owner: string): object => ({
  _id: `org.couchdb.user:${owner}`,
  type: 'user-settings',
  roles: ['chw'],
  contact_id: owner,
});
const documents = [
  placeOf('a', { orgUnit: UNIT }),
  placeOf('b', { orgUnit: DISTRICT }),
  ...['one', 'two'].flatMap((owner) => [
    personOf(owner, 'a'),
    accountOf(owner),
    targetsOf(owner, { births: 4 }),
  ]),
  ...['three', 'silent'].flatMap((owner) => [personOf(owner, 'b'), accountOf(owner)]),
  targetsOf('three', { births: 5 }),
];

describe('Marking many org units complete', () => {
  let folder: DocumentsFolder;
  let model: RunningModel;
  let metadata: Metadata;
  const dataSetOf = (): object => metadata.dataSets.find(({ id }) => id === DATA_SET) ?? {};
  beforeEach(async () => {
    folder = await documentsFolder(settings, documents);
    metadata = metadataOfDocuments([{ _id: 'settings', settings }, ...documents] as never);
    model = await startDhis2Model({
      generation: 'since243',
      metadata,
      today: '2026-03-05',
    });
  });
  afterEach(async () => {
    await model.close();
    await folder.remove();
  });

  const run = (
    args: readonly string[],
    today: '2026-03-05' | '2026-02-20' = '2026-03-05',
  ): Promise<Run> =>
    runCommand(['--docs', folder.docs, '--data-set', DATA_SET, '--period', '202602', ...args], {
      today,
      env: { DHIS2_TOKEN: model.token },
    });
  const complete = (unit: string): string => formKey(DATA_SET, '202602', unit);

  it('marks those of which as many reported as was asked, after the values', async () => {
    const { code, stderr } = await run(['--send', model.url, '--complete-from', '100']);
    expect([code, [...model.stored.completed]]).toEqual([0, [[complete(UNIT), '2026-03-05']]]);
    expect(stderr.at(-1)).toBe('marked complete: 1 of 1 organisation units');
    await run(['--send', model.url, '--complete-from', '50']);
    expect([...model.stored.completed.keys()].sort()).toEqual(
      [complete(UNIT), complete(DISTRICT)].sort(),
    );
  });

  it('marks none in a dry run, and none that were not asked for', async () => {
    const dry = await run(['--send', model.url, '--complete-from', '50', '--dry-run']);
    expect([dry.code, dry.stderr.at(-1)]).toEqual([
      0,
      'would be marked complete: 2 of 2 organisation units',
    ]);
    await run(['--send', model.url]);
    expect(model.stored.completed.size).toBe(0);
  });

  it('writes the marks for whoever sends them otherwise', async () => {
    await run(['--complete-from', '100', '--registrations', folder.at('marks.json')]);
    expect(JSON.parse(await folder.read('marks.json'))).toEqual({
      completeDataSetRegistrations: [
        {
          dataSet: DATA_SET,
          period: '202602',
          organisationUnit: UNIT,
          date: '2026-03-05',
          completed: true,
        },
      ],
    });
  });

  it('writes none for a month that has not ended', async () => {
    const file = folder.at('marks.json');
    await run(['--complete-from', '0', '--registrations', file], '2026-02-20');
    expect(await folder.read('marks.json')).toBe('{"completeDataSetRegistrations":[]}\n');
  });

  it('tells an empty compulsory field, and marks all the same where DHIS2 does', async () => {
    const all = ['--send', model.url, '--complete-from', '50'];
    const compulsory = (isDecisive: boolean): void => {
      Object.assign(dataSetOf(), {
        compulsoryDataElementOperands: [{ dataElement: { id: 'neverFilled' } }],
        compulsoryFieldsCompleteOnly: isDecisive,
      });
    };
    compulsory(false);
    const told = await run(all);
    const words = 'marked complete; DHIS2: neverFilled needs to be filled. It is compulsory.';
    expect([told.code, ...told.stderr.slice(-3)]).toEqual([
      0,
      words,
      words,
      'marked complete: 2 of 2 organisation units',
    ]);
    model.stored.completed.clear();
    compulsory(true);
    const kept = await run(all);
    expect([kept.code, kept.stderr.at(-2), model.stored.completed.size]).toEqual([
      4,
      `not ${words}`,
      0,
    ]);
  });

  it('says how many of them DHIS2 took, and is no success where it took a part', async () => {
    const [closed] = metadata.organisationUnits.filter(({ id }) => id === DISTRICT);
    Object.assign(closed ?? {}, { id: 'elsewhere01' });
    const { code, stderr } = await run(['--send', model.url, '--complete-from', '50']);
    expect(code).toBe(4);
    expect(stderr.at(-1)).toBe('marked complete: 1 of 2 organisation units');
    expect(stderr).toContain(
      'not marked complete; DHIS2: Organisation unit not found or not accessible',
    );
  });

  it('ends with 4 where DHIS2 does not take them', async () => {
    const { code, stderr } = await runCommand(
      [
        ...['--docs', folder.docs, '--data-set', DATA_SET, '--period', '202602'],
        ...['--send', model.url, '--complete-from', '100'],
      ],
      {
        today: '2026-03-05',
        env: { DHIS2_TOKEN: model.token },
        fetch: (url, init) =>
          url.includes('completeDataSetRegistrations')
            ? Promise.resolve(Response.json({ message: 'Access is denied' }, { status: 403 }))
            : fetch(url, init),
      },
    );
    expect([code, stderr.at(-1)]).toEqual([4, jasmine.stringContaining('not marked complete')]);
  });
});
