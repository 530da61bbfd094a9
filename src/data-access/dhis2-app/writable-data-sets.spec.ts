import { answeringFetch, refusal } from '../testing/answering-fetch.ts';
import { readWritableDataSets } from './writable-data-sets.ts';

const access = { baseUrl: '' };
const dataSet = (id: string, more: object = {}) => ({
  id,
  displayName: `Set ${id}`,
  periodType: 'Monthly',
  access: { data: { write: true } },
  ...more,
});

describe('the data sets into which a user may write', () => {
  it('are listed by name, all of them, without those that they may only read', async () => {
    const { fetchFn, asked } = answeringFetch({
      dataSets: [
        dataSet('c'),
        dataSet('b', { displayName: '', access: undefined, periodType: 'Weekly' }),
        dataSet('a', { access: { data: { write: false } } }),
        dataSet('d', { displayName: 'A set' }),
        dataSet('e', { periodType: undefined }),
        dataSet('', {}),
      ],
    });

    expect(await readWritableDataSets(fetchFn, access)).toEqual({
      ok: true,
      value: [
        { id: 'd', name: 'A set', periodType: 'Monthly' },
        { id: 'b', name: 'b', periodType: 'Weekly' },
        { id: 'c', name: 'Set c', periodType: 'Monthly' },
      ],
    });
    expect(asked[0]?.url).toBe(
      '/api/dataSets?fields=id,displayName,periodType,access[data[write]]&paging=false',
    );
  });

  it('are not none where another answer came, or a refusal', async () => {
    const read = (answer: object) => readWritableDataSets(answeringFetch(answer).fetchFn, access);

    expect(await read({ dataSets: {} })).toEqual({
      ok: false,
      error: { code: 'not-dhis2', status: 200 },
    });
    expect(await read(refusal(403, { message: 'no' }))).toEqual({
      ok: false,
      error: { code: 'no-access', words: 'no' },
    });
  });
});
