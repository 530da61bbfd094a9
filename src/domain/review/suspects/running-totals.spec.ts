import { exportRequest } from '../../export/export-request.ts';
import { DATA_SET } from '../../testing/builders.ts';
import { documentsOfCase, settingsOfCase } from '../../testing/period-cases.ts';
import { reviewDocuments } from '../review-documents.ts';
import { reviewNotices, reportOfOutcome } from '../review-notices.ts';

const TAGS = ['2026-04', '2026-05', '2026-06', '2026-07', '2026-08', '2026-09'];

interface Told {
  readonly births?: readonly (number | undefined)[];
  readonly households: readonly (number | undefined)[];
  readonly dhis?: object;
  readonly subtitle?: string;
  readonly periodType?: string;
  readonly period?: string;
}

/** Which targets look like running totals where these were reported from April to September. */
function toldOf({
  births = [3, 5, 4, 6, 2, 3],
  households,
  dhis = {},
  subtitle,
  periodType = 'Quarterly',
  period = '2026Q3',
}: Told): readonly unknown[] {
  const months = Object.fromEntries(
    TAGS.map((tag, index) => {
      const [one, other] = [births[index], households[index]];
      const numbers = {
        ...(one === undefined ? {} : { births: one }),
        ...(other === undefined ? {} : { households: other }),
      };
      return [tag, { amina: numbers }];
    }),
  );
  const one = {
    name: '',
    periodType,
    period,
    dhis: {
      births: { dataElement: 'births00001' },
      households: { dataElement: 'househo0001', ...dhis },
    },
    months,
  };
  const settings = settingsOfCase(one) as { tasks: { targets: { items: { id: string }[] } } };
  const items = settings.tasks.targets.items.map((item) =>
    item.id === 'households' ? { ...item, subtitle_translation_key: subtitle } : item,
  );
  const request = exportRequest({ dataSet: DATA_SET, period });
  const reviewed = reviewDocuments(
    { ...settings, tasks: { targets: { items } } },
    documentsOfCase(one),
    request,
    '2026-11-05',
  );
  if (!reviewed.ok) throw new Error(reviewed.error.code);
  const { outcome, review } = reviewed.value;
  return reviewNotices(reportOfOutcome(outcome), review).flatMap((notice) =>
    notice.kind === 'running-total' ? notice.target : [],
  );
}

const RISING = [50, 52, 52, 55, 58, 60];

describe('a target whose months are added looks like a running total', () => {
  it('by numbers that never fall over six months while others do', () => {
    expect(toldOf({ households: RISING })).toEqual(['households']);
  });

  it('by its subtitle, whatever its numbers are, and is told once', () => {
    const subtitle = 'targets.all_time.subtitle';
    expect(toldOf({ households: [5, 1, 4, 1, 5, 9], subtitle })).toEqual(['households']);
    expect(toldOf({ households: RISING, subtitle })).toEqual(['households']);
    expect(toldOf({ households: [5, 1, 4, 1, 5, 9], subtitle: 'targets.this_month' })).toEqual([]);
  });

  for (const [why, told] of [
    ['its numbers fell once', { households: [50, 52, 51, 55, 58, 60] }],
    ['its numbers never rose', { households: [7, 7, 7, 7, 7, 7] }],
    ['it rose from nothing, as what seldom happens does', { households: [0, 0, 0, 0, 1, 1] }],
    ['no other number fell either', { households: RISING, births: [1, 2, 3, 4, 5, 6] }],
    ['too few months are known', { households: [undefined, undefined, undefined, 1, 2, 3] }],
    ['the mapping takes the last month', { households: RISING, dhis: { value_over: 'last' } }],
    ['the mapping says that adding is meant', { households: RISING, dhis: { value_over: 'sum' } }],
    ['its values are no numbers', { households: RISING, dhis: { value_type: 'BOOLEAN' } }],
    ['a share is not added', { households: RISING, dhis: { value: 'percent' } }],
    [
      'the period is one month',
      { households: RISING, periodType: 'Monthly', period: '202609', subtitle: 'all_time' },
    ],
  ] as const) {
    it(`not where ${why}`, () => {
      expect(toldOf(told)).toEqual([]);
    });
  }

  it('by the six months of a half-year themselves', () => {
    const halfYear = { periodType: 'SixMonthlyApril', period: '2026AprilS1' };
    expect(toldOf({ households: RISING, ...halfYear })).toEqual(['households']);
  });
});
