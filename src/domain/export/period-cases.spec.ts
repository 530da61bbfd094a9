import { DATA_SET, exported } from '../testing/builders.ts';
import { documentsOfCase, periodCases, settingsOfCase } from '../testing/period-cases.ts';

describe('the cases of periods', () => {
  for (const one of periodCases) {
    it(one.name, () => {
      const { period, today = '2026-11-21', error, rows = [] } = one;
      const request = { dataSet: DATA_SET, period };
      const found = exported(settingsOfCase(one), documentsOfCase(one), request, today);
      expect([found.error, found.rows]).toEqual([error, rows]);
      expect(found.leftOut).toEqual(one.leftOut ?? []);
      expect(found.notCounted).toEqual(one.notCounted ?? []);
      expect((found.report?.notices ?? []).map(({ kind }) => kind)).toEqual(
        (one.notices ?? []) as [],
      );
      if (error === undefined) expect<string | undefined>(found.file?.period).toBe(period);
    });
  }

  it('do not touch CHT Core’s own address, which stays monthly', () => {
    const [quarter] = periodCases;
    if (quarter === undefined) throw new Error('no case');
    const request = { dataSet: DATA_SET, period: '202607', monthly: true } as const;
    const found = exported(settingsOfCase(quarter), documentsOfCase(quarter), request);
    expect(found.rows).toEqual(['unit0000001 births00001 3']);
  });

  it('take the type of DHIS2’s metadata where the settings name none, and theirs where they do', () => {
    const [quarter] = periodCases;
    if (quarter === undefined) throw new Error('no case');
    const { periodType: _, ...untold } = quarter;
    const documents = documentsOfCase(quarter);
    const request = { dataSet: DATA_SET, period: '2026Q3', periodType: 'Quarterly' };
    expect(exported(settingsOfCase(untold), documents, request).rows).toEqual(quarter.rows ?? []);
    const other = { ...request, periodType: 'SixMonthly' };
    expect(exported(settingsOfCase(quarter), documents, other).rows).toEqual(quarter.rows ?? []);
    expect(exported(settingsOfCase(untold), documents, other).error).toBe('bad-period');
  });
});
