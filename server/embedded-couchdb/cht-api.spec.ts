import { parseJson } from '../../src/domain/index.ts';
import { basicAuthorization } from './account.ts';
import { type EmbeddedCouchDB, startEmbeddedCouchDB } from './embedded-couchdb.ts';
import recorded from './testing/cht-api-5.2.json' with { type: 'json' };

const account = (name: string, ...roles: readonly string[]) => ({ name, password: 'x', roles });
const ADMIN = account('administrator', '_admin');
const ACCOUNTS = [account('officer', 'hrio'), account('chw', 'chw')];

/** What is told of a sync, by its names: the moments were others on that day. */
const COUNT = { _id: 'replication-count-recorded-a', user: 'recorded-a', date: 1, count: 2 };

describe("The API of the CHT beside the embedded database, as a CHT's own was recorded", () => {
  let couchdb: EmbeddedCouchDB;
  beforeAll(async () => {
    couchdb = await startEmbeddedCouchDB({
      database: 'medic',
      documents: [],
      admin: ADMIN,
      accounts: ACCOUNTS,
      chtApi: {
        version: '5.2.0',
        logs: [...recorded.failures, { ...COUNT, all_docs_count: 2 }],
        devices: [],
        rolesOfDevices: ['hrio'],
      },
    });
  });
  afterAll(() => couchdb.close());

  for (const { as, path, status, body } of recorded.answers) {
    it(`${as}: ${path}`, async () => {
      const who = [ADMIN, ...ACCOUNTS].find(({ name }) => name === as);
      const answer = await fetch(`${couchdb.url}${path}`, {
        headers: {
          accept: 'application/json',
          ...(who === undefined ? {} : { authorization: basicAuthorization(who) }),
        },
      });
      const text = await answer.text();
      const json = parseJson(text);
      expect(answer.status).toBe(status);
      const told: unknown = json.ok ? json.value : text;
      if (path === '/api/deploy-info' && answer.ok) expect(told).toEqual({ version: '5.2.0' });
      else if (path === '/api/v1/users-doc-count' && answer.ok) {
        expect(told).toEqual({ limit: 10_000, users: [jasmine.anything()] });
        const [names] = (told as { readonly users: readonly object[] }).users;
        expect(Object.keys(names ?? {}).sort()).toEqual((body as { users: string[] }).users.sort());
      } else expect(told).toEqual(body);
    });
  }
});
