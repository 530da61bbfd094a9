import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { metadataOfDocuments } from '../../server/demo-dhis2/index.ts';
import { type RunningModel, startDhis2Model } from '../../instruments/dhis2-import-model/index.ts';
import { tagBefore, today } from '../county/county.ts';
import { expect, test } from '../fixtures.ts';
import { runExport } from '../host/programs.ts';
import { independentFile } from '../independent-sum/independent-file.ts';
import { at, type Document, type Json, oneOrMany } from '../independent-sum/json.ts';
import { DATA_SET, messagesWith, placesNamed, settingsWith, UNIT } from '../county/small-county.ts';

/** Two hosts, and several exports. */
test.describe.configure({ timeout: 180_000 });

const OTHER = 'unit0000002';
const TAG = tagBefore(1);
const BEFORE: readonly Document[] = [
  settingsWith(),
  messagesWith({ 'the-data-set': 'Monthly report' }),
  ...placesNamed({ unit: 'Chamamul CU', chw: 'Achieng' }),
  ...placesNamed({ unit: 'Wachara CU', chw: 'Otieno' }, OTHER),
];

/** The same county after Achieng was moved to Wachara. */
const AFTER = BEFORE.map((document) =>
  document._id === `chw-of-${UNIT}`
    ? {
        ...document,
        parent: { _id: `place-of-${OTHER}`, parent: { _id: `district-of-${OTHER}` } },
      }
    : document,
);

/** The sum of all values of a file. */
const sumOf = (values: readonly unknown[]): number =>
  values.reduce<number>((sum, value) => sum + Number(at(value, 'value')), 0);

const sumOfFile = (file: string): number => sumOf(oneOrMany(at(JSON.parse(file), 'dataValues')));

for (const generation of ['upTo242', 'since243'] as const) {
  test(`a CHW moves, and DHIS2 (${generation}) holds in the end what the file says`, async ({
    startHostWith,
  }) => {
    const folder = await mkdtemp(join(tmpdir(), 'afterwards-'));
    const model: RunningModel = await startDhis2Model({
      generation,
      metadata: metadataOfDocuments(BEFORE),
      today: today(),
    });
    const env = { DHIS2_TOKEN: model.token, EXPORTS_FOLDER: folder };
    const choice = ['--data-set', DATA_SET, '--period', TAG.replace('-', '')];
    const held = (): number => sumOf([...model.stored.values.values()]);
    const send = async (url: string, ...args: readonly string[]) => {
      const review = join(folder, 'review');
      const sending = ['--send', model.url, '--review', review];
      const file = await runExport(url, [...choice, ...sending, ...args], env);
      return {
        file: file.toString(),
        review: JSON.parse(await readFile(review, 'utf8')) as Json,
      };
    };

    const before = await startHostWith(BEFORE);
    const first = await send(before.url);
    expect(first.file).toBe(independentFile(BEFORE, { dataSet: DATA_SET, tag: TAG }));
    expect(held()).toBe(sumOfFile(first.file));
    expect(at(at(at(first.review, 'inDhis2'), 'after'), 'isHeld')).toBe(true);

    const after = await startHostWith(AFTER);
    const second = await send(after.url);
    const file = independentFile(AFTER, { dataSet: DATA_SET, tag: TAG });
    expect(second.file).toBe(file);
    // Her three births stand at both units.
    expect(held()).toBe(sumOfFile(file) + 3);
    const [left, ...others] = oneOrMany(at(at(second.review, 'since'), 'leftBehind'));
    expect([at(left, 'orgUnit'), at(left, 'value'), others.length]).toEqual([UNIT, '3', 0]);

    const third = await send(after.url, '--delete-left-behind', '1');
    const inDhis2 = at(third.review, 'inDhis2');
    expect(oneOrMany(at(at(inDhis2, 'removals'), 'deleted')).length).toBe(1);
    expect(at(at(inDhis2, 'after'), 'isHeld')).toBe(true);
    expect(held()).toBe(sumOfFile(file));
    expect((await readdir(folder)).filter((name) => name.startsWith(DATA_SET)).length).toBe(3);

    await model.close();
    await rm(folder, { recursive: true });
  });
}
