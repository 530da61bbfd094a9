import { type ApiHost, startApiHost } from '../../testing/api-host.ts';
import { chtCoreViews } from '../../../src/data-access/testing/cht-core-views.ts';
import {
  documentsOfKinds,
  PERIOD_KINDS,
  settingsOfKind,
  valueOfKind,
} from '../../testing/period-kinds.ts';
import { ACCOUNTS, jsonOf } from '../../testing/running-host.ts';

/** One data set of each period type. */
const idOf = (periodType: string): string =>
  periodType
    .replace(/[^A-Za-z]/g, '')
    .padEnd(11, '0')
    .slice(0, 11);

const settings = (): object => {
  const types = [...new Set(PERIOD_KINDS.map(({ periodType }) => periodType))];
  const dataSets = types.map((periodType) => ({
    id: idOf(periodType),
    period_type: periodType,
  }));
  return { ...settingsOfKind({ periodType: 'Monthly' }), dhis_data_sets: dataSets };
};

describe('Every kind of period of the API', () => {
  let host: ApiHost;
  beforeAll(async () => {
    host = await startApiHost({
      documents: [{ _id: 'settings', settings: settings() }, chtCoreViews, ...documentsOfKinds],
    });
  });
  afterAll(() => host.close());

  const get = (path: string, parameters: Readonly<Record<string, string>>): Promise<Response> =>
    host.get(`${path}?${new URLSearchParams(parameters).toString()}`, ACCOUNTS.hrio);

  it('has a data set of its own for each type', () => {
    expect(new Set(PERIOD_KINDS.map(({ periodType }) => idOf(periodType))).size).toBe(15);
  });

  for (const kind of PERIOD_KINDS) {
    const { periodType, period, adx } = kind;
    it(`is given, ${period} of a ${periodType} data set under a name that says it`, async () => {
      const asked = { dataSet: idOf(periodType), period };
      const answer = await get('/api/dataValueSets', asked);
      expect(await jsonOf(answer)).toEqual(
        jasmine.objectContaining({
          period,
          dataValues: [{ dataElement: 'births00001', value: valueOfKind(kind) }],
        }),
      );
      const inName = periodType === 'Monthly' ? `${period.slice(0, 4)}-${period.slice(4)}` : period;
      expect(answer.headers.get('content-disposition')).toContain(
        `${idOf(periodType).toLowerCase()}_all_${inName}.json`,
      );
      const inAdx = await get('/api/dataValueSets', { ...asked, format: 'adx' });
      const text = await inAdx.text();
      if (adx === undefined) {
        expect(inAdx.status).toBe(400);
        expect(text).toContain('ADX');
      } else {
        expect([inAdx.status, text.includes(` period="${adx}"`)]).toEqual([200, true]);
        expect(inAdx.headers.get('content-disposition')).toContain(
          `${idOf(periodType).toLowerCase()}_all_${inName}.adx.xml`,
        );
      }
    });
  }

  it('is a month for CHT Core’s clients, whatever the type of the data set', async () => {
    for (const periodType of ['Quarterly', 'Yearly', 'FinancialNov']) {
      const answer = await get('/api/v2/export/dhis', {
        'filters[dataSet]': idOf(periodType),
        'filters[date][from]': String(Date.UTC(2026, 9, 14)),
      });
      const [october] = PERIOD_KINDS;
      expect(await jsonOf(answer)).toEqual(
        jasmine.objectContaining({
          period: '202610',
          dataValues: [
            {
              dataElement: 'births00001',
              value: october === undefined ? '' : valueOfKind(october),
            },
          ],
        }),
      );
    }
  });

  it('is refused for a data set of another type, which is told', async () => {
    const answer = await get('/api/dataValueSets', {
      dataSet: idOf('SixMonthly'),
      period: '2026Q3',
    });
    expect(answer.status).toBe(400);
    expect(JSON.stringify(await jsonOf(answer))).toContain('SixMonthly');
  });
});
