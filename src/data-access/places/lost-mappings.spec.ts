import { BUILT_IN_CONTACT_TYPES, decodeContact } from '../../domain/index.ts';
import type { Database } from '../connection/connection.ts';
import { filledDatabase } from '../testing/filled-database.ts';
import { LostMappings } from './lost-mappings.ts';

const types = BUILT_IN_CONTACT_TYPES;
const place = (_id: string, orgUnit?: string): { readonly _id: string; readonly type: string } => ({
  ...{ _id, type: 'clinic', name: _id },
  ...(orgUnit === undefined ? {} : { dhis: [{ orgUnit }, null] }),
});
const chw = (_id: string, ...above: readonly string[]) => ({
  _id,
  type: 'person',
  parent: above.reduceRight<object | undefined>(
    (parent, place) => ({ _id: place, ...(parent === undefined ? {} : { parent }) }),
    undefined,
  ),
});
const contacts = (...documents: readonly object[]) =>
  documents.flatMap((document) => decodeContact(document, types) ?? []);

describe('mappings that the view of the CHT lost', () => {
  let database: Database;
  beforeAll(async () => {
    database = await filledDatabase(
      [
        place('area', 'HJiPOcmziQA'),
        place('unit'),
        place('known', 'KGoXXdpkYC1'),
        { _id: 'report', type: 'data_record' },
      ],
      {},
      'untouched CHT',
    );
  });
  afterAll(() => database.destroy());

  it('are found above the people who are read, once', async () => {
    const lost = new LostMappings(database, types, ['known']);
    expect(lost.hasFound).toBeFalse();
    await lost.lookAt(contacts(chw('a', 'area', 'unit'), chw('b', 'known')), {});
    expect(lost.hasFound).toBeTrue();
    expect(lost.take().map(({ id }) => id)).toEqual(['area']);
    expect(lost.hasFound).toBeFalse();
    expect(lost.take()).toEqual([]);
    await lost.lookAt(contacts(chw('c', 'area')), {});
    await lost.lookUp(['area', 'known', 'unit', 'gone', 'report'], {});
    expect(lost.take()).toEqual([]);
  });

  it('are found at people, too, who have one themselves', async () => {
    const lost = new LostMappings(database, types, []);
    const own = { ...chw('own'), dhis: [{ orgUnit: 'gRz6y8lRVxk' }] };
    await lost.lookAt(contacts(own, chw('without')), {});
    expect(lost.take().map(({ id }) => id)).toEqual(['own']);
    await lost.lookAt(contacts(own), {});
    expect(lost.take()).toEqual([]);
    const knowing = new LostMappings(database, types, ['own']);
    await knowing.lookAt(contacts(own), {});
    expect(knowing.take()).toEqual([]);
  });

  it('are looked up each once, whatever was found before', async () => {
    const asked: unknown[] = [];
    const counting = new Proxy(database, {
      get: (target, name) => {
        const method = Reflect.get(target, name) as unknown;
        if (name !== 'allDocs') return method;
        return (options: { readonly include_docs?: boolean; readonly keys?: string[] }) => {
          if (options.include_docs === true) asked.push(options.keys);
          return target.allDocs(options as object);
        };
      },
    });
    const lost = new LostMappings(counting, types, ['known']);
    await lost.lookUp(['unit', 'gone', 'area', 'known', 'unit'], {});
    await lost.lookUp(['gone', 'unit', 'area'], {});
    expect(asked).toEqual([['area', 'gone', 'unit']]);
  });
});
