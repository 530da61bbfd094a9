import { differencesSince, isSameExport } from './differences.ts';
import type { LaterExport } from './export-record.ts';
import { earlierMonth, earlierTags } from '../outliers/earlier-month.ts';
import { laterExportOf } from './later-export.ts';
import type { RowWithContributions } from './row-contributions.ts';

const row = (
  orgUnit: string,
  value: string,
  ...contributions: RowWithContributions['contributions']
): RowWithContributions => ({ orgUnit, dataElement: 'births', value, contributions });

const later = (rows: readonly RowWithContributions[], more: Partial<LaterExport> = {}) => ({
  rows,
  exclusions: [],
  notCounted: [],
  keys: [],
  countedAt: new Map<string, ReadonlySet<string>>(),
  isOfChosen: false,
  leftOut: [],
  ...more,
});

describe('what changed between two exports', () => {
  it('stands by org unit in each list', () => {
    const former = { rows: [row('d', '1'), row('c', '1'), row('f', '1'), row('e', '1')] };
    const now = [row('d', '2'), row('c', '2'), row('b', '1'), row('a', '1')];
    const { added, changed, leftBehind } = differencesSince(former, later(now));
    const unitsOf = (rows: readonly { readonly orgUnit: string }[]) =>
      rows.map(({ orgUnit }) => orgUnit);
    expect(unitsOf(added)).toEqual(['a', 'b']);
    expect(unitsOf(changed)).toEqual(['c', 'd']);
    expect(unitsOf(leftBehind)).toEqual(['e', 'f']);
  });

  it('names the owners of a row in the order of their ids, and those alone', () => {
    const former = { rows: [row('a', '3', { owner: 'y', sum: 2 }, { owner: 'x', sum: 1 })] };
    expect(differencesSince(former, later([])).leftBehind[0]?.owners).toEqual([
      { owner: 'x', before: 1, why: 'no-document' },
      { owner: 'y', before: 2, why: 'no-document' },
    ]);
  });

  it('is what a percentage is out of as well', () => {
    const former = { rows: [row('a', '50', { owner: 'x', sum: 1, outOf: 2 })] };
    const now = later([row('a', '25', { owner: 'x', sum: 1, outOf: 4 })]);
    expect(differencesSince(former, now).changed[0]?.owners).toEqual([
      { owner: 'x', before: 1, beforeOutOf: 2, after: 1, afterOutOf: 4 },
    ]);
  });

  it('is nothing only where each list is empty', () => {
    const one = [{}] as never;
    for (const lists of [
      { added: one },
      { changed: one },
      { leftBehind: one },
      { added: one, changed: one },
      { changed: one, leftBehind: one },
      { added: one, leftBehind: one },
    ]) {
      const differences = { added: [], changed: [], leftBehind: [], ...lists };
      expect(isSameExport(differences)).withContext(JSON.stringify(lists)).toBeFalse();
    }
    expect(isSameExport({ added: [], changed: [], leftBehind: [] })).toBeTrue();
  });

  const gone = { owner: 'x', reason: 'no-contact' } as const;
  const births = { dataElement: 'births', targets: [{ id: 'born' }] };
  for (const [why, more, what = ''] of [
    ['excluded', { exclusions: [{ owner: 'x', reason: 'double' }], notCounted: [gone] }],
    ['left-out', { leftOut: [{ orgUnit: 'a', dataElement: 'births' }], notCounted: [gone] }],
    ['moved', { rows: [row('b', '3', { owner: 'x', sum: 3 })], notCounted: [gone] }],
    [
      'no-contact',
      { notCounted: [{ reason: 'malformed' }, gone, { ...gone, reason: 'bad-number' }] },
    ],
    ['mapped-otherwise', { countedAt: new Map([['x', new Set(['a'])]]) }],
    [
      'mapped-otherwise',
      { keys: [births], countedAt: new Map([['x', new Set(['b'])]]) },
      ', at another unit',
    ],
    ['not-reported', { keys: [births], countedAt: new Map([['x', new Set(['a'])]]) }],
    [
      'bad-number',
      {
        keys: [births],
        notCounted: [
          { ...gone, reason: 'older-account' },
          { ...gone, reason: 'bad-number', target: 'born' },
        ],
        countedAt: new Map([['x', new Set(['a'])]]),
      },
    ],
    [
      'not-reported',
      {
        keys: [births],
        notCounted: [{ ...gone, reason: 'bad-number', target: 'visits' }],
        countedAt: new Map([['x', new Set(['a'])]]),
      },
      ', whatever else is bad',
    ],
    ['no-document', { notCounted: [{ owner: 'z', reason: 'malformed' }] }],
    ['no-document-of-chosen', { isOfChosen: true }],
  ] as const) {
    it(`says why somebody is not in a row any more: ${why}${what}`, () => {
      const former = { rows: [row('a', '3', { owner: 'x', sum: 3 })] };
      const { leftBehind } = differencesSince(former, later([], more));
      expect(leftBehind[0]?.owners).toEqual([{ owner: 'x', before: 3, why }]);
    });
  }
});

describe('a month in which nothing counts', () => {
  const counted = {
    rows: [{ orgUnit: 'a', key: { dataElement: 'births' }, value: '0' }],
    isAnyCounted: false,
    countedDocuments: [],
    notCounted: [],
    leftOut: [],
  } as never;

  it('has no rows, whatever zeros were asked for', () => {
    expect(earlierMonth('2026-01' as never, counted).rows).toEqual([]);
    expect(laterExportOf({ keys: [], request: { orgUnits: [] } as never }, counted)).toEqual({
      rows: [],
      exclusions: [],
      notCounted: [],
      keys: [],
      countedAt: new Map(),
      isOfChosen: false,
      leftOut: [],
    });
  });

  it('has none before it where there is no month', () => {
    expect(earlierTags([])).toEqual([]);
    expect(earlierTags(['2026-03'] as never)).toEqual([
      '2026-02',
      '2026-01',
      '2025-12',
      '2025-11',
      '2025-10',
      '2025-09',
    ] as never);
  });
});
