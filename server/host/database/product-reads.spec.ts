import {
  designDocument,
  exportDataValueSet,
  readOrgUnits,
  readPeriods,
  readSettings,
  readTranslations,
} from '../../../src/data-access/index.ts';
import { exportRequest } from '../../../src/domain/index.ts';
import { connectOnNode } from '../../database/index.ts';
import { basicAuthorization } from '../../embedded-couchdb/index.ts';
import { type ApiHost, smallCounty, startApiHost, TODAY } from '../../testing/api-host.ts';
import { ACCOUNTS } from '../../testing/running-host.ts';
import { DATA_SET } from '../../testing/small-county.ts';

describe('What the product reads through the host', () => {
  for (const [kind, documents] of [
    ['with its own views', [...smallCounty, designDocument]],
    ['of an untouched database', smallCounty],
  ] as const) {
    it(`is passed on, all of it, ${kind}`, async () => {
      const host: ApiHost = await startApiHost({ documents });
      const database = connectOnNode(host.database, {
        authorization: basicAuthorization(ACCOUNTS.hrio),
      });
      const options = { delays: [] };
      const choices = [
        {},
        { orgUnits: ['HJiPOcmziQA'] },
        { orgUnits: ['HJiPOcmziQA'], children: true },
        { attribution: 'ancestors', zeros: 'all' },
      ] as const;
      const results: { readonly ok: boolean }[] = [
        await readSettings(database, options),
        await readTranslations(database, 'en', options),
        await readPeriods(database, { today: TODAY, monthStartDate: 1 }, options),
        await readOrgUnits(database, { dataSet: DATA_SET }, options),
      ];
      for (const choice of choices) {
        const request = exportRequest({ dataSet: DATA_SET, period: '202602', ...choice });
        results.push(await exportDataValueSet(database, request, { today: TODAY, ...options }));
      }
      await database.close();
      await host.close();
      for (const result of results) expect(result).toEqual(jasmine.objectContaining({ ok: true }));
    });
  }
});
