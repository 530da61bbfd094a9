import { answeringFetch, refusal } from '../testing/answering-fetch.ts';
import { readApprovedOrgUnits } from './read-approved-org-units.ts';

const REQUEST = { dataSet: 'a b', period: '202610', orgUnits: ['unit1', 'unit2'] };
const withWorkflow = { id: 'a b', workflow: { id: 'w' } };
const approved = async (answers: readonly (object | undefined)[], request = REQUEST) => {
  const { fetchFn, asked } = answeringFetch(...answers);
  const read = await readApprovedOrgUnits(fetchFn, { baseUrl: '' }, request);
  return { read, urls: asked.map(({ url }) => url) };
};

describe('the org units whose data are approved', () => {
  it('are none of a data set without a workflow, which costs one request', async () => {
    for (const workflow of [undefined, {}]) {
      const { read, urls } = await approved([{ id: 'a b', workflow }]);
      expect(read).toEqual({ ok: true, value: [] });
      expect(urls).toEqual(['/api/dataSets/a%20b?fields=id,workflow[id]']);
    }
  });

  it('are asked for one by one', async () => {
    const states = ['APPROVED_HERE', 'UNAPPROVED_READY'].map((state) => ({ state }));
    const { read, urls } = await approved([withWorkflow, ...states]);
    expect(read).toEqual({ ok: true, value: ['unit1'] });
    expect(urls.slice(1)).toEqual([
      '/api/dataApprovals?ds=a+b&pe=202610&ou=unit1',
      '/api/dataApprovals?ds=a+b&pe=202610&ou=unit2',
    ]);
  });

  it('are those that may no longer be changed, by themselves or above', async () => {
    for (const [state, isApproved] of [
      ['APPROVED_ABOVE', true],
      ['ACCEPTED_HERE', true],
      ['UNAPPROVABLE', false],
      ['UNAPPROVED_ABOVE', false],
      ['NOT_ACCEPTED_HERE', false],
      ['ACCEPTEDX', false],
    ] as const) {
      const { read } = await approved([withWorkflow, { state }, { state: 'UNAPPROVABLE' }]);
      expect(read).toEqual({ ok: true, value: isApproved ? ['unit1'] : [] });
    }
  });

  it('are found among many, each asked for once', async () => {
    const orgUnits = Array.from({ length: 13 }, (_, index) => `u${String(index)}`);
    const states = orgUnits.map((_, index) => ({
      state: index % 6 === 0 ? 'APPROVED_HERE' : 'UNAPPROVED_READY',
    }));
    const { read, urls } = await approved([withWorkflow, ...states], { ...REQUEST, orgUnits });
    expect(read).toEqual({ ok: true, value: ['u0', 'u6', 'u12'] });
    expect(urls.slice(1).map((url) => url.replace(/.*ou=/, ''))).toEqual(orgUnits);
  });

  it('are not none where DHIS2 does not say', async () => {
    const other = { code: 'not-dhis2', status: 200 } as const;
    for (const [answers, error] of [
      [[{ id: 'another' }], other],
      [[{}], other],
      [[refusal(404, { message: 'gone' })], { code: 'not-found', words: 'gone' }],
      [[withWorkflow, { state: 'APPROVED_HERE' }, {}], other],
      [[withWorkflow, { state: 'APPROVED_HERE' }, undefined], { code: 'unreachable' }],
    ] as const)
      expect((await approved(answers)).read).toEqual({ ok: false, error });
  });
});
