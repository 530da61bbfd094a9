import { parsePeriod, parseTag, periodOfTag, tagOfPeriod } from './period.ts';

describe('periods', () => {
  for (const text of [
    '202613',
    '202600',
    '2026',
    '2026-01',
    '20261',
    ' 202601',
    '२०२६०१',
    '202601\n',
  ]) {
    it(`${JSON.stringify(text)} is none`, () => {
      expect(parsePeriod(text)).toBeUndefined();
    });
  }

  it('and tags name the same months', () => {
    const period = parsePeriod('202612');
    const tag = parseTag('2026-12');
    expect(period && tagOfPeriod(period)).toBe(tag);
    expect(tag && periodOfTag(tag)).toBe(period);
  });
});
