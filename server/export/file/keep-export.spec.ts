import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
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
const countyWith = (place: string): string =>
  JSON.stringify([
    { _id: 'settings', settings },
    ...places,
    { ...personOf('chw', place), name: 'Achieng Otieno' },
    targetsOf('chw', { births: 40 }),
    personOf('other', 'b'),
    targetsOf('other', { births: 15 }),
  ]);

describe('Exports that are kept for the next ones', () => {
  let folder: DocumentsFolder;
  let kept: string;
  let model: RunningModel;
  beforeEach(async () => {
    folder = await documentsFolder(settings, []);
    kept = folder.at('kept');
    await mkdir(kept);
    model = await startDhis2Model({
      generation: 'since243',
      metadata: metadataOfDocuments([{ _id: 'settings', settings }, ...places] as never),
      today: '2026-03-05',
    });
  });
  afterEach(async () => {
    await model.close();
    await folder.remove();
  });

  const run = async (place: string, ...args: readonly string[]): Promise<Run> => {
    await writeFile(folder.docs, countyWith(place));
    return runCommand(
      ['--docs', folder.docs, '--data-set', DATA_SET, '--period', '202602', ...args],
      { today: '2026-03-05', env: { DHIS2_TOKEN: model.token, EXPORTS_FOLDER: kept } },
    );
  };
  const send = (place: string, ...args: readonly string[]): Promise<Run> =>
    run(place, '--send', model.url, ...args);
  const held = (): readonly string[] =>
    [...model.stored.values.values()].map(({ orgUnit, value }) => `${orgUnit} ${value}`).sort();

  it('are compared without being asked, and what is left behind is not forgotten', async () => {
    const first = await send('a');
    expect(first.stderr.join('\n')).not.toContain('since the former export');
    const second = await send('b');
    expect(second.stderr.join('\n')).toContain('left behind in DHIS2: 1');
    // Not deleted: the third knows it from the second, which had it from the first.
    const third = await send('b', '--delete-left-behind', '1');
    expect(third.stderr.join('\n')).toContain('left behind in DHIS2: 1');
    expect([third.code, held()]).toEqual([0, [`${DISTRICT} 55`]]);
    const fourth = await send('b', '--delete-left-behind', '1');
    expect([fourth.code, fourth.stderr.join('\n')]).toEqual([
      0,
      jasmine.stringContaining('left behind in DHIS2: 0'),
    ]);
    expect((await readdir(kept)).length).toBe(4);
  });

  it('name people by the ids of their contacts only', async () => {
    await run('a');
    const [name = ''] = await readdir(kept);
    const text = await readFile(join(kept, name), 'utf8');
    expect(text).toContain('"owner":"chw"');
    expect(text).not.toContain('Achieng');
  });

  it('are not those that were only looked at', async () => {
    await send('a', '--dry-run');
    await run('a', '--compare', model.url);
    expect(await readdir(kept)).toEqual([]);
  });

  it('need a folder that is there', async () => {
    kept = folder.at('none');
    const { code, stderr } = await run('a');
    expect([code, stderr[0]]).toEqual([2, jasmine.stringContaining('EXPORTS_FOLDER')]);
  });
});
