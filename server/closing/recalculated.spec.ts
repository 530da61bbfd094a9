import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { listOf, parseJson } from '../../src/domain/index.ts';
import { chtCoreViews } from '../../src/data-access/testing/cht-core-views.ts';
import type { Run } from '../command-line/testing/run-in-process.ts';
import type { StoredDocument } from '../embedded-couchdb/index.ts';
import {
  countyWithReports,
  DATA_SET,
  settings,
  writtenBy,
} from '../recalculate/testing/county-with-reports.ts';
import { type ClosingSetup, startClosingSetup } from './testing/closing-setup.ts';

const TODAY = '2026-11-05';
const NOON = new Date(2026, 10, 5, 12).getTime();

describe('Closing a month of what the reports give', () => {
  let setup: ClosingSetup;
  const start = async (documents: readonly StoredDocument[] = countyWithReports): Promise<void> => {
    // The setup brings these itself.
    const others = documents.filter(({ _id }) => _id !== chtCoreViews._id);
    setup = await startClosingSetup(DATA_SET, others, { today: TODAY });
  };
  afterEach(() => setup.end());

  /** A minute goes by from run to run. */
  let minutes = 0;
  const close = (rule: object = { source: 'recalculated' }, more: object = {}): Promise<Run> => {
    minutes += 1;
    return setup.close(rule, { today: TODAY, now: NOON + minutes * 60_000 }, more);
  };
  const values = (): readonly string[] => setup.held().map((row) => row.split(' ')[1] ?? '');

  it('sends their numbers where phones wrote others, and says so', async () => {
    await start();
    const report = { folder: join(setup.folder, 'reports') };
    const ofPhones = await close({});
    expect([ofPhones.code, values()]).toEqual([0, ['13', '2']]);
    expect(ofPhones.stderr[0]).not.toContain('of the reports');
    const ofReports = await close(undefined, { report });
    // What the phones gave was this closing's own: it is written over.
    expect([ofReports.code, values()]).toEqual([0, ['1', '15']]);
    expect(ofReports.stderr[0]).toBe(
      `cht ${DATA_SET} 202610: sent, rows: 2, sent: 2, there already: 0, open: 0, reported: 2 of 2, of the reports`,
    );
    const [run = ''] = (await readdir(report.folder)).filter((name) => name.startsWith('closing_'));
    const json = parseJson(await readFile(join(report.folder, run, 'report.json'), 'utf8'));
    const months = json.ok ? listOf((json.value as { months: unknown }).months) : [];
    expect(months).toEqual([
      jasmine.objectContaining({
        source: 'recalculated',
        recalculated: {
          timeZone: new Intl.DateTimeFormat().resolvedOptions().timeZone,
          phones: 2,
          now: { '2026-10': new Date(new Date(2026, 10, 1).getTime() - 1).toISOString() },
          notRecalculated: [],
        },
      }),
    ]);
    const page = await readFile(join(report.folder, run, 'report.html'), 'utf8');
    expect(page).toMatch(
      /Calculated from the reports in the time of \S+, as of \S+;\s+accounts: 2/,
    );
    expect((await close()).stderr[0]).toContain(': unchanged, rows: 2');
  });

  it('sends what late reports change, whatever the phones write', async () => {
    await start();
    await close();
    await setup.put(writtenBy('achieng', 30, { births: 99, 'families-visited': 0 }));
    expect((await close()).stderr[0]).toContain(': unchanged');
    await setup.put({
      ...countyWithReports.find(({ _id }) => _id === 'late-2'),
      _id: 'late-3',
    });
    const late = await close();
    expect(late.stderr.join('\n')).toMatch(/sent: \S+ kB0ZBFisE0e \S+ 15 -> 16, of achieng/);
    expect(values()).toEqual(['1', '16']);
  });

  it('waits for phones that have written nothing, though their numbers are calculated', async () => {
    const [ofBaraka] = countyWithReports.filter(({ _id }) => _id.startsWith('target~2026-10~bar'));
    await start(countyWithReports.filter((one) => one !== ofBaraka));
    const rule = { source: 'recalculated', minReported: 80 };
    const waiting = await close(rule);
    expect([waiting.code, setup.imports()]).toEqual([0, 0]);
    expect(waiting.stderr.slice(0, 2)).toEqual([
      jasmine.stringMatching(/: waiting, rows: 2, .*reported: 1 of 2, of the reports$/),
      jasmine.stringContaining('incomplete'),
    ]);
    // What the phone writes is not in the numbers: that it writes anything is what was waited for.
    if (ofBaraka !== undefined) await setup.put(ofBaraka);
    expect((await close(rule)).stderr[0]).toMatch(/: sent, rows: 2, .*reported: 2 of 2/);
    expect(values()).toEqual(['1', '15']);
  });

  it('sends nothing where the rules failed for somebody: their numbers would be missing', async () => {
    await start();
    await close();
    await setup.put({
      _id: 'throws',
      type: 'person',
      name: 'throws',
      parent: { _id: 'area-baraka' },
    });
    const run = await close();
    expect([run.code, values()]).toEqual([1, ['1', '15']]);
    expect(run.stderr.slice(0, 2)).toEqual([
      jasmine.stringContaining(': refused, rows: 0'),
      jasmine.stringMatching(/rules-failed: The rules failed for baraka: .*Nothing was sent\.$/),
    ]);
  });

  it('is refused where the rules are of the older language', async () => {
    await start(
      countyWithReports.map((document) =>
        document._id === 'settings'
          ? {
              _id: 'settings',
              settings: { ...settings, tasks: { ...settings.tasks, isDeclarative: false } },
            }
          : document,
      ),
    );
    const { code, stderr } = await close();
    expect([code, setup.imports()]).toEqual([1, 0]);
    expect(stderr[1]).toMatch(/rules-refused: .*older rule/);
  });

  it('names phones without an account, whose numbers are not in it', async () => {
    await start([
      ...countyWithReports,
      { ...writtenBy('achieng', 30, { births: 99 }), _id: 'target~2026-10~achieng~former' },
    ]);
    const { stderr } = await close();
    expect(stderr).toContain(
      '  documents of phones without an account, not in the file: achieng~former',
    );
  });
});
