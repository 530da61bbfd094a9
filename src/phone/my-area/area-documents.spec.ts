import { fieldOf, type ExtensionConfig, type Tag } from '../../domain/index.ts';
import { documentsSource, type Telephone } from '../source/documents-source.ts';
import type { HeldDocuments } from '../source/held-documents.ts';
import { DOCUMENTS_OF_AREA } from '../testing/documents-of-area.ts';
import { memoryDocuments } from '../testing/memory-documents.ts';
import { openArea, type DocumentsOfMonth } from './area-documents.ts';

const OCTOBER = '2026-10' as Tag;
const TODAY = '2026-11-02';

const telephone: Telephone = {
  user: 'ann',
  roles: ['boss'],
  language: 'en',
  lastSync: () => undefined,
  onServer: () => Promise.resolve({ kind: 'not-known' }),
};

const config: ExtensionConfig = {
  view: 'my-area',
  version: '1',
  settings: {},
  areaTypes: ['area'],
  personTypes: ['someone'],
  signOffRoles: [],
  names: {},
};

async function ofEverybody(held: HeldDocuments): Promise<DocumentsOfMonth> {
  const source = await documentsSource(held, telephone);
  return openArea(source, config, await source.reader(), TODAY).ofEverybody(OCTOBER);
}

const documentOf = (id: string) => DOCUMENTS_OF_AREA.find(({ _id }) => _id === id) ?? { _id: id };

describe("what a phone holds of an area's month", () => {
  it('is of both scripts where a CHW changed the language of the phone within the month', async () => {
    const older = {
      ...documentOf('target~2026-09~otieno~org.couchdb.user:otieno'),
      _id: 'target~2026-10~otieno~org.couchdb.user:otieno',
      reporting_period: '2026-10',
    };
    for (const some of [[], [older]]) {
      const held = memoryDocuments([...DOCUMENTS_OF_AREA, ...some]);
      const { targetDocuments } = await ofEverybody(held);
      const ofOtieno = targetDocuments.filter((one) => fieldOf(one, 'owner') === 'otieno');
      expect(ofOtieno.map((one) => fieldOf(one, '_id'))).toEqual([
        ...some.map(({ _id }) => _id),
        'target~२०२६-१०~otieno~org.couchdb.user:otieno',
      ]);
    }
  });

  it("is of the reader's own account too in other digits, though there is nothing before", async () => {
    const own = {
      ...documentOf('target~2026-10~achieng~org.couchdb.user:achieng'),
      _id: 'target~٢٠٢٦-١٠~ann~org.couchdb.user:ann',
      owner: 'ann',
      user: 'org.couchdb.user:ann',
    };
    const { targetDocuments } = await ofEverybody(memoryDocuments([...DOCUMENTS_OF_AREA, own]));
    expect(targetDocuments).toContain(own);
  });

  it('has all revisions of a CHW with conflicting ones, the winner too', async () => {
    const winner = documentOf('achieng');
    const other = { ...winner, _rev: '1-0', parent: { _id: 'west' } };
    const all = memoryDocuments(DOCUMENTS_OF_AREA);
    const { contacts } = await ofEverybody({
      ...all,
      byIds: async (ids) =>
        (await all.byIds(ids)).flatMap((one) =>
          fieldOf(one, '_id') === 'achieng' ? [one, other] : [one],
        ),
    });
    expect(contacts.filter((one) => fieldOf(one, '_id') === 'achieng')).toEqual([winner, other]);
  });
});
