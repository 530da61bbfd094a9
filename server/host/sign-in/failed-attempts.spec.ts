import { FailedAttempts } from './failed-attempts.ts';

describe('Failed attempts to sign in', () => {
  let now: number;
  let attempts: FailedAttempts;
  beforeEach(() => {
    now = 1_000_000;
    attempts = new FailedAttempts({ failures: 3, withinMs: 60_000 }, () => now);
  });
  const fail = (times: number, name = 'hrio', address = '192.0.2.1'): void => {
    for (let time = 0; time < times; time += 1) attempts.failed(name, address);
  };

  it('are free until there are too many, and again when they are a while ago', () => {
    fail(2);
    expect(attempts.waitFor('hrio', '192.0.2.1')).toBe(0);
    now += 20_000;
    fail(1);
    expect(attempts.waitFor('hrio', '192.0.2.1')).toBe(40);
    now += 40_001;
    expect(attempts.waitFor('hrio', '192.0.2.1')).toBe(0);
  });

  it('lock out neither the same name elsewhere nor another name there', () => {
    fail(9);
    expect(attempts.waitFor('hrio', '192.0.2.2')).toBe(0);
    expect(attempts.waitFor('clerk', '192.0.2.1')).toBe(0);
  });

  it('are of one name however it is typed', () => {
    fail(2);
    fail(1, ' HRIO ');
    expect(attempts.waitFor('Hrio', '192.0.2.1')).toBe(60);
  });

  it('are over with the right password', () => {
    fail(2);
    attempts.succeeded('hrio', '192.0.2.1');
    fail(2);
    expect(attempts.waitFor('hrio', '192.0.2.1')).toBe(0);
  });

  it('do not fill the memory', () => {
    fail(3);
    for (let other = 0; other <= 10_000; other += 1) attempts.failed(`name ${other}`, 'a');
    expect(attempts.waitFor('hrio', '192.0.2.1')).toBe(0);
  });
});
