import { decodeSyncDates, tellsWhenSynced } from './sync-dates.ts';

describe('when accounts synced last', () => {
  it('is what a CHT tells since 5.2, its test versions and later ones', () => {
    for (const version of [
      '5.2.0',
      '5.2.0-beta.1',
      '5.10.1',
      '6.0.0',
      '10.0.0',
      '5.3.0-alpha.12',
    ]) {
      expect(tellsWhenSynced({ version })).withContext(version).toBeTrue();
    }
  });

  it('is not believed before 5.2, nor of a version that is none', () => {
    for (const version of [
      '5.1.3',
      '4.22.0',
      '3.11.0',
      'unknown',
      'branch-of-5.2.0',
      '',
      5.2,
      undefined,
      '15',
      '5.x.1',
    ]) {
      expect(tellsWhenSynced({ version })).withContext(String(version)).toBeFalse();
    }
    expect(tellsWhenSynced(null)).toBeFalse();
  });

  it('is the date of each log of a count', () => {
    const users = [
      { _id: 'replication-count-a', user: 'a', date: 1793577600000, count: 12, all_docs_count: 20 },
      { user: 'b', date: '2 Nov' },
      { user: 7, date: 1793577600000 },
      { user: 'c', date: -1 },
      { user: 'd', date: 8.64e15 },
      { user: 'e', date: 0 },
      { user: 'f', date: '1793577600000' },
      null,
    ];
    expect(decodeSyncDates({ limit: 10000, users })).toEqual(
      new Map([['org.couchdb.user:a', 1793577600000]]),
    );
    expect(decodeSyncDates({ limit: 10000, users: [] })).toEqual(new Map());
    for (const other of [{}, null, [], { users: {} }])
      expect(decodeSyncDates(other)).toBeUndefined();
  });
});
