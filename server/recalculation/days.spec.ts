import { dateInZone, instantsOfDays, midnightBefore } from './days.ts';

const iso = (instant: number): string => new Date(instant).toISOString();
const october = { start: '2026-10-01', end: '2026-10-31' };

describe('The instants of days in a time zone', () => {
  for (const [zone, days, start, end] of [
    ['UTC', october, '2026-10-01T00:00:00.000Z', '2026-10-31T23:59:59.999Z'],
    ['Africa/Nairobi', october, '2026-09-30T21:00:00.000Z', '2026-10-31T20:59:59.999Z'],
    ['Asia/Kathmandu', october, '2026-09-30T18:15:00.000Z', '2026-10-31T18:14:59.999Z'],
    // The clocks go back on the last day but one, and forward at a midnight that does not happen.
    ['Europe/Paris', october, '2026-09-30T22:00:00.000Z', '2026-10-31T22:59:59.999Z'],
    [
      'Africa/Cairo',
      { start: '2026-04-24', end: '2026-04-24' },
      '2026-04-23T22:00:00.000Z',
      '2026-04-24T20:59:59.999Z',
    ],
  ] as const) {
    it(`begin and end at midnight: ${zone}, ${days.start}`, () => {
      const instants = instantsOfDays(days, zone);
      expect([iso(instants.start), iso(instants.end)]).toEqual([start, end]);
    });
  }

  it('lie on the date that the calendar of the zone shows', () => {
    const evening = Date.parse('2026-10-31T22:30:00Z');
    expect(dateInZone(evening, 'UTC')).toBe('2026-10-31');
    expect(dateInZone(evening, 'Africa/Nairobi')).toBe('2026-11-01');
    expect(iso(midnightBefore(evening, 'Africa/Nairobi'))).toBe('2026-10-31T21:00:00.000Z');
  });
});
