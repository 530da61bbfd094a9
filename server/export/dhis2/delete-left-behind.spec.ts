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
import { metadataOfDocuments } from '../../demo-dhis2/index.ts';
import {
  type RunningModel,
  startDhis2Model,
} from '../../../instruments/dhis2-import-model/index.ts';
import {
  documentsFolder,
  type DocumentsFolder,
  type Run,
  runCommand,
} from '../testing/run-command.ts';

const settings = settingsOf({ id: 'births', dhis: { dataElement: BIRTHS } });
const places = [placeOf('a', { orgUnit: UNIT }), placeOf('b', { orgUnit: DISTRICT })];
const other = [personOf('other', 'b'), targetsOf('other', { births: 15 })];
const chwAt = (place: string): readonly object[] => [
  personOf('chw', place),
  targetsOf('chw', { births: 40 }),
];

describe('What a moved CHW leaves behind in DHIS2', () => {
  let folder: DocumentsFolder;
  let model: RunningModel;
  beforeEach(async () => {
    folder = await documentsFolder(settings, [...places, ...chwAt('a'), ...other]);
    model = await startDhis2Model({
      generation: 'since243',
      metadata: metadataOfDocuments([{ _id: 'settings', settings }, ...places] as never),
      today: '2026-03-05',
    });
    const first = await run(['--review', folder.at('first.json')]);
    expect([first.code, held()]).toEqual([0, [`${DISTRICT} 15`, `${UNIT} 40`]]);
    const moved = [{ _id: 'settings', settings }, ...places, ...chwAt('b'), ...other];
    await writeFile(folder.docs, JSON.stringify(moved));
  });
  afterEach(async () => {
    await model.close();
    await folder.remove();
  });

  const held = (): readonly string[] =>
    [...model.stored.values.values()].map(({ orgUnit, value }) => `${orgUnit} ${value}`).sort();
  const run = (args: readonly string[]): Promise<Run> =>
    runCommand(
      [
        ...['--docs', folder.docs, '--data-set', DATA_SET, '--period', '202602'],
        ...['--send', model.url, ...args],
      ],
      { today: '2026-03-05', env: { DHIS2_TOKEN: model.token } },
    );
  const again = (count: string, ...args: readonly string[]): Promise<Run> =>
    run(['--since', folder.at('first.json'), '--delete-left-behind', count, ...args]);

  it('is deleted where as many rows were agreed to, and the sum is right again', async () => {
    const review = folder.at('second.json');
    const { code, stderr } = await again('1', '--review', review);
    expect([code, held()]).toEqual([0, [`${DISTRICT} 55`]]);
    expect(stderr.at(-1)).toBe(
      'left behind: deleted: 1, changed by somebody since, not deleted: 0, gone already: 0',
    );
    const inDhis2 = fieldOf(JSON.parse(await folder.read('second.json')), 'inDhis2');
    expect(fieldOf(inDhis2, 'removals')).toEqual({
      dryRun: false,
      deleted: [{ orgUnit: UNIT, dataElement: BIRTHS, value: '40' }],
      changedSince: [],
      gone: [],
      remaining: [],
    });
  });

  it('stays where it is not asked for', async () => {
    const { code } = await run(['--since', folder.at('first.json')]);
    expect([code, held()]).toEqual([0, [`${DISTRICT} 55`, `${UNIT} 40`]]);
  });

  it('stays where it is more than was agreed to: 7', async () => {
    const { code, stderr } = await again('0');
    expect([code, held()]).toEqual([7, [`${DISTRICT} 55`, `${UNIT} 40`]]);
    expect(stderr.at(-1)).toContain('1 rows, more than --delete-left-behind 0 agrees to');
  });

  it('stays in a dry run, which says what would be deleted', async () => {
    const { code, stderr } = await again('1', '--dry-run');
    expect([code, held()]).toEqual([0, [`${DISTRICT} 15`, `${UNIT} 40`]]);
    expect(stderr.at(-1)).toContain('to be deleted: 1');
  });

  it('stays where somebody has corrected it since: 7', async () => {
    for (const [key, value] of model.stored.values) {
      if (value.orgUnit === UNIT) model.stored.values.set(key, { ...value, value: '12' });
    }
    const { code, stderr } = await again('1');
    expect([code, held()]).toEqual([7, [`${DISTRICT} 55`, `${UNIT} 12`]]);
    expect(stderr.at(-1)).toContain('not deleted: 1');
  });

  it('is no fault where it is gone already', async () => {
    expect((await again('1')).code).toBe(0);
    const { code, stderr } = await again('1');
    expect([code, stderr.at(-1)]).toEqual([0, jasmine.stringContaining('gone already: 1')]);
  });

  it('is deleted only together with a former review and with sending', async () => {
    const { code, stderr } = await run(['--delete-left-behind', '3']);
    expect([code, stderr[0]]).toEqual([2, jasmine.stringContaining('goes with --since')]);
    const words = await again('all');
    expect([words.code, words.stderr[0]]).toEqual([2, jasmine.stringContaining('whole number')]);
  });
});
