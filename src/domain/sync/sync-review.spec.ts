import type { Contributor } from '../review/completeness/contributors.ts';
import { accountSyncs } from './account-syncs.ts';
import type { FailureLog } from './failure-logs.ts';
import { isEarlyStill, syncReview, withSyncs, type SyncsRead } from './sync-review.ts';

const DAYS = { today: '2026-11-05', lastDay: '2026-10-31' };
const at = (day: string): number => Date.parse(`${day}T08:00:00Z`);
const account = (id: string, contact: string | undefined = id) => ({
  id,
  contact,
  roles: ['chw'],
  facilities: [],
});
const CONTRIBUTORS: readonly Contributor[] = [
  {
    owner: 'came',
    orgUnits: ['u'],
    status: 'reported',
    updatedDate: at('2026-10-24'),
    early: true,
  },
  {
    owner: 'gone',
    orgUnits: ['u'],
    status: 'reported',
    updatedDate: at('2026-10-24'),
    early: true,
  },
  { owner: 'stuck', orgUnits: ['u'], status: 'missing' },
  { owner: 'late', orgUnits: ['u'], status: 'reported', updatedDate: at('2026-11-01') },
  { owner: 'paper', orgUnits: ['u'], status: 'missing' },
];
const ACCOUNTS = [account('came'), account('gone'), account('stuck'), account('late')];
const LOGS: readonly FailureLog[] = [
  { account: 'stuck', days: new Map([['2026-10-19', 14]]), moments: [] },
];
const READ: SyncsRead = {
  status: 'read',
  accounts: accountSyncs(
    new Map([
      ['came', at('2026-11-02')],
      ['gone', at('2026-10-24')],
      ['late', at('2026-11-01')],
    ]),
    LOGS,
  ),
};

describe('what a review says of syncs', () => {
  it('calls one early, and one unable to sync', () => {
    const found = withSyncs(CONTRIBUTORS, ACCOUNTS, READ, DAYS);
    expect(syncReview(found, READ)).toEqual({
      status: 'read',
      inTouch: 2,
      early: 1,
      cannotSync: 1,
    });
    expect(found.filter(isEarlyStill).map(({ owner }) => owner)).toEqual(['gone']);
    expect(found[4]).toEqual({ owner: 'paper', orgUnits: ['u'], status: 'missing' });
    const stuck = found.find(({ sync }) => sync?.state === 'cannot-sync');
    expect(stuck?.owner).toBe('stuck');
    expect(stuck?.sync?.failures).toEqual({ count: 14, since: '2026-10-19' });
  });

  it('calls early still whoever is early, and of whom nothing is known', () => {
    expect(isEarlyStill({ early: true })).toBeTrue();
    expect(isEarlyStill({})).toBeFalse();
  });

  it('leaves who is early by the rules as it is', () => {
    const early = withSyncs(CONTRIBUTORS, ACCOUNTS, READ, DAYS).filter((one) => one.early);
    expect(early.map(({ owner }) => owner)).toEqual(['came', 'gone']);
  });

  it('is nothing where nothing is known, and is told where it was not read', () => {
    expect(withSyncs(CONTRIBUTORS, ACCOUNTS, undefined, DAYS)).toBe(CONTRIBUTORS);
    expect(syncReview(CONTRIBUTORS, undefined)).toBeUndefined();
    const failed: SyncsRead = { status: 'failed', words: 'HTTP 500' };
    expect(withSyncs(CONTRIBUTORS, ACCOUNTS, failed, DAYS)).toBe(CONTRIBUTORS);
    expect(syncReview(CONTRIBUTORS, failed)).toEqual(failed);
  });

  it('is of all accounts of a contact, and of none that names no contact', () => {
    const read: SyncsRead = {
      status: 'read',
      accounts: [
        { account: 'old', synced: at('2026-10-01') },
        { account: 'new', synced: at('2026-11-03') },
        { account: 'nobody', synced: at('2026-11-04') },
      ],
    };
    const accounts = [
      account('old', 'gone'),
      account('new', 'gone'),
      { ...account('nobody'), contact: undefined },
    ];
    const found = withSyncs(CONTRIBUTORS, accounts, read, DAYS);
    expect(
      found
        .filter(({ sync }) => sync !== undefined)
        .map(({ owner, sync }) => [owner, sync?.synced]),
    ).toEqual([['gone', '2026-11-03']]);
  });
});
