import { decodeMetadata } from '../dhis2-metadata/decode-metadata.ts';
import { DATA_SET, exported, personOf, placeOf, UNIT } from '../testing/builders.ts';
import { monthOf } from '../testing/period-cases.ts';
import { exportDocuments } from './export-documents.ts';
import { exportRequest, type ExportRequest } from './export-request.ts';

const nepali = (startDay: number, periodType = 'Monthly') => ({
  uhc: { visit_count: { use_bikram_sambat_months: true, month_start_date: startDay } },
  dhis_data_sets: [{ id: DATA_SET, period_type: periodType }],
  tasks: { targets: { items: [{ id: 'births', dhis: { dataElement: 'births00001' } }] } },
});

/** Two phones wrote these before the switch, the others after it. */
const documents = [
  placeOf('place', { orgUnit: UNIT }),
  personOf('amina', 'place'),
  personOf('bina', 'place'),
  monthOf('2026-05', 'amina', { births: 100 }),
  monthOf('2083-03', 'amina', { births: 1 }),
  monthOf('2083-04', 'amina', { births: 10 }),
  monthOf('२०८३-०५', 'bina', { births: 2 }),
  monthOf('2083-06', 'amina', { births: 30 }),
  monthOf('2083-07', 'amina', { births: 500 }),
];

describe('a project that writes months of Bikram Sambat', () => {
  for (const [period, type, row] of [
    ['208305', 'Monthly', '2'],
    ['202605', 'Monthly', '100'],
    ['2083Q2', 'Quarterly', '42'],
    ['2083S1', 'SixMonthly', '43'],
    ['2083April', 'FinancialApril', '542'],
    ['2083', 'Yearly', '543'],
  ] as const) {
    it(`gives ${period} the months of that calendar, whatever the start day`, () => {
      for (const startDay of [1, 21, 32]) {
        const found = exported(nepali(startDay, type), documents, { period }, '2027-12-01');
        expect(found.rows).toEqual([`${UNIT} births00001 ${row}`]);
        expect<string | undefined>(found.file?.period).toBe(period);
      }
    });
  }

  for (const [period, calendar, outcome] of [
    ['208305', undefined, 'bikram-sambat-period'],
    ['208305', 'nepali', 'written'],
    ['208305', 'iso8601', 'other-calendar'],
    ['208305', 'ethiopian', 'other-calendar'],
    ['202605', undefined, 'written'],
    ['202605', 'iso8601', 'written'],
    ['202605', 'nepali', 'other-calendar'],
  ] as const) {
    it(`${period} for a DHIS2 of ${calendar ?? 'a calendar that is not known'}: ${outcome}`, () => {
      const request = { period, ...(calendar === undefined ? {} : { calendar }) };
      const found = exported(nepali(1), documents, request, '2026-11-28');
      const notices = found.report?.notices.map(({ kind }) => kind) ?? [];
      expect(found.error ?? notices[0] ?? 'written').toBe(outcome);
      expect(found.rows.length).toBe(outcome === 'other-calendar' ? 0 : 1);
    });
  }
});

describe('a period that a project of Bikram Sambat does not have', () => {
  const errorOf = (settings: unknown, request: Partial<ExportRequest>): unknown => {
    const asked = exportRequest({ dataSet: DATA_SET, period: '', ...request });
    const result = exportDocuments(settings, documents, asked, '2026-11-28');
    return result.ok ? undefined : result.error;
  };

  it('is refused with what months it has', () => {
    expect(errorOf(nepali(1), { period: '2083W30' })).toEqual({
      code: 'bad-period',
      period: '2083W30',
      calendar: 'bikram-sambat',
    });
    expect(errorOf(nepali(1, 'Quarterly'), { period: '208305' })).toEqual({
      code: 'bad-period',
      period: '208305',
      periodType: 'Quarterly',
      calendar: 'bikram-sambat',
    });
  });

  it('may be a week of its years, of which no day is known; weeks of Gregorian years are counted', () => {
    const weekly = (period: string, calendar?: string) =>
      errorOf(nepali(1, 'Weekly'), {
        period,
        countedByDay: true,
        ...(calendar === undefined ? {} : { calendar }),
      });
    for (const calendar of [undefined, 'iso8601']) {
      expect(weekly('2083W30', calendar)).toEqual({
        code: 'bad-period',
        period: '2083W30',
        periodType: 'Weekly',
        calendar: 'bikram-sambat',
      });
      expect(weekly('2026W30', calendar)).toBeUndefined();
    }
    for (const period of ['2083W30', '2026W30']) {
      expect(weekly(period, 'nepali')).toEqual({
        code: 'other-calendar',
        period,
        calendar: 'nepali',
      });
    }
  });
});

describe('the calendar of a DHIS2', () => {
  const calendarOf = (json: object): unknown => {
    const decoded = decodeMetadata({ id: DATA_SET, periodType: 'Monthly', ...json }, DATA_SET);
    return decoded.ok ? decoded.value.calendar : decoded.error;
  };
  const inputs = (...ids: string[]) => ({
    dataInputPeriods: ids.map((id) => ({ period: { id } })),
  });

  it('is what it says, else what its input periods are of', () => {
    expect(calendarOf({ system: { calendar: 'ethiopian' } })).toBe('ethiopian');
    expect(calendarOf(inputs('208304', '208305'))).toBe('nepali');
    expect(calendarOf(inputs('202604'))).toBeUndefined();
    expect(calendarOf({})).toBeUndefined();
  });
});
