import { answeringFetch, refusal } from '../testing/answering-fetch.ts';
import { readDataSets } from './read-data-sets.ts';

const access = { baseUrl: '' };

describe('the data sets that a mapping may be of', () => {
  it('are those of DHIS2 by name, whoever may write into them', async () => {
    const { fetchFn, asked } = answeringFetch({
      dataSets: [
        { id: 'c', displayName: 'Sanitation' },
        { id: 'b' },
        { id: 'e', displayName: 'MoH 515' },
        { id: 'a', displayName: 'MoH 515' },
        { id: 'd', displayName: 'MoH 515' },
        { displayName: 'of no id' },
      ],
    });
    expect(await readDataSets(fetchFn, access)).toEqual({
      ok: true,
      value: [
        { id: 'b', name: 'b' },
        { id: 'a', name: 'MoH 515' },
        { id: 'd', name: 'MoH 515' },
        { id: 'e', name: 'MoH 515' },
        { id: 'c', name: 'Sanitation' },
      ],
    });
    expect(asked[0]?.url).toBe('/api/dataSets?fields=id,displayName&paging=false');
  });

  it('are not none where another answer came, or a refusal', async () => {
    const codes = await Promise.all(
      [{ dataSets: {} }, refusal(404, { message: 'no' })].map(async (answer) => {
        const read = await readDataSets(answeringFetch(answer).fetchFn, access);
        return read.ok ? 'ok' : read.error.code;
      }),
    );
    expect(codes).toEqual(['not-dhis2', 'not-found']);
  });
});
