import { type Contributor, type Expectation, contributorsOf } from './contributors.ts';
import type { CountedDocument } from '../../aggregate/contribution.ts';
import type { Tag } from '../../period/period.ts';

const [JANUARY, FEBRUARY] = ['2026-01', '2026-02'] as readonly string[] as readonly [Tag, Tag];
const BOTH = { all: [JANUARY, FEBRUARY], due: [JANUARY, FEBRUARY] };
const LAST_DAY = Date.UTC(2026, 1, 28);

const counted = (
  owner: string,
  tag: Tag,
  updatedDate?: number,
  orgUnits: readonly string[] = ['unit'],
): CountedDocument =>
  ({
    document: {
      id: `${owner} ${tag} ${String(updatedDate)}`,
      owner,
      tag,
      ...(updatedDate === undefined ? {} : { updatedDate }),
    },
    orgUnits,
  }) as unknown as CountedDocument;

/** A document of one of several accounts of an owner. */
const accountOf = (owner: string, account: string, updatedDate: number): CountedDocument => {
  const one = counted(owner, FEBRUARY, updatedDate);
  return { ...one, document: { ...one.document, id: `${owner} 2026-02 ${account}` } };
};

const contributors = (more: Partial<Expectation>): readonly Contributor[] =>
  contributorsOf({
    basis: 'accounts',
    expected: new Map(),
    counted: [],
    months: { all: [FEBRUARY], due: [FEBRUARY] },
    lastDay: undefined,
    latestDate: LAST_DAY * 2,
    ...more,
  });

describe('the contributors of a period', () => {
  const expected = new Map([
    ['chw', ['b', 'a', 'b']],
    ['absent', ['a']],
  ]);

  it('are expected, reported, missing or unexpected, by their ids', () => {
    const found = contributors({
      expected,
      counted: [counted('other', FEBRUARY), counted('chw', FEBRUARY, 5, ['b', 'a', 'b'])],
    });
    expect(found).toEqual([
      { owner: 'absent', orgUnits: ['a'], status: 'missing' },
      {
        owner: 'chw',
        orgUnits: ['a', 'b'],
        status: 'reported',
        document: 'chw 2026-02 5',
        updatedDate: 5,
      },
      {
        owner: 'other',
        orgUnits: ['unit'],
        status: 'unexpected',
        document: 'other 2026-02 undefined',
      },
    ]);
  });

  it('are missing where a month of a longer period is missing, and say which', () => {
    const found = contributors({
      expected: new Map([
        ['all', ['a']],
        ['none', ['a']],
        ['one', ['a']],
      ]),
      counted: [
        counted('all', JANUARY),
        counted('all', FEBRUARY),
        counted('one', FEBRUARY),
        counted('unexpected', JANUARY),
      ],
      months: BOTH,
    });
    expect(found.map(({ owner, status, missingMonths }) => [owner, status, missingMonths])).toEqual(
      [
        ['all', 'reported', undefined],
        ['none', 'missing', [JANUARY, FEBRUARY]],
        ['one', 'missing', [JANUARY]],
        ['unexpected', 'unexpected', undefined],
      ],
    );
    expect('missingMonths' in (found[0] ?? {})).toBeFalse();
  });

  for (const [what, documents, document] of [
    ['the last month', [counted('a', JANUARY, 9), counted('a', FEBRUARY, 5)], 'a 2026-02 5'],
    [
      'the last month, read first',
      [counted('a', FEBRUARY, 5), counted('a', JANUARY, 9)],
      'a 2026-02 5',
    ],
    ['the later change', [counted('a', FEBRUARY, 9), counted('a', FEBRUARY, 5)], 'a 2026-02 9'],
    [
      'the later change, read last',
      [counted('a', FEBRUARY, 5), counted('a', FEBRUARY, 9)],
      'a 2026-02 9',
    ],
    ['a date before none', [counted('a', FEBRUARY), counted('a', FEBRUARY, 5)], 'a 2026-02 5'],
    [
      'a date before none, read first',
      [counted('a', FEBRUARY, 5), counted('a', FEBRUARY)],
      'a 2026-02 5',
    ],
    [
      'the greater id, of accounts that all count and have one date',
      [accountOf('a', 'first', 5), accountOf('a', 'second', 5)],
      'a 2026-02 second',
    ],
    [
      'the greater id, read first',
      [accountOf('a', 'second', 5), accountOf('a', 'first', 5)],
      'a 2026-02 second',
    ],
    [
      'a date that a clock can have before one that none can',
      [accountOf('a', 'first', 5), accountOf('a', 'second', LAST_DAY * 3)],
      'a 2026-02 first',
    ],
    [
      'the first of two alike',
      [counted('a', FEBRUARY, 5, ['x']), counted('a', FEBRUARY, 5, ['y'])],
      'a 2026-02 5',
    ],
  ] as const) {
    it(`have the document of ${what}`, () => {
      const [found] = contributors({ counted: documents, months: BOTH });
      expect(found?.document).toBe(document);
      if (what === 'the first of two alike') expect(found?.orgUnits).toEqual(['x']);
    });
  }

  for (const [updatedDate, lastDay, isEarly, isDated] of [
    [LAST_DAY - 1, '2026-02-28', true, true],
    [LAST_DAY, '2026-02-28', false, true],
    [LAST_DAY - 1, undefined, false, true],
    [undefined, '2026-02-28', false, false],
    [LAST_DAY * 3, '2026-02-28', false, false],
  ] as const) {
    it(`${isEarly ? 'are' : 'are not'} early at ${String(updatedDate)} of ${String(lastDay)}`, () => {
      const [found] = contributors({ counted: [counted('a', FEBRUARY, updatedDate)], lastDay });
      expect('early' in (found ?? {})).toBe(isEarly);
      expect(found?.updatedDate).toBe(isDated ? updatedDate : undefined);
      expect('updatedDate' in (found ?? {})).toBe(isDated);
    });
  }
});
