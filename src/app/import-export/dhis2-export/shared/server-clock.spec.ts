import { TestBed } from '@angular/core/testing';
import { ServerClock } from './server-clock.ts';
import { TODAY } from './today.ts';

describe('the clock of the server', () => {
  let clock: ServerClock;
  const today = () => TestBed.inject(TODAY)();
  const answer = (date?: string) =>
    new Response('', date === undefined ? {} : { headers: { 'x-date': date } });
  /** A browser lets no script make a response with a `Date` of its own. */
  const saying = (date: string | undefined) => {
    const response = answer(date);
    spyOn(response.headers, 'get').and.callFake((name) =>
      name === 'Date' ? (date ?? null) : null,
    );
    return response;
  };

  beforeEach(() => {
    jasmine.clock().install();
    clock = TestBed.inject(ServerClock);
  });
  afterEach(() => {
    jasmine.clock().uninstall();
  });

  for (const [what, computer, server, expected] of [
    ['months behind', '2026-07-01T12:00:00', 'Sat, 28 Nov 2026 12:00:00 GMT', '2026-11-28'],
    ['months ahead', '2027-02-28T12:00:00', 'Sat, 28 Nov 2026 12:00:00 GMT', '2026-11-28'],
    ['at its beginning', '1970-01-01T12:00:00', 'Sat, 28 Nov 2026 12:00:00 GMT', '2026-11-28'],
    ['two days ahead', '2026-12-01T12:00:00', 'Sun, 29 Nov 2026 09:00:00 GMT', '2026-11-29'],
  ] as const) {
    it(`is followed where the computer's clock is ${what}`, () => {
      jasmine.clock().mockDate(new Date(computer));
      clock.compareWith(saying(server));
      expect(today()).toBe(expected);
      expect(clock.difference()?.computer).toEqual(new Date(computer));
      expect(clock.difference()?.server).toEqual(new Date(server));
      jasmine.clock().tick(86_400_000);
      expect(today() > expected).toBeTrue();
    });
  }

  it("is not followed within a day: midnight is the officer's own", () => {
    jasmine.clock().mockDate(new Date('2026-12-01T00:30:00'));
    clock.compareWith(saying(new Date('2026-11-30T02:00:00').toUTCString()));
    expect(clock.difference()).toBeUndefined();
    expect(today()).toBe('2026-12-01');
  });

  it('proves nothing where the server does not say the time, and is compared anew each time', () => {
    jasmine.clock().mockDate(new Date('2026-07-01T12:00:00'));
    for (const date of [undefined, '', 'yesterday']) clock.compareWith(saying(date));
    expect(clock.difference()).toBeUndefined();
    clock.compareWith(saying('Sat, 28 Nov 2026 12:00:00 GMT'));
    clock.compareWith(saying(undefined));
    expect(today()).toBe('2026-11-28');
    // The officer has set the clock.
    jasmine.clock().mockDate(new Date('2026-11-28T12:05:00Z'));
    clock.compareWith(saying('Sat, 28 Nov 2026 12:05:00 GMT'));
    expect(clock.difference()).toBeUndefined();
    expect(today()).toBe('2026-11-28');
  });
});
