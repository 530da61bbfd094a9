import { type DataValueSet, fieldOf } from '../../../src/domain/index.ts';
import {
  countyWithReports,
  DATA_SET,
  ORG_UNIT,
  settings,
  writtenBy,
} from '../../recalculate/testing/county-with-reports.ts';
import { exampleTargets } from '../../recalculate/testing/example-rules.ts';
import { countyWithTasks, withCounty } from '../../recalculate/testing/with-county.ts';
import type { ApiHost } from '../../testing/api-host.ts';
import { startEmbeddedCouchDB } from '../../embedded-couchdb/index.ts';
import { chtApiOf } from '../../testing/cht-api-of.ts';
import { ACCOUNTS } from '../../testing/running-host.ts';
import { createScratchFolder } from '../../testing/scratch-folder.ts';
import { type Run, runCommand } from '../testing/run-command.ts';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

const { hrio } = ACCOUNTS;
const CHOICE = ['--data-set', DATA_SET, '--period', '202610'];
const RECALCULATED = [...CHOICE, '--source', 'recalculated'];

const run = (
  host: ApiHost,
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Promise<Run> =>
  runCommand(['--url', `${host.couchdb.url}/medic`, ...args], {
    env: { COUCHDB_USER: hrio.name, COUCHDB_PASSWORD: hrio.password, ...env },
  });

/** `dataElement: value` of each row. */
function rowsOf({ stdout }: Run): readonly string[] {
  const { dataValues } = JSON.parse(stdout) as DataValueSet;
  return dataValues.map(({ dataElement, value }) => `${dataElement}: ${value}`);
}

describe('An export of what the reports give', () => {
  it('has their numbers where phones wrote others, and says so', () =>
    withCounty(countyWithReports, async (host) => {
      expect(rowsOf(await run(host, CHOICE))).toEqual(['e22tIwy1nKR: 2', 'kB0ZBFisE0e: 13']);
      const recalculated = await run(host, RECALCULATED);
      expect(rowsOf(recalculated)).toEqual(['e22tIwy1nKR: 1', 'kB0ZBFisE0e: 15']);
      expect(recalculated.stderr[0]).toMatch(
        /^calculated from the reports \(as-known-now\) in the time of .*: accounts: 2$/,
      );
      const asOfEnd = await run(host, [...RECALCULATED, '--as-of-end']);
      expect(rowsOf(asOfEnd)).toEqual(['e22tIwy1nKR: 2', 'kB0ZBFisE0e: 15']);
      expect(rowsOf(await run(host, [...RECALCULATED, '--org-unit', ORG_UNIT]))).toEqual(
        rowsOf(recalculated),
      );
    }));

  it('has a review that tells its source, and who reported', () =>
    withCounty(countyWithReports, async (host) => {
      const { folder, remove } = await createScratchFolder({});
      const file = join(folder, 'review.json');
      const { code } = await run(host, [...RECALCULATED, '--review', file]);
      const review = JSON.parse(await readFile(file, 'utf8')) as object;
      await remove();
      expect(code).toBe(0);
      expect(review).toEqual(
        jasmine.objectContaining({
          recalculated: jasmine.objectContaining({ reports: 'as-known-now', phones: 2 }),
          completeness: jasmine.objectContaining({ expected: 2, reported: 2 }),
        }),
      );
    }));

  it('says when phones synced, to an administrator of a CHT that tells it', async () => {
    const { admin } = ACCOUNTS;
    const chtApi = chtApiOf(['achieng', '2026-11-02'], ['baraka', '2026-10-19']);
    const documents = countyWithReports.filter(({ _id }) => !_id.startsWith('target~2026-10~bar'));
    const couchdb = await startEmbeddedCouchDB({
      database: 'medic',
      documents,
      admin,
      accounts: [hrio],
      chtApi,
    });
    const { folder, remove } = await createScratchFolder({});
    const file = join(folder, 'review.json');
    const args = ['--url', `${couchdb.url}/medic`, ...RECALCULATED, '--review', file];
    const env = { COUCHDB_USER: hrio.name, COUCHDB_PASSWORD: hrio.password };
    const asAdmin = { CHT_ADMIN_USER: admin.name, CHT_ADMIN_PASSWORD: admin.password };
    const { code, stderr } = await runCommand(args, {
      env: { ...env, ...asAdmin },
      today: '2026-11-05',
    });
    const review: unknown = JSON.parse(await readFile(file, 'utf8'));
    expect([code, stderr.filter((line) => line.startsWith('syncs:'))]).toEqual([
      0,
      [jasmine.stringMatching(/in touch since the period ended: 1, .* cannot sync: 1$/)],
    ]);
    // Baraka's numbers are calculated; his phone has written nothing.
    expect(fieldOf(review, 'completeness')).toEqual(
      jasmine.objectContaining({ expected: 2, reported: 1 }),
    );
    expect(fieldOf(review, 'contributors')).toEqual([
      jasmine.objectContaining({
        owner: 'achieng',
        status: 'reported',
        sync: { synced: '2026-11-02', state: 'in-touch' },
      }),
      jasmine.objectContaining({
        owner: 'baraka',
        status: 'missing',
        sync: { failures: { count: 14, since: '2026-10-19' }, state: 'cannot-sync' },
      }),
    ]);
    await remove();
    await couchdb.close();
  });

  it('is compared with the last one of the reports, and says that phones were exported since', () =>
    withCounty(countyWithReports, async (host) => {
      const { folder, remove } = await createScratchFolder({});
      const kept = { EXPORTS_FOLDER: folder };
      const reviewFile = join(folder, 'review.json');
      const since = async (args: readonly string[]): Promise<readonly unknown[]> => {
        const { stderr } = await run(host, [...args, '--review', reviewFile], kept);
        const review: unknown = JSON.parse(await readFile(reviewFile, 'utf8'));
        const other = fieldOf(review, 'lastOfOtherSource');
        expect(stderr.includes(String(fieldOf(other, 'message')))).toBe(other !== undefined);
        return [fieldOf(review, 'since'), fieldOf(other, 'source')];
      };
      const nothing = { added: [], changed: [], leftBehind: [] };
      expect(await since(CHOICE)).toEqual([undefined, undefined]);
      expect(await since(RECALCULATED)).toEqual([undefined, 'phones']);
      expect(await since(RECALCULATED)).toEqual([nothing, undefined]);
      const ofPhones = await run(host, [...CHOICE, '--since', reviewFile]);
      expect(ofPhones.stderr.join('\n')).toMatch(
        /the former export was calculated from the reports, and this one is of what phones wrote/,
      );
      expect(await since(CHOICE)).toEqual([nothing, 'recalculated']);
      await remove();
    }));

  it('leaves out whom the rules failed for, and names phones without an account', () =>
    withCounty(
      [
        ...countyWithReports,
        { _id: 'throws', type: 'person', name: 'throws', parent: { _id: 'area-baraka' } },
        { ...writtenBy('achieng', 30, { births: 99 }), _id: 'target~2026-10~achieng~former' },
      ],
      async (host) => {
        const recalculated = await run(host, RECALCULATED);
        // Achieng's alone: Baraka's would lack a contact, and look right.
        expect(rowsOf(recalculated)).toEqual(['e22tIwy1nKR: 0', 'kB0ZBFisE0e: 14']);
        expect(recalculated.stderr.slice(1, 3)).toEqual([
          'left out because the rules failed: baraka',
          'documents of phones without an account, not in the file: achieng~former',
        ]);
        const ofUnit = await run(host, [...RECALCULATED, '--org-unit', ORG_UNIT]);
        expect(ofUnit.stderr.slice(1, 3)).toEqual(recalculated.stderr.slice(1, 3));
      },
    ));

  it('is refused where the rules are of the older language', () =>
    withCounty(countyWithTasks({ ...settings.tasks, isDeclarative: false }), async (host) => {
      const { code, stdout, stderr } = await run(host, RECALCULATED);
      expect([code, stdout, stderr]).toEqual([1, '', [jasmine.stringMatching(/older rule/)]]);
    }));

  it('is of a database, and its options go with it', async () => {
    for (const args of [
      ['--docs', 'x.json', ...RECALCULATED],
      ['--url', 'http://127.0.0.1:1/medic', ...CHOICE, '--source', 'both'],
      ['--url', 'http://127.0.0.1:1/medic', ...CHOICE, '--as-of-end'],
      ['--url', 'http://127.0.0.1:1/medic', ...CHOICE, '--time-zone', 'UTC'],
    ]) {
      const { code, stderr } = await runCommand(args);
      expect([code, stderr])
        .withContext(args.join(' '))
        .toEqual([2, [jasmine.stringMatching(/--/)]]);
    }
  });
});

const countyOfType = (periodType: string, targets: readonly object[] = exampleTargets) =>
  countyWithReports.map((document) =>
    document._id === 'settings'
      ? {
          _id: 'settings',
          settings: {
            ...settings,
            dhis_data_sets: [{ ...settings.dhis_data_sets[0], period_type: periodType }],
            tasks: { ...settings.tasks, targets: { items: targets } },
          },
        }
      : document,
  );

describe('An export of months that have not all begun', () => {
  const people = (over: string) => [
    { id: 'people', type: 'count', dhis: { dataElement: 'kB0ZBFisE0e', value_over: over } },
  ];
  const quarter = ['--data-set', DATA_SET, '--source', 'recalculated', '--period'];

  it('takes of a running total the month that runs, and divides an average by those that began', async () => {
    for (const over of ['last', 'average']) {
      await withCounty(countyOfType('Quarterly', people(over)), async (host) => {
        // It is 21 November: 20 people then, as at the end of October; December has none.
        const { stdout, stderr } = await run(host, [...quarter, '2026Q4']);
        expect(rowsOf({ code: 0, stdout, stderr }))
          .withContext(over)
          .toEqual(['kB0ZBFisE0e: 20']);
        expect(stderr.join()).toMatch(/The period is incomplete/);
      });
    }
  });

  it('has no zeros of a month or a week after today', async () => {
    for (const [type, period] of [
      ['Monthly', '202612'],
      ['Weekly', '2026W48'],
    ] as const) {
      await withCounty(countyOfType(type), async (host) => {
        const { code, stdout, stderr } = await run(host, [...quarter, period]);
        expect([code, stdout, stderr.join()]).toEqual([1, '', jasmine.stringMatching(/no-rows/)]);
      });
    }
  });
});

describe('An export of a week', () => {
  const weekly = countyOfType('Weekly');
  const WEEK = ['--data-set', DATA_SET, '--period', '2026W44'];

  it('is of what was reported in it, whatever the months', () =>
    withCounty(weekly, async (host) => {
      const { folder, remove } = await createScratchFolder({});
      const file = join(folder, 'review.json');
      const week = await run(host, [...WEEK, '--source', 'recalculated', '--review', file]);
      const review = JSON.parse(await readFile(file, 'utf8')) as object;
      await remove();
      expect(rowsOf(week)).toEqual(['e22tIwy1nKR: 0', 'kB0ZBFisE0e: 3']);
      expect((JSON.parse(week.stdout) as DataValueSet).period).toBe('2026W44' as never);
      expect(review).toEqual(
        jasmine.objectContaining({
          period: '2026W44',
          recalculated: jasmine.objectContaining({
            now: { '2026W44': new Date(new Date(2026, 10, 2).getTime() - 1).toISOString() },
          }),
          completeness: jasmine.objectContaining({ expected: 2, reported: 2 }),
          notices: [],
        }),
      );
      // No phone wrote anything of a week, so nobody changed it before its last day.
      expect(fieldOf(review, 'contributors')).toEqual(
        ['achieng', 'baraka'].map((owner) => ({
          owner,
          orgUnits: [ORG_UNIT],
          status: 'reported',
          document: `target~2026-11~${owner}~org.couchdb.user:${owner}`,
        })),
      );
      const adx = await run(host, [...WEEK, '--source', 'recalculated', '--format', 'adx']);
      expect(adx.stdout).toContain('period="2026-10-26/P7D"');
    }));

  it('has no numbers of phones, and is told so', () =>
    withCounty(weekly, async (host) => {
      const { code, stderr } = await run(host, WEEK);
      expect([code, stderr[0]]).toEqual([
        1,
        jasmine.stringMatching(/type Weekly, and target documents hold whole months.*recalculated/),
      ]);
      const month = await run(host, RECALCULATED);
      expect([month.code, month.stderr[0]]).toEqual([
        1,
        jasmine.stringMatching(/bad-period.*Weekly, as DHIS2 writes it. Give it such as 2026W25/),
      ]);
    }));

  it('is none of a data set that takes months', () =>
    withCounty(countyWithReports, async (host) => {
      const { code, stderr } = await run(host, [...WEEK, '--source', 'recalculated']);
      expect([code, stderr[0]]).toEqual([1, jasmine.stringMatching(/bad-period.*not a month/)]);
    }));
});
