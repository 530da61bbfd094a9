import { MACHINES } from './machines.ts';
import { countsOf, isGood, type Outcome, tableOf } from './outcome.ts';

describe('what a bare machine did', () => {
  const [machine] = MACHINES;
  if (machine === undefined) throw new Error('No machine is named.');
  const outcome: Outcome = {
    machine,
    versions: '20.19.6, 10.8.2',
    start: { seconds: 31.4, download: 170, installed: 420 },
    test: { counts: '2821 passed, 0 failed, 2 skipped', seconds: 268 },
  };

  it('is read from the last line with counts', () => {
    const output = '12 passed, 1 failed\nnode: 5 passed, 0 failed (2 s)\n\n20 passed, 0 failed\n';
    expect(countsOf(output)).toBe('20 passed, 0 failed');
    expect(countsOf('Killed')).toContain('before it had counted');
  });

  it('is good where both commands were', () => {
    expect(isGood(outcome)).toBeTrue();
    expect(isGood({ ...outcome, test: undefined })).toBeTrue();
    expect(isGood({ ...outcome, start: 'no address' })).toBeFalse();
    expect(isGood({ ...outcome, test: { counts: '9 passed, 10 failed', seconds: 1 } })).toBeFalse();
    expect(isGood({ ...outcome, test: { counts: countsOf(''), seconds: 1 } })).toBeFalse();
  });

  it('is a row of the table', () => {
    expect(tableOf([outcome]).split('\n')[2]).toBe(
      '| Debian 12 | 20.19.6, 10.8.2 | root | 31 s | 170 MB | 420 MB | 2821 passed, 0 failed, 2 skipped (268 s) |',
    );
  });
});
