import { designDocument } from '../../src/data-access/index.ts';
import { fieldOf, listOf } from '../../src/domain/index.ts';
import { runInProcess } from '../command-line/testing/run-in-process.ts';
import { demoCounty, VIEWS_OF_RULES } from '../demo-county/index.ts';
import { startApiHost, TODAY } from '../testing/api-host.ts';
import { ACCOUNTS } from '../testing/running-host.ts';
import { type RecalculateContext, recalculateCommand } from './recalculate-command.ts';

const county = demoCounty({ today: TODAY, seed: 'cht-dhis2-export' });
const IS_WITH_REPORTS = new Set<unknown>(county.withReports);

interface Target {
  readonly target: string;
  readonly phone?: object;
  readonly recalculated?: object;
  readonly withoutLate?: object;
  readonly difference?: { readonly pass: number; readonly total: number };
  readonly differs: boolean;
  readonly late: readonly { readonly report: string }[];
}

interface Phone {
  readonly owner: string;
  readonly user: string;
  readonly hasDocument: boolean;
  readonly faults: readonly unknown[];
  readonly targets: readonly Target[];
}

describe('The demo county, calculated from its reports', () => {
  let phones: readonly Phone[] = [];
  beforeAll(async () => {
    const host = await startApiHost({
      documents: [designDocument, ...VIEWS_OF_RULES, ...county.documents],
    });
    try {
      const { hrio } = ACCOUNTS;
      const owners = county.withReports.flatMap((owner) => ['--owner', owner]);
      const { code, stdout, stderr } = await runInProcess<RecalculateContext>(
        recalculateCommand,
        ['--url', `${host.couchdb.url}/medic`, '--period', '202610', '--compare', ...owners],
        { env: { COUCHDB_USER: hrio.name, COUCHDB_PASSWORD: hrio.password }, delays: [] },
      );
      expect(code).withContext(stderr.join()).toBe(0);
      phones = listOf(
        fieldOf(listOf(fieldOf(JSON.parse(stdout), 'intervals'))[0], 'phones'),
      ) as Phone[];
    } finally {
      await host.close();
    }
  });

  const ownerOf = (kind: string): string | undefined =>
    county.differences.find((difference) => difference.kind === kind)?.owner;
  const phonesOf = (kind: string): readonly Phone[] =>
    phones.filter(({ owner }) => owner === ownerOf(kind));
  const differing = (phone: Phone | undefined): readonly Target[] =>
    phone?.targets.filter(({ differs }) => differs) ?? [];

  it('gives the numbers of the phones everywhere but where a difference was planted', () => {
    expect(new Set(phones.map(({ owner }) => owner))).toEqual(IS_WITH_REPORTS as Set<string>);
    expect(phones.flatMap(({ faults }) => faults)).toEqual([]);
    const planted = new Set(county.differences.map(({ owner }) => owner));
    const sound = phones.filter(({ owner }) => !planted.has(owner));
    expect(sound.length).toBe(5);
    for (const phone of sound) {
      expect(phone.targets.length).toBe(17);
      expect(differing(phone)).withContext(phone.user).toEqual([]);
    }
    // Each kind of target counts something, so that the agreement says something.
    const values = sound.flatMap(({ targets }) => targets);
    for (const target of ['households-visited', 'anc-four-visits', 'home-visits-of-goal']) {
      const totals = values.filter((one) => one.target === target).map((one) => one.recalculated);
      expect(totals.some((numbers) => Number(fieldOf(numbers, 'pass')) > 0))
        .withContext(target)
        .toBeTrue();
    }
  });

  it('finds the two reports that came after a phone wrote', () => {
    const [phone] = phonesOf('late');
    const [fever, ...others] = differing(phone);
    expect(others).toEqual([]);
    expect(fever?.target).toBe('fever-cases');
    expect(fever?.difference).toEqual({ pass: 2, total: 2 });
    expect(fever?.withoutLate).toEqual(fever?.phone);
    const { reports = [] } = county.differences.find(({ kind }) => kind === 'late') ?? {};
    expect(fever?.late.map(({ report }) => report).sort()).toEqual([...reports].sort());
  });

  it('finds the visit that was corrected, without a reason of its own', () => {
    const [phone] = phonesOf('edited');
    expect(differing(phone).map(({ target }) => target)).toEqual([
      'households-visited',
      'home-visits-of-goal',
    ]);
    for (const { difference, late } of differing(phone)) {
      expect([difference?.total, late]).toEqual([-1, []]);
    }
  });

  it('gives the work of a phone that was set up again', () => {
    const [phone] = phonesOf('set-up-again');
    const visited = phone?.targets.find(({ target }) => target === 'households-visited');
    expect(visited?.phone).toEqual({ pass: 0, total: 0 });
    expect(Number(fieldOf(visited?.recalculated, 'total'))).toBeGreaterThan(20);
  });

  it('explains whole what a former phone lacks, and nothing of the present one', () => {
    const [present, former] = phonesOf('former-phone');
    expect(differing(present)).toEqual([]);
    expect(differing(former).length).toBeGreaterThan(3);
    for (const { withoutLate, phone } of differing(former)) {
      expect(withoutLate).toEqual(jasmine.objectContaining(phone ?? {}));
    }
  });

  it('has no document of the phone that did not sync', () => {
    expect(phonesOf('no-document').map(({ hasDocument }) => hasDocument)).toEqual([false]);
  });
});
