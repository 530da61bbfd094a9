import { decodeFailureLogs } from './failure-logs.ts';

describe('the logs of failed syncs', () => {
  it('give the failures of each day, and when the last ones were', () => {
    const log = {
      _id: 'replication-fail-2026-11-achieng',
      _rev: '3-a',
      user: 'achieng',
      date: 1795910400000,
      total_failures: 3,
      failures: [
        { date: 1795910400000, status_code: 500, duration: 31, request_id: 'x', roles: ['chw'] },
        { date: null },
      ],
      daily_failures: {
        '2026-11-29': 3,
        '2026-11-30': 0,
        someday: 1,
        '2026-11-31': 1,
        '2026-11-28': '2',
      },
    };
    expect(decodeFailureLogs({ data: [log, { user: '' }, 3], cursor: '100' })).toEqual({
      logs: [
        {
          account: 'org.couchdb.user:achieng',
          days: new Map([['2026-11-29', 3]]),
          moments: [1795910400000],
        },
      ],
      cursor: '100',
    });
  });

  it('are the last ones without a cursor, and may be without days', () => {
    expect(decodeFailureLogs({ data: [{ user: 'a' }], cursor: null })).toEqual({
      logs: [{ account: 'org.couchdb.user:a', days: new Map(), moments: [] }],
      cursor: undefined,
    });
  });

  it('are none where the answer is another', () => {
    for (const other of [null, {}, [], { data: {} }]) {
      expect(decodeFailureLogs(other)).toBeUndefined();
    }
  });
});
