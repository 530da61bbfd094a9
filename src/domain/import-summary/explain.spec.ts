import * as fc from 'fast-check';
import type { DataValueRow } from '../data-value-set/data-value-row.ts';
import { BIRTHS, UNIT, VISITS } from '../testing/builders.ts';
import { DEFAULT_COMBO, FEMALE, OTHER_UNIT } from '../testing/dhis2-metadata.ts';
import { causeOf, KNOWN_CODES } from './cause.ts';
import { explain, type Explanation } from './explain.ts';
import type { ImportConflict } from './import-summary.ts';

const ROWS: readonly DataValueRow[] = [
  { dataElement: BIRTHS, orgUnit: UNIT, value: '1' },
  { dataElement: VISITS, orgUnit: UNIT, value: '2' },
  { dataElement: BIRTHS, orgUnit: OTHER_UNIT, value: '3' },
  { dataElement: BIRTHS, categoryOptionCombo: FEMALE, orgUnit: OTHER_UNIT, value: '4' },
];

const NAMES = new Map([[OTHER_UNIT, 'Chamamul CU']]);

const explained = (conflict: Partial<ImportConflict>): Explanation =>
  explain({ message: '', objects: [], indexes: [], isWholeFile: false, ...conflict }, ROWS, NAMES);

const indexesOf = (conflict: Partial<ImportConflict>): readonly number[] =>
  explained(conflict).rows.map(({ index }) => index);

describe('a conflict about values', () => {
  it('is about the rows that its indexes name', () => {
    expect(explained({ code: 'E7633', message: `Not in: ${BIRTHS}`, indexes: [2, 3, 9] })).toEqual({
      cause: 'element-not-in-data-set',
      fix: 'correct-target-mapping',
      code: 'E7633',
      refusesFile: false,
      rows: [
        { index: 2, dataElement: BIRTHS, orgUnit: OTHER_UNIT, value: '3' },
        {
          index: 3,
          dataElement: BIRTHS,
          categoryOptionCombo: FEMALE,
          orgUnit: OTHER_UNIT,
          value: '4',
        },
      ],
      subjects: [{ id: BIRTHS }],
    });
  });

  it('without indexes is about the rows that carry the most of its ids', () => {
    expect(indexesOf({ object: BIRTHS, message: `Must be assigned to: ${OTHER_UNIT}` })).toEqual([
      2, 3,
    ]);
    expect(indexesOf({ objects: [BIRTHS, OTHER_UNIT, FEMALE] })).toEqual([3]);
    expect(indexesOf({ message: `combo ${DEFAULT_COMBO} of ${VISITS}` })).toEqual([1]);
  });

  it('of two pairs is not about the row that has one id of each', () => {
    const combo = 'maleMaleMal';
    const pairs = [
      [VISITS, FEMALE],
      [BIRTHS, combo],
      [BIRTHS, FEMALE],
    ] as const;
    const rows = pairs.map(([dataElement, categoryOptionCombo]) => ({
      dataElement,
      categoryOptionCombo,
      orgUnit: UNIT,
      value: '1',
    }));
    const message = `Not of the data element: [${VISITS}-${FEMALE}, ${BIRTHS}-${combo}]`;
    const conflict = { code: 'E8024', message, objects: [], indexes: [], isWholeFile: false };
    expect(explain(conflict, rows, NAMES).rows.map(({ index }) => index)).toEqual([0, 1]);
  });

  it('is about no row where nothing of it is ours', () => {
    expect(indexesOf({ message: 'Something happened somewhere' })).toEqual([]);
  });

  it('of one value does not refuse the file, also since 2.43', () => {
    expect(explained({ code: 'E8122', indexes: [1] }).refusesFile).toBeFalse();
  });
});

describe('a refusal of the file', () => {
  it('names every row, and is about those that caused it', () => {
    const { refusesFile, rows, subjects } = explained({
      code: 'E8022',
      message: `Not assigned to dataSet0001: [${OTHER_UNIT}]`,
      indexes: [0, 1, 2, 3],
    });
    expect(refusesFile).toBeTrue();
    expect(rows.map(({ index }) => index)).toEqual([2, 3]);
    expect(subjects).toEqual([{ id: OTHER_UNIT, name: 'Chamamul CU' }]);
  });

  it('for rows that clash names those rows only', () => {
    expect(indexesOf({ code: 'E8128', indexes: [0, 2] })).toEqual([0, 2]);
  });

  it('for the default combo is about rows that write it before rows that have none', () => {
    const rows = [...ROWS, { ...ROWS[0], categoryOptionCombo: DEFAULT_COMBO } as DataValueRow];
    const conflict = {
      code: 'E8024',
      message: `Not of the element: [${DEFAULT_COMBO}]`,
      objects: [],
      indexes: [],
      isWholeFile: false,
    };
    expect(explain(conflict, rows, NAMES).rows.map(({ index }) => index)).toEqual([4]);
    expect(explain(conflict, ROWS, NAMES).rows.map(({ index }) => index)).toEqual([0, 1, 2]);
  });

  it('is about the field that its code is of, where one id stands in two', () => {
    const rows = [
      { dataElement: BIRTHS, categoryOptionCombo: FEMALE, orgUnit: UNIT, value: '1' },
      { dataElement: BIRTHS, attributeOptionCombo: FEMALE, orgUnit: UNIT, value: '1' },
    ];
    const about = (code: string): readonly number[] => {
      const conflict = { code, message: FEMALE, objects: [], indexes: [], isWholeFile: false };
      return explain(conflict, rows, NAMES).rows.map(({ index }) => index);
    };
    expect([about('E8024'), about('E8023')]).toEqual([[0], [1]]);
  });

  it('may name no row, only -1', () => {
    const conflict = { isWholeFile: true, message: `Value 4: ${FEMALE} is odd` };
    expect(explained(conflict).refusesFile).toBeTrue();
    expect(indexesOf(conflict)).toEqual([3]);
  });

  it('of older servers is one of the data set or what stands at the top', () => {
    expect(['E7600', 'E7603', 'E7610'].map((code) => explained({ code }).refusesFile)).toEqual([
      true,
      true,
      false,
    ]);
  });
});

describe('a cause', () => {
  for (const [code, cause, fix] of [
    ['E7600', 'data-set-not-found', 'correct-data-set'],
    ['E8002', 'several-data-sets', 'send-as-json'],
    ['E8003', 'data-set-not-told', 'send-as-json'],
    ['E8009', 'complete-date-not-possible', 'export-without-complete-date'],
    ['E8011', 'no-access-to-org-unit', 'ask-for-access'],
    ['E7612', 'org-unit-not-found', 'correct-or-assign-org-unit'],
    ['E7619', 'value-type', 'correct-value-type'],
    ['E7636', 'org-unit-not-assigned', 'correct-or-assign-org-unit'],
    ['E8024', 'wrong-option-combo', 'correct-target-mapping'],
    ['E7640', 'expired-period', 'choose-or-open-period'],
    ['E8030', 'period-not-open', 'choose-or-open-period'],
    ['E8031', 'outside-org-unit-dates', 'correct-org-unit-dates'],
    ['E7642', 'already-approved', 'ask-to-unapprove'],
    ['E8032', 'outside-option-dates', 'correct-category-option'],
    ['E8128', 'duplicate-row', 'export-again'],
    ['E9999', 'unknown', 'ask-administrator'],
    [undefined, 'unknown', 'ask-administrator'],
  ] as const) {
    it(`of ${code ?? 'no code'} is ${cause}, put right by ${fix}`, () => {
      expect(causeOf(code, '')).toEqual({ cause, fix });
    });
  }

  it('of a value that is neither yes nor no is put right by mapping sums to them', () => {
    for (const message of ['value_not_bool, must match', 'Value 3 not of type BOOLEAN']) {
      expect(causeOf('E7619', message).fix).toBe('map-yes-no');
    }
  });

  it('is known of every code of both importers', () => {
    const range = (from: number, to: number): string[] =>
      Array.from({ length: to - from + 1 }, (_, index) => `E${String(from + index)}`);
    const codes = [
      ...['E7600', 'E7601', 'E7603', 'E7604'],
      ...range(7610, 7621),
      ...range(7630, 7645),
      ...['E8000', 'E8002', 'E8003', 'E8004', 'E8005', 'E8007', 'E8008', 'E8009'],
      ...range(8010, 8012),
      ...range(8020, 8025),
      ...range(8030, 8035),
      ...range(8100, 8111),
      ...range(8120, 8128),
    ];
    expect([...codes].filter((code) => !KNOWN_CODES.includes(code))).toEqual([]);
  });
});

describe('a combo that DHIS2 calls wrong', () => {
  for (const [code, indexes, cause] of [
    ['E8024', [3], 'wrong-option-combo'],
    ['E7634', [0, 0], 'missing-option-combo'],
    ['E7634', [0, 3], 'wrong-option-combo'],
    ['E7635', [0], 'missing-attribute-option-combo'],
    ['E7635', [9], 'wrong-attribute-option-combo'],
  ] as const) {
    it(`with ${code} for rows ${indexes.join()} is ${cause}`, () => {
      expect(explained({ code, indexes, objects: [BIRTHS, FEMALE] }).cause).toBe(cause);
    });
  }

  it('stays wrong where no row is known', () => {
    expect(explained({ code: 'E7635' }).cause).toBe('wrong-attribute-option-combo');
  });
});

describe('words without a code', () => {
  for (const [message, code] of [
    ['Data element not found or not accessible', 'E7610'],
    ['Organisation unit not in hierarchy of current user: admin', 'E7617'],
    ['value_not_integer, must match data element type: births00001', 'E7619'],
    ['Period type of period: 2026Q1 not valid for data element: births00001', 'E7632'],
    ['Current date is past expiry days for period 202601 and data set: dataSet0001', 'E7640'],
    ['Period: 202612 is after latest open future period: 202610 for data element: x', 'E7641'],
    ['Period: 202601 is not open for this data set at this time: dataSet0001', 'E7643'],
    ['Something new', undefined],
  ] as const) {
    it(`${message} is ${code ?? 'not known'}`, () => {
      expect(explained({ message }).code).toBe(code);
    });
  }

  it('about completing are of a complete date without its one org unit', () => {
    const message = 'OrganisationUnit is required to complete data set';
    expect(explained({ object: 'OrganisationUnit', message }).cause).toBe(
      'complete-date-not-possible',
    );
    expect(explained({ object: 'Period', message: 'odd' }).cause).toBe('unknown');
  });
});

describe('an explanation of any conflict', () => {
  it('names only rows that were sent, and ids that they carry', () => {
    const conflicts = fc.record({
      message: fc.oneof(fc.string(), fc.constantFrom(UNIT, `[${BIRTHS}, ${FEMALE}]`)),
      objects: fc.array(fc.string()),
      indexes: fc.array(fc.nat(6)),
      isWholeFile: fc.boolean(),
    });
    fc.assert(
      fc.property(conflicts, (conflict) => {
        const { rows, subjects } = explained(conflict);
        for (const { index, ...row } of rows) expect(row).toEqual(ROWS[index] as never);
        const ids = JSON.stringify([ROWS, DEFAULT_COMBO]);
        for (const { id } of subjects) expect(ids).toContain(id);
        expect(rows.length).toBeLessThanOrEqual(conflict.indexes.length + ROWS.length);
      }),
    );
  });
});
