import { fileURLToPath } from 'node:url';
import type { RunningModel } from '../../instruments/dhis2-import-model/index.ts';
import type { Account } from '../../server/embedded-couchdb/index.ts';
import { ACCOUNTS } from '../../server/testing/running-host.ts';
import { fieldOf, listOf } from '../../src/domain/index.ts';
import type { ApiHost } from '../../server/testing/api-host.ts';
import {
  countyMetadata,
  DATA_SETS,
  LAST_MONTH as LAST,
  metadataLackingOne,
  startCountyDhis2,
  startDemoCountyHost,
} from '../testing/demo-county-host.ts';
import { runWorkflow } from './testing/run-workflow.ts';
import type { WorkflowRun } from './testing/workflow-process.ts';

const FOLDER = fileURLToPath(new URL('monthly-to-dhis2/', import.meta.url));

const NOW = '2026-11-21T06:00:00.000Z';

/** The imports that reached DHIS2. */
const imports = ({ requests }: RunningModel) =>
  requests.filter(({ method, path }) => method === 'POST' && path === '/api/dataValueSets');

const monthOf = ({ state }: WorkflowRun, month = LAST): unknown =>
  fieldOf(fieldOf(state, 'periods'), month);

describe('The monthly workflow of OpenFn', () => {
  let host: ApiHost;
  let dhis2: RunningModel;
  beforeAll(async () => {
    host = await startDemoCountyHost();
  });
  afterAll(() => host.close());
  afterEach(() => dhis2.close());

  const start = async (...content: Parameters<typeof startCountyDhis2>): Promise<void> => {
    dhis2 = await startCountyDhis2(...content);
  };
  const run = (
    state: object,
    { cht = ACCOUNTS.hrio, token }: { readonly cht?: Account; readonly token?: string } = {},
  ): Promise<WorkflowRun> => {
    const account = { username: cht.name, password: cht.password };
    const dhis2Account =
      token === undefined
        ? { username: dhis2.user, password: dhis2.password }
        : { access_token: token };
    const credentials = {
      export: { baseUrl: host.url, ...account },
      send: { baseUrl: dhis2.url, ...dhis2Account },
    };
    return runWorkflow({ folder: FOLDER, credentials, state: { now: NOW, ...state } });
  };
  const choice = (more: object = {}) => ({ dataSet: DATA_SETS[0], minReported: 50, ...more });

  it('sends the last finished month as the API writes it, and keeps what DHIS2 answered', async () => {
    await start();
    const first = await run({ choice: choice() });
    expect(monthOf(first)).toEqual(jasmine.objectContaining({ status: 'accepted', conflicts: [] }));
    const query = `dataSet=${String(DATA_SETS[0])}&period=${LAST}`;
    const file = await host.get(`/api/dataValueSets?${query}`, ACCOUNTS.hrio);
    const [sent] = imports(dhis2);
    expect(Buffer.from(sent?.body ?? []).equals(Buffer.from(await file.arrayBuffer()))).toBeTrue();
    const summary = fieldOf(monthOf(first), 'summary');
    expect(fieldOf(fieldOf(summary, 'importCount'), 'updated')).toBe(dhis2.stored.values.size);
    expect(fieldOf(fieldOf(monthOf(first), 'figures'), 'dataValues')).toBe(
      dhis2.stored.values.size,
    );
  });

  it('run twice sends nothing the second time, and says so', async () => {
    await start();
    const first = await run({ choice: choice() });
    // As OpenFn hands the state of one run to the next.
    const second = await run(first.state);
    expect(imports(dhis2)).toHaveSize(1);
    expect(second.log.join('\n')).toContain('Nothing to send');
    expect(second.state['periods']).toEqual(first.state['periods']);
    expect(second.state['errors']).toBeUndefined();
  });

  for (const generation of ['since243', 'upTo242'] as const) {
    it(`sends the same again where its state was lost, and ${generation} holds the same`, async () => {
      await start({ generation });
      await run({ choice: choice() });
      const held = [...dhis2.stored.values].map(([key, { value }]) => [key, value]);
      const again = await run({ choice: choice() });
      expect(fieldOf(monthOf(again), 'status')).toBe('accepted');
      expect([...dhis2.stored.values].map(([key, { value }]) => [key, value])).toEqual(held);
      expect(held.length).toBeGreaterThan(10);
    });
  }

  it('waits for a month that is not complete, and sends it once it is', async () => {
    await start();
    const early = await run({ choice: choice({ minReported: 100 }) });
    expect(imports(dhis2)).toEqual([]);
    expect(monthOf(early)).toEqual(jasmine.objectContaining({ status: 'incomplete' }));
    const { expected, reported } = fieldOf(monthOf(early), 'figures') as Record<string, number>;
    expect(reported).toBeLessThan(expected ?? 0);
    expect(early.log.join('\n')).toMatch(new RegExp(`${LAST}: not sent: incomplete`));
    const later = await run({ ...early.state, choice: choice() });
    expect(fieldOf(monthOf(later), 'status')).toBe('accepted');
  });

  it('makes up for months that it missed, the newest first', async () => {
    await start();
    let state: object = { choice: choice(), since: '202608' };
    const sent: unknown[] = [];
    for (let n = 0; n < 4; n += 1) {
      const { state: next } = await run(state);
      sent.push(next['sent']);
      state = next;
    }
    expect(sent).toEqual([[LAST], ['202609'], ['202608'], []]);
  });

  it('sends an accepted month again where it is asked to', async () => {
    await start();
    const first = await run({ choice: choice() });
    const again = await run({ ...first.state, again: [LAST] });
    expect(again.state['sent']).toEqual([LAST]);
    expect(again.state['again']).toEqual([]);
    expect(imports(dhis2)).toHaveSize(2);
  });

  for (const { generation, code, ...content } of [
    { generation: 'since243', code: 'E8022', metadata: metadataLackingOne },
    // Up to 2.42 the other rows are taken.
    {
      generation: 'upTo242',
      code: 'E7617',
      organisationUnits: countyMetadata.organisationUnits.slice(0, 1).map(({ id }) => id),
    },
  ] as const) {
    it(`reads the 409 of ${generation}, fails, and tries again`, async () => {
      await start({ generation, ...content });
      const last = choice({ dataSet: DATA_SETS.at(-1), minReported: 0 });
      const refused = await run({ choice: last });
      expect(imports(dhis2).map(({ status }) => status)).toEqual([409]);
      const month = monthOf(refused);
      expect(fieldOf(month, 'status')).toBe('refused');
      const [conflict] = listOf(fieldOf(month, 'conflicts'));
      expect(conflict).toEqual({
        code,
        message: jasmine.stringMatching(/\w{3}/),
        rows: jasmine.arrayContaining([
          { orgUnit: jasmine.stringMatching(/^\w{11}$/), dataElement: jasmine.any(String) },
        ]),
      });
      for (const row of listOf(fieldOf(conflict, 'rows'))) {
        expect(fieldOf(conflict, 'message')).toContain(fieldOf(row, 'orgUnit'));
      }
      expect(fieldOf(fieldOf(refused.state, 'errors'), 'report')).toEqual(
        jasmine.objectContaining({ message: jasmine.stringMatching(/did not take all/) }),
      );
      const again = await run(refused.state);
      expect(again.state['sent']).toEqual([LAST]);
      expect(imports(dhis2)).toHaveSize(2);
    });
  }

  it('takes a personal access token', async () => {
    await start();
    const sent = await run({ choice: choice() }, { token: dhis2.token });
    expect(fieldOf(monthOf(sent), 'status')).toBe('accepted');
  });

  it('fails where it may not export, with the code, and keeps no secret', async () => {
    await start();
    const { state, log } = await run({ choice: choice() }, { cht: ACCOUNTS.chw });
    expect(fieldOf(state, 'errors')).toEqual({ export: jasmine.anything() });
    const all = JSON.stringify([state, log]);
    expect(all).toContain('no-permission');
    for (const secret of [ACCOUNTS.chw.password, dhis2.password]) {
      expect(all).not.toContain(secret);
    }
    expect(imports(dhis2)).toEqual([]);
  });
});
