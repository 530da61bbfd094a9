import { BIRTHS, DATA_SET, VISITS } from '../testing/builders.ts';
import { answerOf, elementOf, FEMALE, MALE, SEX } from '../testing/dhis2-metadata.ts';
import { decodeMetadata } from './decode-metadata.ts';

const GREYED = [{ dataElement: { id: VISITS }, categoryOptionCombo: { id: MALE } }];

const SECTIONS = [
  { id: 'section0003', name: 'Others', dataElements: 'none' },
  { id: 'section0002', displayName: 'Visits', sortOrder: 2, dataElements: [{ id: VISITS }] },
  {
    id: 'section0001',
    name: 'Births',
    sortOrder: 1,
    dataElements: [{ id: BIRTHS }, BIRTHS, 7],
    greyedFields: GREYED,
  },
];

const decoded = (json: object) => {
  const metadata = decodeMetadata(json, DATA_SET);
  if (!metadata.ok) throw new Error(metadata.error.code);
  return metadata.value;
};

describe('the layout of a form', () => {
  it('is not known where sections are not told', () => {
    expect('form' in decoded(answerOf())).toBeFalse();
  });

  it('has its sections in their order, those without one last', () => {
    expect(decoded(answerOf({ sections: SECTIONS })).form).toEqual({
      sections: [
        {
          id: 'section0001',
          name: 'Births',
          dataElements: [BIRTHS, BIRTHS],
          greyedFields: [{ dataElement: VISITS, categoryOptionCombo: MALE }],
        },
        { id: 'section0002', name: 'Visits', dataElements: [VISITS], greyedFields: [] },
        { id: 'section0003', name: 'Others', dataElements: [], greyedFields: [] },
      ],
    });
  });

  it('has the custom form that stands in the answer of a server', () => {
    const form = decoded(answerOf({ sections: [], dataEntryForm: { htmlCode: '<p>A</p>' } })).form;
    expect(form).toEqual({ sections: [], customForm: '<p>A</p>' });
  });

  it('is found where a file has it in lists of its own', () => {
    const file = {
      dataSets: [
        {
          id: DATA_SET,
          sections: SECTIONS.map(({ id }) => ({ id })),
          dataEntryForm: { id: 'form0000001' },
        },
      ],
      sections: SECTIONS,
      dataEntryForms: [{ id: 'form0000001', htmlCode: '<b>B</b>' }],
    };
    const { form } = decoded(file);
    expect(form?.sections.map(({ name }) => name)).toEqual(['Births', 'Visits', 'Others']);
    expect(form?.customForm).toBe('<b>B</b>');
  });
});

describe('the option combos of a category combo', () => {
  const combo = (id: string, ...options: readonly string[]): object => ({
    id,
    name: id,
    categoryOptions: options.map((option) => ({ id: option })),
  });
  const AGES = {
    ...SEX,
    categories: [
      { id: 'category001', categoryOptions: [{ id: 'female' }, { id: 'male' }] },
      { id: 'category002', categoryOptions: [{ id: 'young' }, { id: 'old' }] },
    ],
    categoryOptionCombos: [
      combo('maleOld0001', 'male', 'old'),
      combo('femaleOld01', 'old', 'female'),
      combo('maleYoung01', 'male', 'young'),
      combo('femYoung001', 'female', 'young'),
    ],
  };
  const IN_ORDER = ['femYoung001', 'femaleOld01', 'maleYoung01', 'maleOld0001'];
  const orderIn = (json: object) =>
    decoded(json)
      .categoryCombos.find(({ id }) => id === SEX.id)
      ?.optionCombos?.map(({ id }) => id);

  it('stand in the order of the options, of the first category before the second', () => {
    const dataSetElements = [elementOf(VISITS, { categoryCombo: AGES })];
    expect(orderIn(answerOf({ dataSetElements }))).toEqual(IN_ORDER);
  });

  it('do so where a file has them in lists of their own', () => {
    const file = {
      dataSets: [{ id: DATA_SET, dataSetElements: [{ dataElement: { id: VISITS } }] }],
      dataElements: [{ id: VISITS, categoryCombo: { id: SEX.id } }],
      categoryCombos: [
        { id: SEX.id, name: 'Sex', categories: AGES.categories.map(({ id }) => ({ id })) },
      ],
      categories: AGES.categories,
      categoryOptionCombos: AGES.categoryOptionCombos.map((one) => ({
        ...one,
        categoryCombo: { id: SEX.id },
      })),
    };
    expect(orderIn(file)).toEqual(IN_ORDER);
  });

  it('stay as they are where the options are not told', () => {
    const dataSetElements = [elementOf(VISITS, { categoryCombo: SEX })];
    expect(orderIn(answerOf({ dataSetElements }))).toEqual([FEMALE, MALE]);
  });
});
