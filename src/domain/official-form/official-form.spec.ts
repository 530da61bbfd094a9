import { BIRTHS, VISITS } from '../testing/builders.ts';
import {
  DEFAULT_COMBO,
  elementOf,
  FEMALE,
  MALE,
  metadataOf,
  SEX,
} from '../testing/dhis2-metadata.ts';
import { officialForm, type FormCell, type FormFilling } from './official-form.ts';

const OTHER = 'other000001';

const ELEMENTS = [
  elementOf(BIRTHS),
  elementOf(VISITS, { categoryCombo: SEX }),
  elementOf(OTHER, { name: 'A name' }),
];

const SECTIONS = [
  {
    id: 'section0001',
    name: 'Mothers',
    sortOrder: 1,
    dataElements: [{ id: VISITS }, { id: BIRTHS }, { id: 'gone0000001' }],
    greyedFields: [
      { dataElement: { id: VISITS }, categoryOptionCombo: { id: MALE } },
      { dataElement: { id: BIRTHS }, categoryOptionCombo: { id: DEFAULT_COMBO } },
    ],
  },
];

const filled = (more: object, filling: Partial<FormFilling> = {}) =>
  officialForm(metadataOf({ dataSetElements: ELEMENTS, ...more }), {
    values: [],
    mapped: [],
    ...filling,
  });

const cell = (one: FormCell): string => (one.state === 'value' ? one.value : one.state);

/** `part: element cell cell` of each row. */
const rows = ({ parts }: ReturnType<typeof filled>): readonly string[] =>
  parts.flatMap(({ name = '-', tables }) =>
    tables.flatMap((table) =>
      table.rows.map(({ element, cells }) => `${name}: ${element.id} ${cells.map(cell).join(' ')}`),
    ),
  );

describe('the official form of a data set', () => {
  it('has its sections, what is split up in columns, and what is in no section after them', () => {
    const form = filled(
      { sections: SECTIONS },
      {
        values: [
          { dataElement: VISITS, categoryOptionCombo: FEMALE, value: '0' },
          { dataElement: OTHER, value: '7' },
        ],
        mapped: [{ dataElement: BIRTHS }, { dataElement: OTHER }],
      },
    );
    expect(form.layout).toBe('sections');
    expect(rows(form)).toEqual([
      `Mothers: ${VISITS} 0 greyed`,
      `Mothers: ${BIRTHS} greyed`,
      `-: ${OTHER} 7`,
    ]);
    expect(form.parts[0]?.tables.map(({ columns }) => columns.map(({ name }) => name))).toEqual([
      ['Female', 'Male'],
      [''],
    ]);
  });

  it('tells zero, what nobody reported, and what no target is mapped to apart', () => {
    const form = filled(
      { sections: [] },
      {
        values: [{ dataElement: BIRTHS, categoryOptionCombo: DEFAULT_COMBO, value: '0' }],
        mapped: [{ dataElement: BIRTHS }, { dataElement: VISITS, categoryOptionCombo: MALE }],
      },
    );
    expect(form.layout).toBe('default');
    // By name.
    expect(rows(form)).toEqual([
      `-: ${OTHER} not-mapped`,
      `-: ${BIRTHS} 0`,
      `-: ${VISITS} not-mapped not-reported`,
    ]);
    expect(form.cellOf(BIRTHS, DEFAULT_COMBO)).toEqual({ state: 'value', value: '0' });
  });

  it('never hides a number, also where DHIS2 wants none', () => {
    const form = filled(
      { sections: SECTIONS },
      { values: [{ dataElement: VISITS, categoryOptionCombo: MALE, value: '3' }] },
    );
    expect(rows(form)[0]).toBe(`Mothers: ${VISITS} not-mapped 3`);
    expect(form.valuesNotOn()).toEqual([]);
  });

  it('tells the values that stand in no field of it', () => {
    const stray = [
      { dataElement: 'gone0000001', value: '5' },
      { dataElement: BIRTHS, categoryOptionCombo: MALE, value: '2' },
    ];
    const form = filled({ sections: SECTIONS }, { values: stray });
    expect(form.valuesNotOn()).toEqual(stray);
    const fields = [{ dataElement: BIRTHS, categoryOptionCombo: MALE }];
    expect(form.valuesNotOn(fields)).toEqual([{ dataElement: 'gone0000001', value: '5' }]);
  });

  it('is the custom form where there is one', () => {
    const form = filled({ sections: SECTIONS, dataEntryForm: { htmlCode: '<p></p>' } });
    expect([form.layout, form.customForm]).toEqual(['custom', '<p></p>']);
  });

  it('is a plain table where no layout is known, with the columns that occur', () => {
    const unknown = { id: 'ages0000001', name: 'Ages', isDefault: false };
    const dataSetElements = [
      elementOf(VISITS, { categoryCombo: unknown }),
      elementOf(BIRTHS, { categoryCombo: { id: 'other000002', name: 'Other', isDefault: false } }),
    ];
    const form = filled(
      { dataSetElements },
      { mapped: [{ dataElement: VISITS, categoryOptionCombo: FEMALE }, { dataElement: VISITS }] },
    );
    expect(form.layout).toBe('plain');
    expect(rows(form)).toEqual([
      `-: ${BIRTHS} not-mapped`,
      `-: ${VISITS} not-reported not-reported`,
    ]);
    const names = form.parts[0]?.tables.map(({ columns }) => columns.map(({ name }) => name));
    expect(names).toEqual([[''], [FEMALE, '']]);
  });

  it('has one field for an element of which nobody knows how it is split up', () => {
    const form = filled({ dataSetElements: [{ dataElement: { id: BIRTHS, name: 'Births' } }] });
    expect(rows(form)).toEqual([`-: ${BIRTHS} not-mapped`]);
    expect(form.parts[0]?.tables[0]?.columns).toEqual([{ id: DEFAULT_COMBO, name: '' }]);
  });

  it('is empty where nothing is known at all', () => {
    const form = filled({ dataSetElements: undefined });
    expect(form.parts).toEqual([]);
  });

  it('has one field for an element that is not split up, also where its combo is known by its name alone', () => {
    const dataSetElements = [
      elementOf(BIRTHS, { categoryCombo: { id: 'bjDvmb4bfuf', name: 'default' } }),
    ];
    const form = filled({ dataSetElements, categoryCombo: undefined });
    expect(form.parts[0]?.tables[0]?.columns).toEqual([{ id: DEFAULT_COMBO, name: '' }]);
  });
});
