import { writeFile } from 'node:fs/promises';
import {
  BIRTHS,
  DATA_SET,
  personOf,
  placeOf,
  settingsOf,
  targetsOf,
  UNIT,
  VISITS,
} from '../../../src/domain/testing/builders.ts';
import { answerOf, elementOf } from '../../../src/domain/testing/dhis2-metadata.ts';
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

const settingsWith = (valueType?: string): object =>
  settingsOf(
    { id: 'births', dhis: { dataElement: BIRTHS, value_type: valueType } },
    { id: 'visits', type: 'percent', dhis: { dataElement: VISITS } },
  );

const documents = [
  placeOf('a', { orgUnit: UNIT }),
  personOf('one', 'a'),
  targetsOf('one', { births: 4, visits: { pass: 3, total: 8 } }),
];

const TYPES = [
  elementOf(BIRTHS, { valueType: 'BOOLEAN' }),
  elementOf(VISITS, { valueType: 'PERCENTAGE' }),
];

describe('What DHIS2’s metadata say and the settings do not', () => {
  let folder: DocumentsFolder;
  afterEach(() => folder.remove());

  const run = async (
    settings: object,
    args: readonly string[],
    metadata?: object,
    period = '202602',
  ): Promise<Run & { readonly values: readonly string[] }> => {
    folder = await documentsFolder(settings, documents);
    const choice = ['--docs', folder.docs, '--data-set', DATA_SET, '--period', period];
    const file = folder.at('metadata.json');
    if (metadata !== undefined) await writeFile(file, JSON.stringify(metadata));
    const ended = await runCommand(
      [...choice, ...(metadata ? ['--metadata', file] : []), ...args],
      {
        today: '2026-04-05',
        env: { DHIS2_TOKEN: model?.token },
      },
    );
    const values = [...ended.stdout.matchAll(/"value":"([^"]*)"/g)].map(([, value = '']) => value);
    return { ...ended, values };
  };
  let model: RunningModel | undefined;
  afterEach(async () => {
    await model?.close();
    model = undefined;
  });

  it('decides how values are written, with --metadata', async () => {
    const without = await run(settingsWith(), []);
    expect([without.code, without.values]).toEqual([0, ['4', '8']]);
    await folder.remove();
    const metadata = answerOf({ dataSetElements: TYPES });
    const found = await run(settingsWith(), [], metadata);
    expect([found.code, found.values]).toEqual([0, ['true', '38']]);
    expect(found.stderr.join()).not.toContain('value-type');
  });

  it('gives way to the mapping, which is told', async () => {
    const metadata = answerOf({ dataSetElements: TYPES });
    const { values, stderr } = await run(settingsWith('NUMBER'), [], metadata);
    expect(values).toEqual(['4', '38']);
    expect(stderr.join('\n')).toContain(
      "A mapping of the target births is written as NUMBER; DHIS2's metadata say BOOLEAN.",
    );
  });

  it('decides the type of its periods, with --metadata', async () => {
    const metadata = answerOf({ periodType: 'Quarterly', dataSetElements: TYPES });
    const quarter = await run(settingsWith(), [], metadata, '2026Q1');
    expect([quarter.code, quarter.values]).toEqual([0, ['true', '38']]);
    expect(quarter.stdout).toContain('"period":"2026Q1"');
    await folder.remove();
    const month = await run(settingsWith(), [], metadata);
    expect([month.code, month.stdout]).toEqual([1, '']);
    expect(month.stderr.join('\n')).toContain('bad-period');
  });

  it('is of no week', async () => {
    const metadata = answerOf({ periodType: 'Weekly' });
    const { code, stderr } = await run(settingsWith(), [], metadata);
    expect([code, stderr.join('\n').includes('unsupported-period-type')]).toEqual([1, true]);
  });

  const startModel = async (): Promise<RunningModel> => {
    const known = metadataOfDocuments([
      { _id: 'settings', settings: settingsWith() },
      ...documents,
    ] as never);
    const typeOf = new Map([
      [BIRTHS, 'BOOLEAN'],
      [VISITS, 'PERCENTAGE'],
    ]);
    const dataElements = known.dataElements.map((element) => ({
      ...element,
      valueType: typeOf.get(element.id) ?? element.valueType,
    }));
    model = await startDhis2Model({
      generation: 'since243',
      metadata: { ...known, dataElements },
      today: '2026-04-05',
    });
    return model;
  };

  for (const how of ['--compare', '--send']) {
    it(`is asked of the DHIS2 of ${how}, and nothing else changes in the file`, async () => {
      const { url, stored } = await startModel();
      const { code, values, stdout } = await run(settingsWith(), [how, url]);
      expect([code, values]).toEqual([0, ['true', '38']]);
      expect(stdout).not.toContain('attributeOptionCombo');
      const held = [...stored.values.values()].map(({ value }) => value);
      expect(held).toEqual(how === '--send' ? ['true', '38'] : []);
    });
  }

  it('is told not to be known where DHIS2 does not answer, and nothing is sent', async () => {
    const { url } = await startModel();
    await model?.close();
    const sent = await run(settingsWith(), ['--send', url]);
    expect([sent.code, sent.values]).toEqual([4, ['4', '8']]);
    expect(sent.stderr[0]).toContain('not read: the metadata of DHIS2 (unreachable)');
    expect(JSON.parse(sent.stderr.at(-1) ?? '')).toEqual(
      jasmine.objectContaining({ code: 'unreachable' }),
    );
    await folder.remove();
    const compared = await run(settingsWith(), ['--compare', url]);
    expect([compared.code, compared.values]).toEqual([4, ['4', '8']]);
    expect(compared.stderr[0]).toContain('not read: the metadata of DHIS2 (unreachable)');
    model = undefined;
  });
});
