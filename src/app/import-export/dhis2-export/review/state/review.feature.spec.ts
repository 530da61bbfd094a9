import type { ExportReport, NotCounted } from '../../../../../domain/index.ts';
import { NO_CHOICE } from '../../choose/state/choice.ts';
import type { ReviewSummary } from '../../worker/review/review-summary.ts';
import type { ValuesPage } from '../../worker/values/values-protocol.ts';
import { ReviewPanelActions as Panel, ReviewWorkerActions as Worker } from './review.actions.ts';
import { reviewFeature } from './review.feature.ts';
import type { ReviewState } from './review-state.ts';

const { reducer } = reviewFeature;
type ReviewAction = Parameters<typeof reducer>[1];

const OCTOBER = { ...NO_CHOICE, dataSet: 'dataSet0001', period: '202610' };
const SEPTEMBER = { ...OCTOBER, period: '202609' };

const summaryOf = (dataValues: number, known: Partial<ReviewSummary> = {}): ReviewSummary => ({
  report: {
    dataValues,
    notCounted: [],
    leftOut: [] as readonly NotCounted[],
  } as unknown as ExportReport,
  reading: { status: 'read' },
  completeness: undefined,
  early: 0,
  lastDay: '2026-10-31',
  suspects: undefined,
  outliers: undefined,
  signOffs: undefined,
  sync: undefined,
  offersPhones: false,
  ...known,
});
const counted = (choice = OCTOBER, summary = summaryOf(40)): ReviewAction =>
  Worker.counted({ summary, choice, excluded: [], at: 1 });
const pageFrom = (from: number, lines: readonly unknown[] = []): ValuesPage =>
  ({ from, total: 120, lines, above: [] }) as unknown as ValuesPage;

const before = reducer(undefined, Worker.gone());
const after = (...actions: readonly ReviewAction[]): ReviewState =>
  actions.reduce<ReviewState>((state, action) => reducer(state, action), before);
const byUnit = Panel.queryChanged({ query: { by: 'org-unit', search: 'sou' } });
const opened = Panel.queryChanged({ query: { open: ['unit0000001'] } });

describe('what is looked at of a review', () => {
  it('is the values by target at first, and what is missing where there are none', () => {
    const { section, query } = after(counted());
    expect([section, query.by, query.open]).toEqual(['values', 'element', []]);
    expect(after(counted(OCTOBER, summaryOf(0))).section).toBe('not-counted');
  });

  for (const [what, ...between] of [
    ['in another worker', Worker.gone()],
    ['in the same worker'],
    ['after a failure', Worker.failed()],
  ] as const) {
    it(`stays where the same numbers are counted again, ${what}`, () => {
      const looking = [
        counted(),
        byUnit,
        opened,
        Panel.queryChanged({ query: { from: 50, open: [] } }),
      ];
      const turned = Panel.listTurned({ name: 'reporting', from: 50 });
      const clicked = Panel.sectionClicked({ section: 'missing' });
      const former = after(...looking, turned, clicked);
      const { section, query, from, count } = [...between, counted()].reduce(reducer, former);
      expect({ section, query, from }).toEqual({
        section: 'missing',
        query: former.query,
        from: { reporting: 50 },
      });
      expect([former.query.by, former.query.from, count?.at]).toEqual(['org-unit', 50, 1]);
    });
  }

  it('is nothing while it is counted again', () => {
    const { count, values, lists, phones } = after(
      counted(),
      Worker.valuesRead({ page: pageFrom(0, ['line']) }),
      Worker.gone(),
    );
    expect([count, values, lists, phones]).toEqual([undefined, undefined, {}, undefined]);
  });

  it('is what is looked at first of other numbers', () => {
    for (const between of [[Worker.gone()], []]) {
      const { section, query } = after(
        ...[counted(), byUnit, Panel.sectionClicked({ section: 'missing' })],
        ...[...between, counted(SEPTEMBER)],
      );
      expect([section, query.by, query.search]).toEqual(['values', 'element', '']);
    }
  });

  it('stays shut where everything was shut', () => {
    const shut = Panel.sectionClicked({ section: 'values' });
    expect(after(counted(), shut, Worker.gone(), counted()).section).toBeUndefined();
  });

  it('becomes the values once it is known that nothing looks wrong any more', () => {
    const clicked = Panel.sectionClicked({ section: 'suspects' });
    const unread = after(counted(), clicked, Worker.gone(), counted());
    expect(unread.section).toBe('suspects');
    const some = Worker.summaryChanged({
      summary: summaryOf(40, { suspects: { alike: 2 } as never }),
    });
    expect(reducer(unread, some).section).toBe('suspects');
    const none = Worker.summaryChanged({ summary: summaryOf(40, { suspects: {} }) });
    expect(reducer(unread, none).section).toBe('values');
    expect(reducer(unread, counted(OCTOBER, summaryOf(40, { suspects: {} }))).section).toBe(
      'values',
    );
  });

  it('begins again where the page that was looked at is there no more', () => {
    const onPage = [counted(), Panel.queryChanged({ query: { from: 50, open: [] } })];
    expect(after(...onPage, Worker.valuesRead({ page: pageFrom(50, ['line']) })).query.from).toBe(
      50,
    );
    expect(after(...onPage, Worker.valuesRead({ page: pageFrom(50) })).query.from).toBe(0);
    const turned = Panel.listTurned({ name: 'early', from: 50 });
    const read = Worker.listRead({ name: 'early', page: pageFrom(50) as never });
    expect(after(counted(), turned, read).from).toEqual({ early: 0 });
  });
});
