import * as fc from 'fast-check';
import { BIRTHS, DATA_SET, UNIT, VISITS } from '../testing/builders.ts';
import { answerOf, elementOf, FEMALE, MALE, metadataOf, SEX } from '../testing/dhis2-metadata.ts';
import { decodeMetadata, readMetadata } from './decode-metadata.ts';
import { METADATA_FIELDS } from './metadata-fields.ts';
import type { DataSetMetadata } from './data-set-metadata.ts';

/** The same data set as a metadata export writes it: lists, and references by id. */
const EXPORT_FILE = {
  system: { version: '2.40.5' },
  dataSets: [
    {
      id: DATA_SET,
      name: 'MoH 515',
      periodType: 'Monthly',
      openFuturePeriods: 1,
      expiryDays: 15,
      categoryCombo: { id: 'bjDvmb4bfuf' },
      organisationUnits: [{ id: UNIT }],
      dataInputPeriods: [{ period: { id: '202602' }, openingDate: '2026-03-01T00:00:00.000' }],
      dataSetElements: [
        { dataElement: { id: BIRTHS }, dataSet: { id: DATA_SET } },
        { dataElement: { id: VISITS }, categoryCombo: { id: SEX.id } },
      ],
    },
    { id: 'dataSet0002', name: 'Other' },
  ],
  dataElements: [
    {
      id: BIRTHS,
      name: 'Births',
      valueType: 'INTEGER_POSITIVE',
      aggregationType: 'SUM',
      zeroIsSignificant: false,
      categoryCombo: { id: 'bjDvmb4bfuf' },
      optionSet: { id: 'optionSet01' },
    },
    {
      id: VISITS,
      name: 'Visits',
      valueType: 'NUMBER',
      aggregationType: 'AVERAGE',
      zeroIsSignificant: true,
      categoryCombo: { id: 'bjDvmb4bfuf' },
    },
  ],
  optionSets: [{ id: 'optionSet01', options: [{ id: 'option00001' }] }],
  options: [{ id: 'option00001', code: '1' }],
  categoryCombos: [
    { id: 'bjDvmb4bfuf', name: 'default' },
    { id: SEX.id, name: 'Sex', categories: [] },
  ],
  categoryOptionCombos: [
    { id: 'HllvX50cXC0', name: 'default', categoryCombo: { id: 'bjDvmb4bfuf' } },
    { id: FEMALE, name: 'Female', categoryCombo: { id: SEX.id } },
    { id: MALE, name: 'Male', categoryCombo: { id: SEX.id } },
    { id: 'noCombo0001', name: 'of no combo' },
    'nonsense',
  ],
};

const decoded = (json: unknown): DataSetMetadata | undefined => {
  const result = decodeMetadata(json, DATA_SET);
  return result.ok ? result.value : undefined;
};

const comboOf = (metadata: DataSetMetadata | undefined, id: string): unknown =>
  metadata?.categoryCombos.find((combo) => combo.id === id);

describe('a metadata export file', () => {
  const metadata = decoded(EXPORT_FILE);

  it('gives the data set and its periods', () => {
    expect(metadata).toEqual(
      jasmine.objectContaining({
        id: DATA_SET,
        name: 'MoH 515',
        periodType: 'Monthly',
        openFuturePeriods: 1,
        expiryDays: 15,
        attributeCombo: 'bjDvmb4bfuf',
        dataInputPeriods: [{ period: '202602', openingDate: '2026-03-01T00:00:00.000' }],
      }),
    );
  });

  it('gives the elements, with the combo that the data set chose before their own', () => {
    expect(metadata?.dataElements).toEqual([
      {
        id: BIRTHS,
        name: 'Births',
        valueType: 'INTEGER_POSITIVE',
        aggregationType: 'SUM',
        zeroIsSignificant: false,
        hasOptionSet: true,
        options: ['1'],
        categoryCombo: 'bjDvmb4bfuf',
      },
      {
        id: VISITS,
        name: 'Visits',
        valueType: 'NUMBER',
        aggregationType: 'AVERAGE',
        zeroIsSignificant: true,
        categoryCombo: SEX.id,
        ownCategoryCombo: 'bjDvmb4bfuf',
      },
    ]);
  });

  it('finds the option combos where only they name their combo', () => {
    expect(comboOf(metadata, SEX.id)).toEqual({
      id: SEX.id,
      name: 'Sex',
      isDefault: false,
      optionCombos: [
        { id: FEMALE, name: 'Female' },
        { id: MALE, name: 'Male' },
      ],
    });
  });

  it('gives assigned org units of which no more than the id is known', () => {
    expect(metadata?.orgUnits).toEqual([{ id: UNIT, name: UNIT }]);
  });

  it('is plain data that can be kept', () => {
    expect(JSON.parse(JSON.stringify(metadata))).toEqual(metadata);
  });

  it('that was emptied of its org units does not say which are assigned', () => {
    const [first] = EXPORT_FILE.dataSets;
    const emptied = { ...EXPORT_FILE, dataSets: [{ ...first, organisationUnits: [] }] };
    expect(decoded(emptied)?.orgUnits).toBeUndefined();
  });
});

describe('the answer of a server', () => {
  it('gives the same as a file that says the same', () => {
    const {
      validationRules,
      minMaxDataElements,
      dataSetElements,
      categoryCombo,
      organisationUnits,
      ...dataSet
    } = answerOf() as {
      validationRules: readonly object[];
      minMaxDataElements: readonly object[];
      dataSetElements: { dataElement: { id: string } }[];
      categoryCombo: { id: string; categoryOptionCombos: object[] };
      organisationUnits: { id: string }[];
    };
    const file = {
      dataSets: [
        {
          ...dataSet,
          categoryCombo: { id: categoryCombo.id },
          dataSetElements: dataSetElements.map(({ dataElement: { id } }) => ({
            dataElement: { id },
          })),
          organisationUnits: organisationUnits.map(({ id }) => ({ id })),
        },
      ],
      dataElements: dataSetElements.map(({ dataElement }) => dataElement),
      categoryCombos: [categoryCombo],
      organisationUnits,
      validationRules,
      minMaxDataElements,
    };
    expect(decoded(file)).toEqual(metadataOf());
  });

  it('has its validation rules, where it tells of them', () => {
    expect(metadataOf({ validationRules: [] }).validationRules).toEqual([]);
    expect('validationRules' in metadataOf({ validationRules: undefined })).toBeFalse();
  });

  it('means an empty list of org units', () => {
    expect(metadataOf({ organisationUnits: [] }).orgUnits).toEqual([]);
  });

  it('is asked for every field that is read', () => {
    const COMBO =
      'categoryCombo[id,name,isDefault,categories[categoryOptions[id]],' +
      'categoryOptionCombos[id,name,categoryOptions[id]]]';
    expect(METADATA_FIELDS).toBe(
      'id,name,periodType,openFuturePeriods,expiryDays,' +
        'dataInputPeriods[period[id],openingDate,closingDate],' +
        'compulsoryDataElementOperands[dataElement[id],categoryOptionCombo[id]],' +
        'compulsoryFieldsCompleteOnly,fieldCombinationRequired,noValueRequiresComment,' +
        'validCompleteOnly,' +
        'sections[id,name,sortOrder,dataElements[id],' +
        'greyedFields[dataElement[id],categoryOptionCombo[id]]],dataEntryForm[htmlCode],' +
        `${COMBO},` +
        'organisationUnits[id,name,code,path,openingDate,closedDate],' +
        'dataSetElements[dataElement[id,name,code,valueType,aggregationType,zeroIsSignificant,' +
        `optionSet[id,options[code]],${COMBO}],` +
        `${COMBO}]`,
    );
  });
});

describe('the system that metadata are of', () => {
  const read = (given: object) => {
    const metadata = decoded({ id: DATA_SET, periodType: 'Monthly', ...given });
    return [metadata?.version, metadata?.calendar];
  };

  for (const [what, given, version, calendar] of [
    [
      'says its version and calendar',
      { system: { version: '2.42.1', calendar: 'coptic' } },
      '2.42.1',
      'coptic',
    ],
    ['says neither', {}, undefined, undefined],
    [
      'has Nepali periods',
      { dataInputPeriods: [{ period: { id: '208304' } }] },
      undefined,
      'nepali',
    ],
    [
      'has Nepali periods of 207x',
      { dataInputPeriods: [{ period: { id: '2079' } }] },
      undefined,
      'nepali',
    ],
    [
      'has Gregorian periods',
      { dataInputPeriods: [{ period: { id: '202608' } }] },
      undefined,
      undefined,
    ],
    [
      'has a period of another kind',
      { dataInputPeriods: [{ period: { id: 'x2083' } }] },
      undefined,
      undefined,
    ],
    [
      'says another calendar than its periods',
      { dataInputPeriods: [{ period: { id: '208304' } }], system: { calendar: 'iso8601' } },
      undefined,
      'iso8601',
    ],
  ] as const) {
    it(what, () => {
      expect(read(given)).toEqual([version, calendar]);
    });
  }
});

describe('an org unit of the metadata', () => {
  it('has its code, its path and its dates', () => {
    const orgUnit = {
      id: UNIT,
      name: 'Unit',
      code: '605412',
      path: `/root/${UNIT}`,
      openingDate: '2020-01-01',
      closedDate: '2027-01-01',
    };
    expect(metadataOf({ organisationUnits: [orgUnit] }).orgUnits).toEqual([orgUnit]);
  });
});

describe('a category combo', () => {
  const isDefault = (categoryCombo: unknown): unknown =>
    metadataOf({ categoryCombo, dataSetElements: [] }).categoryCombos[0]?.isDefault;

  for (const [combo, expected] of [
    [{ id: 'other000001', isDefault: true }, true],
    [{ id: 'bjDvmb4bfuf' }, true],
    [{ id: 'other000001', name: 'default' }, true],
    [{ id: 'other000001', categoryOptionCombos: [{ id: 'HllvX50cXC0' }] }, true],
    [{ id: 'other000001', categoryOptionCombos: [{ id: FEMALE }, {}] }, false],
    [{ id: 'other000001', displayName: 'Sex' }, false],
    [{ id: 'other000001' }, undefined],
    ['other000001', undefined],
    [undefined, undefined],
  ] as const) {
    it(`${JSON.stringify({ combo })} ${expected === undefined ? 'may be' : expected ? 'is' : 'is not'} the default`, () => {
      expect(isDefault(combo)).toBe(expected);
    });
  }

  it('has the option combos that can be read, and no word of what is not known', () => {
    const of = (categoryCombo: unknown) =>
      metadataOf({ categoryCombo, dataSetElements: [] }).categoryCombos;
    const categoryOptionCombos = [{ id: FEMALE, name: 'Female' }, {}, 7];
    expect(of({ id: SEX.id, categoryOptionCombos })).toEqual([
      {
        id: SEX.id,
        name: SEX.id,
        isDefault: false,
        optionCombos: [{ id: FEMALE, name: 'Female' }],
      },
    ]);
    expect(of({ id: SEX.id })).toEqual([{ id: SEX.id, name: SEX.id }]);
  });

  it('keeps what was told of it first, where it is named by its id again', () => {
    const metadata = metadataOf({
      categoryCombo: { id: SEX.id, name: 'Sex' },
      dataSetElements: [elementOf(BIRTHS, { categoryCombo: { id: SEX.id } })],
    });
    expect(metadata.categoryCombos).toEqual([{ id: SEX.id, name: 'Sex', isDefault: false }]);
  });

  it('of a file has the names that its option combos have there', () => {
    const file = {
      ...EXPORT_FILE,
      categoryCombos: [{ id: SEX.id, name: 'Sex', categoryOptionCombos: [{ id: FEMALE }, MALE] }],
      categoryOptionCombos: [
        { id: FEMALE, name: 'Female' },
        { id: MALE, name: 'Male' },
        { categoryCombo: { id: SEX.id } },
      ],
    };
    expect(comboOf(decoded(file), SEX.id)).toEqual(
      jasmine.objectContaining({
        optionCombos: [
          { id: FEMALE, name: 'Female' },
          { id: MALE, name: 'Male' },
        ],
      }),
    );
  });

  it('that is named by its id first and told in full later is known in full', () => {
    const metadata = metadataOf({
      categoryCombo: { id: SEX.id },
      dataSetElements: [
        elementOf(BIRTHS, { categoryCombo: SEX }),
        elementOf(VISITS, { categoryCombo: { id: SEX.id } }),
      ],
    });
    expect(metadata.categoryCombos.map(({ optionCombos }) => optionCombos?.length)).toEqual([2]);
  });
});

describe('parts that are missing or malformed', () => {
  it('are absent, and nothing else is', () => {
    expect(decoded({ id: DATA_SET, periodType: 3 })).toEqual({
      id: DATA_SET,
      name: DATA_SET,
      categoryCombos: [],
    });
  });

  it('are all options where one has no code: a part would refuse what is right', () => {
    const optionSet = { id: 'optionSet01', options: [{ code: '1' }, {}] };
    const [element] =
      metadataOf({ dataSetElements: [elementOf(BIRTHS, { optionSet })] }).dataElements ?? [];
    expect(element?.hasOptionSet).toBeTrue();
    expect(element?.options).toBeUndefined();
  });

  it('leave the dates of an input period as they are', () => {
    const dates = { openingDate: '2026-03-01', closingDate: '2026-03-15' };
    const { dataInputPeriods } = metadataOf({
      dataInputPeriods: [{ period: { id: '202602' }, ...dates }],
    });
    expect(dataInputPeriods).toEqual([{ period: '202602', ...dates }]);
  });

  it('are left out of their lists', () => {
    const metadata = metadataOf({
      organisationUnits: [{ name: 'no id' }, { id: UNIT }],
      dataInputPeriods: [{ period: '202601' }, { period: 3 }, 'x'],
      dataSetElements: [{}, 'x', { dataElement: { id: BIRTHS, optionSet: { id: 'a' } } }],
    });
    expect(metadata.orgUnits?.length).toBe(1);
    expect(metadata.dataInputPeriods).toEqual([{ period: '202601' }]);
    expect(metadata.dataElements).toEqual([{ id: BIRTHS, name: BIRTHS, hasOptionSet: true }]);
  });
});

describe('what is no metadata of the data set', () => {
  for (const [text, error] of [
    ['', { code: 'not-json' }],
    ['<html>', { code: 'not-json' }],
    ['[]', { code: 'not-metadata' }],
    ['null', { code: 'not-metadata' }],
    ['{"dataSets":[]}', { code: 'not-metadata' }],
    ['{"dataSets":[{"name":"no id"}]}', { code: 'not-metadata' }],
    ['{"id":"dataSet0001"}', { code: 'not-metadata' }],
    ['{"status":"ERROR"}', { code: 'not-metadata' }],
    ['{"message":"odd"}', { code: 'not-metadata' }],
    [
      '{"httpStatusCode":404,"status":"ERROR","message":"DataSet with id x could not be found."}',
      { code: 'dhis2-error', message: 'DataSet with id x could not be found.' },
    ],
    [
      '{"dataSets":[{"id":"dataSet0002","name":"Other"},{"id":"dataSet0003"}]}',
      {
        code: 'no-such-data-set',
        dataSets: [
          { id: 'dataSet0002', name: 'Other' },
          { id: 'dataSet0003', name: 'dataSet0003' },
        ],
      },
    ],
  ] as const) {
    it(`${JSON.stringify(text)} is ${error.code}`, () => {
      expect(readMetadata(text, DATA_SET)).toEqual({ ok: false, error } as never);
    });
  }

  it('is told of any JSON without a crash', () => {
    fc.assert(
      fc.property(fc.json(), fc.jsonValue(), (text, value) => {
        expect(readMetadata(text, DATA_SET).ok).toBeFalse();
        const answer = answerOf({
          organisationUnits: value,
          dataSetElements: [value, { dataElement: value }],
          categoryCombo: value,
          dataInputPeriods: [value],
        });
        expect(decodeMetadata(answer, DATA_SET).ok).toBeTrue();
      }),
    );
  });

  it('may start with a byte order mark', () => {
    expect(readMetadata(`\ufeff${JSON.stringify(EXPORT_FILE)}`, DATA_SET).ok).toBeTrue();
  });
});

describe('a file that DHIS2 packed', () => {
  it('is named as a zip, not as broken JSON', () => {
    expect(readMetadata('PK\u0003\u0004\u0014\u0000', DATA_SET)).toEqual({
      ok: false,
      error: { code: 'zipped' },
    });
  });
});
