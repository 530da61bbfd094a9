import fc from 'fast-check';
import { reference } from '../testing/go-data-outbreak.ts';
import { PROPERTY_SEED } from '../testing/property-seed.ts';
import { ageInMonths, sexOf } from './age-and-sex.ts';
import { caseLocation } from './case-location.ts';
import { bucketOf, isOverlapping } from './option-combos.ts';

const RESIDENCE = reference('ADDRESS_TYPE', 'USUAL_PLACE_OF_RESIDENCE');
const WORK = reference('ADDRESS_TYPE', 'WORK');

describe('The age of a case', () => {
  for (const [age, months] of [
    [{ age: { years: 4, months: 0 } }, 48],
    [{ age: { years: 0, months: 7 } }, 7],
    [{ age: { years: 3 } }, 36],
    [{ age: { years: 0, months: 0 } }, undefined],
    [{ age: { years: -1 } }, undefined],
    [{ age: { years: '4' } }, undefined],
    [{ age: null }, undefined],
    [{}, undefined],
    [{ dob: '2026-10-30T00:00:00.000Z' }, 0],
    [{ age: { years: 0, months: 0 }, dob: '2025-11-02T00:00:00.000Z' }, 12],
    [{ dob: '2025-11-03T00:00:00.000Z' }, 11],
    [{ age: { years: 2, months: 0 }, dob: '2025-11-03' }, 24],
    [{ dob: '2026-11-02' }, 0],
    [{ dob: '2026-11-03' }, undefined],
    [{ age: { years: -1, months: 20 } }, 20],
    [{ dob: 'yesterday' }, undefined],
  ] as const) {
    it(`is ${months === undefined ? 'not known' : `${String(months)} months`}: ${JSON.stringify(age)}`, () => {
      expect(ageInMonths(age, '2026-11-02')).toBe(months);
    });
  }
});

describe('The sex of a case', () => {
  it('is that of the reference data, or not known', () => {
    const genders = [reference('GENDER', 'MALE'), reference('GENDER', 'FEMALE'), 'M', null];
    expect(genders.map((gender) => sexOf({ gender }))).toEqual([
      'male',
      'female',
      'unknown',
      'unknown',
    ]);
  });
});

describe('The option combo of a case', () => {
  const BANDS = [
    { sex: 'male', age: { from: 0, below: 60 } },
    { sex: 'female', age: { from: 0, below: 60 } },
    { age: { from: 60, below: Infinity } },
  ] as const;

  for (const [of, bucket] of [
    [{ sex: 'male', age: 0 }, 0],
    [{ sex: 'female', age: 59 }, 1],
    [{ sex: 'male', age: 60 }, 2],
    [{ sex: 'unknown', age: 90 }, 2],
    [{ sex: 'unknown', age: 3 }, 'unknown'],
    [{ sex: 'male', age: undefined }, 'unknown'],
  ] as const) {
    it(`is told by age and sex, as far as they are known: ${JSON.stringify(of)}`, () => {
      expect(bucketOf(of, BANDS)).toBe(bucket);
    });
  }

  it('is none where all is known and nothing fits', () => {
    expect(bucketOf({ sex: 'male', age: 3 }, [{ sex: 'female' }])).toBe('no-option-combo');
    expect(bucketOf({ sex: 'male', age: 3 }, [{ age: { from: 5, below: 9 } }])).toBe(
      'no-option-combo',
    );
  });

  it('is none where what is not known would not tell either', () => {
    expect(bucketOf({ sex: 'unknown', age: 3 }, [{ age: { from: 5, below: 9 } }])).toBe(
      'no-option-combo',
    );
    expect(bucketOf({ sex: 'male', age: undefined }, [{ sex: 'female' }])).toBe('no-option-combo');
  });

  it('can be for those whose age or sex is not known', () => {
    const buckets = [{ age: 'unknown' }, { sex: 'unknown', age: { from: 0, below: 9 } }] as const;
    expect(bucketOf({ sex: 'male', age: undefined }, buckets)).toBe(0);
    expect(bucketOf({ sex: 'unknown', age: 3 }, buckets)).toBe(1);
  });

  it('overlaps another where somebody could belong to both', () => {
    const band = (from: number, below: number) => ({ age: { from, below } });
    expect(isOverlapping(band(0, 5), band(5, 9))).toBeFalse();
    expect(isOverlapping(band(5, 9), band(0, 5))).toBeFalse();
    expect(isOverlapping(band(0, 6), band(5, 9))).toBeTrue();
    expect(isOverlapping({ sex: 'male' }, { sex: 'female' })).toBeFalse();
    expect(isOverlapping({ sex: 'male' }, band(0, 5))).toBeTrue();
    expect(isOverlapping({ age: 'unknown' }, band(0, 5))).toBeFalse();
    expect(isOverlapping({ age: 'unknown' }, { age: 'unknown' })).toBeTrue();
  });

  it('overlaps another exactly where a case of some sex and age belongs to both', () => {
    const sexes = ['male', 'female', 'unknown'] as const;
    const band = fc
      .record({ from: fc.nat(6), months: fc.integer({ min: 1, max: 6 }) })
      .map(({ from, months }) => ({ from, below: months === 6 ? Infinity : from + months }));
    const buckets = fc.record(
      { sex: fc.constantFrom(...sexes), age: fc.oneof(band, fc.constant('unknown' as const)) },
      { requiredKeys: [] },
    );
    const all = sexes.flatMap((sex) =>
      [undefined, ...Array(13).keys()].map((age) => ({ sex, age })),
    );
    fc.assert(
      fc.property(buckets, buckets, (one, other) => {
        const isInBoth = all.some((of) => bucketOf(of, [one]) === 0 && bucketOf(of, [other]) === 0);
        expect(isOverlapping(one, other)).toBe(isInBoth);
      }),
      { seed: PROPERTY_SEED, numRuns: 500 },
    );
  });
});

describe('The location of a case', () => {
  const address = (typeId: string, locationId: unknown, date?: unknown): object => ({
    typeId,
    locationId,
    date,
  });
  const locationOf = (addresses: readonly object[], more: object = {}): unknown =>
    caseLocation({ addresses, ...more }, { addresses: [RESIDENCE, WORK] });

  it('is that of the newest address of the first type', () => {
    expect(
      locationOf([
        address(WORK, 'work', '2026-11-09'),
        address(RESIDENCE, 'old', '2026-01-01'),
        address(RESIDENCE, 'new', '2026-11-01'),
        address(RESIDENCE, 'undated'),
        address(RESIDENCE, 'of-no-day', 3),
      ]),
    ).toBe('new');
    expect(locationOf([address(RESIDENCE, 'a'), address(RESIDENCE, 'b')])).toBe('b');
  });

  it('is that of the next type where there is none of the first', () => {
    expect(locationOf([address(WORK, 'work')])).toBe('work');
    expect(locationOf([], { usualPlaceOfResidenceLocationId: 'kept' })).toBe('kept');
    expect(locationOf([])).toBeUndefined();
  });

  it('is where Go.Data keeps the residence a second time only where the residence is asked for', () => {
    const kept = { usualPlaceOfResidenceLocationId: 'kept' };
    expect(caseLocation(kept, { addresses: [RESIDENCE] })).toBe('kept');
    expect(caseLocation(kept, { addresses: [WORK] })).toBeUndefined();
  });

  it('is not where somebody lived before they moved somewhere without a location', () => {
    const addresses = [
      address(RESIDENCE, 'old', '2026-01-01'),
      address(RESIDENCE, null, '2026-11-01'),
      address(WORK, 'work'),
    ];
    expect(locationOf(addresses, { usualPlaceOfResidenceLocationId: 'old' })).toBeUndefined();
  });

  it('is that of a field where one is named', () => {
    expect(caseLocation({ deathLocationId: 'a' }, { field: 'deathLocationId' })).toBe('a');
    expect(caseLocation({ deathLocationId: 3 }, { field: 'deathLocationId' })).toBeUndefined();
  });
});
