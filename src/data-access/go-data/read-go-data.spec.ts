import fc from 'fast-check';
import { fieldOf, type Result } from '../../domain/index.ts';
import { PROPERTY_SEED } from '../../domain/testing/property-seed.ts';
import {
  type Fault,
  GO_DATA_USER,
  GoDataStandIn,
  OUTBREAK,
  type StandInOptions,
} from '../testing/go-data-stand-in.ts';
import { answeringFetch } from '../testing/answering-fetch.ts';
import type { GoDataError } from './go-data-error.ts';
import { GoDataSession } from './go-data-session.ts';
import { readGoDataCases, readGoDataLocations } from './read-go-data.ts';
import type { PagesRead } from './read-pages.ts';

const idOf = (index: number): string => `case-${String(index).padStart(5, '0')}`;
const casesOf = (count: number): object[] =>
  Array.from({ length: count }, (_, index) => ({
    id: idOf(index),
    firstName: 'Amina',
    classification: 'x',
  }));

interface Read {
  readonly result: Result<PagesRead, GoDataError>;
  readonly ids: ReadonlySet<unknown>;
  readonly entries: readonly unknown[];
  readonly server: GoDataStandIn;
}

async function read(
  options: StandInOptions,
  { pageSize = 10, outbreak = OUTBREAK, password = GO_DATA_USER.password } = {},
): Promise<Read> {
  const server = new GoDataStandIn(options);
  const access = { baseUrl: 'https://godata.example.org', ...GO_DATA_USER, password };
  const session = new GoDataSession(server.fetch, access, { delays: [0, 0, 0], patience: 50 });
  const entries: unknown[] = [];
  const result = await readGoDataCases(
    session,
    { outbreak, fields: ['id', 'classification'], pageSize },
    (json) => entries.push(json),
  );
  return { result, entries, ids: new Set(entries.map((one) => fieldOf(one, 'id'))), server };
}

const codeOf = ({ result }: Read): string => (result.ok ? '' : result.error.code);

describe('The cases of an outbreak in Go.Data', () => {
  for (const count of [0, 1, 9, 10, 11, 19, 20, 95]) {
    it(`are all read, page by page: ${String(count)}`, async () => {
      const { result, ids } = await read({ cases: casesOf(count) });
      expect(result).toEqual({ ok: true, value: { read: count, added: 0 } });
      expect(ids.size).toBe(count);
    });
  }

  it('come with the fields that were asked for, and without names', async () => {
    const { entries } = await read({ cases: casesOf(1) });
    expect(entries).toEqual([{ id: idOf(0), classification: 'x' }]);
  });

  it('are read on with a new token where the old one ends in the middle', async () => {
    const made = await read({ cases: casesOf(95), tokenUses: 3 });
    expect(made.ids.size).toBe(95);
    expect(made.server.signIns).toBeGreaterThan(3);
  });

  it('are read of an older server, which signs in and counts elsewhere', async () => {
    const made = await read({ cases: casesOf(25), isOlder: true });
    expect(made.ids.size).toBe(25);
  });

  for (const fault of ['gateway', 'busy', 'drop', 'cut', 'signed-out', 'never'] as const) {
    it(`are asked for again after a failure that may pass: ${fault}`, async () => {
      const none = undefined;
      const made = await read({ cases: casesOf(35), faults: [none, none, fault, none, fault] });
      expect(made.result).toEqual({ ok: true, value: { read: 35, added: 0 } });
    });
  }

  for (const status of [413, 504]) {
    it(`are asked for in smaller pages where a page is too much (${String(status)})`, async () => {
      const most = { entries: 60, status };
      const made = await read({ cases: casesOf(200), most }, { pageSize: 100 });
      expect(made.ids.size).toBe(200);
    });
  }

  it('are all read where a server gives fewer at once than it was asked for', async () => {
    expect((await read({ cases: casesOf(95), cap: 7 })).ids.size).toBe(95);
  });

  it('are all read where a server takes no notice of the order', async () => {
    const cases = casesOf(95).toSorted((a, b) =>
      JSON.stringify(a).at(-17) === JSON.stringify(b).at(-17) ? -1 : 1,
    );
    const made = await read({
      cases: [...cases.slice(50), ...cases.slice(0, 50).reverse()],
      isWithoutOrder: true,
    });
    expect(made.result).toEqual({ ok: true, value: { read: 95, added: 0 } });
  });

  it('never miss one that is there all the time, whatever is added and deleted meanwhile', async () => {
    const changes = fc.array(
      fc.record({
        page: fc.integer({ min: 1, max: 12 }),
        deleted: fc.array(fc.nat(99), { maxLength: 15 }),
        added: fc.array(fc.nat(99), { maxLength: 15 }),
      }),
      { maxLength: 6 },
    );
    await fc.assert(
      fc.asyncProperty(changes, fc.integer({ min: 3, max: 12 }), async (all, pageSize) => {
        const gone = new Set(all.flatMap(({ deleted }) => deleted.map(idOf)));
        const { result, ids } = await read(
          {
            cases: casesOf(100),
            onPage: (page, cases) => {
              for (const { deleted, added } of all.filter((one) => one.page === page)) {
                for (const one of cases) {
                  const id = String(fieldOf(one, 'id'));
                  if (deleted.some((index) => idOf(index) === id)) {
                    Object.assign(one, { deleted: true });
                  }
                }
                added.forEach((index) =>
                  cases.push({ id: `${idOf(index)}-${String(cases.length)}` }),
                );
              }
            },
          },
          { pageSize },
        );
        expect(result.ok ? '' : result.error).toBe('');
        const missed = casesOf(100)
          .map((one) => String(fieldOf(one, 'id')))
          .filter((id) => !gone.has(id) && !ids.has(id));
        expect(missed).toEqual([]);
      }),
      { seed: PROPERTY_SEED, numRuns: 100 },
    );
  });

  it('are told where some were added while they were read', async () => {
    const { result } = await read({
      cases: casesOf(30),
      onPage: (page, cases) => {
        if (page === 3) cases.push({ id: 'a' });
      },
    });
    expect(result).toEqual({ ok: true, value: { read: 30, added: 1 } });
  });

  it('are never a part taken for the whole', async () => {
    const made = await read({ cases: casesOf(30), miscounts: 2 });
    expect(made.result).toEqual({
      ok: false,
      error: { code: 'incomplete', read: 30, counted: 32 },
    });
  });

  it('are not there without the right account, and nobody is locked out by trying', async () => {
    const made = await read({}, { password: 'wrong' });
    expect(made.result).toEqual({
      ok: false,
      error: { code: 'wrong-credentials', words: 'login failed' },
    });
    expect(made.server.asked).toEqual(['POST /oauth/token']);
    expect(codeOf(await read({ hasSecondFactor: true }))).toBe('second-factor');
  });

  it('are not there of another outbreak', async () => {
    expect((await read({}, { outbreak: 'other/one' })).result).toEqual({
      ok: false,
      error: { code: 'no-such-outbreak', outbreak: 'other/one' },
    });
  });

  it('are refused in the words of the server where it is not the outbreak that it misses', async () => {
    const words = 'odd filter';
    const { fetchFn } = answeringFetch(
      { access_token: 't' },
      Response.json({ error: { message: words } }, { status: 400 }),
    );
    const session = new GoDataSession(fetchFn, { baseUrl: '', ...GO_DATA_USER }, { delays: [] });
    const question = { outbreak: OUTBREAK, fields: ['id'] };
    const request = 'the cases of the outbreak, counting';
    expect(await readGoDataCases(session, question, () => undefined)).toEqual({
      ok: false,
      error: { code: 'refused', request, status: 400, words },
    });
  });

  it('are not there where a new token is not taken either', async () => {
    expect(codeOf(await read({ tokenUses: 0 }))).toBe('no-access');
  });

  for (const [fault, code] of [
    ['drop', 'unreachable'],
    ['gateway', 'unreachable'],
    ['busy', 'unreachable'],
    ['never', 'unreachable'],
    ['page', 'not-go-data'],
  ] as const) {
    it(`end with an error where it goes on failing: ${fault}`, async () => {
      const faults: Fault[] = Array.from({ length: 20 }, () => fault);
      expect(codeOf(await read({ cases: casesOf(5), faults }))).toBe(code);
    });
  }

  it('end at once where whoever waits has gone', async () => {
    const ending = new AbortController();
    const server = new GoDataStandIn({ cases: casesOf(5), faults: ['never'] });
    const access = { baseUrl: 'https://godata.example.org', ...GO_DATA_USER };
    const session = new GoDataSession(server.fetch, access, { signal: ending.signal });
    const reading = readGoDataCases(
      session,
      { outbreak: OUTBREAK, fields: ['id'] },
      () => undefined,
    );
    setTimeout(() => ending.abort(), 5);
    await expectAsync(reading).toBeRejectedWith(jasmine.objectContaining({ name: 'AbortError' }));
  });
});

describe('An outbreak that something else answers for', () => {
  it('is not said to be none', async () => {
    const other = new Response('<html>', { status: 404 });
    const { fetchFn } = answeringFetch({ access_token: 't' }, { count: 1 }, other);
    const session = new GoDataSession(fetchFn, { baseUrl: '', ...GO_DATA_USER }, { delays: [] });
    const asked = { outbreak: OUTBREAK, fields: ['id'] };
    expect(await readGoDataCases(session, asked, () => undefined)).toEqual({
      ok: false,
      error: { code: 'not-go-data', request: 'the cases of the outbreak', status: 404 },
    });
  });
});

describe('The locations in Go.Data', () => {
  it('are all read, without their names', async () => {
    const locations = Array.from({ length: 2500 }, (_, index) => ({
      id: `l${String(index).padStart(4, '0')}`,
      name: 'Sunrise',
      parentLocationId: 'l0000',
      geographicalLevelId: 'ADMIN_1',
      identifiers: [{ code: 'KE_1' }],
      deleted: false,
    }));
    const server = new GoDataStandIn({ locations });
    const access = { baseUrl: 'https://godata.example.org', ...GO_DATA_USER };
    const read = await readGoDataLocations(new GoDataSession(server.fetch, access));
    expect(read.ok && read.value.length).toBe(2500);
    expect(JSON.stringify(read)).not.toContain('Sunrise');
    const { name: _name, ...whole } = locations[7] ?? { name: '' };
    expect(read.ok && read.value[7]).toEqual(whole);
  });

  it('are told as such where they cannot be read, and what is none of them is given as it is', async () => {
    const count = { count: 0 };
    const { fetchFn } = answeringFetch({ access_token: 't' }, count, [null], [null], [], count);
    const options = { delays: [] };
    const session = new GoDataSession(fetchFn, { baseUrl: '', ...GO_DATA_USER }, options);
    expect(await readGoDataLocations(session)).toEqual({ ok: true, value: [null] });
    expect(await readGoDataLocations(session)).toEqual({
      ok: false,
      error: { code: 'unreachable', request: 'the locations, counting' },
    });
  });
});
