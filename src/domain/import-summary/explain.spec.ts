import * as fc from 'fast-check';
import type { DataValueRow } from '../data-value-set/data-value-row.ts';
import { BIRTHS, UNIT, VISITS } from '../testing/builders.ts';
import { DEFAULT_COMBO, FEMALE, OTHER_UNIT } from '../testing/dhis2-metadata.ts';
import { decodeConflict } from './decode-conflict.ts';
import { causeOf, KNOWN_CODES } from './cause.ts';
import { explainConflict, type Explanation } from './explain.ts';
import type { ImportConflict } from './import-summary.ts';

const ROWS: readonly DataValueRow[] = [
  { dataElement: BIRTHS, orgUnit: UNIT, value: '1' },
  { dataElement: VISITS, orgUnit: UNIT, value: '2' },
  { dataElement: BIRTHS, orgUnit: OTHER_UNIT, value: '3' },
  { dataElement: BIRTHS, categoryOptionCombo: FEMALE, orgUnit: OTHER_UNIT, value: '4' },
];

const NAMES = new Map([[OTHER_UNIT, 'Chamamul CU']]);

const explained = (conflict: Partial<ImportConflict>): Explanation =>
  explainConflict(
    { message: '', objects: [], indexes: [], isWholeFile: false, ...conflict },
    ROWS,
    NAMES,
  );

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
    expect(explainConflict(conflict, rows, NAMES).rows.map(({ index }) => index)).toEqual([0, 1]);
  });

  it('with indexes beyond the file is about the rows that carry its ids', () => {
    expect(indexesOf({ code: 'E7633', indexes: [4], objects: [VISITS] })).toEqual([1]);
    expect(indexesOf({ code: 'E7633', indexes: [9], objects: [VISITS] })).toEqual([1]);
  });

  it('about an id is not about a row that has it for its value', () => {
    const rows = [
      { dataElement: BIRTHS, orgUnit: UNIT, value: '1' },
      { dataElement: VISITS, orgUnit: UNIT, value: BIRTHS },
    ];
    const conflict = { object: BIRTHS, message: '', objects: [], indexes: [], isWholeFile: false };
    expect(explainConflict(conflict, rows, NAMES).rows.map(({ index }) => index)).toEqual([0]);
  });

  it('about a missing attribute option combo is about the rows that have none', () => {
    const row = { dataElement: BIRTHS, orgUnit: UNIT, value: '1' };
    const rows = [row, { ...row, attributeOptionCombo: FEMALE }];
    const message = 'Attribute option combo is required but is not specified';
    const conflict = { message, objects: [], indexes: [], isWholeFile: false };
    expect(explainConflict(conflict, rows, NAMES).rows.map(({ index }) => index)).toEqual([0]);
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
    expect(explainConflict(conflict, rows, NAMES).rows.map(({ index }) => index)).toEqual([4]);
    expect(explainConflict(conflict, ROWS, NAMES).rows.map(({ index }) => index)).toEqual([
      0, 1, 2,
    ]);
  });

  it('is about the field that its code is of, where one id stands in two', () => {
    const rows = [
      { dataElement: BIRTHS, categoryOptionCombo: FEMALE, orgUnit: UNIT, value: '1' },
      { dataElement: BIRTHS, attributeOptionCombo: FEMALE, orgUnit: UNIT, value: '1' },
    ];
    const about = (code: string): readonly number[] => {
      const conflict = { code, message: FEMALE, objects: [], indexes: [], isWholeFile: false };
      return explainConflict(conflict, rows, NAMES).rows.map(({ index }) => index);
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
    ['E7601', 'no-access-to-data-set', 'ask-for-access'],
    ['E7603', 'org-unit-not-found', 'correct-or-assign-org-unit'],
    ['E7604', 'attribute-option-combo-not-found', 'correct-target-mapping'],
    ['E7610', 'element-not-found', 'correct-target-mapping'],
    ['E7611', 'bad-period', 'export-again'],
    ['E7612', 'org-unit-not-found', 'correct-or-assign-org-unit'],
    ['E7613', 'option-combo-not-accessible', 'ask-for-access-or-correct-mapping'],
    ['E7614', 'no-access-to-option', 'ask-for-access'],
    ['E7615', 'option-combo-not-accessible', 'ask-for-access-or-correct-mapping'],
    ['E7616', 'no-access-to-option', 'ask-for-access'],
    ['E7617', 'no-access-to-org-unit', 'ask-for-access'],
    ['E7618', 'no-value', 'leave-out'],
    ['E7619', 'value-type', 'correct-value-type'],
    ['E7620', 'comment-too-long', 'shorten-comment'],
    ['E7621', 'not-an-option', 'correct-target-mapping'],
    ['E7630', 'missing-option-combo', 'correct-target-mapping'],
    ['E7631', 'missing-attribute-option-combo', 'correct-target-mapping'],
    ['E7632', 'wrong-period-type', 'choose-other-data-set'],
    ['E7633', 'element-not-in-data-set', 'correct-target-mapping'],
    ['E7634', 'wrong-option-combo', 'correct-target-mapping'],
    ['E7635', 'wrong-attribute-option-combo', 'correct-target-mapping'],
    ['E7636', 'org-unit-not-assigned', 'correct-or-assign-org-unit'],
    ['E7637', 'unexpected-field', 'export-again'],
    ['E7638', 'outside-option-dates', 'correct-category-option'],
    ['E7639', 'org-unit-not-of-option', 'correct-category-option'],
    ['E7640', 'expired-period', 'choose-or-open-period'],
    ['E7641', 'future-period', 'choose-or-open-period'],
    ['E7642', 'already-approved', 'ask-to-unapprove'],
    ['E7643', 'outside-input-periods', 'choose-or-open-period'],
    ['E7644', 'outside-input-periods', 'choose-or-open-period'],
    ['E7645', 'unexpected-field', 'export-again'],
    ['E8000', 'not-all-valid', 'correct-other-rows'],
    ['E8002', 'several-data-sets', 'send-as-json'],
    ['E8003', 'data-set-not-told', 'send-as-json'],
    ['E8004', 'data-set-not-found', 'correct-data-set'],
    ['E8005', 'data-set-not-found', 'correct-data-set'],
    ['E8007', 'damaged-file', 'export-again'],
    ['E8008', 'complete-date-not-possible', 'export-without-complete-date'],
    ['E8009', 'complete-date-not-possible', 'export-without-complete-date'],
    ['E8010', 'no-access-to-data-set', 'ask-for-access'],
    ['E8011', 'no-access-to-org-unit', 'ask-for-access'],
    ['E8012', 'no-access-to-option', 'ask-for-access'],
    ['E8020', 'element-not-in-data-set', 'correct-target-mapping'],
    ['E8021', 'wrong-period-type', 'choose-other-data-set'],
    ['E8022', 'org-unit-not-assigned', 'correct-or-assign-org-unit'],
    ['E8023', 'wrong-attribute-option-combo', 'correct-target-mapping'],
    ['E8024', 'wrong-option-combo', 'correct-target-mapping'],
    ['E8025', 'org-unit-not-of-option', 'correct-category-option'],
    ['E8030', 'period-not-open', 'choose-open-period-or-update'],
    ['E8031', 'outside-org-unit-dates', 'correct-org-unit-dates'],
    ['E8032', 'outside-option-dates', 'correct-category-option'],
    ['E8033', 'already-approved', 'ask-to-unapprove'],
    ['E8034', 'unexpected-field', 'export-again'],
    ['E8035', 'unexpected-field', 'export-again'],
    ['E8100', 'incomplete-row', 'export-again'],
    ['E8101', 'data-set-not-told', 'send-as-json'],
    ['E8102', 'incomplete-row', 'export-again'],
    ['E8103', 'element-not-found', 'correct-target-mapping'],
    ['E8104', 'invalid-identifier', 'correct-target-mapping'],
    ['E8105', 'incomplete-row', 'export-again'],
    ['E8106', 'invalid-identifier', 'correct-or-assign-org-unit'],
    ['E8107', 'org-unit-not-found', 'correct-or-assign-org-unit'],
    ['E8108', 'option-combo-not-found', 'correct-target-mapping'],
    ['E8109', 'option-combo-not-found', 'correct-target-mapping'],
    ['E8110', 'attribute-option-combo-not-found', 'correct-target-mapping'],
    ['E8111', 'attribute-option-combo-not-found', 'correct-target-mapping'],
    ['E8120', 'no-value', 'leave-out'],
    ['E8121', 'no-value', 'leave-out'],
    ['E8122', 'value-type', 'correct-value-type'],
    ['E8123', 'not-an-option', 'correct-target-mapping'],
    ['E8124', 'comment-not-an-option', 'shorten-comment'],
    ['E8125', 'comment-too-long', 'shorten-comment'],
    ['E8126', 'unexpected-field', 'export-again'],
    ['E8127', 'unexpected-field', 'export-again'],
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

  it('of another code is put right as ever, whatever type its words name', () => {
    expect(causeOf('E7633', 'BOOLEAN').fix).toBe('correct-target-mapping');
  });

  it('of a zero is told by words alone, and by these at their beginning', () => {
    const words = 'Value is zero and not significant';
    expect(causeOf(undefined, words).cause).toBe('zero-not-significant');
    expect(causeOf('E7619', words).cause).toBe('value-type');
    expect(causeOf(undefined, `Not this: ${words}`).cause).toBe('unknown');
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

  it('stays wrong where a row has one of the attribute', () => {
    const rows = [{ dataElement: BIRTHS, attributeOptionCombo: FEMALE, orgUnit: UNIT, value: '1' }];
    const conflict = { code: 'E7635', message: '', objects: [], indexes: [0], isWholeFile: false };
    expect(explainConflict(conflict, rows, NAMES).cause).toBe('wrong-attribute-option-combo');
  });

  it('stays wrong where no row is known', () => {
    expect(explained({ code: 'E7635' }).cause).toBe('wrong-attribute-option-combo');
  });
});

describe('words without a code', () => {
  // As 2.36 wrote them (dhis2-core, DefaultDataValueSetService and DataValueSetImportValidator).
  for (const [message, code] of [
    ['Data element not found or not accessible', 'E7610'],
    ['Period not valid', 'E7611'],
    ['Organisation unit not found or not accessible', 'E7612'],
    ['Category option combo not found or not accessible for writing data', 'E7613'],
    ['Attribute option combo not found or not accessible for writing data', 'E7615'],
    ['Organisation unit not in hierarchy of current user: admin', 'E7617'],
    ['Data value or comment not specified for data element: births00001', 'E7618'],
    ['value_not_integer, must match data element type: births00001', 'E7619'],
    ['value_not_bool, must match data element type: births00001', 'E7619'],
    ['Comment is longer than 50000 characters', 'E7620'],
    ['Data value is not a valid option of the data element option set: births00001', 'E7621'],
    ['Category option combo is required but is not specified', 'E7630'],
    ['Attribute option combo is required but is not specified', 'E7631'],
    ['Period type of period: 2026Q1 not valid for data element: births00001', 'E7632'],
    ['Category option combo: abc must be part of category combo of data element: b', 'E7634'],
    ['Attribute option combo: abc must be part of category combo of data sets of b', 'E7635'],
    [
      'Data element: births00001 must be assigned through data sets to organisation unit: unit0000001',
      'E7636',
    ],
    ['Current date is past expiry days for period 202601 and data set: dataSet0001', 'E7640'],
    ['Period: 202612 is after latest open future period: 202610 for data element: x', 'E7641'],
    ['Data is already approved for data set: dataSet0001 period: 202601', 'E7642'],
    ['Period: 202601 is not open for this data set at this time: dataSet0001', 'E7643'],
    ['Period: 202601 does not conform to the open periods of associated data sets', 'E7644'],
    ['Something new', undefined],
    ['The user must match data element types', undefined],
  ] as const) {
    it(`${message} is ${code ?? 'not known'}`, () => {
      expect(explained({ message }).code).toBe(code);
      // Only these are known by words in the middle.
      const isAnywhere = ['E7621', 'E7641', 'E7643', 'E7644'].includes(code ?? '');
      expect(explained({ message: `Not: ${message}` }).code).toBe(isAnywhere ? code : undefined);
    });
  }

  it('have no code where they are not known', () => {
    expect('code' in explained({ message: 'Something new' })).toBeFalse();
  });

  it('about completing are of a complete date without its one org unit', () => {
    const message = 'OrganisationUnit is required to complete data set';
    expect(explained({ object: 'OrganisationUnit', message }).cause).toBe(
      'complete-date-not-possible',
    );
    expect(explained({ object: 'Period', message: 'odd' }).cause).toBe('unknown');
    const period = 'Period is required to complete data set';
    expect(explained({ object: 'Period', message: period }).cause).toBe(
      'complete-date-not-possible',
    );
    expect(explained({ object: BIRTHS, message: period }).cause).toBe('unknown');
  });
});

describe('a conflict whose words name an id that stands in two fields', () => {
  const [SAME, OTHER] = ['sameSameSam', 'otherOther1'];
  const rowWith = (field: string): DataValueRow => ({
    dataElement: OTHER,
    orgUnit: OTHER,
    categoryOptionCombo: OTHER,
    attributeOptionCombo: OTHER,
    value: '1',
    [field]: SAME,
  });
  const fields = ['dataElement', 'orgUnit', 'categoryOptionCombo', 'attributeOptionCombo'];
  const rows = fields.map(rowWith);

  for (const [code, about] of [
    ['E7633', [0]],
    ['E8020', [0]],
    ['E7610', [0]],
    ['E8103', [0]],
    ['E7636', [0, 1]],
    ['E7612', [1]],
    ['E8031', [1]],
    ['E8011', [1]],
    ['E8025', [1, 3]],
    ['E8033', [1, 3]],
    ['E8024', [0, 2]],
    ['E8108', [0, 2]],
    ['E7613', [2, 3]],
    ['E7615', [2, 3]],
    ['E8032', [3]],
    ['E8023', [3]],
    ['E8110', [3]],
    ['E9999', [0, 1, 2, 3]],
  ] as const) {
    it(`with ${code} is about the fields of its cause`, () => {
      const conflict = { code, message: SAME, objects: [], indexes: [], isWholeFile: false };
      const told = explainConflict(conflict, rows, NAMES);
      expect(told.rows.map(({ index }) => index)).toEqual([...about]);
    });
  }
});

describe('a conflict about the default combo', () => {
  const row = { dataElement: BIRTHS, orgUnit: UNIT, value: '1' };
  const rows = [
    { ...row, attributeOptionCombo: DEFAULT_COMBO },
    row,
    { ...row, attributeOptionCombo: FEMALE },
  ];
  for (const [code, about] of [
    ['E8033', [0, 1]],
    ['E8025', [0, 1]],
    ['E8032', [0, 1]],
    ['E8110', [0]],
  ] as const) {
    it(`with ${code} is about rows ${about.join(' and ')}`, () => {
      const conflict = {
        code,
        message: DEFAULT_COMBO,
        objects: [],
        indexes: [],
        isWholeFile: false,
      };
      const told = explainConflict(conflict, rows, NAMES);
      expect(told.rows.map(({ index }) => index)).toEqual([...about]);
    });
  }
});

describe('a missing combo whose words name an id that stands in two fields', () => {
  const [SAME, OTHER, COMBO] = ['sameSameSam', 'otherOther1', 'comboCombo1'];
  const rows: readonly DataValueRow[] = [
    { dataElement: SAME, orgUnit: OTHER, value: '1' },
    { dataElement: OTHER, orgUnit: SAME, value: '1' },
    { dataElement: SAME, orgUnit: OTHER, categoryOptionCombo: COMBO, value: '1' },
    { dataElement: SAME, orgUnit: OTHER, attributeOptionCombo: COMBO, value: '1' },
  ];
  for (const [code, words, about] of [
    ['E7630', SAME, [0, 3]],
    ['E7631', SAME, []],
    ['E7631', DEFAULT_COMBO, [0, 1, 2]],
  ] as const) {
    it(`with ${code} and ${words} is about the fields of its cause, in rows without one`, () => {
      const conflict = { code, message: words, objects: [], indexes: [], isWholeFile: false };
      const told = explainConflict(conflict, rows, NAMES);
      expect(told.rows.map(({ index }) => index)).toEqual([...about]);
    });
  }
});

// Real answers and words, their ids as in BLSQ/iaso's fixtures and orbf2's specs.
describe('words of older servers', () => {
  const rows: readonly DataValueRow[] = [
    { dataElement: 'kB0ZBFisE0e', orgUnit: 'HJiPOcmziQA', value: '4' },
    {
      dataElement: 'e22tIwy1nKR',
      orgUnit: 'HJiPOcmziQA',
      categoryOptionCombo: 'D4UpeaWoLqq',
      value: '3',
    },
    { dataElement: 'FC3nR54yGUx', orgUnit: 'HJiPOcmziQA', value: '7' },
    { dataElement: 'FC3nR54yGUx', orgUnit: 'Dm0BPC4vkXh', value: '0' },
  ];
  const told = (object: string, message: string) => {
    const conflict = { object, message, objects: [], indexes: [], isWholeFile: false };
    const { cause, fix, rows: about } = explainConflict(conflict, rows, NAMES);
    return [cause, fix, about.map(({ index }) => index)];
  };

  it('that name an element and an org unit are about that element there', () => {
    const words =
      'Data element: FC3nR54yGUx must be assigned through data sets to organisation unit: HJiPOcmziQA';
    expect(told('HJiPOcmziQA', words)).toEqual([
      'org-unit-not-assigned',
      'correct-or-assign-org-unit',
      [2],
    ]);
  });

  it('with the value as their object are about the rows that have it', () => {
    expect(told('7', 'Category option combo is required but is not specified')).toEqual([
      'missing-option-combo',
      'correct-target-mapping',
      [2],
    ]);
    expect(told('3', 'value_not_bool, must match data element type: e22tIwy1nKR')).toEqual([
      'value-type',
      'map-yes-no',
      [1],
    ]);
  });

  it('with the value as their object and no id are about the rows that have it', () => {
    expect(told('7', 'value_not_bool, must match data element')[2]).toEqual([2]);
  });

  it('about a missing option combo without a value are about all rows that have none', () => {
    expect(told('2279', 'Category option combo is required but is not specified')[2]).toEqual([
      0, 2, 3,
    ]);
  });

  it('about a zero that is not stored are no fault of the type', () => {
    const words = 'Value is zero and not significant, must match data element: FC3nR54yGUx';
    expect(told('0', words)).toEqual(['zero-not-significant', 'store-zeros', [3]]);
  });

  it('about an approval are about every row of the org unit, with a category option combo or not', () => {
    const words =
      'Data is already approved for data set: VMuFODsyWaO period: 202610 organisation unit: HJiPOcmziQA attribute option combo: HllvX50cXC0';
    expect(told('HJiPOcmziQA', words)).toEqual(['already-approved', 'ask-to-unapprove', [0, 1, 2]]);
  });
});

describe('answers of 2.43', () => {
  it('that find no element of the file in the data set may mean that it does not exist', () => {
    const message = `Data elements are not in data set \`dataSet0001\`: [${BIRTHS}, ${VISITS}]`;
    const { cause, fix, rows } = explained({ code: 'E8020', message, indexes: [0, 1, 2, 3] });
    expect([cause, fix, rows.length]).toEqual([
      'no-element-in-data-set',
      'correct-data-set-or-elements',
      4,
    ]);
    expect(explained({ code: 'E8020', message: `[${VISITS}]` }).cause).toBe(
      'element-not-in-data-set',
    );
  });

  it('that find no element in an empty file say nothing of the data set', () => {
    const conflict = { code: 'E8020', message: '', objects: [], indexes: [], isWholeFile: false };
    expect(explainConflict(conflict, [], NAMES).cause).toBe('element-not-in-data-set');
  });

  for (const code of ['E8100', 'E8102', 'E8105']) {
    it(`with ${code} name their row in words`, () => {
      const decoded = decodeConflict({
        errorCode: code,
        value: 'Value #1 is incomplete',
        indexes: [-1],
      });
      const { cause, refusesFile, rows } = explained(decoded ?? {});
      expect([cause, refusesFile, rows.map(({ index }) => index)]).toEqual([
        'incomplete-row',
        true,
        [1],
      ]);
    });
  }
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
