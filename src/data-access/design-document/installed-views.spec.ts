import { createScratchDatabase } from '#scratch-database';
import { designDocument, VIEWS } from './design-document.ts';
import { hasInstalledViews } from './installed-views.ts';

const { views } = designDocument;
const withView = (name: string, change: object) => ({
  ...designDocument,
  views: { ...views, [name]: { ...views.accounts, ...change } },
});
const { accounts: _, ...withoutAccounts } = views;

describe('the product’s views in a database', () => {
  const isInstalled = async (installed?: object) => {
    const database = createScratchDatabase();
    if (installed !== undefined) await database.put(installed as { _id: string });
    const found = await hasInstalledViews(database, {});
    await database.destroy();
    return found;
  };

  it('are used where they are just those of this version', async () => {
    expect(await isInstalled(designDocument)).toBeTrue();
  });

  it('are not used where one is missing, or gives other rows, or counts otherwise', async () => {
    for (const installed of [
      undefined,
      { ...designDocument, views: withoutAccounts },
      withView('accounts', { map: 'function (doc) { emit(doc._id); }' }),
      withView('accounts', { reduce: '_sum' }),
    ])
      expect(await isInstalled(installed)).toBeFalse();
  });

  it('are asked for by the names that they have there', async () => {
    const database = createScratchDatabase();
    await database.put(designDocument);
    for (const view of Object.values(VIEWS))
      expect((await database.query(view, { reduce: false })).rows).toEqual([]);
    await database.destroy();
  });
});
