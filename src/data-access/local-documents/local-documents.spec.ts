import { createScratchDatabase } from '#scratch-database';
import type { Database } from '../connection/connection.ts';
import { localDocument, localDocumentsOf } from './local-documents.ts';

describe('The documents of a browser’s own database', () => {
  let database: Database;
  beforeEach(() => {
    database = createScratchDatabase();
  });

  describe('that keeps some', () => {
    afterEach(() => database.destroy());

    it('are undefined where there is none of an id', async () => {
      await database.put({ _id: 'kept:a' });
      expect((await localDocument(database, 'kept:a'))?._id).toBe('kept:a');
      expect(await localDocument(database, 'kept:b')).toBeUndefined();
    });

    it('are found by their kind alone', async () => {
      for (const _id of ['kept', 'kept-record:a', 'kept:a', 'kept:b', 'kept;a', 'kepu:a']) {
        await database.put({ _id });
      }
      const documents = await localDocumentsOf(database, 'kept');
      expect(documents).toEqual(
        ['kept:a', 'kept:b'].map((_id) => jasmine.objectContaining({ _id })),
      );
    });
  });

  it('reject where nothing can be kept', async () => {
    await database.destroy();
    await expectAsync(localDocument(database, 'kept:a')).toBeRejected();
    await expectAsync(localDocumentsOf(database, 'kept')).toBeRejected();
  });
});
