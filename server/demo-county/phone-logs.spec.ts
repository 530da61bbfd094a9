import {
  decodeFailureLogs,
  decodePhones,
  phonesBehind,
  decodeSyncDates,
  accountSyncs,
  utcDayOf,
} from '../../src/domain/index.ts';
import { demoCounty } from './demo-county.ts';
import { phoneLogs, phonesOfCounty } from './phone-logs.ts';

describe('the logs of the county’s phones', () => {
  for (const today of ['2026-11-21', '2026-12-01']) {
    it(`tell who is in touch, who is not, and who cannot sync, on ${today}`, () => {
      const { documents } = demoCounty({ today, seed: 'phones' });
      const logs = phoneLogs({ documents, today });
      const users = logs.filter(({ _id }) => _id.startsWith('replication-count-'));
      const dates = decodeSyncDates({ users }) ?? new Map<string, number>();
      const failed = logs.filter(({ _id }) => _id.startsWith('replication-fail-'));
      const syncs = accountSyncs(dates, decodeFailureLogs({ data: failed })?.logs ?? []);
      const failing = syncs.filter(({ failures }) => failures !== undefined);
      expect(failing.map(({ failures }) => failures?.count)).toEqual(
        Array(failing.length).fill(24),
      );
      expect(failing.length).toBeGreaterThan(4);
      const inTouch = syncs.filter(({ synced = 0 }) => utcDayOf(synced) === today);
      expect(inTouch.length).toBeGreaterThan(40);
      expect(syncs.length - inTouch.length - failing.length).toBeGreaterThan(0);
      expect(phoneLogs({ documents, today })).toEqual(logs);
    });
  }

  it('have some phones that have not taken the newest settings', () => {
    const today = '2026-11-21';
    const { documents } = demoCounty({ today, seed: 'phones' });
    const phones = decodePhones(phonesOfCounty({ documents, today })) ?? [];
    const { accounts, behind } = phonesBehind(phones, '1-of-the-server');
    expect([accounts, behind.length]).toEqual([61, 6]);
  });
});
