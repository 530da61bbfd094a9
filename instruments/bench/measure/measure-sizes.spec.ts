import { readOptions } from '../options.ts';
import { report } from '../report/report.ts';
import { measureSizes } from './measure-sizes.ts';
import type { Measured } from './measured.ts';

describe('A bench of a small database', () => {
  const options = readOptions('--chws 240 --patients 2 --clients 3'.split(' '));
  const heard: string[] = [];
  let measured: Measured;
  beforeAll(async () => {
    measured = await measureSizes(options, '2026-11-05', {
      say: (line) => heard.push(line),
      measured: ({ scope, run }) => heard.push(`${scope}, ${run}`),
    });
  });

  it('measures what is asked for twice, the second time with less to ask for', () => {
    expect(heard).toEqual([
      'one unit, first',
      'one unit, second',
      'with those below, first',
      'with those below, second',
      'all, first',
      'all, second',
    ]);
    const [first, , , , all, allLater] = measured.exports;
    expect(first?.dataValues).toBe(20);
    expect(all?.dataValues).toBeGreaterThan(100);
    expect(allLater?.bytes).toBeLessThan(all?.bytes ?? 0);
    expect(allLater?.databaseTime).toBeLessThan(all?.databaseTime ?? 0);
  });

  it('asks the floor for the bytes that the model sent', () => {
    for (const { bytes, log, requests } of measured.exports) {
      expect(log.length).toBe(requests);
      expect(bytes).toBe(log.reduce((sum, entry) => sum + entry.bytes, 0));
    }
  });

  it('parses alone what an export of all parses', () => {
    const [aggregation] = measured.aggregations;
    const all = measured.exports.find(({ scope }) => scope === 'all');
    // It remembers nothing, and asks for nothing that only remembering needs.
    expect(aggregation?.characters).toBeGreaterThan(0.98 * (all?.bytes ?? Infinity));
    expect(aggregation?.characters).toBeLessThan(1.02 * (all?.bytes ?? 0));
    expect(aggregation?.parsing).toBeGreaterThan(0);
    expect(aggregation?.aggregating).toBeGreaterThan(0);
    expect(measured.weights[0]?.liveHeap).toBeGreaterThan(0);
  });

  it('counts no more round trips than requests', () => {
    const { roundTrips = 0 } = measured.chains[0] ?? {};
    expect(roundTrips).toBeGreaterThan(2);
    expect(roundTrips).toBeLessThan(12);
  });

  it('charges many clients what one costs, so many times', () => {
    const all = measured.exports.find(({ scope }) => scope === 'all');
    const concurrent = measured.concurrentExports.find(({ scope }) => scope === 'all');
    expect(concurrent?.databaseTime).toBeGreaterThan(2 * (all?.databaseTime ?? Infinity));
  });

  it('says of a floor above the export that it was disturbed', () => {
    const circumstances = { today: '2026-11-05', before: '0.1', after: '1.2' };
    const exports = measured.exports.map((one, index) =>
      index === 4 ? { ...one, floor: { ...one.floor, milliseconds: 2 * one.milliseconds } } : one,
    );
    const text = report({ ...measured, exports }, options, circumstances);
    expect(text).toMatch(/\*\*Disturbed.*: 240 CHWs, all, first run/);
  });

  it('reads of one unit at most three times what its export reads to review it', () => {
    const bytesOf = (scope: string) =>
      measured.reviews.filter((look) => look.scope === scope).map(({ bytes = 0 }) => bytes);
    const [exported = 0, reviewed = Infinity, withMonths = Infinity] = bytesOf('one unit');
    expect(reviewed).toBeLessThan(3 * exported);
    expect(withMonths).toBeLessThan(9 * exported);
    expect(bytesOf('all').length).toBe(3);
  });

  it('reports all of it, and that it was a model', () => {
    const text = report(measured, options, { today: '2026-11-05', before: '0.1', after: '1.2' });
    expect(text).toContain('a **model**');
    for (const title of [
      'CPU ratio',
      'in sequence',
      'JSON.parse',
      'exports a second',
      'review with six months',
    ]) {
      expect(text).toContain(title);
    }
  });
});
