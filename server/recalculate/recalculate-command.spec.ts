import { runInProcess } from '../command-line/testing/run-in-process.ts';
import { type ApiHost, startApiHost } from '../testing/api-host.ts';
import { ACCOUNTS } from '../testing/running-host.ts';
import { type RecalculateContext, recalculateCommand } from './recalculate-command.ts';
import {
  chwWithFamilies,
  countyWithReports,
  DATA_SET,
  noon,
  ORG_UNIT,
} from './testing/county-with-reports.ts';
import { countyWithTasks, withCounty } from './testing/with-county.ts';

const { hrio, chw } = ACCOUNTS;

interface Run {
  readonly code: number;
  readonly json: Json;
  readonly stderr: string;
}

interface Json {
  readonly intervals: readonly {
    readonly tag?: string;
    readonly now: string;
    readonly phones: readonly Phone[];
    readonly notRecalculated: readonly string[];
  }[];
}

interface Phone {
  readonly owner: string;
  readonly contacts: number;
  readonly reports: number;
  readonly hasDocument?: boolean;
  readonly faults: readonly { readonly kind: string; readonly contact: string }[];
  readonly targets: readonly Target[];
}

interface Target {
  readonly id?: string;
  readonly target: string;
  readonly value: object;
  readonly phone?: object;
  readonly recalculated?: object;
  readonly withoutLate?: object;
  readonly difference?: object;
  readonly late: readonly { readonly report: string; readonly why: string }[];
}

async function run(
  host: ApiHost,
  args: readonly string[],
  account = hrio as { readonly name: string; readonly password: string },
): Promise<Run> {
  const { code, stdout, stderr } = await runInProcess<RecalculateContext>(
    recalculateCommand,
    ['--url', `${host.couchdb.url}/medic`, ...args],
    {
      env: { COUCHDB_USER: account.name, COUCHDB_PASSWORD: account.password },
      delays: [],
    },
  );
  return {
    code,
    json: stdout === '' ? { intervals: [] } : (JSON.parse(stdout) as Json),
    stderr: stderr.join('\n'),
  };
}

const phoneOf = ({ json }: Run, owner: string): Phone | undefined =>
  json.intervals[0]?.phones.find((phone) => phone.owner === owner);

const targetOf = (given: Run, owner: string, id: string): Target | undefined =>
  phoneOf(given, owner)?.targets.find((target) => (target.id ?? target.target) === id);

describe('Targets calculated from the reports in a database', () => {
  let host: ApiHost;
  beforeAll(async () => {
    host = await startApiHost({ documents: countyWithReports });
  });
  afterAll(() => host.close());

  it('are those of each phone, of each kind of target', async () => {
    const october = await run(host, ['--period', '202610']);
    expect([october.code, october.json.intervals[0]?.tag]).toEqual([0, '2026-10']);
    expect(phoneOf(october, 'achieng')?.targets.map(({ id, value }) => [id, value])).toEqual([
      ['births', { pass: 14, total: 14 }],
      ['families-visited', { pass: 0, total: 0 }],
      ['facility-births', { pass: 1, total: 14, percent: 7 }],
      ['families-twice', { pass: 0, total: 0, percent: 0 }],
      ['people', { pass: 15, total: 15 }],
      ['recent', { pass: 0, total: 0 }],
      ['only-north', { pass: 15, total: 15 }],
      ['sampled', { pass: 15, total: 15 }],
    ]);
    expect(phoneOf(october, 'baraka')?.targets.map(({ id, value }) => [id, value])).toEqual([
      ['births', { pass: 1, total: 1 }],
      // Of two visits of a family the later one stands, and that was in November.
      ['families-visited', { pass: 1, total: 1 }],
      ['facility-births', { pass: 0, total: 1, percent: 0 }],
      ['families-twice', { pass: 1, total: 2, percent: 50 }],
      ['people', { pass: 5, total: 5 }],
      ['recent', { pass: 2, total: 2 }],
      ['sampled', { pass: 5, total: 5 }],
    ]);
  });

  it('are compared with what phones wrote, and the late reports behind a difference named', async () => {
    const compared = await run(host, ['--period', '202610', '--compare']);
    expect(targetOf(compared, 'achieng', 'births')).toEqual(
      jasmine.objectContaining({
        phone: { pass: 12, total: 12 },
        recalculated: { pass: 14, total: 14 },
        withoutLate: { pass: 12, total: 12 },
        difference: { pass: 2, total: 2 },
      }),
    );
    const late = targetOf(compared, 'achieng', 'births')?.late.map(({ report, why }) => [
      report,
      why,
    ]);
    expect(late?.toSorted()).toEqual([
      ['late-1', 'reported-later'],
      ['late-2', 'reported-later'],
    ]);
    expect(targetOf(compared, 'baraka', 'births')?.difference).toEqual({ pass: 0, total: 0 });
    expect(targetOf(compared, 'baraka', 'births')?.late).toEqual([]);
    expect(targetOf(compared, 'baraka', 'families-visited')).toEqual(
      jasmine.objectContaining({
        difference: { pass: -1, total: -1 },
        withoutLate: { pass: 2, total: 2 },
      }),
    );
    expect(targetOf(compared, 'baraka', 'families-visited')?.late.length).toBe(1);
    expect(compared.stderr).toMatch(/phones: 2, differing: 2/);
  });

  it('are of any days', async () => {
    const week = await run(host, ['--from', '2026-10-26', '--to', '2026-11-01']);
    expect(targetOf(week, 'achieng', 'births')?.value).toEqual({ pass: 3, total: 3 });
    expect(week.json.intervals[0]?.tag).toBeUndefined();
    expect((await run(host, ['--period', '2026W44'])).json).toEqual(week.json);
    const quarter = await run(host, ['--period', '2026Q4']);
    expect(quarter.json.intervals.map(({ tag }) => tag)).toEqual(['2026-10', '2026-11']);
    expect(quarter.json.intervals[1]?.now).toBe(new Date(noon(21, 11)).toISOString());
    expect(quarter.stderr).toContain('2026-12-01 to 2026-12-31 has not begun');
  });

  it('are none of days that have not begun: zeros of them would look like numbers', async () => {
    for (const span of [
      ['--period', '202612', '--compare'],
      ['--from', '2026-11-22', '--to', '2026-11-23'],
    ]) {
      const { code, json, stderr } = await run(host, span);
      expect([code, json.intervals]).toEqual([0, []]);
      expect(stderr).toMatch(/^2026-1\d-\d\d to .* has not begun: nothing was calculated for it$/);
    }
  });

  it('are as of the end where only what was reported then is to count', async () => {
    const twice = ['--period', '202610', '--owner', 'baraka'];
    const known = await run(host, twice);
    expect(phoneOf(known, 'achieng')).toBeUndefined();
    expect(phoneOf(known, 'baraka')?.reports).toBe(5);
    const asOfEnd = await run(host, [...twice, '--as-of-end']);
    expect(phoneOf(asOfEnd, 'baraka')?.reports).toBe(4);
    expect(targetOf(asOfEnd, 'baraka', 'families-visited')?.value).toEqual({ pass: 2, total: 2 });
  });

  it('are of the owners below chosen org units', async () => {
    const choice = ['--period', '202610', '--data-set', DATA_SET, '--org-unit'];
    const all = (await run(host, [...choice, ORG_UNIT])).json.intervals[0]?.phones ?? [];
    expect(all.map(({ owner }) => owner)).toEqual(['achieng', 'baraka']);
    expect((await run(host, [...choice, 'gRz6y8lRVxk'])).json.intervals[0]?.phones).toEqual([]);
  });

  it('are for those only who may export', async () => {
    const refused = await run(host, ['--period', '202610'], chw);
    expect([refused.code, refused.stderr]).toEqual([3, jasmine.stringContaining('no-permission')]);
    const stranger = await run(host, ['--period', '202610'], { name: 'x', password: 'wrong' });
    expect([stranger.code, stranger.stderr]).toEqual([3, jasmine.stringContaining('signed-out')]);
  });

  it('end with 2 where the command is miswritten', async () => {
    for (const args of [
      [],
      ['--period', '2026W54'],
      ['--period', '2026W44', '--compare'],
      ['--period', '202610', '--from', '2026-10-01'],
      ['--from', '2026-10-02', '--to', '2026-10-01'],
      ['--from', '2026-10-01', '--to', '2026-10-02', '--compare'],
      ['--period', '202610', '--org-unit', ORG_UNIT],
      ['--period', '202610', '--time-limit', '0'],
      ['--unknown'],
    ]) {
      const { code, stderr } = await run(host, args);
      expect([code, stderr])
        .withContext(args.join(' '))
        .toEqual([2, jasmine.stringMatching(/--/)]);
    }
  });
});

describe('Rules that fail', () => {
  it('are told with the contact, and the others go on', () =>
    withCounty(
      [
        ...countyWithReports,
        {
          ...chwWithFamilies('achieng', 1)[0],
          _id: 'loops',
          type: 'person',
          name: 'loops',
          parent: { _id: 'area-achieng' },
        },
        { _id: 'throws', type: 'person', name: 'throws', parent: { _id: 'area-baraka' } },
      ],
      async (host) => {
        const october = await run(host, ['--period', '202610', '--time-limit', '300']);
        const faults = (owner: string): unknown =>
          phoneOf(october, owner)?.faults.map(({ contact, kind }) => [contact, kind]);
        expect(faults('achieng')).toEqual([['loops', 'time']]);
        expect(faults('baraka')).toEqual([['throws', 'error']]);
        expect(targetOf(october, 'achieng', 'births')?.value).toEqual({ pass: 14, total: 14 });
        expect(october.stderr).toMatch(/with faults of the rules: 2/);
      },
    ));

  it('are refused where they are none, of the older language, or no JavaScript', async () => {
    for (const [tasks, words] of [
      [{}, /no rules/],
      [{ rules: 'define Target {}' }, /older rule language/],
      [{ rules: 'emit(', isDeclarative: true }, /cannot be run: SyntaxError/],
    ] as const) {
      await withCounty(countyWithTasks(tasks), async (host) => {
        const { code, stderr } = await run(host, ['--period', '202610']);
        expect([code, stderr]).toEqual([1, jasmine.stringMatching(words)]);
      });
    }
  });
});
