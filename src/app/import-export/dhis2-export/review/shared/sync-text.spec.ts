import { syncText } from './sync-text.ts';

describe('What is said of somebody’s syncs', () => {
  const of = (sync: Parameters<typeof syncText>[0]) => syncText(sync, (day) => `on ${day}`);

  it('is the day of the last one', () => {
    expect(of({ synced: '2026-11-02', state: 'in-touch' })).toEqual({
      key: 'export.dhis.person.synced',
      count: 0,
      when: 'on 2026-11-02',
    });
  });

  it('is since when it cannot, whenever it could before', () => {
    const failures = { count: 14, since: '2026-10-19' };
    expect(of({ synced: '2026-10-18', failures, state: 'cannot-sync' })).toEqual({
      key: 'export.dhis.person.cannot-sync',
      count: 14,
      when: 'on 2026-10-19',
    });
    // Failures of a day, and then it got through.
    expect(of({ synced: '2026-11-02', failures, state: 'in-touch' })?.when).toBe('on 2026-11-02');
  });

  it('is nothing where nothing is known', () => {
    expect(of(undefined)).toBeUndefined();
  });
});
