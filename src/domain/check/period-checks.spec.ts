import { found, told } from '../testing/checked.ts';

describe('what is found of periods', () => {
  it('of input periods replaces, since 2.43, what else is asked of the day', () => {
    expect(
      told({ period: '202603', metadata: { dataInputPeriods: [{ period: { id: '202603' } }] } })[0],
    ).toBe('future-period: rejects-value E7641 / stores / choose-or-open-period');
  });

  it('names the period type of the data set, and the latest month that is open', () => {
    expect(found({ metadata: { periodType: 'Quarterly' } })[0]?.detail).toEqual({
      periodType: 'Quarterly',
    });
    const [future] = found({ period: '202605', metadata: { openFuturePeriods: 2 } });
    expect(future?.detail as unknown).toEqual({ latestPeriod: '202604' });
  });

  it('counts open periods of a quarterly data set by quarters', () => {
    const metadata = { periodType: 'Quarterly', openFuturePeriods: 3 };
    expect(found({ period: '2026Q3', metadata })).toEqual([]);
    const [future] = found({ period: '2026Q4', metadata });
    expect(future?.detail as unknown).toEqual({ latestPeriod: '2026Q3' });
  });

  it('counts months of Bikram Sambat by that calendar', () => {
    expect(found({ period: '208210' })).toEqual([]);
    const [running] = found({ period: '208211' });
    expect(running?.detail as unknown).toEqual({ latestPeriod: '208210' });
  });

  it('of days ahead is nothing where the metadata do not tell how many', () => {
    expect(found({ period: '202612', metadata: { openFuturePeriods: '1' } })).toEqual([]);
  });

  it('is about no row', () => {
    const [future] = found({ period: '202603' });
    expect(future !== undefined && 'row' in future).toBeFalse();
  });

  for (const [openingDate, closingDate, isOpen] of [
    [undefined, undefined, true],
    ['2026-03-06T00:00:00.000', undefined, false],
    ['2026-03-05T18:00:00.000', undefined, true],
    [undefined, '2026-03-05T00:00:00.000', false],
    [undefined, '2026-03-05', false],
    [undefined, '2026-03-05T18:00:00.000', true],
    [undefined, '2026-03-04T18:00:00.000', false],
    [undefined, '2026-03-06T00:00:00.000', true],
  ] as const) {
    it(`on 5 March is that an input period from ${openingDate ?? 'ever'} to ${closingDate ?? 'ever'} is ${isOpen ? 'open' : 'not open'}`, () => {
      const dates = {
        ...(openingDate === undefined ? {} : { openingDate }),
        ...(closingDate === undefined ? {} : { closingDate }),
      };
      const metadata = { dataInputPeriods: [{ period: { id: '202602' }, ...dates }] };
      const version = { system: { version: '2.42.0' } };
      expect(found({ metadata: { ...metadata, ...version } }).length).toBe(isOpen ? 0 : 1);
    });
  }
});

describe('what is found of weeks', () => {
  // Today is 5 March 2026, in the tenth week.
  for (const [period, metadata, kinds] of [
    ['2026W9', { periodType: 'Weekly' }, []],
    ['2026W9', { periodType: 'Monthly' }, ['wrong-period-type']],
    ['2026SunW9', { periodType: 'Weekly' }, ['wrong-period-type']],
    ['2026W10', { periodType: 'Weekly', openFuturePeriods: 0 }, ['future-period']],
    ['2026W10', { periodType: 'Weekly', openFuturePeriods: 1 }, []],
    ['2026W8', { periodType: 'Weekly', expiryDays: 11 }, []],
    ['2026W8', { periodType: 'Weekly', expiryDays: 10 }, ['expired-period']],
  ] as const) {
    it(`${period}, ${JSON.stringify(metadata)}: ${kinds.join() || 'nothing'}`, () => {
      expect(told({ period, metadata }).map((text) => text.replace(/:.*/, ''))).toEqual([...kinds]);
    });
  }
});

describe('an input period, by the version of the DHIS2', () => {
  const given = (period: string, version: string | undefined, closingDate?: string) =>
    told({
      period,
      metadata: {
        dataInputPeriods: [
          { period: { id: '202602' }, ...(closingDate === undefined ? {} : { closingDate }) },
        ],
        ...(version === undefined ? {} : { system: { version } }),
      },
    }).map((text) => text.replace(/:.*/, ''));
  const CLOSED = '2026-03-01';

  for (const [version, open, closed] of [
    ['2.42.5', [], ['outside-input-periods']],
    ['2.43.0', ['reversed-input-periods'], []],
    ['2.43.1.1', ['reversed-input-periods'], []],
    ['2.43.1.2', [], ['outside-input-periods']],
    ['2.44.0', [], ['outside-input-periods']],
    // A file that does not say its version may be read by any.
    [undefined, ['reversed-input-periods'], ['outside-input-periods']],
  ] as const) {
    it(`of ${version ?? 'a version that is not known'}`, () => {
      expect(given('202602', version)).toEqual([...open]);
      expect(given('202602', version, CLOSED)).toEqual([...closed]);
      expect(given('202601', version)).toEqual(['outside-input-periods']);
    });
  }
});
