import type { Tag } from '../../domain/index.ts';
import { openTelephoneDatabase } from '../../data-access/browser.ts';
import { chtSource } from '../source/cht-source.ts';
import { documentsSource, type Telephone } from '../source/documents-source.ts';
import type { HeldDocuments } from '../source/held-documents.ts';
import type { Source } from '../source/source.ts';
import { dataSourceModel } from '../testing/data-source-model.ts';
import { DOCUMENTS_OF_AREA } from '../testing/documents-of-area.ts';
import { memoryDocuments } from '../testing/memory-documents.ts';
import { localDatabase, memoryStore, pouchStore } from '../testing/phone-store.ts';

const USER = 'ann';
const OCTOBER = '2026-10' as Tag;

const idsOf = (documents: readonly unknown[]): readonly unknown[] =>
  documents.map((document) => (document as { readonly _id: unknown })._id).sort();

const telephone: Telephone = {
  user: USER,
  roles: ['boss'],
  language: 'en',
  lastSync: () => undefined,
  onServer: () => Promise.resolve({ kind: 'not-known' }),
};

/** Each source over the same documents, and what takes them away. */
const SOURCES: Readonly<Record<string, () => Promise<[Source, () => Promise<unknown>]>>> = {
  'of the CHT': async () => {
    const context = encodeURIComponent(JSON.stringify({ name: USER, roles: ['boss'] }));
    document.cookie = `userCtx=${context}`;
    document.cookie = 'locale=en';
    const account = { contact_id: 'ann', facility_id: ['unit'] };
    localStorage.setItem(`cht-dhis2-extension:${USER}`, JSON.stringify(account));
    const cht = await dataSourceModel(memoryStore(DOCUMENTS_OF_AREA), 'en');
    const forget = (): Promise<void> => {
      document.cookie = 'userCtx=; max-age=0';
      document.cookie = 'locale=; max-age=0';
      localStorage.removeItem(`cht-dhis2-extension:${USER}`);
      return Promise.resolve();
    };
    return [chtSource(cht, {}), forget];
  },
  "of the phone's database": async () => {
    const app = await pouchStore(`medic-user-${USER}`, DOCUMENTS_OF_AREA);
    await app.database.close();
    const opened = await openTelephoneDatabase(USER);
    if (opened.kind !== 'open') throw new Error(opened.kind);
    const forget = async (): Promise<void> => {
      await opened.database.close();
      await localDatabase(`medic-user-${USER}`).destroy();
    };
    return [await documentsSource(opened.database, telephone), forget];
  },
  'in memory': async () => [
    await documentsSource(memoryDocuments(DOCUMENTS_OF_AREA), telephone),
    () => Promise.resolve(),
  ],
};

for (const [name, make] of Object.entries(SOURCES)) {
  describe(`a telephone's documents, from the source ${name}`, () => {
    let source: Source;
    let forget: () => Promise<unknown>;
    beforeEach(async () => {
      [source, forget] = await make();
    });
    afterEach(() => forget());

    it('tell who reads them, in which language', async () => {
      expect(await source.reader()).toEqual({
        user: USER,
        contact: 'ann',
        facilities: ['unit'],
        roles: ['boss'],
      });
      expect(source.language()).toBe('en');
    });

    it('are places and people by their types, and no tasks or reports', async () => {
      expect(idsOf(await source.places(['area']))).toEqual(['east', 'west']);
      expect(idsOf(await source.places(['area', 'unit']))).toEqual(['east', 'unit', 'west']);
      expect((await source.peopleIds(['someone'])).toSorted()).toEqual([
        'achieng',
        'ann',
        'otieno',
      ]);
    });

    it('are none of a type that the project has no longer, and the others all the same', async () => {
      expect(idsOf(await source.places(['area', 'gone']))).toEqual(['east', 'west']);
      expect(await source.peopleIds(['gone'])).toEqual([]);
    });

    it('are the places of who has written target documents at once, where not all are', async () => {
      const { placesAtOnce = (types: readonly string[]) => source.places(types) } = source;
      expect(idsOf(await placesAtOnce(['area']))).toEqual(['east', 'west']);
      expect(await placesAtOnce(['unit'])).toEqual(
        source.placesAtOnce === undefined ? await source.places(['unit']) : [],
      );
    });

    it('are contacts by their ids, without those that the phone does not hold', async () => {
      const [east, ...others] = await source.contacts(['east', 'county']);
      expect(others).toEqual([]);
      expect(east).toEqual(DOCUMENTS_OF_AREA.find(({ _id }) => _id === 'east'));
    });

    it('are target documents of a month and of owners, in the digits of the CHT', async () => {
      expect(idsOf(await source.targetDocuments(OCTOBER, ['achieng', 'otieno']))).toEqual([
        'target~2026-10~achieng~org.couchdb.user:achieng',
        'target~2026-10~achieng~org.couchdb.user:second',
      ]);
      expect(await source.targetDocuments(OCTOBER, ['otieno', 'nobody'])).toEqual([]);
      expect(await source.targetDocuments(OCTOBER, [])).toEqual([]);
      expect(idsOf(await source.targetDocuments('2026-09' as Tag, ['otieno']))).toEqual([
        'target~2026-09~otieno~org.couchdb.user:otieno',
      ]);
    });

    it('are target documents by their ids, in other digits too', async () => {
      const ids = ['target~२०२६-१०~otieno~org.couchdb.user:otieno', 'target~2026-10~x~y'];
      const [found, ...others] = await source.targetDocumentsOf(ids);
      expect(others).toEqual([]);
      expect(found).toEqual(DOCUMENTS_OF_AREA.find(({ _id }) => _id === ids[0]));
    });

    it("are the project's texts, its own first; a key that repeats itself is none", () => {
      expect(source.translate('targets.births')).toBe('Births');
      expect(source.translate('both')).toBe('custom');
      expect(source.translate('dhis.dataset')).toBeUndefined();
      expect(source.translate('nothing')).toBeUndefined();
    });
  });
}

describe('the reports that a phone holds', () => {
  it('are told by their form', async () => {
    const held: HeldDocuments = memoryDocuments(DOCUMENTS_OF_AREA);
    const source = await documentsSource(held, telephone);
    expect(idsOf(await source.reports('visit'))).toEqual(['target', 'zz']);
    expect(idsOf(await source.reports('dhis2_validation'))).toEqual(['task']);
    expect(await source.reports('other')).toEqual([]);
    expect(source.createReport).toBeUndefined();
  });
});
