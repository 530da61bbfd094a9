import { maxDescendants, planReads, readStrategy, STRATEGY_THRESHOLDS } from './read-plan.ts';

const nation = { documents: 50_000, unknownOwners: 50_000, hasViews: true };
/** Eleven CHWs with 200 patients each. */
const unit = { contacts: 2223, lookUps: 2223, unknownOwners: 11 };
const subCounty = { contacts: 44_461, lookUps: 44_461, unknownOwners: 220 };

describe('planReads', () => {
  for (const [what, estimate, strategy, requests, milliseconds] of [
    ['all, first', nation, 'whole-period', 77, 3817],
    ['all, later', { ...nation, unknownOwners: 0 }, 'whole-period', 27, 1317],
    ['all of an untouched database', { ...nation, hasViews: false }, 'whole-period', 127, 8117],
    ['one unit, first', { ...nation, chosen: unit }, 'by-owner', 12, 1187],
    [
      'one unit, later',
      { ...nation, unknownOwners: 0, chosen: { ...unit, lookUps: 11, unknownOwners: 0 } },
      'by-owner',
      9,
      80,
    ],
    ['a sub-county', { ...nation, chosen: subCounty }, 'by-id', 22, 1734],
    [
      'one unit of an untouched database',
      { ...nation, hasViews: false, chosen: unit },
      'by-id',
      14,
      626,
    ],
    [
      'more contacts below than the period is worth',
      { ...nation, documents: 1000, unknownOwners: 1000, chosen: subCounty },
      'whole-period',
      9,
      93,
    ],
    [
      'just as many contacts below as the period is worth',
      {
        ...{ documents: 1000, unknownOwners: 0, hasViews: true },
        chosen: { contacts: 1000, lookUps: 1000, unknownOwners: 0 },
      },
      'by-owner',
      9,
      543,
    ],
    ['a small period', { ...nation, documents: 500, chosen: unit }, 'whole-period', 58, 2530],
  ] as const) {
    it(`knows way, requests and milliseconds of ${what}`, () => {
      expect(planReads(estimate)).toEqual({ strategy, requests, milliseconds });
    });
  }

  it('never costs less for more documents, owners or contacts', () => {
    for (let size = 1000; size < 100_000; size += 9_000) {
      const less = planReads({ ...nation, documents: size, unknownOwners: size });
      const more = planReads({ ...nation, documents: size + 500, unknownOwners: size + 500 });
      expect(more.milliseconds).toBeGreaterThanOrEqual(less.milliseconds);
    }
  });
});

describe('the way to read', () => {
  it('looks up few contacts always, and many only where that costs less than the ids', () => {
    const way = (documents: number | undefined, lookUps: number): string =>
      readStrategy({ documents, lookUps }, STRATEGY_THRESHOLDS);
    expect(way(600, 4000)).toBe('by-owner');
    expect(way(600, 4001)).toBe('by-id');
    expect(way(1_000_000, 22_000)).toBe('by-owner');
    expect(way(1_000_000, 22_001)).toBe('by-id');
    expect(way(undefined, 1)).toBe('by-id');
  });

  it('gives up where the period costs less', () => {
    expect(maxDescendants(2600, 0)).toBe(2600);
    expect(maxDescendants(2600, 2600)).toBe(7600);
    expect(maxDescendants(undefined, 5)).toBe(100_000);
  });
});
