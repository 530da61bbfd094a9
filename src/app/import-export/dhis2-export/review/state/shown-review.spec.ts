import type { ExportReport, NotCounted } from '../../../../../domain/index.ts';
import { NO_CHOICE } from '../../choose/state/choice.ts';
import type { ReviewSummary } from '../../worker/review/review-summary.ts';
import { reviewSections } from '../review-sections.ts';
import { ReviewPanelActions as Panel, ReviewWorkerActions as Worker } from './review.actions.ts';
import { reviewFeature } from './review.feature.ts';
import type { ReviewSection, ReviewState } from './review-state.ts';

const { reducer } = reviewFeature;
type ReviewAction = Parameters<typeof reducer>[1];

const OCTOBER = { ...NO_CHOICE, dataSet: 'VMuFODsyWaO', period: '202610' };
const SEPTEMBER = { ...OCTOBER, period: '202609' };
const READ: ReviewSummary = {
  report: {
    dataValues: 40,
    notCounted: [] as readonly NotCounted[],
    leftOut: [] as readonly NotCounted[],
  } as unknown as ExportReport,
  reading: { status: 'read' },
  completeness: { basis: 'accounts', expected: 12, reported: 9 },
  early: 0,
  lastDay: '2026-10-31',
  suspects: { alike: 2 } as never,
  outliers: { farOut: 1, stopped: 0 },
  signOffs: {
    status: 'read',
    counts: { all: 4, validated: 3 } as never,
    unreadable: 0,
  },
  sync: undefined,
  offersPhones: false,
};
/** Nothing but the values is known yet. */
const UNREAD: ReviewSummary = {
  ...READ,
  reading: { status: 'people' },
  completeness: undefined,
  suspects: undefined,
  outliers: undefined,
  signOffs: undefined,
};
const counted = (summary: ReviewSummary, at: number, choice = OCTOBER): ReviewAction =>
  Worker.counted({ summary, choice, excluded: [], at });
const valuesRead = (line: string): ReviewAction =>
  Worker.valuesRead({ page: { from: 0, total: 1, lines: [line], above: [] } as never });
const reportingRead = (line: string): ReviewAction =>
  Worker.listRead({ name: 'reporting', page: { from: 0, total: 1, lines: [line] } as never });

const START = reducer(undefined, Worker.gone());
const after = (...actions: readonly ReviewAction[]): ReviewState => actions.reduce(reducer, START);
/** What the panel shows after these. */
const shown = (...actions: readonly ReviewAction[]) => {
  const { count, summary, values, lists, isBusy } = reviewFeature.selectShown({
    review: after(...actions),
  });
  return {
    ...{ isThere: count !== undefined, isBusy, expected: summary?.completeness?.expected },
    lines: [values, lists.reporting].map((page) => page?.lines[0] as unknown),
  };
};
const toRead = (...actions: readonly ReviewAction[]): ReviewSection | undefined =>
  reviewFeature.selectToRead({ review: after(...actions) })?.section;

describe('what is shown of a count', () => {
  const missing = Panel.sectionClicked({ section: 'missing' });
  const october = [counted(READ, 1), valuesRead('7'), missing, reportingRead('Otieno')];

  it('stays, out of date, while the same is counted anew', () => {
    expect(shown(...october)).toEqual({
      ...{ isThere: true, isBusy: false, expected: 12 },
      lines: ['7', 'Otieno'],
    });
    const anew = [...october, Worker.countingAnew()];
    expect(shown(...anew)).toEqual({ ...shown(...october), isBusy: true });
    expect(toRead(...anew))
      .withContext('of a count that is over')
      .toBeUndefined();
  });

  it('is gone where no count comes of it', () => {
    for (const end of [Worker.gone(), Worker.failed()]) {
      expect(shown(...october, Worker.countingAnew(), end)).toEqual({
        ...{ isThere: false, isBusy: false, expected: undefined },
        lines: [undefined, undefined],
      });
    }
    expect(shown(Worker.countingAnew()).isBusy)
      .withContext('where nothing was counted')
      .toBeFalse();
  });

  it('is of the count before until the values are read again', () => {
    const anew = [counted(READ, 1), valuesRead('7'), Worker.countingAnew(), counted(UNREAD, 2)];
    expect(shown(...anew).lines).toEqual(['7', undefined]);
    expect([shown(...anew).isBusy, toRead(...anew)]).toEqual([true, 'values']);
    const read = [...anew, valuesRead('8')];
    expect([shown(...read).isBusy, ...shown(...read).lines]).toEqual([false, '8', undefined]);
  });

  it('is of the count before until people are read again, and their list', () => {
    const anew = [...october, Worker.countingAnew(), counted(UNREAD, 2)];
    expect(shown(...anew)).toEqual({
      ...{ isThere: true, isBusy: true, expected: 12 },
      lines: ['7', 'Otieno'],
    });
    expect(toRead(...anew))
      .withContext('before it is known')
      .toBeUndefined();
    const twice = [...anew, Worker.countingAnew(), counted(UNREAD, 3)];
    expect(shown(...twice)).toEqual(shown(...anew));
    const completeness = { basis: 'accounts', expected: 13, reported: 9 } as const;
    const people = [
      ...anew,
      Worker.summaryChanged({ summary: { ...UNREAD, completeness, suspects: {} } }),
    ];
    expect(shown(...people)).toEqual({ ...shown(...anew), expected: 13 });
    expect(toRead(...people)).toBe('missing');
    expect(shown(...people, reportingRead('Chebet'))).toEqual({
      ...{ isThere: true, isBusy: false, expected: 13 },
      lines: ['7', 'Chebet'],
    });
  });

  it('is not of the count before where nothing more is read by itself', () => {
    const error = { code: 'unreachable', request: 'people' } as never;
    for (const reading of [{ status: 'on-request' }, { status: 'failed', error }] as const) {
      const anew = counted({ ...UNREAD, reading }, 2);
      expect(shown(...october, Worker.countingAnew(), anew)).toEqual({
        ...{ isThere: true, isBusy: false, expected: undefined },
        lines: [undefined, undefined],
      });
    }
  });

  it('is never of other numbers', () => {
    expect(shown(...october, Worker.countingAnew(), counted(READ, 2, SEPTEMBER))).toEqual({
      ...{ isThere: true, isBusy: false, expected: 12 },
      lines: [undefined, undefined],
    });
  });
});

describe('the sections of a count', () => {
  const sections = (summary: ReviewSummary) =>
    reviewSections(summary, READ).map(({ section, count }) => [section, count]);

  it('keep the one of sign-offs while these are read again', () => {
    expect(sections(UNREAD)).toContain(['sign-offs', undefined]);
    const read = { ...UNREAD, reading: { status: 'read' } } as const;
    expect(sections(read)).not.toContain(['sign-offs', undefined]);
    expect(reviewSections(UNREAD).map(({ section }) => section)).not.toContain('sign-offs');
  });
});
