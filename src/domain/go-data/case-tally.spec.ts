import fc from 'fast-check';
import {
  addressIn,
  caseOf,
  CASES_ELEMENT,
  CONFIRMED,
  exportOfCases,
  NORTH,
  notCountedIn,
  NOT_A_CASE,
  reference,
  rowsIn,
  SOUTH,
  SUSPECT,
} from '../testing/go-data-outbreak.ts';
import { PROPERTY_SEED } from '../testing/property-seed.ts';

const MALE = reference('GENDER', 'MALE');
const FEMALE = reference('GENDER', 'FEMALE');
const OF_MEN = 'MaleOptionC';
const OF_YOUNG = 'YoungGirlsO';
const OF_OLD = 'OldWomenOpt';
const OF_UNKNOWN = 'UnknownOpti';
const BY_AGE_AND_SEX = [
  { sex: 'male', categoryOptionCombo: OF_MEN },
  { sex: 'female', age: { below: 5 }, categoryOptionCombo: OF_YOUNG },
  { sex: 'female', age: { from: 15 }, categoryOptionCombo: OF_OLD },
];

const element = (more: object): object => ({
  dataElements: [{ dataElement: CASES_ELEMENT, where: { classification: CONFIRMED }, ...more }],
});

describe('Counting cases', () => {
  it('counts one that comes twice once, as it was changed last', () => {
    const older = caseOf('a', { updatedAt: '2026-11-05T08:00:00.000Z' });
    const newer = caseOf('a', {
      updatedAt: '2026-11-06T08:00:00.000Z',
      addresses: addressIn('south'),
    });
    for (const cases of [
      [older, newer, older],
      [newer, older],
    ]) {
      expect(rowsIn(exportOfCases({ cases }))).toEqual([`${SOUTH} ${CASES_ELEMENT} = 1`]);
    }
  });

  it('counts one of which a state has no time as the state that has one', () => {
    const undated = caseOf('a', { updatedAt: null });
    const dated = caseOf('a', {
      updatedAt: '2026-11-05T08:00:00.000Z',
      addresses: addressIn('south'),
    });
    for (const cases of [
      [undated, dated],
      [dated, undated],
    ]) {
      expect(rowsIn(exportOfCases({ cases }))).toEqual([`${SOUTH} ${CASES_ELEMENT} = 1`]);
    }
  });

  it('loses none of which one state counts and another of the same time does not', () => {
    const counted = caseOf('a');
    const discarded = caseOf('a', { classification: NOT_A_CASE });
    for (const cases of [
      [counted, discarded],
      [discarded, counted],
    ]) {
      expect(rowsIn(exportOfCases({ cases }))).toEqual([`${NORTH} ${CASES_ELEMENT} = 1`]);
    }
  });

  it('counts those that older servers know by _id', () => {
    const { id: _, ...older } = { ...caseOf('a'), id: undefined, _id: 'a' };
    const made = exportOfCases({ cases: [older, caseOf('b')] });
    expect(made.later.rows[0]?.contributions.map(({ owner }) => owner)).toEqual(['a', 'b']);
  });

  it('counts a case for each data element that means it, whichever other cases are read', () => {
    const mapping = {
      dataElements: [
        { dataElement: 'FirstDeUid1' },
        { dataElement: 'SecondDeUid', date: 'dateOfOutcome' },
      ],
    };
    const counted = caseOf('counted');
    const earlier = caseOf('earlier', {
      dateOfReporting: '2026-10-01',
      dateOfOutcome: '2026-10-02',
    });
    for (const cases of [
      [counted, earlier],
      [earlier, counted],
    ]) {
      const made = exportOfCases({ cases, mapping });
      expect(rowsIn(made)).toEqual([`${NORTH} FirstDeUid1 = 1`]);
      expect(notCountedIn(made)).toEqual(['counted no-date']);
      expect(made.report.casesOfOtherPeriods).toBe(1);
    }
  });

  it('names behind each row the cases of its own data element and option combo', () => {
    const mapping = {
      dataElements: [
        { dataElement: 'AllCasesDe1' },
        { dataElement: CASES_ELEMENT, optionCombos: BY_AGE_AND_SEX },
      ],
    };
    const cases = [
      caseOf('girl', { gender: FEMALE, age: { years: 4 } }),
      caseOf('man', { gender: MALE }),
      caseOf('woman', { gender: FEMALE, age: { years: 30 } }),
    ];
    const { rows } = exportOfCases({ cases, mapping }).later;
    expect(
      rows.map(({ categoryOptionCombo, contributions }) => [
        categoryOptionCombo,
        contributions.map(({ owner }) => owner),
      ]),
    ).toEqual([
      [undefined, ['girl', 'man', 'woman']],
      [OF_MEN, ['man']],
      [OF_OLD, ['woman']],
      [OF_YOUNG, ['girl']],
    ]);
  });

  it('counts by age and sex, and lists whom no option combo is for', () => {
    const cases = [
      caseOf('man', { gender: MALE }),
      caseOf('girl', { gender: FEMALE, age: { years: 4, months: 11 } }),
      caseOf('woman', { gender: FEMALE, age: { years: 15, months: 0 } }),
      caseOf('newborn', { gender: FEMALE, dob: '2026-11-01' }),
      caseOf('no-age', { gender: FEMALE, age: { years: 0, months: 0 } }),
      caseOf('no-sex', { age: { years: 20 } }),
      caseOf('schoolgirl', { gender: FEMALE, age: { years: 9, months: 0 } }),
    ];
    const strict = exportOfCases({ cases, mapping: element({ optionCombos: BY_AGE_AND_SEX }) });
    expect(rowsIn(strict)).toEqual([
      `${NORTH} ${CASES_ELEMENT} ${OF_MEN} = 1`,
      `${NORTH} ${CASES_ELEMENT} ${OF_OLD} = 1`,
      `${NORTH} ${CASES_ELEMENT} ${OF_YOUNG} = 2`,
    ]);
    expect(notCountedIn(strict)).toEqual([
      'no-age unknown-age-or-sex',
      'no-sex unknown-age-or-sex',
      'schoolgirl no-option-combo',
    ]);
    const mapping = element({ optionCombos: BY_AGE_AND_SEX, unknown: OF_UNKNOWN });
    const made = exportOfCases({ cases, mapping });
    expect(rowsIn(made)).toContain(`${NORTH} ${CASES_ELEMENT} ${OF_UNKNOWN} = 2`);
    expect(notCountedIn(made)).toEqual(['schoolgirl no-option-combo']);
  });

  it('counts different values once, and adds numbers', () => {
    const answers = (household: unknown, size: unknown): object => ({
      questionnaireAnswers: {
        household: [{ date: '2026-11-04', value: household }],
        size: [{ date: '2026-11-04', value: size }],
      },
    });
    const cases = [
      caseOf('c', answers('h1', 4)),
      caseOf('a', answers('h1', '6')),
      caseOf('b', answers('h2', 0)),
      caseOf('d', answers(null, -3)),
      caseOf('e', answers('', 2.5)),
      caseOf('f', answers('h1', 'many')),
      caseOf('s', { ...answers('h1', 1), addresses: addressIn('south') }),
    ];
    const mapping = {
      dataElements: [
        { dataElement: 'HouseholdDe', value: { distinct: 'questionnaireAnswers.household' } },
        { dataElement: 'SizeDeUid01', value: { sum: 'questionnaireAnswers.size' } },
      ],
    };
    const made = exportOfCases({ cases, mapping });
    expect(rowsIn(made)).toEqual([
      `${NORTH} HouseholdDe = 2`,
      `${NORTH} SizeDeUid01 = 10`,
      `${SOUTH} HouseholdDe = 1`,
      `${SOUTH} SizeDeUid01 = 1`,
    ]);
    expect(notCountedIn(made)).toEqual(['d bad-number', 'e bad-number', 'f bad-number']);
    expect(made.later.rows[0]?.contributions).toEqual(
      [1, 1, 0, 0, 0, 0].map((sum, index) => ({ owner: 'abcdef'.charAt(index), sum })),
    );
  });

  for (const [answer, sum] of [
    [12, 12],
    ['12', 12],
    [0, 0],
    [['3', 4], 7],
    ['1x', undefined],
    ['x1', undefined],
    ['1e3', undefined],
    ['0x10', undefined],
    [' 12', undefined],
    ['1.5', undefined],
    [-1, undefined],
    ['-1', undefined],
    [true, undefined],
    [['3', 'x'], undefined],
    [[], undefined],
  ] as const) {
    it(`adds ${JSON.stringify(answer)} as ${String(sum ?? 'no number')}`, () => {
      const json = caseOf('a', {
        classification: CONFIRMED,
        questionnaireAnswers: { size: [{ value: answer }] },
      });
      const mapping = element({ value: { sum: 'questionnaireAnswers.size' } });
      const made = exportOfCases({ cases: [json], mapping });
      const rows = sum === undefined ? [] : [`${NORTH} ${CASES_ELEMENT} = ${String(sum)}`];
      expect(rowsIn(made)).toEqual(rows);
      expect(notCountedIn(made)).toEqual(sum === undefined ? ['a bad-number'] : []);
    });
  }

  it('leaves out a sum that is no longer exact, with the whole number', () => {
    const size = {
      classification: CONFIRMED,
      questionnaireAnswers: { size: Number.MAX_SAFE_INTEGER },
    };
    const mapping = element({ value: { sum: 'questionnaireAnswers.size' } });
    const { report } = exportOfCases({ cases: [caseOf('a', size), caseOf('b', size)], mapping });
    expect(report.leftOut.map(({ reason, number }) => [reason, number])).toEqual([
      ['unsafe-sum', '18014398509481982'],
    ]);
  });

  it('lists a case once for each reason, with the data elements that it is about', () => {
    const mapping = {
      dataElements: [
        { dataElement: 'FirstDeUid1' },
        { dataElement: 'SecondDeUid' },
        { dataElement: 'ThirdDeUid1', date: 'dateOfOutcome' },
      ],
    };
    const { report } = exportOfCases({ cases: [caseOf('a', { addresses: [] })], mapping });
    expect(report.notCounted).toEqual([
      { case: 'a', reason: 'no-date', dataElements: ['ThirdDeUid1'] },
      { case: 'a', reason: 'no-location', dataElements: ['FirstDeUid1', 'SecondDeUid'] },
    ]);
  });

  it('gives the same whatever the order of the cases, however often one comes', () => {
    fc.assert(
      fc.property(outbreaks, fc.infiniteStream(fc.nat()), (cases, numbers) => {
        const [...more] = cases.filter(() => Number(numbers.next().value) % 3 === 0);
        const shuffled = [...cases, ...more]
          .map((one) => ({ one, at: Number(numbers.next().value) }))
          .sort((a, b) => a.at - b.at)
          .map(({ one }) => one);
        const mapping = element({ optionCombos: BY_AGE_AND_SEX, unknown: OF_UNKNOWN });
        const { result: _, ...whole } = exportOfCases({ cases, mapping });
        const { result: __, ...again } = exportOfCases({ cases: shuffled, mapping });
        expect(again).toEqual(whole);
      }),
      { seed: PROPERTY_SEED },
    );
  });

  it('adds up to an independent sum over all org units', () => {
    fc.assert(
      fc.property(outbreaks, (cases) => {
        const made = exportOfCases({ cases, request: { zeros: 'all' } });
        const sum = made.later.rows.reduce((all, { value }) => all + Number(value), 0);
        // Of each id the latest state; written without a line of the product.
        const latest = new Map<string, AnyCase>();
        for (const one of cases) {
          const before = latest.get(one.id);
          if (before === undefined || before.updatedAt < one.updatedAt) latest.set(one.id, one);
        }
        const expected = [...latest.values()].filter(
          (one) =>
            one.deleted !== true &&
            one.classification === CONFIRMED &&
            /^2026-11-0[2-8]/.test(one.dateOfReporting ?? '') &&
            /north|south/.test(JSON.stringify(one.addresses)),
        );
        expect(sum).toBe(expected.length);
        const { report } = made;
        expect(report.casesCounted).toBe(expected.length);
        expect(report.cases).toBe(
          report.casesCounted +
            report.casesNotCounted +
            report.casesElsewhere +
            report.casesOfOtherPeriods +
            report.casesNotMeant,
        );
        for (const { value, contributions } of made.later.rows) {
          expect(contributions.reduce((all, one) => all + one.sum, 0)).toBe(Number(value));
        }
      }),
      { seed: PROPERTY_SEED },
    );
  });
});

describe('Hostile cases', () => {
  const mapping = {
    where: { 'vaccinesReceived.vaccine': { neq: 'x' }, 'questionnaireAnswers.q': { neq: 'x' } },
    date: ['dateOfOnset', 'questionnaireAnswers.seen'],
    dataElements: [
      { dataElement: 'FirstDeUid1', optionCombos: BY_AGE_AND_SEX, unknown: OF_UNKNOWN },
      { dataElement: 'SecondDeUid', value: { distinct: 'dateRanges' } },
      { dataElement: 'ThirdDeUid1', value: { sum: 'questionnaireAnswers.q' } },
    ],
  };
  const fields = [
    ...['id', 'updatedAt', 'deleted', 'gender', 'age', 'dob', 'addresses', 'dateOfOnset'],
    ...['vaccinesReceived', 'dateRanges', 'questionnaireAnswers'],
  ];
  const anything = fc.oneof(fc.jsonValue(), fc.constantFrom('2026-11-04', [], {}, null, -0, 1e308));

  it('keep no other case from being counted', () => {
    const hostile = fc.oneof(
      fc.jsonValue(),
      fc.record(Object.fromEntries(fields.map((name) => [name, anything])), { requiredKeys: [] }),
    );
    const good = caseOf('good', { dateOfOnset: '2026-11-04', gender: MALE });
    fc.assert(
      fc.property(fc.array(hostile), (cases) => {
        const made = exportOfCases({ cases: [...cases, good], mapping });
        const row = made.later.rows.find((one) => one.categoryOptionCombo === OF_MEN);
        expect(row?.contributions.map(({ owner }) => owner)).toContain('good');
      }),
      { seed: PROPERTY_SEED, numRuns: 300 },
    );
  });

  it('may have no text of their own', () => {
    const mute = { toString: 1, valueOf: 1 };
    const cases = fields
      .slice(1)
      .map((name) => caseOf(name, { dateOfOnset: '2026-11-04', [name]: mute }));
    const answers = caseOf('answers', {
      dateOfOnset: '2026-11-04',
      questionnaireAnswers: { q: mute, seen: mute },
    });
    expect(exportOfCases({ cases: [...cases, answers], mapping }).report.cases).toBe(11);
  });

  it('are nested as deep as they like', () => {
    const deep: unknown = JSON.parse(`${'['.repeat(100_000)}1${']'.repeat(100_000)}`);
    const cases = fields
      .slice(1)
      .map((name) => caseOf(name, { dateOfOnset: '2026-11-04', [name]: deep }));
    const answers = caseOf('answers', { questionnaireAnswers: { q: deep, seen: deep } });
    expect(exportOfCases({ cases: [...cases, answers], mapping }).report.cases).toBe(11);
  });
});

interface AnyCase {
  readonly id: string;
  readonly updatedAt: string;
  readonly deleted?: boolean;
  readonly classification: string;
  readonly dateOfReporting: string | null;
  readonly addresses: readonly object[];
}

/** Cases of which some have one id; those of one id are of different times. */
const outbreaks: fc.Arbitrary<readonly AnyCase[]> = fc
  .array(
    fc.record({
      id: fc.nat(15),
      deleted: fc.constantFrom(undefined, false, false, true),
      classification: fc.constantFrom(CONFIRMED, CONFIRMED, SUSPECT, NOT_A_CASE),
      day: fc.option(fc.integer({ min: 1, max: 12 })),
      place: fc.constantFrom('village-north', 'village-south', 'south', 'country', 'gone'),
      gender: fc.constantFrom(MALE, FEMALE, null),
      years: fc.integer({ min: 0, max: 30 }),
    }),
  )
  .map((all) =>
    all.map(({ id, deleted, classification, day, place, gender, years }, index) => ({
      id: `case-${String(id)}`,
      updatedAt: `2026-11-01T00:00:${String(index).padStart(4, '0')}`,
      ...(deleted === undefined ? {} : { deleted }),
      classification,
      dateOfReporting:
        day === null ? null : `2026-11-${String(day).padStart(2, '0')}T00:00:00.000Z`,
      addresses: addressIn(place),
      gender,
      age: { years, months: 0 },
    })),
  );
