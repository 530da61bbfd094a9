import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { useTimeZone } from './time-zone.ts';

const here = fileURLToPath(new URL('.', import.meta.url));

/** What a process of its own makes of a zone: its days, and those of a thread of the rules. */
function inZone(...args: readonly string[]): unknown {
  const script = `
    import { RulesSandbox } from '../rules-sandbox/rules-sandbox.ts';
    import { RULES_WORKER } from '../rules-sandbox/worker-file.ts';
    import { instantsOfDays } from '../recalculation/days.ts';
    import { timeZone, useTimeZone } from './time-zone.ts';
    new Date().getHours();
    useTimeZone(process.argv.slice(1));
    const { start, end } = instantsOfDays({ start: '2026-10-01', end: '2026-10-31' }, timeZone());
    const rules = "emit('target', { _id: String(new Date(2026, 9, 1).getTime()) });";
    const limits = { time: 5000, memory: 64 * 1024 * 1024 };
    const sandbox = new RulesSandbox(RULES_WORKER, { rules, schedules: [], limits });
    await sandbox.begin({ setting: { now: 0, user: {}, roles: [], permissions: {} }, contexts: [] });
    const { emissions } = await sandbox.run({ contact: { _id: 'a' }, reports: [] });
    await sandbox.close();
    const instants = [start, end, Number(emissions[0]._id)].map((at) => new Date(at).toISOString());
    console.log(JSON.stringify([timeZone(), ...instants]));`;
  const { stdout } = spawnSync(
    process.execPath,
    ['--input-type=module', '--eval', script, '--', ...args],
    { cwd: here, encoding: 'utf8', env: { ...process.env, TZ: 'UTC' } },
  );
  return JSON.parse(stdout);
}

describe('The time zone in which days begin', () => {
  it('is the one that was named, for the rules too', () => {
    const nairobi = ['2026-09-30T21:00:00.000Z', '2026-10-31T20:59:59.999Z'];
    expect(inZone('--time-zone', 'Africa/Nairobi')).toEqual([
      'Africa/Nairobi',
      ...nairobi,
      nairobi[0],
    ]);
    expect(inZone('--time-zone=Asia/Kathmandu')).toEqual(
      jasmine.arrayContaining(['2026-09-30T18:15:00.000Z', '2026-10-31T18:14:59.999Z']),
    );
  });

  it('is the machine’s where none was', () => {
    expect(inZone('--compare')).toEqual(
      jasmine.arrayContaining(['UTC', '2026-10-01T00:00:00.000Z', '2026-10-31T23:59:59.999Z']),
    );
  });

  it('has to be one', () => {
    for (const args of [['--time-zone', 'Nairobi'], ['--time-zone'], ['--time-zone=']]) {
      expect(() => useTimeZone(args)).toThrowError(/--time-zone is a zone such as Africa\/Nairobi/);
    }
  });
});
