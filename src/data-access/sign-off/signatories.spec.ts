import type { Account } from '../../domain/index.ts';
import { bothViews, filledDatabase } from '../testing/filled-database.ts';
import { signatoriesOf } from './signatories.ts';

const accountOf = (contact: string): Account => ({
  id: `org.couchdb.user:${contact}`,
  contact,
  roles: ['supervisor'],
  facilities: ['unit'],
});
const stored = (contact_id: string) => ({
  _id: `org.couchdb.user:${contact_id}`,
  type: 'user-settings',
  contact_id,
  roles: ['supervisor'],
  facility_id: 'unit',
});

describe('The accounts of those who signed', () => {
  it('are those that are known, and the database is not asked where these are all', async () => {
    const gone = await filledDatabase([], {}, 'product');
    await gone.destroy();
    const known = [accountOf('ann'), accountOf('otieno')];
    const found = await signatoriesOf(gone, new Set(['ann']), known, {
      hasViews: true,
      delays: [],
    });
    expect(found).toEqual([accountOf('ann')]);
  });

  for (const views of bothViews) {
    it(`are asked for where they are not known, and no others (${views})`, async () => {
      const database = await filledDatabase(['ann', 'chief', 'otieno'].map(stored), {}, views);
      const found = await signatoriesOf(
        database,
        new Set(['ann', 'chief']),
        [accountOf('ann'), accountOf('wanjiru')],
        { hasViews: views === 'product' },
      );
      expect(found.map(({ contact }) => contact)).toEqual(['ann', 'chief']);
      await database.destroy();
    });
  }
});
