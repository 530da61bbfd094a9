import { ApiError } from '../api-error.ts';
import { readSending } from './read-sending.ts';

const read = (all: Record<string, string | readonly string[]>, today = '2026-11-21') =>
  readSending(new Map(Object.entries(all).map(([name, value]) => [name, [value].flat()])), today);

const MONTH = { dataSet: 'VMuFODsyWaO', period: '202610' };

describe('What is asked of a sending', () => {
  it('is a month by its name, or the one before the present', () => {
    for (const [today, period] of [
      ['2026-11-21', '202610'],
      ['2026-10-01', '202609'],
      ['2027-01-31', '202612'],
    ] as const) {
      const { request } = read({ ...MONTH, period: 'LAST_MONTH' }, today);
      expect(request.period).toBe(period);
    }
    expect(read(MONTH).request.period).toBe('202610');
  });

  it('is sent whole and for good where nothing else is said', () => {
    expect(read(MONTH)).toEqual({
      request: jasmine.objectContaining(MONTH),
      requireSignOff: false,
      dryRun: false,
      once: false,
      leaveOut: [],
    });
  });

  it('says what is not to be sent, and when nothing is', () => {
    const more = { dryRun: 'true', minReported: '80' };
    expect(() => read({ ...MONTH, leaveOut: ['value-type', 'all'] })).toThrowError(
      ApiError,
      /^leaveOut is one of /,
    );
    const { dryRun, minReported, leaveOut } = read({ ...MONTH, ...more, leaveOut: ['value-type'] });
    expect([dryRun, minReported, leaveOut]).toEqual([true, 80, ['value-type']]);
  });

  it('is no file', () => {
    for (const name of ['format', 'humanReadable']) {
      expect(() => read({ ...MONTH, [name]: 'json' })).toThrowError(ApiError, /is of files/);
    }
  });
});
