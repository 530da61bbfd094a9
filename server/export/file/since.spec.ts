import { writeFile } from 'node:fs/promises';
import { fieldOf } from '../../../src/domain/index.ts';
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
import { documentsFolder, type Run, runCommand } from '../testing/run-command.ts';

const settings = settingsOf({ id: 'births', dhis: { dataElement: BIRTHS } });
const places = [placeOf('a', { orgUnit: UNIT }), placeOf('b', { orgUnit: DISTRICT })];
const other = [personOf('other', 'b'), targetsOf('other', { births: 15 })];
const moving = (place: string): readonly object[] => [
  personOf('chw', place),
  targetsOf('chw', { births: 40 }),
];

/** Exports February 2026 from these documents, on 5 March 2026. */
async function exported(
  docs: readonly object[],
  args: readonly string[],
): Promise<Run & { readonly file: (name: string) => Promise<string> }> {
  const folder = await documentsFolder(settings, docs);
  const choice = ['--docs', folder.docs, '--data-set', DATA_SET, '--period', '202602'];
  const run = await runCommand(
    [...choice, ...args.map((arg) => arg.replace('./', folder.at('./')))],
    { today: '2026-03-05' },
  );
  return { ...run, file: (name) => folder.read(name) };
}

describe('An export since a former one', () => {
  let former: string;

  beforeAll(async () => {
    const first = await exported([...places, ...moving('a'), ...other], ['--review', './r.json']);
    former = await first.file('r.json');
  });

  async function again(
    docs: readonly object[],
    args: readonly string[] = [],
    since = former,
  ): ReturnType<typeof exported> {
    const folder = await documentsFolder(settings, docs);
    await writeFile(folder.at('former.json'), since);
    const choice = ['--docs', folder.docs, '--data-set', DATA_SET, '--period', '202602'];
    const run = await runCommand(
      [
        ...choice,
        ...['--since', folder.at('former.json'), '--removals', folder.at('removals.json')],
        ...['--review', folder.at('review.json')],
        ...args,
      ],
      { today: '2026-03-05' },
    );
    return { ...run, file: (name) => folder.read(name) };
  }

  it('names the row that a CHW left behind, and writes it for deletion', async () => {
    const run = await again([...places, ...moving('b'), ...other]);
    expect(run.stderr[0]).toContain('changed: 1, left behind in DHIS2: 1');
    expect(await run.file('removals.json')).toBe(
      `{"dataSet":"${DATA_SET}","period":"202602","orgUnit":"${UNIT}","dataValues":[{"dataElement":"${BIRTHS}","value":"40"}]}\n`,
    );
    const since = fieldOf(JSON.parse(await run.file('review.json')), 'since');
    expect(fieldOf(since, 'leftBehind')).toEqual([
      {
        orgUnit: UNIT,
        dataElement: BIRTHS,
        value: '40',
        owners: [{ owner: 'chw', before: 40, why: 'moved' }],
      },
    ]);
  });

  it('says that nothing changed, and writes no removals', async () => {
    const run = await again([...places, ...moving('a'), ...other]);
    expect(run.stderr.slice(0, 2)).toEqual([
      'since the former export: rows added: 0, changed: 0, left behind in DHIS2: 0',
      'No row is left behind: no removals were written.',
    ]);
    await expectAsync(run.file('removals.json')).toBeRejected();
  });

  it('writes no removals of a month in which not enough have reported: they may still sync', async () => {
    const january = { ...targetsOf('chw', { births: 1 }), _id: 'target~2026-01~chw~user' };
    const silent = [...places, personOf('chw', 'a'), january, ...other];
    const run = await again(silent, ['--min-reported', '100']);
    expect(run.code).toBe(5);
    await expectAsync(run.file('removals.json')).toBeRejected();
    expect(fieldOf(JSON.parse(await run.file('review.json')), 'since')).toBeUndefined();
  });

  it('that has nothing to write leaves all rows behind, and the next one still knows them', async () => {
    const run = await again(places);
    expect([run.code, run.stdout]).toEqual([1, '']);
    expect(run.stderr[0]).toContain('no row is left, and all of its rows stay in DHIS2: 2');
    expect(run.stderr.at(-1)).toContain('"code":"no-rows"');
    const removals = fieldOf(JSON.parse(await run.file('removals.json')), 'dataValues');
    expect((removals as readonly unknown[]).length).toBe(2);
    const next = await again([...places, ...moving('a')], [], await run.file('review.json'));
    expect(next.code).toBe(0);
    expect(next.stderr[0]).toContain('rows added: 0, changed: 0, left behind in DHIS2: 1');
  });

  it('that is refused with rows is not compared, since they may well be the former ones', async () => {
    const complete = await again(
      [...places, ...moving('a'), ...other],
      ['--complete-date', '2026-03-04'],
    );
    expect([complete.code, complete.stderr[0]]).toEqual([
      1,
      'not compared with the former export: this one wrote no file',
    ]);
    expect(complete.stderr.at(-1)).toContain('"code":"not-complete-able"');
    expect(fieldOf(JSON.parse(await complete.file('review.json')), 'since')).toBeUndefined();
    await expectAsync(complete.file('removals.json')).toBeRejected();
    const docs = [...places, ...moving('b'), ...other];
    const next = await again(docs, [], await complete.file('review.json'));
    expect([next.code, next.stderr[0]]).toEqual([
      2,
      jasmine.stringContaining('refused: name the last one that wrote a file'),
    ]);
  });

  it('writes no removals without one', async () => {
    const run = await exported([...places, ...moving('a')], ['--removals', './removals.json']);
    expect([run.code, run.stderr]).toEqual([
      2,
      ['--removals goes with --since, or with EXPORTS_FOLDER in the environment.'],
    ]);
  });

  it('is refused where the former one is of another choice', async () => {
    const run = await again([...places, ...moving('a')], ['--org-unit', UNIT]);
    expect([run.code, run.stderr[0]]).toEqual([
      2,
      jasmine.stringContaining('is of another choice: orgUnits'),
    ]);
  });
});

describe('An export of which not enough have reported', () => {
  const account = {
    _id: 'org.couchdb.user:c',
    type: 'user-settings',
    roles: ['chw'],
    contact_id: 'silent',
  };
  const withRoles = { ...settings, roles: { chw: { offline: true } } };
  const docs = [
    ...places,
    ...other,
    account,
    { ...account, _id: 'org.couchdb.user:o', contact_id: 'other' },
    personOf('silent', 'a'),
  ];

  async function run(min: string, args: readonly string[] = []): Promise<Run> {
    const folder = await documentsFolder(withRoles, docs);
    return runCommand(
      [
        ...['--docs', folder.docs, '--data-set', DATA_SET, '--period', '202602'],
        ...['--min-reported', min, ...args],
      ],
      { today: '2026-03-05' },
    );
  }

  it('is refused with a code and an exit code of its own, and no file', async () => {
    const { code, stdout, stderr } = await run('51');
    expect([code, stdout]).toEqual([5, '']);
    expect(JSON.parse(stderr.join('\n'))).toEqual({
      code: 'incomplete',
      message: jasmine.stringContaining('1 of 2 expected owners'),
    });
  });

  it('is made where as many as asked for have', async () => {
    const { code, stderr } = await run('50');
    expect([code, stderr.at(-1)]).toEqual([0, jasmine.stringContaining('reported: 1 of 2')]);
  });

  it('counts an excluded owner as missing', async () => {
    const { code } = await run('50', ['--exclude', 'other=counted by hand']);
    expect(code).toBe(1);
  });
});
