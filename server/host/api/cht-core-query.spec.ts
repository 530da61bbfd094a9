import { CHT_CORE_PRESET, exportRequest } from '../../../src/domain/index.ts';
import { ApiError } from './api-error.ts';
import { readChtCoreQuery } from './cht-core-query.ts';
import { queryOf } from './query.ts';

const dataSet = 'VMuFODsyWaO';
const read = (from: string, others = {}): ReturnType<typeof readChtCoreQuery> =>
  readChtCoreQuery(
    queryOf({ 'filters[dataSet]': dataSet, 'filters[date][from]': from, ...others }),
  );

describe('The parameters of CHT Core’s export', () => {
  it('ask for the rows and numbers of CHT Core', () => {
    expect(read(String(Date.UTC(2026, 1, 14)))).toEqual({
      request: exportRequest({ dataSet, period: '202602', ...CHT_CORE_PRESET, monthly: true }),
      format: 'json',
      humanReadable: false,
      requireSignOff: false,
    });
  });

  it('name the month of an instant in UTC, whatever the zone of the host', () => {
    expect(read(String(Date.UTC(2026, 1, 1))).request.period).toBe('202602');
    expect(read(String(Date.UTC(2026, 1, 1) - 1)).request.period).toBe('202601');
  });

  it('read a number as CHT Core does, up to where it ends', () => {
    expect(read('2000-02').request.period).toBe('197001');
  });

  it('leave an instant that does not exist to the rules', () => {
    expect(read('9'.repeat(20)).request.period).not.toMatch(/^\d{6}$/);
    expect(read(String(Date.UTC(12026, 1, 1))).request.period).not.toMatch(/^\d{6}$/);
  });

  it('choose org units, and an empty one is all', () => {
    expect(read('1', { 'filters[orgUnit]': 'HJiPOcmziQA' }).request.orgUnits).toEqual([
      'HJiPOcmziQA',
    ]);
    expect(read('1', { 'filters[orgUnit]': '' }).request.orgUnits).toEqual([]);
  });

  it('ask for names with true, and with nothing else', () => {
    expect(read('1', { 'options[humanReadable]': 'true' }).humanReadable).toBeTrue();
    expect(read('1', { 'options[humanReadable]': '1' }).humanReadable).toBeFalse();
  });

  it('ignore what CHT Core ignores', () => {
    const others = { 'filters[date][to]': '7', 'filters[placeId]': 'a', _: '1' };
    expect(read('1', others)).toEqual(read('1'));
  });

  for (const [parameters, code, message] of [
    [{}, 'unknown-data-set', 'filter "dataSet" is required'],
    [{ 'filters[dataSet]': dataSet }, 'bad-period', 'filter "from" is required'],
    [
      { 'filters[dataSet]': dataSet, 'filters[date][from]': 'abc' },
      'bad-period',
      'filter "from" is required',
    ],
    [
      { 'filters[dataSet]': dataSet, 'filters[date][from]': '0' },
      'bad-period',
      'filter "from" is required',
    ],
  ] as const) {
    it(`are refused in its words: ${JSON.stringify(parameters)}`, () => {
      expect(() => readChtCoreQuery(queryOf(parameters))).toThrowMatching(
        (error: unknown) =>
          error instanceof ApiError &&
          error.status === 400 &&
          error.code === code &&
          error.message === message,
      );
    });
  }
});
