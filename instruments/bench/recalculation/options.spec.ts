import { UsageError } from '../options.ts';
import { readRecalculationOptions } from './options.ts';

describe('What is measured of a recalculation', () => {
  it('is one unit of ten CHWs where nothing else is said', () => {
    expect(readRecalculationOptions([])).toEqual({
      size: { chws: 10, patientsOfChw: 200, reportsOfPatient: 30 },
      isOneUnit: true,
      runs: 2,
      isCollected: false,
      killAfter: undefined,
      url: undefined,
      database: 'reports',
      serverPid: undefined,
    });
  });

  it('is a county that is killed once, on a CouchDB', () => {
    const args = ['--all', '--chws', '1000', '--kill-after', '500', '--url', 'http://db:5984/'];
    expect(readRecalculationOptions(args)).toEqual(
      jasmine.objectContaining({ isOneUnit: false, killAfter: 500, url: 'http://db:5984' }),
    );
  });

  it('is refused where it is none', () => {
    for (const args of [['--chws', '0'], ['--runs', 'x'], ['--database', '../a'], ['--what']]) {
      expect(() => readRecalculationOptions(args))
        .withContext(args.join(' '))
        .toThrowError(UsageError);
    }
  });
});
