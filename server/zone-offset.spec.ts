import { zoneOffset } from './zone-offset.ts';

describe('The offset of a time zone', () => {
  for (const [zone, date, minutes] of [
    ['UTC', '2026-10-01T00:00:00Z', 0],
    ['Africa/Nairobi', '2026-10-01T00:00:00Z', -180],
    ['Asia/Kathmandu', '2026-10-01T00:00:00Z', -345],
    ['America/New_York', '2026-11-01T05:59:59Z', 240],
    ['America/New_York', '2026-11-01T06:00:00Z', 300],
    ['Africa/Lagos', '1969-12-31T23:59:59Z', -60],
  ] as const) {
    it(`is ${String(minutes)} minutes in ${zone} at ${date}`, () => {
      expect(zoneOffset(zone)(Date.parse(date))).toBe(minutes);
    });
  }

  it('is that of this process at every hour of a year, as its own dates have it', () => {
    const own = zoneOffset(new Intl.DateTimeFormat().resolvedOptions().timeZone);
    for (let at = Date.UTC(2026, 0, 1); at < Date.UTC(2027, 0, 1); at += 3_600_000) {
      if (own(at) !== new Date(at).getTimezoneOffset()) fail(new Date(at).toISOString());
    }
    expect(own(Number.NaN)).toBeNaN();
  });

  it('is none of a zone that there is not', () => {
    expect(() => zoneOffset('Nairobi')).toThrowError(RangeError);
  });
});
