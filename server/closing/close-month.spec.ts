import { mkdir, rm } from 'node:fs/promises';
import { fieldOf, listOf } from '../../src/domain/index.ts';
import { keyOf } from '../../instruments/dhis2-import-model/index.ts';
import { SendingsFolder } from '../sendings-folder/index.ts';
import { type ClosingSetup, startClosingSetup } from './testing/closing-setup.ts';
import { births, DATA_SET, DISTRICT, TWO_UNITS, UNIT } from './testing/two-units.ts';

describe('Closing a month', () => {
  let setup: ClosingSetup;
  beforeEach(async () => {
    setup = await startClosingSetup(DATA_SET, TWO_UNITS);
  });
  afterEach(() => setup.end());

  /** What somebody does in DHIS2's own form. */
  const type = (value: string): void => {
    for (const one of setup.model.stored.values.values()) {
      setup.model.stored.values.set(keyOf(one), { ...one, value, storedBy: 'nurse' });
    }
  };

  it('sends it once, and remembers what DHIS2 took', async () => {
    const first = await setup.close();
    expect([first.code, setup.held()]).toEqual([0, [`${UNIT} 5`]]);
    expect(first.stderr[0]).toBe(
      `cht ${DATA_SET} 202602: sent, rows: 1, sent: 1, there already: 0, open: 0, reported: 2 of 3`,
    );
    const second = await setup.close();
    expect([second.code, setup.imports()]).toEqual([0, 1]);
    expect(second.stderr[0]).toContain(': unchanged, rows: 1, sent: 0');
  });

  it('sends the rows that late work changes and no other, with the CHWs behind them', async () => {
    await setup.close();
    await setup.put(births('wanjiru', 4));
    expect((await setup.close()).stderr.at(-1)).toBe(
      `  sent: ${DISTRICT} births00001 HllvX50cXC0 4, of wanjiru`,
    );
    await setup.put(births('amina', 7));
    expect((await setup.close()).stderr.at(-1)).toBe(
      `  sent: ${UNIT} births00001 HllvX50cXC0 5 -> 9, of amina`,
    );
    expect(setup.held()).toEqual([`${DISTRICT} 4`, `${UNIT} 9`]);
    const counts = setup.model.requests
      .filter(({ method, path }) => method === 'POST' && path.includes('dataValueSets'))
      .map(
        ({ body }) =>
          listOf(fieldOf(JSON.parse(Buffer.from(body).toString()), 'dataValues')).length,
      );
    expect(counts).toEqual([1, 1, 1]);
  });

  it('is in the log that colleagues see; where it cannot be, it is closed all the same', async () => {
    await setup.close();
    const log = setup.model.requests.filter(({ path }) => path.includes('/dataStore/'));
    expect(log.map(({ body }) => Buffer.from(body).toString())).toEqual([
      jasmine.stringContaining('"by":"admin","way":"closing"'),
    ]);
    await setup.put(births('amina', 7));
    const run = await setup.close(
      {},
      {
        fetch: (url, init) =>
          url.includes('/dataStore/') ? Promise.reject(new TypeError('down')) : fetch(url, init),
      },
    );
    expect([run.code, setup.held()]).toEqual([0, [`${UNIT} 9`]]);
    expect(run.stderr.join('\n')).toContain('the sending stands, and is not in the log');
  });

  it('is in a folder that colleagues see where DHIS2 keeps its log from this account', async () => {
    const sendings = `${setup.folder}/sendings`;
    const fetchWithoutLog: typeof fetch = (url, init) =>
      typeof url === 'string' && url.includes('/dataStore/')
        ? Promise.resolve(Response.json({ httpStatusCode: 403 }, { status: 403 }))
        : fetch(url, init);
    const close = () => setup.close({}, { fetch: fetchWithoutLog }, { sendings });
    const refused = await close();
    expect([refused.code, refused.stderr]).toEqual([
      2,
      [`sendings: ${sendings} is no folder that can be read and written.`],
    ]);
    await mkdir(sendings);
    const run = await close();
    expect(run.code).toBe(0);
    expect(run.stderr.join('\n')).not.toContain('is not in the log');
    const kept = new SendingsFolder(sendings).of(setup.model.url);
    expect(await kept.read({ dataSet: DATA_SET, period: '202602' })).toEqual([
      jasmine.objectContaining({ by: 'admin', way: 'closing', rows: 1, status: 'SUCCESS' }),
    ]);
  });

  it('names nobody in what it remembers, and no credential', async () => {
    await setup.close();
    const state = await setup.state();
    expect(state).toContain('"owner":"amina"');
    for (const text of ['Amina', '+2547', setup.model.token, 'password of']) {
      expect(state).not.toContain(text);
    }
  });

  it('keeps open what DHIS2 does not hold afterwards, whatever it answered', async () => {
    const run = await setup.close(
      {},
      {
        fetch: async (url, init) => {
          const response = await fetch(url, init);
          if (init.method === 'POST') setup.model.stored.values.clear();
          return response;
        },
      },
    );
    expect(run.code).toBe(4);
    expect(run.stderr[0]).toContain(': open, rows: 1, sent: 0, there already: 0, open: 1');
    expect((await setup.close()).stderr[0]).toContain(': sent, rows: 1, sent: 1');
    expect(setup.held()).toEqual([`${UNIT} 5`]);
  });

  it('never writes over what somebody typed in DHIS2, unless that is wished', async () => {
    await setup.close();
    type('6');
    // As long as the CHT says the same there is nothing to send.
    expect((await setup.close()).code).toBe(0);
    await setup.put(births('amina', 7));
    const kept = await setup.close();
    expect([kept.code, setup.held()]).toEqual([4, [`${UNIT} 6`]]);
    expect(kept.stderr.at(-1)).toContain(
      `open: ${UNIT} births00001 HllvX50cXC0 9, of amina: DHIS2 holds 6 (nurse, `,
    );
    await setup.close({ overwrite: true });
    expect(setup.held()).toEqual([`${UNIT} 9`]);
  });

  it('waits while fewer have reported than are asked for', async () => {
    const run = await setup.close({ minReported: 80 });
    expect([run.code, setup.imports()]).toEqual([0, 0]);
    expect(run.stderr.join('\n')).toContain('waiting');
    expect(run.stderr.join('\n')).toContain('2 of 3 expected owners have reported');
    await setup.put(births('wanjiru', 1));
    expect((await setup.close({ minReported: 80 })).stderr[0]).toContain(': sent, rows: 2');
  });

  it('waits while nobody has reported', async () => {
    for (const owner of ['amina', 'zawadi']) {
      await setup.put({ ...births(owner, 1), _deleted: true });
    }
    const run = await setup.close();
    expect([run.code, run.stderr[0]]).toEqual([0, jasmine.stringContaining(': waiting')]);
  });

  it('tells of rows that the CHT has no more, and deletes none', async () => {
    await setup.put(births('wanjiru', 4));
    await setup.close();
    await setup.put({ ...births('wanjiru', 4), _deleted: true });
    const run = await setup.close();
    expect([run.code, run.stderr[0]]).toEqual([
      0,
      jasmine.stringMatching(/: unchanged, .*, left behind in DHIS2: 1$/),
    ]);
    expect(setup.held()).toEqual([`${DISTRICT} 4`, `${UNIT} 5`]);
  });

  it('tells of all rows where the CHT has none any more', async () => {
    await setup.close();
    for (const owner of ['amina', 'zawadi']) {
      await setup.put({ ...births(owner, 1), _deleted: true });
    }
    const run = await setup.close();
    expect([run.code, run.stderr[0]]).toEqual([
      0,
      jasmine.stringMatching(/: waiting, .*, left behind in DHIS2: 1$/),
    ]);
    expect(setup.held()).toEqual([`${UNIT} 5`]);
  });

  it('is tried again where DHIS2 does not answer, or the CHT', async () => {
    const run = await setup.close({}, { fetch: () => Promise.reject(new TypeError('down')) });
    expect([run.code, setup.imports()]).toEqual([3, 0]);
    expect(run.stderr[1]).toContain('dhis2-unreachable');
    const wrong = await setup.close({}, { env: { CHT: 'hrio:wrong' } });
    expect([wrong.code, wrong.stderr[1]]).toEqual([3, jasmine.stringContaining('signed-out')]);
    expect((await setup.close()).code).toBe(0);
  });

  it('does not wait for DHIS2 to say what is there already', async () => {
    await setup.close();
    const { model, folder } = setup;
    await rm(`${folder}/state`, { recursive: true });
    await mkdir(`${folder}/state`);
    const run = await setup.close();
    expect(run.stderr[0]).toContain(': sent, rows: 1, sent: 0, there already: 1');
    expect([setup.imports(), model.stored.values.size]).toEqual([1, 1]);
  });
});

describe('Closing a month of DHIS2 up to 2.42', () => {
  it('sends what differs and no more', async () => {
    const setup = await startClosingSetup(DATA_SET, TWO_UNITS, { generation: 'upTo242' });
    await setup.put(births('wanjiru', 4));
    expect((await setup.close()).stderr[0]).toContain(': sent, rows: 2, sent: 2');
    await setup.put(births('amina', 7));
    expect((await setup.close()).stderr[0]).toContain(': sent, rows: 2, sent: 1');
    expect(setup.held()).toEqual([`${DISTRICT} 4`, `${UNIT} 9`]);
    await setup.end();
  });
});

describe('Closing a month that has expired', () => {
  it('sends nothing, says since when, and whose work is concerned', async () => {
    const setup = await startClosingSetup(DATA_SET, TWO_UNITS, { more: { expiryDays: 3 } });
    const run = await setup.close();
    expect([run.code, setup.imports()]).toEqual([1, 0]);
    expect(run.stderr[1]).toBe(
      '  expired-period: The month has expired in DHIS2 since 2026-03-04: it takes no values any more ' +
        '(expiryDays of the data set). Nothing was sent; 1 row is not there, of amina, zawadi.',
    );
    await setup.end();
  });
});

describe('A closing while another one goes on', () => {
  it('sends nothing, says which it is, and is tried again by the next', async () => {
    const setup = await startClosingSetup(DATA_SET, TWO_UNITS);
    const [first, second] = await Promise.all([setup.close(), setup.close()]);
    const [done, refused] = first.code === 0 ? [first, second] : [second, first];
    expect([done.code, refused.code, setup.imports()]).toEqual([0, 3, 1]);
    expect(refused.stderr).toEqual([
      jasmine.stringMatching(
        `^state: another run closes months with this folder: process ${String(process.pid)} on `,
      ),
    ]);
    expect((await setup.close()).stderr[0]).toContain(': unchanged');
    await setup.end();
  });
});

describe('Closing without a credential', () => {
  it('says where there is none', async () => {
    const setup = await startClosingSetup(DATA_SET, TWO_UNITS);
    const without = await setup.close({}, { env: {} });
    expect([without.code, without.stderr[1]]).toEqual([
      3,
      '  no-credential: the CHT of cht: the environment variable CHT has no credential, or cannot be read',
    ]);
    const wrong = await setup.close({ dataSet: 'short' });
    expect([wrong.code, wrong.stderr.join('\n')]).toEqual([
      2,
      jasmine.stringContaining('dataSets[0].dataSet is not an id of DHIS2'),
    ]);
    await setup.end();
  });
});
