import type { Tag } from '../period/period.ts';
import { decodeAccountSyncs } from './account-sync.ts';
import { accountSyncs, mayHaveFailedBefore } from './account-syncs.ts';
import type { FailureLog } from './failure-logs.ts';

const at = (day: string, time = '08:00'): number => Date.parse(`${day}T${time}:00Z`);
const log = (
  account: string,
  days: Readonly<Record<string, number>>,
  moments: readonly number[] = [],
): FailureLog => ({ account, days: new Map(Object.entries(days)), moments });

describe('the syncs of accounts', () => {
  it('have the failures since the last one that succeeded, over months', () => {
    const syncs = accountSyncs(
      new Map([
        ['b', at('2026-10-18')],
        ['a', at('2026-11-02')],
      ]),
      [
        log('b', { '2026-11-01': 4, '2026-11-03': 1 }),
        log('b', { '2026-10-17': 7, '2026-10-19': 9 }),
        log('a', { '2026-11-01': 2 }),
        log('never', { '2026-10-21': 1, '2026-10-20': 2 }),
      ],
    );
    expect(syncs).toEqual([
      { account: 'a', synced: at('2026-11-02') },
      { account: 'b', synced: at('2026-10-18'), failures: { count: 14, since: '2026-10-19' } },
      { account: 'never', failures: { count: 3, since: '2026-10-20' } },
    ]);
  });

  it('count on the day of the sync what is known to have come after it', () => {
    const [sync] = accountSyncs(new Map([['a', at('2026-10-19', '12:00')]]), [
      log('a', { '2026-10-19': 5, '2026-10-20': 1 }, [
        at('2026-10-19', '07:00'),
        at('2026-10-19', '11:59'),
        at('2026-10-19', '12:00'),
        at('2026-10-19', '12:01'),
        at('2026-10-19', '23:59'),
        at('2026-10-20', '07:00'),
      ]),
    ]);
    expect(sync?.failures).toEqual({ count: 3, since: '2026-10-19' });
  });

  it('need the month before where somebody fails who had not synced when it began', () => {
    const october = '2026-10' as string as Tag;
    const since = (day: string) => ({ failures: { count: 1, since: day } });
    expect(mayHaveFailedBefore(october, [])).toBeFalse();
    expect(mayHaveFailedBefore(october, [{ account: 'a', synced: at('2026-09-30') }])).toBeFalse();
    expect(mayHaveFailedBefore(october, [{ account: 'a', ...since('2026-10-03') }])).toBeTrue();
    expect(mayHaveFailedBefore(october, [{ account: 'a', ...since('2026-11-03') }])).toBeFalse();
    for (const [day, expected] of [
      ['2026-09-30', true],
      ['2026-10-01', false],
    ] as const) {
      const sync = { account: 'a', synced: at(day), ...since('2026-10-03') };
      expect(mayHaveFailedBefore(october, [sync]))
        .withContext(day)
        .toBe(expected);
    }
  });

  it('are read again from what the host says', () => {
    const syncs = accountSyncs(new Map([['a', at('2026-10-18')]]), [
      log('a', { '2026-10-19': 2 }),
      log('b', { '2026-10-19': 1 }),
    ]);
    expect(decodeAccountSyncs(JSON.parse(JSON.stringify(syncs)))).toEqual(syncs);
    expect(
      decodeAccountSyncs([
        { account: '' },
        null,
        { account: 'c', synced: 'now', failures: { count: 1, since: 'ever' } },
        { account: 'd', failures: { count: '14', since: '2026-10-19' } },
      ]),
    ).toEqual([{ account: 'c' }, { account: 'd' }]);
    expect(decodeAccountSyncs({})).toBeUndefined();
  });
});
