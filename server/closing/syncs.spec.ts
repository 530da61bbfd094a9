import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fieldOf, listOf, parseJson } from '../../src/domain/index.ts';
import type { Run } from '../command-line/testing/run-in-process.ts';
import {
  countyWithReports,
  DATA_SET as DATA_SET_OF_REPORTS,
} from '../recalculate/testing/county-with-reports.ts';
import { chtCoreViews } from '../../src/data-access/testing/cht-core-views.ts';
import { chtApiOf } from '../testing/cht-api-of.ts';
import { ACCOUNTS } from '../testing/running-host.ts';
import { CHT_ENVIRONMENT, type ClosingSetup, startClosingSetup } from './testing/closing-setup.ts';
import { DATA_SET, TWO_UNITS } from './testing/two-units.ts';

const { admin } = ACCOUNTS;
const ENVIRONMENT = { ...CHT_ENVIRONMENT, CHT_ADMIN: `${admin.name}:${admin.password}` };

describe('A closing of a CHT that tells when phones synced', () => {
  let setup: ClosingSetup;
  afterEach(() => setup.end());

  const close = (named: string | undefined, rule: object = {}, today?: string): Promise<Run> => {
    const cht = {
      url: `${setup.couchdb.url}/medic`,
      credential: { environment: 'CHT' },
      ...(named === undefined ? {} : { admin: { environment: named } }),
    };
    const report = { folder: join(setup.folder, 'reports'), withContacts: true };
    const context = { env: ENVIRONMENT, ...(today === undefined ? {} : { today }) };
    return setup.close(rule, context, { cht, report });
  };
  const written = async (name: string): Promise<string> => {
    const [newest = ''] = (await readdir(join(setup.folder, 'reports')))
      .filter((one) => one.startsWith('closing_'))
      .sort()
      .reverse();
    return readFile(join(setup.folder, 'reports', newest, name), 'utf8');
  };

  it('says whose phone cannot sync beside who is missing, in every version of the report', async () => {
    const chtApi = chtApiOf(['amina', '2026-03-02'], ['wanjiru', '2026-02-19']);
    setup = await startClosingSetup(DATA_SET, TWO_UNITS, { chtApi });
    const { code, stderr } = await close('CHT_ADMIN');
    expect([code, stderr[1]]).toEqual([
      0,
      '  syncs: in touch since the period ended: 1, changed early and not in touch since: 0, cannot sync: 1',
    ]);
    const json = parseJson(await written('report.json'));
    const [month] = json.ok ? listOf(fieldOf(json.value, 'months')) : [];
    expect(fieldOf(month, 'sync')).toEqual({ status: 'read', inTouch: 1, early: 0, cannotSync: 1 });
    expect(fieldOf(listOf(fieldOf(month, 'missing'))[0], 'sync')).toEqual({
      failures: { count: 14, since: '2026-02-19' },
      state: 'cannot-sync',
    });
    const words = 'cannot sync: 14 failures since 2026-02-19';
    const page = await written('report.html');
    expect(page).toContain(words);
    expect(page).not.toContain('Wanjiru');
    expect(await written('report-with-contacts.html')).toMatch(
      new RegExp(`Wanjiru Kamau.*${words}`),
    );
  });

  it('says nothing of syncs to an account that may not ask, and why to one that should', async () => {
    const chtApi = chtApiOf(['amina', '2026-03-02'], ['wanjiru', '2026-02-19']);
    setup = await startClosingSetup(DATA_SET, TWO_UNITS, { chtApi });
    expect((await close(undefined)).stderr.join()).not.toContain('syncs');
    expect(await written('report.html')).not.toContain('sync');
    const wrong = await close('CHT');
    expect([wrong.code, wrong.stderr[1]]).toEqual([
      0,
      '  syncs: not known: cht.admin of cht is no administrator of the CHT, or has another password',
    ]);
    const absent = await close('NOT_THERE');
    expect(absent.code).toBe(3);
    expect(absent.stderr.join()).toContain('the administrator of the CHT of cht: the environment');
  });

  it('says it of a month that is calculated from the reports too', async () => {
    const chtApi = chtApiOf(['achieng', '2026-11-02'], ['baraka', '2026-10-19']);
    const documents = countyWithReports.filter(
      ({ _id }) => _id !== chtCoreViews._id && !_id.startsWith('target~2026-10~baraka'),
    );
    setup = await startClosingSetup(DATA_SET_OF_REPORTS, documents, {
      chtApi,
      today: '2026-11-05',
    });
    const { stderr } = await close('CHT_ADMIN', { source: 'recalculated' }, '2026-11-05');
    expect(stderr[1]).toMatch(/in touch since the period ended: 1, .* cannot sync: 1$/);
    expect(await written('report.html')).toContain('cannot sync: 14 failures since 2026-10-19');
  });
});
