import { answeringFetch, refusal } from '../testing/answering-fetch.ts';
import { registerComplete } from './register-complete.ts';

const REGISTRATION = {
  dataSet: 'VMuFODsyWaO',
  period: '202610',
  organisationUnit: 'HJiPOcmziQA',
} as never;
const SUMMARY = {
  status: 'SUCCESS',
  importCount: { imported: 1, updated: 0, ignored: 0, deleted: 0 },
};

describe('marking a data set complete', () => {
  it('is sent in codes where the org units have some, and tried only where it is a dry run', async () => {
    for (const [dryRun, orgUnitCodes, query] of [
      [false, undefined, '?dryRun=false'],
      [true, new Map([['HJiPOcmziQA', '605412']]), '?dryRun=true&orgUnitIdScheme=CODE'],
    ] as const) {
      const { fetchFn, asked } = answeringFetch(SUMMARY);
      const access = { baseUrl: '' };
      const given = { dryRun, orgUnitCodes };
      const result = await registerComplete(fetchFn, access, [REGISTRATION], given);
      expect(result.ok && result.value.counts.imported).toBe(1);
      expect(asked.map(({ method, url }) => `${method} ${url}`)).toEqual([
        `POST /api/completeDataSetRegistrations${query}`,
      ]);
      expect(asked[0]?.headers.get('content-type')).toBe('application/json');
    }
  });

  it('is not said to be done where DHIS2 refuses, or answers otherwise', async () => {
    const mark = (answer: object) =>
      registerComplete(answeringFetch(answer).fetchFn, { baseUrl: '' }, [REGISTRATION], {
        dryRun: false,
      });
    expect(await mark(refusal(403, { message: 'no' }))).toEqual({
      ok: false,
      error: { code: 'no-access', words: 'no' },
    });
    expect(await mark([])).toEqual({ ok: false, error: { code: 'not-dhis2', status: 200 } });
  });
});
