import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { startDhis2Model } from '../../instruments/dhis2-import-model/index.ts';
import {
  DATA_SET,
  ELEMENTS,
  smallMetadata,
  TOWN,
  VILLAGE,
} from '../../instruments/dhis2-import-model/testing/small-metadata.ts';
import { addressIn, caseOf, CONFIRMED } from '../../src/domain/testing/go-data-outbreak.ts';
import { type Run, runInProcess } from '../command-line/testing/run-in-process.ts';
import type { CommandContext } from '../export/index.ts';
import { createScratchFolder } from '../testing/scratch-folder.ts';
import { exportCasesCommand } from './export-cases-command.ts';

const OCTOBER = { dateOfReporting: '2026-10-15T00:00:00.000Z' };
const MAPPING = {
  dataSet: DATA_SET,
  places: { by: 'table', table: { village: VILLAGE } },
  dataElements: [{ dataElement: ELEMENTS.number.id, where: { classification: CONFIRMED } }],
};
const CASES = [
  caseOf('a', { ...OCTOBER, addresses: addressIn('village') }),
  caseOf('b', { ...OCTOBER, addresses: addressIn('village'), firstName: 'Amina' }),
  caseOf('c', { ...OCTOBER, addresses: [] }),
];

interface CasesRun extends Run {
  readonly read: (name: string) => Promise<unknown>;
}

describe('The export of cases from files', () => {
  let folder: string;
  let remove: () => Promise<void>;
  const at = (name: string): string => join(folder, name);

  beforeEach(async () => {
    ({ folder, remove } = await createScratchFolder({
      'cases.json': JSON.stringify(CASES),
      'locations.json': JSON.stringify([{ id: 'village' }]),
      'mapping.json': JSON.stringify(MAPPING),
    }));
  });
  afterEach(() => remove());

  async function run(
    args: readonly string[] = [],
    context: Partial<CommandContext> = {},
  ): Promise<CasesRun> {
    const files = ['--cases', at('cases.json'), '--locations', at('locations.json')];
    const choice = ['--mapping', at('mapping.json'), '--period', '202610'];
    const made = await runInProcess<CommandContext>(
      exportCasesCommand,
      [...files, ...choice, ...args.map((arg) => arg.replace('./', `${folder}/`))],
      context,
    );
    const read = async (name: string): Promise<unknown> =>
      JSON.parse(await readFile(at(name), 'utf8')) as unknown;
    return { ...made, read };
  }

  it('writes the data values, and says what is not in them', async () => {
    const { code, stdout, stderr } = await run();
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toEqual({
      dataSet: DATA_SET,
      period: '202610',
      orgUnit: VILLAGE,
      dataValues: [{ dataElement: ELEMENTS.number.id, value: '2' }],
    });
    expect(stderr).toEqual([
      'data values: 1, organisation units: 1, cases read: 3, counted: 2, of other periods: 0, rows left out: 0',
      'not counted: 1 no-location (--review FILE lists them)',
    ]);
  });

  it('opens each number to the ids of its cases in the review, and names nobody', async () => {
    const { read } = await run(['--review', './review.json']);
    const review = await read('review.json');
    expect(review).toEqual(
      jasmine.objectContaining({
        source: 'godata',
        period: '202610',
        casesCounted: 2,
        notCounted: [{ case: 'c', reason: 'no-location', dataElements: [ELEMENTS.number.id] }],
        values: [
          {
            orgUnit: VILLAGE,
            dataElement: ELEMENTS.number.id,
            value: '2',
            contributions: [
              { case: 'a', sum: 1 },
              { case: 'b', sum: 1 },
            ],
          },
        ],
      }),
    );
    expect(JSON.stringify(review)).not.toContain('Amina');
  });

  it('says what changed since a former one, case by case, and writes the removals', async () => {
    await run(['--review', './former.json']);
    const moved = { ...OCTOBER, addresses: addressIn('other') };
    await writeFile(at('cases.json'), JSON.stringify([caseOf('a', moved)]));
    const { code, stderr, read } = await run([
      ...['--zeros', 'reported', '--review', './review.json'],
      ...['--since', './former.json', '--removals', './removals.json'],
    ]);
    expect(code).toBe(2);
    expect(stderr[0]).toContain('is of another choice: zeros');
    const again = await run(['--since', './former.json', '--review', './review.json']);
    expect(again.code).toBe(0);
    expect(await read('review.json')).toEqual(
      jasmine.objectContaining({
        since: {
          added: [],
          changed: [
            jasmine.objectContaining({
              before: '2',
              after: '0',
              cases: [
                { case: 'a', before: 1 },
                { case: 'b', before: 1 },
              ],
            }),
          ],
          leftBehind: [],
        },
      }),
    );
  });

  it('sends it to DHIS2, once and again, and compares', async () => {
    const model = await startDhis2Model({
      generation: 'since243',
      metadata: smallMetadata(),
      today: '2026-11-21',
    });
    const env = { DHIS2_TOKEN: model.token };
    for (const line of ['new to DHIS2', 'the same']) {
      const { code, stderr } = await run(['--send', model.url], { env });
      expect(code).withContext(stderr.join('\n')).toBe(0);
      expect(stderr.join('\n')).withContext(line).toContain('DHIS2 SUCCESS');
    }
    expect([...model.stored.values.values()].map(({ value }) => value)).toEqual(['2']);
    await model.close();
  });

  it('is compared with the last export that was kept, which leaves rows behind in DHIS2', async () => {
    const model = await startDhis2Model({
      generation: 'since243',
      metadata: smallMetadata(),
      today: '2026-11-21',
    });
    await mkdir(at('exports'));
    const env = { DHIS2_TOKEN: model.token, EXPORTS_FOLDER: at('exports') };
    const reported = ['--zeros', 'reported'];
    expect((await run([...reported, '--send', model.url], { env })).code).toBe(0);
    const other = caseOf('a', { ...OCTOBER, addresses: addressIn('hamlet') });
    await writeFile(at('cases.json'), JSON.stringify([other]));
    await writeFile(at('locations.json'), JSON.stringify([{ id: 'village' }, { id: 'hamlet' }]));
    const table = { village: VILLAGE, hamlet: TOWN };
    await writeFile(
      at('mapping.json'),
      JSON.stringify({ ...MAPPING, places: { by: 'table', table } }),
    );
    const { code, stderr } = await run(
      [...reported, '--send', model.url, '--delete-left-behind', '1'],
      { env },
    );
    expect(code).withContext(stderr.join('\n')).toBe(0);
    expect(stderr).toContain(
      'left behind: deleted: 1, changed by somebody since, not deleted: 0, gone already: 0',
    );
    await model.close();
  });

  it('is compared with what DHIS2 holds, without sending it', async () => {
    const model = await startDhis2Model({
      generation: 'upTo242',
      metadata: smallMetadata(),
      today: '2026-11-21',
    });
    const { code, stderr } = await run(['--compare', model.url, '--review', './review.json'], {
      env: { DHIS2_TOKEN: model.token },
    });
    expect(code).withContext(stderr.join('\n')).toBe(0);
    expect(model.stored.values.size).toBe(0);
    await model.close();
  });

  it('checks it against DHIS2’s metadata, and takes the period type from them', async () => {
    await writeFile(at('metadata.json'), JSON.stringify(smallMetadata()));
    const { code, stderr } = await run(['--metadata', './metadata.json', '--period', '2026W45']);
    expect(code).toBe(1);
    expect(stderr).toEqual([
      JSON.stringify({
        code: 'bad-period',
        message: 'The period "2026W45" is not one of the type Monthly.',
      }),
    ]);
  });

  it('says of each period that ADX has no way to write why it has none', async () => {
    for (const [period, words] of [
      ['2026NovQ1', 'November'],
      ['208305', 'Bikram Sambat'],
    ] as const) {
      const { code, stderr } = await run(['--period', period, '--format', 'adx']);
      expect([code, stderr[0]]).toEqual([2, jasmine.stringContaining(words)]);
    }
  });

  it('tells each fault of a mapping with its line', async () => {
    await writeFile(
      at('mapping.json'),
      '{\n  "places": {"by": "ids"},\n  "dataElement": [],\n  "dataElements": [\n    {"dataElement": "short",\n     "where": {"clasification": "x"}}\n  ]\n}',
    );
    const { code, stderr } = await run();
    expect(code).toBe(2);
    expect(stderr[0]?.split('\n')).toEqual([
      `${at('mapping.json')} cannot be used:`,
      '  line 3: /dataElement is not known here. Probably dataElements is meant.',
      '  line 2: /places/by is none of id, identifier, table.',
      '  line 5: /dataElements/0/dataElement is no id of DHIS2: a letter, then 10 letters or digits.',
      '  line 6: /dataElements/0/where/clasification names no field of a case that can be asked about. Probably classification is meant.',
    ]);
  });

  for (const [what, args, words] of [
    ['no source', ['--mapping', 'm', '--period', '202610'], 'either --godata'],
    ['two sources', ['--godata', 'http://a.example', '--cases', 'c'], 'either --godata'],
    ['half a source', ['--cases', 'c', '--mapping', 'm'], '--cases goes with --locations'],
    ['no outbreak', ['--godata', 'http://a.example'], '--godata goes with --outbreak'],
    [
      'a password in the address',
      ['--godata', 'http://u:p@a.example', '--outbreak', 'o'],
      'must not',
    ],
    ['no address', ['--godata', 'godata', '--outbreak', 'o'], '--godata is not an address'],
    ['no mapping', ['--cases', 'c', '--locations', 'l'], '--mapping is missing'],
    ['no period', ['--cases', 'c', '--locations', 'l', '--mapping', 'm'], '--period is missing'],
    [
      'a dry run of nothing',
      ['--cases', 'c', '--locations', 'l', '--mapping', 'm', '--period', '1', '--dry-run'],
      'goes with --send',
    ],
    [
      'no credentials',
      ['--godata', 'http://a.example', '--outbreak', 'o', '--mapping', 'm', '--period', '202610'],
      'GODATA_USER',
    ],
    [
      'no such file',
      ['--cases', 'c', '--locations', 'l', '--mapping', 'm', '--period', '202610'],
      'm cannot be read',
    ],
  ] as const) {
    it(`is refused with ${what}`, async () => {
      const { code, stderr } = await runInProcess<CommandContext>(exportCasesCommand, args);
      expect(code).toBe(2);
      expect(stderr[0]).toContain(words);
      expect(stderr.join()).not.toContain('u:p');
    });
  }
});
