import { type ApiHost, smallCounty, startApiHost } from '../../testing/api-host.ts';
import { ACCOUNTS, jsonOf } from '../../testing/running-host.ts';
import { DATA_SET, settings } from '../../testing/small-county.ts';

const NAMED = [
  { id: DATA_SET, name: 'MoH 515', dataElements: ['kB0ZBFisE0e'] },
  { id: 'emptySet001', name: 'emptySet001', dataElements: [] },
  { id: 'short', name: 'short', dataElements: [] },
];

describe('The data sets that the API offers', () => {
  const offered = async (host: ApiHost, query = ''): Promise<readonly [number, unknown]> => {
    const answer = await host.get(`/api/dataSets${query}`, ACCOUNTS.hrio);
    return [answer.status, await jsonOf(answer)];
  };

  it('are those of the settings, with how months are cut', async () => {
    const host = await startApiHost();
    const months = { calendar: 'gregorian', startDay: 1 };
    expect(await offered(host)).toEqual([200, { dataSets: NAMED, months, sources: ['phones'] }]);
    expect((await offered(host, '?dataSet=x'))[0]).toBe(400);
    await host.close();
  });

  it('have months from another day on, and of another calendar', async () => {
    const visits = { use_bikram_sambat_months: true, month_start_date: 7 };
    for (const [uhc, months] of [
      [{ month_start_date: 26 }, { calendar: 'gregorian', startDay: 26 }],
      [{ visit_count: visits }, { calendar: 'bikram-sambat', startDay: 7 }],
    ] as const) {
      const documents = smallCounty.map((document) =>
        document._id === 'settings' ? { ...document, settings: { ...settings, uhc } } : document,
      );
      const host = await startApiHost({ documents });
      expect(await offered(host)).toEqual([200, jasmine.objectContaining({ months })]);
      await host.close();
    }
  });
});
