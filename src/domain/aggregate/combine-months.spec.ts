import { combineMonths } from './combine-months.ts';
import type { CountingPlan } from './counting-plan.ts';
import type { CountedMonth } from './tally.ts';

const plan = {
  keys: [],
  mapping: new Map(),
  chosen: { orgUnits: new Set(), places: undefined },
  zeros: 'reported',
} as unknown as CountingPlan;

/** A month in which documents of this name were not counted, and told of. */
const month = (tag: string, ...documents: readonly string[]): CountedMonth =>
  ({
    tag,
    counted: {
      rows: [],
      notCounted: documents.map((document) => ({ document, reason: 'malformed' })),
      notices: documents.map((document) => ({ document, kind: 'impossible-date' })),
      countedDocuments: [],
      isAnyCounted: tag === '2026-08',
    },
  }) as unknown as CountedMonth;

const july = month('2026-07', 'b', 'd');
const august = month('2026-08', 'a', 'c');

describe('months that are made one', () => {
  for (const [how, months] of [
    ['in order', [july, august]],
    ['as they came', [august, july]],
  ] as const) {
    it(`have one order of months and of lists, read ${how}`, () => {
      const { months: ordered, notCounted, notices } = combineMonths(plan, months);

      expect(ordered?.map(({ tag }) => tag).map(String)).toEqual(['2026-07', '2026-08']);
      expect(notCounted.map(({ document }) => document)).toEqual(['a', 'b', 'c', 'd']);
      expect(notices.map(({ document }) => document)).toEqual(['a', 'b', 'c', 'd']);
    });
  }

  it('count where any of them does', () => {
    expect(combineMonths(plan, [july, august]).isAnyCounted).toBe(true);
    expect(combineMonths(plan, [july, month('2026-09')]).isAnyCounted).toBe(false);
  });

  it('are given back as they are where there is one', () => {
    expect(combineMonths(plan, [july])).toBe(july.counted);
  });
});
