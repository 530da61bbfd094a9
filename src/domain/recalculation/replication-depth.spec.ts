import { replicationDepth } from './replication-depth.ts';

const settings = {
  replication_depth: [
    { role: 'supervisor', depth: 1, report_depth: 0 },
    { role: 'manager', depth: '2' },
    { role: 'broken', depth: 'deep' },
    { role: 'below', depth: -1 },
  ],
};

describe('How far down a phone reads', () => {
  it('is the greatest depth of the roles that have one', () => {
    expect(replicationDepth(settings, ['supervisor'])).toEqual({ contacts: 1, reports: 0 });
    expect(replicationDepth(settings, ['supervisor', 'manager'])).toEqual({
      contacts: 2,
      reports: undefined,
    });
  });

  it('passes over what is no depth beside one that is', () => {
    for (const depth of ['deep', -1, 1.5, null, true, [3], '']) {
      const replication_depth = [
        { role: 'broken', depth },
        { role: 'chw', depth: 0, report_depth: 1.5 },
      ];
      expect(replicationDepth({ replication_depth }, ['broken', 'chw']))
        .withContext(JSON.stringify(depth))
        .toEqual({ contacts: 0, reports: undefined });
    }
  });

  it('is no limit where no role has one that can be read', () => {
    for (const [given, roles] of [
      [settings, ['chw']],
      [settings, ['broken', 'below']],
      [{}, ['supervisor']],
      [{ replication_depth: [{ depth: 1 }, { role: 'supervisor', depth: '' }] }, ['supervisor']],
    ] as const) {
      expect(replicationDepth(given, roles)).toEqual({ contacts: undefined, reports: undefined });
    }
  });
});
