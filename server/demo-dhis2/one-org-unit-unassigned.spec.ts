import { exportDocuments, exportRequest, fieldOf } from '../../src/domain/index.ts';
import { dhis2Authorization, sendDataValueSet } from '../../src/data-access/index.ts';
import { demoCounty } from '../demo-county/index.ts';
import { startDhis2Model } from '../../instruments/dhis2-import-model/index.ts';
import { metadataOfDocuments } from './metadata-of-documents.ts';
import { oneOrgUnitUnassigned } from './one-org-unit-unassigned.ts';

const TODAY = '2026-11-21';

describe('A model of DHIS2 for the demo county', () => {
  const { documents } = demoCounty({ today: TODAY, seed: 'any' });
  const metadata = oneOrgUnitUnassigned(metadataOfDocuments(documents));
  const settings = fieldOf(
    documents.find(({ _id }) => _id === 'settings'),
    'settings',
  );

  for (const generation of ['upTo242', 'since243'] as const) {
    it(`takes the whole county of the first data set (${generation})`, async () => {
      const sent = await send(generation, 0);
      expect(sent.ok && sent.value.summary.status).toBe('SUCCESS');
      expect(sent.ok && sent.value.summary.conflicts).toEqual([]);
    });
  }

  it('refuses an org unit of the second one, so that a refusal can be seen', async () => {
    const sent = await send('since243', 1);
    expect(sent.ok && sent.value.summary.conflicts.map(({ code }) => code)).toEqual(['E8022']);
  });

  async function send(generation: 'upTo242' | 'since243', index: number) {
    const dataSet = metadata.dataSets[index]?.id ?? '';
    const request = exportRequest({ dataSet, period: '202610', orgUnits: [] });
    const outcome = exportDocuments(settings, documents, request, TODAY);
    if (!outcome.ok) throw new Error(outcome.error.code);
    const model = await startDhis2Model({ generation, metadata, today: TODAY });
    const { dataValueSet } = outcome.value;
    const authorization = dhis2Authorization({ token: model.token });
    const access = { baseUrl: model.url, authorization };
    const sent = await sendDataValueSet(fetch, { ...access, dataValueSet, dryRun: true });
    await model.close();
    return sent;
  }
});
