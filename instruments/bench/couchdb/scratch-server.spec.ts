import { connectOnNode } from '../../../server/database/index.ts';
import {
  basicAuthorization,
  type EmbeddedCouchDB,
  startEmbeddedCouchDB,
} from '../../../server/embedded-couchdb/index.ts';
import { exportDataValueSet } from '../../../src/data-access/index.ts';
import { toJson } from '../../../src/domain/index.ts';
import { generatedDatabase } from '../database/generated-database.ts';
import { scopes } from '../measure/scopes.ts';
import { everydayChanges } from '../model/everyday-changes.ts';
import { ModelDatabase } from '../model/model-database.ts';
import { serveModel } from '../model/serve.ts';
import { call, type CouchDB } from './call.ts';
import { scratchServer } from './scratch-server.ts';

const admin = { name: 'admin', password: 'p', roles: ['_admin'] };
const today = '2026-11-05';

describe('A database of its own on a real server', () => {
  const generated = generatedDatabase({ chws: 240, tags: ['2026-10'], patients: 1 });
  let couchdb: EmbeddedCouchDB;
  let server: CouchDB;
  beforeAll(async () => {
    couchdb = await startEmbeddedCouchDB({
      database: 'medic',
      documents: [{ _id: 'a' }],
      admin,
      accounts: [],
    });
    server = { url: couchdb.url, authorization: basicAuthorization(admin) };
  });
  afterAll(() => couchdb.close());

  const filesOf = async (url: string, authorization?: string): Promise<readonly string[]> => {
    const files: string[] = [];
    for (const { request } of Object.values(scopes(generated.layout))) {
      const database = connectOnNode(url, authorization === undefined ? {} : { authorization });
      const result = await exportDataValueSet(database, request, { today });
      files.push(result.ok ? toJson(result.value.dataValueSet) : result.error.code);
      await database.close();
    }
    return files;
  };

  for (const hasViews of [true, false]) {
    it(`gives the files of the model, and goes (${hasViews ? 'own views' : 'untouched'})`, async () => {
      const before = await call(server, 'GET', '_all_dbs');
      const database = new ModelDatabase(generated, { hasViews });
      const model = await serveModel(database, { roundTrip: 0, megabits: undefined });
      const scratch = await scratchServer(server, { generated, hasViews, say: () => undefined });

      const files = await filesOf(scratch.url, server.authorization);
      expect(files).toEqual(await filesOf(`${model.url}/medic`));
      expect(new Set(files).size).toBe(files.length);
      expect(files.every((file) => file.length > 500)).toBeTrue();

      await scratch.change();
      const writes = await everydayChanges(generated, (ids) =>
        Promise.resolve(ids.flatMap((id) => database.read(id) ?? [])),
      );
      writes.forEach(({ _deleted, ...document }) => {
        database.write(document._id, _deleted === true ? undefined : { ...document, _rev: '' });
      });
      const later = await filesOf(scratch.url, server.authorization);
      expect(later).toEqual(await filesOf(`${model.url}/medic`));
      expect(later[0]).not.toBe(files[0]);

      await scratch.stop();
      await model.close();
      expect(await call(server, 'GET', '_all_dbs')).toEqual(before);
    });
  }

  it('is filled once and stays where it is named', async () => {
    const filling = { generated, hasViews: false, database: 'kept', say: () => undefined };
    const first = await scratchServer(server, filling);
    await first.stop();
    const [before] = await filesOf(first.url, server.authorization);
    const again = await scratchServer(server, { ...filling, say: fail });
    expect(again.url).toBe(first.url);
    expect((await filesOf(again.url, server.authorization))[0]).toBe(before);
    await call(server, 'DELETE', 'cht-dhis2-bench-kept');
  });
});
