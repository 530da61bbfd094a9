import { readdir, readFile, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { gunzipSync } from 'node:zlib';
import {
  EXPORT_FORMATS,
  exportDocuments,
  type ExportFormat,
  exportRequest,
  write,
} from '../../src/domain/index.ts';
import { metadataOfDocuments } from '../demo-dhis2/index.ts';
import { type RunningModel, startDhis2Model } from '../../instruments/dhis2-import-model/index.ts';
import { smallMetadata } from '../../instruments/dhis2-import-model/testing/small-metadata.ts';
import { type DocumentsFolder, documentsFolder, runCommand } from './testing/run-command.ts';
import { DATA_SET, documents, settings } from '../testing/small-county.ts';

describe('The command line', () => {
  let folder: DocumentsFolder;
  let choice: readonly string[];
  beforeEach(async () => {
    folder = await documentsFolder(settings, documents);
    choice = ['--docs', folder.docs, '--data-set', DATA_SET, '--period', '202602'];
  });
  afterEach(() => folder.remove());

  const fileIn = (format: ExportFormat): string => {
    const request = exportRequest({ dataSet: DATA_SET, period: '202602' });
    const result = exportDocuments(settings, documents, request, '2026-11-21');
    return result.ok ? write(result.value.dataValueSet, format, { today: '2026-11-21' }) : '';
  };

  it('writes nothing but the file to standard output, in every format', async () => {
    for (const format of EXPORT_FORMATS) {
      const { code, stdout } = await runCommand([...choice, '--format', format]);
      expect(code).toBe(0);
      expect(stdout).withContext(format).toBe(fileIn(format));
    }
    expect((await runCommand(choice)).stdout).toBe(fileIn('json'));
  });

  it('writes a quarter in every format as DHIS2 names it', async () => {
    const [{ id }, ...others] = settings.dhis_data_sets as [{ id: string }, ...object[]];
    const quarterly = {
      ...settings,
      dhis_data_sets: [{ id, period_type: 'Quarterly' }, ...others],
    };
    const again = await documentsFolder(quarterly, documents);
    const run = (...args: readonly string[]) =>
      runCommand(['--docs', again.docs, '--data-set', DATA_SET, ...args]);
    const files = await Promise.all(
      EXPORT_FORMATS.map(async (format) => {
        const { code, stdout } = await run('--period', '2026Q1', '--format', format);
        expect(code).toBe(0);
        return stdout;
      }),
    );
    const named = ['"period":"2026Q1"', ' period="2026Q1"', ' period="2026-01-01/P3M"', ',2026Q1,'];
    expect(files.map((file, index) => file.includes(named[index] ?? '?'))).toEqual(
      EXPORT_FORMATS.map(() => true),
    );
    const { code, stderr } = await run('--period', '202602');
    expect(code).toBe(1);
    expect(JSON.parse(stderr.join(''))).toEqual({
      code: 'bad-period',
      message: jasmine.stringContaining('2026Q2'),
    });
    await again.remove();
  });

  it('says on standard error what the file holds', async () => {
    const { stderr } = await runCommand(choice);
    expect(stderr).toEqual([
      'data values: 2, organisation units: 2, not counted: 2, rows left out: 0 ' +
        '(--review FILE lists them)',
    ]);
  });

  it('packs the file, with the same bytes every time', async () => {
    const first = await runCommand([...choice, '--gzip']);
    expect(gunzipSync(Uint8Array.from(first.stdout, (byte) => byte.charCodeAt(0))).toString()).toBe(
      fileIn('json'),
    );
    expect((await runCommand([...choice, '--gzip'])).stdout).toBe(first.stdout);
  });

  it('writes the file to --out, whole, in place of an older one', async () => {
    await writeFile(folder.at('out.json'), 'an older file');
    const { code, stdout } = await runCommand([...choice, '--out', folder.at('out.json')]);
    expect([code, stdout]).toEqual([0, '']);
    expect(await folder.read('out.json')).toBe(fileIn('json'));
    expect((await readdir(dirname(folder.docs))).sort()).toEqual(['docs.json', 'out.json']);
  });

  it('leaves an older file as it is where the rules refuse a new one', async () => {
    await writeFile(folder.at('out.json'), 'an older file');
    const out = ['--out', folder.at('out.json'), '--review', folder.at('review.json')];
    const { code, stdout, stderr } = await runCommand([
      ...['--docs', folder.docs, '--data-set', DATA_SET, '--period', '202603', ...out],
    ]);
    expect([code, stdout]).toEqual([1, '']);
    expect(JSON.parse(stderr.join('\n'))).toEqual({
      code: 'no-rows',
      message: jasmine.stringContaining('no target document of the period'),
    });
    expect(await folder.read('out.json')).toBe('an older file');
    expect(JSON.parse(await folder.read('review.json'))).toEqual(
      jasmine.objectContaining({
        refused: jasmine.objectContaining({ code: 'no-rows' }),
        notCounted: [],
        leftOut: [],
      }),
    );
  });

  describe('with metadata of DHIS2', () => {
    const metadata = (...assigned: string[]) =>
      JSON.stringify({
        dataSets: [
          {
            id: DATA_SET,
            name: 'MoH 515',
            periodType: 'Monthly',
            openFuturePeriods: 0,
            expiryDays: 0,
            organisationUnits: assigned.map((id) => ({ id })),
          },
        ],
      });
    const units = (): string[] => {
      const file = JSON.parse(fileIn('json')) as { dataValues: { orgUnit: string }[] };
      return file.dataValues.map(({ orgUnit }) => orgUnit);
    };
    const checked = async (...more: string[]) => {
      const review = folder.at('review.json');
      const run = await runCommand([
        ...choice,
        ...['--metadata', folder.at('metadata.json'), '--review', review, ...more],
      ]);
      return { ...run, review: JSON.parse(await folder.read('review.json')) as unknown };
    };

    it('says what DHIS2 would do, and writes the file all the same', async () => {
      const [first = '', second = ''] = units();
      await writeFile(folder.at('metadata.json'), metadata(first));
      const { code, stdout, stderr, review } = await checked();
      expect(code).toBe(0);
      expect(stdout).toBe(fileIn('json'));
      expect(stderr).toContain(
        'found: org-unit-not-assigned, refused, rows: 1, fix: correct-or-assign-org-unit',
      );
      expect(stderr).toContain('not checked: the metadata lack data-elements');
      expect(review).toEqual(
        jasmine.objectContaining({
          leftOut: [],
          findings: [
            jasmine.objectContaining({
              severity: 'refused',
              kind: 'org-unit-not-assigned',
              row: jasmine.objectContaining({ orgUnit: second, index: 1 }),
              since243: { behaviour: 'refuses-file', codes: ['E8022'] },
            }),
          ],
        }),
      );
    });

    it('runs the validation rules, and writes the file whatever they find', async () => {
      const rule = (id: string, operator: string, right: string) => ({
        id,
        name: `rule ${id}`,
        operator,
        leftSide: { expression: '#{kB0ZBFisE0e}' },
        rightSide: { expression: right },
      });
      const [dataSet] = (JSON.parse(metadata(...units())) as { dataSets: object[] }).dataSets;
      const dataSets = [{ ...dataSet, dataSetElements: [{ dataElement: { id: 'kB0ZBFisE0e' } }] }];
      const validationRules = [
        rule('rule0000001', 'less_than', '0'),
        rule('rule0000002', 'less_than', 'N{indicator01}'),
        rule('rule0000003', 'greater_than_or_equal_to', '0'),
      ];
      await writeFile(folder.at('metadata.json'), JSON.stringify({ dataSets, validationRules }));
      const { code, stdout, stderr, review } = await checked();
      expect(code).toBe(0);
      expect(stdout).toBe(fileIn('json'));
      expect(stderr).toContain('validation rule: rule rule0000001 (rule0000001), broken: 2');
      expect(stderr).toContain(
        'validation rule not checked: rule rule0000002 (rule0000002), indicator',
      );
      expect(stderr.filter((line) => line.includes('rule0000003'))).toEqual([]);
      const { validation } = review as { validation: { violations: object[]; notRun: object[] } };
      expect(validation.violations.length).toBe(2);
      expect(validation.notRun).toEqual([{ rule: 'rule0000002', why: 'indicator' }]);
    });

    it('says what Data Entry would, and writes the file all the same', async () => {
      const [first = '', second = ''] = units();
      const [dataSet] = (JSON.parse(metadata(first, second)) as { dataSets: object[] }).dataSets;
      const element = (id: string, categoryCombo: string) => ({
        dataElement: { id, valueType: 'NUMBER', categoryCombo: { id: categoryCombo } },
      });
      const field = { dataElement: { id: 'visits00001' } };
      const dataSets = [
        {
          ...dataSet,
          dataSetElements: [
            element('kB0ZBFisE0e', 'bjDvmb4bfuf'),
            element('visits00001', 'unknown0001'),
          ],
          compulsoryDataElementOperands: [field],
          compulsoryFieldsCompleteOnly: true,
          noValueRequiresComment: true,
        },
      ];
      const limit = {
        source: { id: first },
        dataElement: { id: 'kB0ZBFisE0e' },
        optionCombo: { id: 'HllvX50cXC0' },
        min: 1000,
        max: 2000,
      };
      const told = { dataSets, minMaxDataElements: [limit] };
      await writeFile(folder.at('metadata.json'), JSON.stringify(told));
      const { code, stdout, stderr, review } = await checked();
      expect([code, stdout]).toEqual([0, fileIn('json')]);
      expect(stderr.filter((line) => line.startsWith('data entry:'))).toEqual([
        'data entry: outside minimum and maximum, rows: 1',
        'data entry: compulsory, fields that are empty: 1',
        'data entry: cannot be completed (compulsory), forms: 2',
        'data entry: empty fields not checked: visits00001, option combos not known',
      ]);
      const { dataEntry } = review as { dataEntry: { incomplete: object[] } };
      expect(dataEntry.incomplete).toEqual([
        { orgUnit: first, why: ['compulsory'] },
        { orgUnit: second, why: ['compulsory'] },
      ]);
    });

    it('leaves rows out by kind, and says which', async () => {
      const [first = '', second = ''] = units();
      await writeFile(folder.at('metadata.json'), metadata(first));
      const { stdout, stderr, review } = await checked('--leave-out', 'org-unit-not-assigned');
      expect(stdout).not.toContain(second);
      expect(stdout).toContain(`"orgUnit":"${first}"`);
      expect(stderr.at(-1)).toContain('data values: 1, organisation units: 1');
      expect(stderr.at(-1)).toContain('rows left out: 1');
      expect(review).toEqual(
        jasmine.objectContaining({
          findings: [],
          owners: 1,
          documents: 3,
          documentsInFile: 1,
          documentsLeftOut: 1,
          leftOut: [
            { orgUnit: second, dataElement: 'kB0ZBFisE0e', reason: 'org-unit-not-assigned' },
          ],
        }),
      );
    });

    it('writes no file where no row is left, and says which were', async () => {
      await writeFile(folder.at('metadata.json'), metadata('other000001'));
      const { code, stdout, stderr } = await checked('--leave-out', 'org-unit-not-assigned');
      expect([code, stdout]).toEqual([1, '']);
      expect(stderr.at(-1)).toContain('"code":"no-rows"');
      expect(stderr.at(-1)).toContain('left out: 2 org-unit-not-assigned');
    });

    it('must be of the data set', async () => {
      await writeFile(folder.at('metadata.json'), '{"dataSets":[{"id":"other000001"}]}');
      const { code, stderr } = await runCommand([
        ...choice,
        '--metadata',
        folder.at('metadata.json'),
      ]);
      expect(code).toBe(2);
      expect(stderr.join('\n')).toContain('no-such-data-set');
      const missing = await runCommand([...choice, '--metadata', folder.at('none.json')]);
      expect(missing.code).toBe(2);
    });
  });

  it('reviews what was not counted, without names of people', async () => {
    await runCommand([...choice, '--review', folder.at('review.json')]);
    const review = await folder.read('review.json');
    expect(JSON.parse(review)).toEqual(
      jasmine.objectContaining({
        dataSet: DATA_SET,
        period: '202602',
        dataValues: 2,
        notCounted: [
          {
            document: 'target~2026-02~chw-above~org.couchdb.user:chw-above',
            reason: 'no-org-unit',
          },
          {
            document: 'target~2026-02~chw-bad~org.couchdb.user:chw-bad',
            reason: 'bad-number',
            target: 'births',
          },
        ],
        leftOut: [],
      }),
    );
    expect(review).not.toContain('A CHW');
  });

  it('reviews which rows were left out, and why', async () => {
    const misspelt = documents.map((document) =>
      document._id === 'second' ? { ...document, dhis: { orgUnit: 'gRz6y8lRVx' } } : document,
    );
    const own = await documentsFolder(settings, misspelt);
    const args = ['--docs', own.docs, '--data-set', DATA_SET, '--period', '202602'];
    const { code, stderr } = await runCommand([...args, '--review', own.at('review.json')]);
    expect([code, stderr.at(-1)]).toEqual([0, jasmine.stringContaining('rows left out: 1')]);
    expect(JSON.parse(await own.read('review.json'))).toEqual(
      jasmine.objectContaining({
        leftOut: [
          jasmine.objectContaining({
            orgUnit: 'gRz6y8lRVx',
            dataElement: 'kB0ZBFisE0e',
            reason: 'invalid-identifier',
          }),
        ],
      }),
    );
    await own.remove();
  });

  it('writes no review where nothing was counted', async () => {
    const review = folder.at('review.json');
    const { code } = await runCommand([...choice, '--org-unit', 'nAiSKRiKoPA', '--review', review]);
    expect(code).toBe(1);
    await expectAsync(readFile(review)).toBeRejected();
  });

  it('lets a single choice go before a preset', async () => {
    const preset = ['--preset', 'cht-core'];
    const same = await runCommand([...choice, ...preset, '--attribution', 'nearest']);
    expect(same.stdout).toBe(fileIn('json'));
    const zeros = await runCommand([...choice, '--zeros', 'reported', '--attribution', 'nearest']);
    expect(zeros.stdout).toBe(fileIn('json'));
  });

  it('marks a data set complete for one org unit only', async () => {
    const complete = ['--complete-date', '2026-03-05'];
    const one = await runCommand([...choice, ...complete, '--org-unit', 'HJiPOcmziQA']);
    expect(JSON.parse(one.stdout)).toEqual(
      jasmine.objectContaining({ completeDate: '2026-03-05', orgUnit: 'HJiPOcmziQA' }),
    );
    const all = await runCommand([...choice, ...complete]);
    expect(all.code).toBe(1);
    expect(all.stderr.join()).toContain('not-complete-able');
  });

  it('is refused by a file of documents or a folder that is not there, before it exports', async () => {
    const missing = await runCommand([...choice, '--docs', folder.at('none.json')]);
    expect(missing.code).toBe(2);
    expect(missing.stderr.join()).toContain('none.json');
    const nowhere = await runCommand([...choice, '--out', folder.at('none/out.json')]);
    expect([nowhere.code, nowhere.stdout]).toEqual([2, '']);
    expect(nowhere.stderr.join()).toContain('cannot be written');
  });

  it('does not leave a part of a file where it cannot be put in its place', async () => {
    const { code } = await runCommand([...choice, '--out', dirname(folder.docs)]);
    expect(code).toBe(2);
    expect(await readdir(dirname(folder.docs))).toEqual(['docs.json']);
    const around = await readdir(dirname(dirname(folder.docs)));
    expect(around.filter((name) => name.endsWith('.part'))).toEqual([]);
  });

  it('sends the data values besides, and ends with 4 where DHIS2 does not take them', async () => {
    const metadata = smallMetadata();
    const model = await startDhis2Model({ generation: 'since243', metadata, today: '2026-11-21' });
    const sending = [...choice, '--send', model.url];
    // The model knows nothing of this data set.
    const refused = await runCommand(sending, { env: { DHIS2_TOKEN: model.token } });
    expect([refused.code, refused.stdout]).toEqual([4, fileIn('json')]);
    expect(refused.stderr.join('\n')).toContain('E8020 no-element-in-data-set');
    await model.close();
  });

  for (const generation of ['upTo242', 'since243'] as const) {
    it(`sends to the ${generation} DHIS2, dry or not, and again, and ends with 0`, async () => {
      const county = [{ _id: 'settings', settings }, ...documents];
      const metadata = metadataOfDocuments(county);
      const model: RunningModel = await startDhis2Model({
        generation,
        metadata,
        today: '2026-11-21',
      });
      const env = { DHIS2_USER: model.user, DHIS2_PASSWORD: model.password };
      const sending = [...choice, '--send', model.url];
      const stored = (): readonly string[] =>
        [...model.stored.values.values()].map(({ value }) => value).sort();
      const dry = await runCommand([...sending, '--dry-run'], { env });
      expect([dry.code, dry.stdout, stored()]).toEqual([0, fileIn('json'), []]);
      expect(dry.stderr.at(-1)).toContain('DHIS2 (dry run) SUCCESS');
      for (const time of ['first', 'second']) {
        const sent = await runCommand([...sending, '--format', 'csv'], { env });
        expect([sent.code, sent.stdout])
          .withContext(time)
          .toEqual([0, fileIn('csv')]);
        expect(stored()).withContext(time).toEqual(['3', '4']);
      }
      await model.close();
    });
  }

  it('asks for the credentials of DHIS2 before it reads anything', async () => {
    const missing = ['--docs', 'nowhere.json', ...choice.slice(2), '--send', 'https://d.example'];
    const { code, stderr } = await runCommand(missing);
    expect([code, stderr.length]).toEqual([2, 1]);
    expect(stderr[0]).toContain('DHIS2_TOKEN');
  });
});
