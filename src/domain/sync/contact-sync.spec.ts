import { contactSync } from './contact-sync.ts';

const DAYS = { today: '2026-11-05', lastDay: '2026-10-31' };
const at = (day: string): number => Date.parse(`${day}T23:59:59Z`);
const failures = { count: 14, since: '2026-10-19' };

describe('what is known of somebody’s syncs', () => {
  it('is nothing without an account that synced or failed', () => {
    expect(contactSync([], DAYS)).toBeUndefined();
    expect(contactSync([{ account: 'a' }], DAYS)).toBeUndefined();
  });

  it('is being in touch after the period’s last day, not on it', () => {
    expect(contactSync([{ account: 'a', synced: at('2026-11-01') }], DAYS)).toEqual({
      synced: '2026-11-01',
      state: 'in-touch',
    });
    expect(contactSync([{ account: 'a', synced: at('2026-10-31') }], DAYS)).toEqual({
      synced: '2026-10-31',
    });
  });

  it('is being unable to sync where the attempts since have failed', () => {
    expect(contactSync([{ account: 'a', failures }], DAYS)).toEqual({
      failures,
      state: 'cannot-sync',
    });
    expect(contactSync([{ account: 'a', synced: at('2026-10-18'), failures }], DAYS)).toEqual({
      synced: '2026-10-18',
      failures,
      state: 'cannot-sync',
    });
  });

  it('is being in touch where they fail only since', () => {
    const later = { count: 2, since: '2026-11-03' };
    const sync = contactSync([{ account: 'a', synced: at('2026-11-02'), failures: later }], DAYS);
    expect(sync).toEqual({ synced: '2026-11-02', failures: later, state: 'in-touch' });
  });

  it('tells no failures of today alone', () => {
    const today = { count: 2, since: '2026-11-05' };
    expect(contactSync([{ account: 'a', failures: today }], DAYS)).toBeUndefined();
    expect(
      contactSync([{ account: 'a', synced: at('2026-10-30'), failures: today }], DAYS),
    ).toEqual({ synced: '2026-10-30' });
  });

  it('is that of the account that synced last, else of the one that failed most', () => {
    const accounts = [
      { account: 'a', failures },
      { account: 'b', synced: at('2026-09-01') },
      { account: 'c', synced: at('2026-11-02') },
    ];
    expect(contactSync(accounts, DAYS)?.synced).toBe('2026-11-02');
    const one = { account: 'd', failures: { count: 1, since: '2026-10-30' } };
    expect(contactSync([one, { account: 'a', failures }], DAYS)?.failures).toEqual(failures);
    expect(contactSync([one, { account: 'e' }], DAYS)?.failures?.count).toBe(1);
    expect(contactSync([{ account: 'e' }, one], DAYS)?.failures?.count).toBe(1);
  });

  it('is no being in touch in a period that goes on', () => {
    const running = { today: '2026-10-25', lastDay: undefined };
    expect(contactSync([{ account: 'a', synced: at('2026-10-24') }], running)).toEqual({
      synced: '2026-10-24',
    });
    expect(contactSync([{ account: 'a', failures }], running)?.state).toBe('cannot-sync');
  });
});
