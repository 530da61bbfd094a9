import { fieldOf, listOf } from '../../src/domain/index.ts';
import { runInProcess } from '../command-line/testing/run-in-process.ts';
import type { StoredDocument } from '../embedded-couchdb/index.ts';
import { ACCOUNTS } from '../testing/running-host.ts';
import { type RecalculateContext, recalculateCommand } from './recalculate-command.ts';
import { countyWithReports } from './testing/county-with-reports.ts';
import { withCounty } from './testing/with-county.ts';

/** Of Achieng's seven families four, with whom lives in them, were moved to Baraka's area after her phone wrote. */
const MOVED: readonly StoredDocument[] = countyWithReports.map((document) =>
  /^achieng-family-[3-6]/.test(document._id)
    ? (JSON.parse(
        JSON.stringify(document).replaceAll('area-achieng', 'area-baraka'),
      ) as StoredDocument)
    : document,
);

/** Of the same families the reports are not on the server any more. */
const ARCHIVED = countyWithReports.filter(
  (document) =>
    document['form'] === undefined || !/achieng[3-6]mother/.test(JSON.stringify(document)),
);

async function achieng(documents: readonly StoredDocument[]) {
  let [phone, stderr]: [unknown, string] = [undefined, ''];
  await withCounty(documents, async (host) => {
    const run = await runInProcess<RecalculateContext>(
      recalculateCommand,
      ['--url', `${host.couchdb.url}/medic`, '--period', '202610', '--compare'],
      {
        env: { COUCHDB_USER: ACCOUNTS.hrio.name, COUCHDB_PASSWORD: ACCOUNTS.hrio.password },
        delays: [],
      },
    );
    const [october] = listOf(fieldOf(JSON.parse(run.stdout), 'intervals'));
    phone = listOf(fieldOf(october, 'phones')).find((one) => fieldOf(one, 'owner') === 'achieng');
    stderr = run.stderr.join();
  });
  const births = listOf(fieldOf(phone, 'targets')).find(
    (target) => fieldOf(target, 'target') === 'births',
  );
  return { births, departed: fieldOf(phone, 'departed'), stderr };
}

describe('A phone that says more than the reports justify', () => {
  const surplus = jasmine.objectContaining({
    phone: { pass: 12, total: 12 },
    recalculated: { pass: 8, total: 8 },
    isSurplus: true,
    // Two reports did come late; they make the number of the server larger, and explain nothing.
    late: [],
  });

  it('is told with the contacts that are not the CHW\u2019s any more, and is no late work', async () => {
    const { births, departed, stderr } = await achieng(MOVED);
    expect(births).toEqual(surplus);
    expect(departed).toEqual([
      { contact: 'achieng-family-3-mother', why: 'moved', reports: 2 },
      { contact: 'achieng-family-4-mother', why: 'moved', reports: 2 },
      { contact: 'achieng-family-5-mother', why: 'moved', reports: 1 },
      { contact: 'achieng-family-6-mother', why: 'moved', reports: 1 },
    ]);
    expect(stderr).toContain(
      "more on the phone than the reports justify: 1 (with contacts that are not the CHW's any more: 1;",
    );
  });

  it('accuses nobody where reports were archived', async () => {
    const { births, departed, stderr } = await achieng(ARCHIVED);
    expect(births).toEqual(surplus);
    expect(departed).toEqual([]);
    expect(stderr).toContain('any more: 0; of the others reports may have been archived)');
  });

  it('is none where late work is the whole difference', async () => {
    const { births, departed } = await achieng(countyWithReports);
    expect([fieldOf(births, 'isSurplus'), departed]).toEqual([false, undefined]);
  });
});
