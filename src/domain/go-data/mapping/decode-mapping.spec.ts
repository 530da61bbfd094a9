import { decodeMapping } from './decode-mapping.ts';
import { fieldsOfMapping } from './fields-of-mapping.ts';

const ID = 'kB0ZBFisE0e';
const BOYS = 'BoysOptionC';
const GIRLS = 'GirlsOption';
const UNKNOWN = 'UnknownOpti';

/** The faults of a mapping as `LINE POINTER KIND [EXPECTED] [LIKE]`; none where it can be used. */
function faultsOf(mapping: unknown): readonly string[] {
  const text = typeof mapping === 'string' ? mapping : JSON.stringify(mapping, null, 2);
  const decoded = decodeMapping(text);
  return decoded.ok
    ? []
    : decoded.error.map((fault) =>
        [
          fault.line,
          'pointer' in fault ? fault.pointer : '',
          fault.kind,
          'expected' in fault ? fault.expected : '',
          'like' in fault ? `(${fault.like})` : '',
        ]
          .filter((part) => part !== '')
          .join(' '),
      );
}

const whole = (more: object = {}, element: object = {}): object => ({
  places: { by: 'id' },
  dataElements: [{ dataElement: ID, ...element }],
  ...more,
});

/** A case as a server of Go.Data gives it, by the names of its fields. */
const CASE_OF_GO_DATA = {
  id: 'b1d2',
  outbreakId: 'o1',
  visualId: 'EVD-2026-0001',
  firstName: 'Amina',
  middleName: null,
  lastName: 'K.',
  classification: 'LNG_REFERENCE_DATA_CATEGORY_CASE_CLASSIFICATION_CONFIRMED',
  classificationHistory: [],
  gender: 'LNG_REFERENCE_DATA_CATEGORY_GENDER_FEMALE',
  age: { years: 30, months: 0 },
  dob: null,
  occupation: null,
  pregnancyStatus: null,
  riskLevel: null,
  riskReason: '',
  wasContact: true,
  transferRefused: false,
  safeBurial: false,
  dateOfReporting: '2026-11-04T00:00:00.000Z',
  isDateOfReportingApproximate: false,
  dateOfOnset: '2026-11-02T00:00:00.000Z',
  isDateOfOnsetApproximate: false,
  dateBecomeCase: null,
  dateBecomeContact: null,
  dateOfInfection: null,
  dateOfLastContact: null,
  dateOfOutcome: null,
  dateOfBurial: null,
  outcomeId: null,
  addresses: [],
  usualPlaceOfResidenceLocationId: 'north',
  deathLocationId: null,
  burialLocationId: null,
  burialPlaceName: '',
  documents: [],
  dateRanges: [],
  vaccinesReceived: [],
  questionnaireAnswers: {},
  numberOfContacts: 3,
  numberOfExposures: 1,
  responsibleUserId: 'u1',
  createdAt: '2026-11-04T09:00:00.000Z',
  createdBy: 'u1',
  createdOn: 'API',
  updatedAt: '2026-11-04T09:00:00.000Z',
};

/** Names, numbers of documents, and what is written about somebody freely. */
const WHO_IT_IS = [
  'firstName',
  'middleName',
  'lastName',
  'riskReason',
  'burialPlaceName',
  'documents',
];

describe('A mapping file', () => {
  it('needs places and data elements alone', () => {
    const decoded = decodeMapping(JSON.stringify(whole()));
    expect(decoded).toEqual({
      ok: true,
      value: {
        places: {
          rule: { by: 'id' },
          of: {
            addresses: ['LNG_REFERENCE_DATA_CATEGORY_ADDRESS_TYPE_USUAL_PLACE_OF_RESIDENCE'],
          },
        },
        elements: [
          {
            dataElement: ID,
            date: ['dateOfReporting'],
            value: { kind: 'count' },
            buckets: [],
            rows: [0],
          },
        ],
        keys: [{ dataElement: ID, value: 'total' }],
      },
    });
  });

  it('can say all of it', () => {
    const decoded = decodeMapping(
      JSON.stringify({
        $schema: 'go-data-mapping.schema.json',
        description: 'for people',
        dataSet: 'VMuFODsyWaO',
        periodType: 'Weekly',
        date: ['dateOfOnset', 'questionnaireAnswers.first_seen'],
        where: { classification: { neq: 'x' } },
        attributeOptionCombo: 'AttributeOp',
        places: {
          by: 'identifier',
          identifier: 'DHIS2',
          levels: 'LEVEL_2',
          address: ['A', 'B'],
        },
        dataElements: [
          {
            description: 'by age and sex',
            dataElement: ID,
            date: 'dateOfOutcome',
            where: { 'age.years': { lt: 5 } },
            optionCombos: [
              { sex: 'male', age: { below: 5 }, categoryOptionCombo: BOYS },
              {
                sex: 'female',
                age: { from: 0, below: 60, unit: 'months' },
                categoryOptionCombo: GIRLS,
              },
              { age: 'unknown', categoryOptionCombo: 'AgeUnknown1' },
            ],
            unknown: UNKNOWN,
          },
          { dataElement: 'distinctDe1', value: { distinct: 'responsibleUserId' } },
          {
            dataElement: 'sumDeeeeeee',
            value: { sum: 'questionnaireAnswers.household' },
            categoryOptionCombo: BOYS,
            attributeOptionCombo: 'OtherAttrOp',
          },
        ],
      }),
    );
    expect(decoded.ok && decoded.value.keys).toEqual(
      [
        { dataElement: ID, categoryOptionCombo: BOYS, attributeOptionCombo: 'AttributeOp' },
        { dataElement: ID, categoryOptionCombo: GIRLS, attributeOptionCombo: 'AttributeOp' },
        {
          dataElement: ID,
          categoryOptionCombo: 'AgeUnknown1',
          attributeOptionCombo: 'AttributeOp',
        },
        { dataElement: ID, categoryOptionCombo: UNKNOWN, attributeOptionCombo: 'AttributeOp' },
        { dataElement: 'distinctDe1', attributeOptionCombo: 'AttributeOp' },
        {
          dataElement: 'sumDeeeeeee',
          categoryOptionCombo: BOYS,
          attributeOptionCombo: 'OtherAttrOp',
        },
      ].map((key) => ({ ...key, value: 'total' as const })),
    );
    if (!decoded.ok) return;
    const { places, elements } = decoded.value;
    expect(places).toEqual({
      rule: { by: 'identifier', description: 'DHIS2' },
      of: { addresses: ['A', 'B'] },
      levels: ['LEVEL_2'],
    });
    expect(elements[0]?.buckets).toEqual([
      { sex: 'male', age: { from: 0, below: 60 } },
      { sex: 'female', age: { from: 0, below: 60 } },
      { age: 'unknown' },
    ]);
    expect(elements.map(({ rows, unknown }) => [rows, unknown])).toEqual([
      [[0, 1, 2], 3],
      [[4], undefined],
      [[5], undefined],
    ]);
    expect(fieldsOfMapping(decoded.value)).toEqual([
      ...['id', 'updatedAt', 'deleted', 'classification', 'addresses'],
      ...['usualPlaceOfResidenceLocationId', 'age', 'dateOfOutcome', 'gender', 'dob'],
      ...['dateOfOnset', 'questionnaireAnswers', 'responsibleUserId'],
    ]);
  });

  it('can lead several option combos of one element to one row', () => {
    const optionCombos = [
      { sex: 'male', age: { below: 5 }, categoryOptionCombo: BOYS },
      { sex: 'female', age: { below: 5 }, categoryOptionCombo: BOYS },
      { age: { from: 5 }, categoryOptionCombo: GIRLS },
    ];
    const decoded = decodeMapping(JSON.stringify(whole({}, { optionCombos, unknown: GIRLS })));
    expect(decoded.ok && decoded.value.keys.length).toBe(2);
    expect(
      decoded.ok && decoded.value.elements.map(({ rows, unknown }) => [rows, unknown]),
    ).toEqual([[[0, 0, 1], 1]]);
  });

  it('can take the place from a field, and org units from a table', () => {
    const places = { by: 'table', table: { 'a/b': 'DiszpKrYNg8' }, field: 'deathLocationId' };
    const decoded = decodeMapping(JSON.stringify(whole({ places })));
    expect(decoded.ok && decoded.value.places).toEqual({
      rule: { by: 'table', table: new Map([['a/b', 'DiszpKrYNg8']]) },
      of: { field: 'deathLocationId' },
    });
    expect(decoded.ok && fieldsOfMapping(decoded.value)).toContain('deathLocationId');
  });

  it('can take the place from any identifier that is an id of DHIS2', () => {
    const decoded = decodeMapping(JSON.stringify(whole({ places: { by: 'identifier' } })));
    expect(decoded.ok && decoded.value.places.rule).toEqual({ by: 'identifier' });
  });

  it('can say that it counts', () => {
    const decoded = decodeMapping(JSON.stringify(whole({}, { value: 'count' })));
    expect(decoded.ok && decoded.value.elements[0]?.value).toEqual({ kind: 'count' });
  });

  for (const [who, optionCombos, fields] of [
    ['nobody in particular', undefined, []],
    ['the sexes', [{ sex: 'male' }, { sex: 'female' }], ['gender']],
    ['ages', [{ age: { below: 5 } }, { age: { from: 5 } }], ['age', 'dob']],
    [
      'ages of one sex',
      [
        { sex: 'male' },
        { sex: 'female', age: { below: 60 } },
        { sex: 'female', age: { from: 60 } },
      ],
      ['gender', 'age', 'dob'],
    ],
  ] as const) {
    it(`asks Go.Data for what tells ${who}`, () => {
      const combos = [BOYS, GIRLS, UNKNOWN];
      const rows = optionCombos?.map((of, index) => ({
        ...of,
        categoryOptionCombo: combos[index],
      }));
      const decoded = decodeMapping(JSON.stringify(whole({}, { optionCombos: rows })));
      const always = ['id', 'updatedAt', 'deleted', 'addresses', 'usualPlaceOfResidenceLocationId'];
      expect(decoded.ok && fieldsOfMapping(decoded.value)).toEqual([
        ...always,
        'dateOfReporting',
        ...fields,
      ]);
    });
  }

  it('says nothing of the age of those whose sex alone matters', () => {
    const optionCombos = [{ sex: 'male', categoryOptionCombo: BOYS }];
    const decoded = decodeMapping(JSON.stringify(whole({}, { optionCombos })));
    expect(decoded.ok && decoded.value.elements[0]?.buckets).toEqual([{ sex: 'male' }]);
  });

  it('can ask for all that Go.Data knows of a case but who it is', () => {
    const answers = ['questionnaireAnswers.fever'];
    const fields = Object.keys(CASE_OF_GO_DATA).filter((name) => name !== 'questionnaireAnswers');
    const refused = [...fields, ...answers].filter(
      (field) => faultsOf(whole({ where: { [field]: { exists: true } } })).length > 0,
    );
    expect(refused).toEqual(WHO_IT_IS);
  });

  for (const [written, meant] of [
    ['DOB', 'dob'],
    ['Age', 'age'],
    ['date_of_onset', 'dateOfOnset'],
    ['outcomeID', 'outcomeId'],
    ['clasification', 'classification'],
    ['classificattion', 'classification'],
    ['classifikation', 'classification'],
    ['lassification', 'classification'],
    ['classificatio', 'classification'],
    ['genders', 'gender'],
    ['xgender', 'gender'],
    ['gendre', undefined],
    ['clasifcation', undefined],
    ['genderless', undefined],
    ['agee', undefined],
    ['do', undefined],
  ] as const) {
    it(`${meant === undefined ? 'asks for nothing else' : `tells that ${meant} is meant`} by ${written}`, () => {
      const faults = faultsOf(whole({ where: { [written]: { exists: true } } }));
      const like = meant === undefined ? '' : ` (${meant})`;
      expect(faults).toEqual([`11 /where/${written} unknown-field${like}`]);
    });
  }

  for (const [what, mapping, faults] of [
    [
      'with two ids that are none',
      whole({ dataElements: [{ dataElement: 'x' }, { dataElement: 'y' }] }),
      [
        '7 /dataElements/0/dataElement no-identifier',
        '10 /dataElements/1/dataElement no-identifier',
      ],
    ],
    [
      'with a list of ids for one',
      whole({}, { dataElement: [ID] }),
      ['7 /dataElements/0/dataElement no-identifier'],
    ],
    [
      'with an attribute option combo that is none',
      whole({ attributeOptionCombo: 'x' }),
      ['10 /attributeOptionCombo no-identifier'],
    ],
    [
      'with a list of period types',
      whole({ periodType: ['Weekly'] }),
      [
        '10 /periodType other-kind a period type of DHIS2 such as Daily, Weekly, Monthly, Quarterly',
      ],
    ],
    [
      'with a condition of an element that asks for nothing',
      whole({}, { where: {} }),
      ['8 /dataElements/0/where other-kind an object that is not empty'],
    ],
    [
      'with a date of an element that is none',
      whole({}, { date: 'dateOfOnSet' }),
      [
        '8 /dataElements/0/date none-of dateOfReporting, dateOfOnset, dateBecomeCase, dateOfInfection, dateOfOutcome, dateOfBurial, dateBecomeContact, dateOfLastContact, createdAt, updatedAt, questionnaireAnswers.… (dateOfOnset)',
      ],
    ],
    ['with a date of another kind', whole({ date: [3] }), ['11 /date/0 other-kind a text']],
    [
      'with no levels',
      whole({ places: { by: 'id', levels: [] } }),
      ['4 /places/levels other-kind a list that is not empty'],
    ],
    [
      'with an address of another kind',
      whole({ places: { by: 'id', address: 3 } }),
      ['4 /places/address other-kind a text'],
    ],
    [
      'with a field of places of another kind',
      whole({ places: { by: 'id', field: 3 } }),
      ['4 /places/field other-kind a text'],
    ],
    [
      'with an empty table',
      whole({ places: { by: 'table', table: {} } }),
      ['4 /places/table other-kind an object that is not empty'],
    ],
    [
      'with a table of an unknown source of places',
      whole({ places: { by: 'name', table: { a: ID } } }),
      ['3 /places/by none-of id, identifier, table'],
    ],
    [
      'with a name in a condition that is none either',
      whole({ where: { firstName: null } }),
      ['11 /where/firstName unknown-field'],
    ],
    [
      'with a field that ends in a dot',
      whole({ where: { 'age.': 3 } }),
      ['11 /where/age. unknown-field (age)'],
    ],
    [
      'with an unknown option combo that is none',
      whole({}, { optionCombos: [{ sex: 'male', categoryOptionCombo: BOYS }], unknown: 'x' }),
      ['14 /dataElements/0/unknown no-identifier'],
    ],
    [
      'with those not known in a row of another element',
      whole({
        dataElements: [
          { dataElement: ID, categoryOptionCombo: BOYS },
          {
            dataElement: ID,
            optionCombos: [{ sex: 'male', categoryOptionCombo: GIRLS }],
            unknown: BOYS,
          },
        ],
      }),
      ['18 /dataElements/1/unknown same-row /dataElements/0'],
    ],
    [
      'with an empty list of option combos',
      whole({}, { optionCombos: [] }),
      ['8 /dataElements/0/optionCombos other-kind a list that is not empty'],
    ],
    [
      'with a sex that is misspelt',
      whole({}, { optionCombos: [{ sex: 'Male', categoryOptionCombo: BOYS }] }),
      ['10 /dataElements/0/optionCombos/0/sex none-of male, female, unknown (male)'],
    ],
    [
      'with a sex that lacks its end',
      whole({}, { optionCombos: [{ sex: 'mal', categoryOptionCombo: BOYS }] }),
      ['10 /dataElements/0/optionCombos/0/sex none-of male, female, unknown (male)'],
    ],
    [
      'with a sex that is a number',
      whole({}, { optionCombos: [{ sex: 1, categoryOptionCombo: BOYS }] }),
      ['10 /dataElements/0/optionCombos/0/sex none-of male, female, unknown'],
    ],
    ...(
      [
        [{ sex: 'm' }, '11', 'sex none-of male, female, unknown'],
        [{ age: { unit: 'days' } }, '12', 'age/unit none-of years, months'],
        [{ age: { from: -1 } }, '12', 'age/from other-kind a whole number from 0 on'],
        [{ age: { below: '5' } }, '12', 'age/below other-kind a whole number from 0 on'],
        [{ categoryOptionCombo: 'x' }, '10', 'categoryOptionCombo no-identifier'],
      ] as const
    ).map(([of, line, fault]) => {
      const optionCombos = [
        { categoryOptionCombo: GIRLS, ...of },
        { sex: 'female', categoryOptionCombo: BOYS },
      ];
      return [
        `with ${JSON.stringify(of)}, and nothing told of what it might overlap,`,
        whole({}, { optionCombos }),
        [`${line} /dataElements/0/optionCombos/0/${fault}`],
      ] as const;
    }),
    ['that is no JSON', '{\n"a": }', ['2 not-json']],
    ['with a member twice', '{"a": 1,\n"a": 2}', ['2 /a repeated-member']],
    ['that is a list', '[]', ['1 other-kind an object']],
    ['that is empty', '{}', ['1 missing places', '1 missing dataElements']],
    ['with a member that nobody knows', whole({ datum: 'x' }), ['10 /datum unknown-member']],
    [
      'with a misspelt member',
      whole({ periodtype: 'Weekly' }),
      ['10 /periodtype unknown-member (periodType)'],
    ],
    [
      'with no data elements',
      whole({ dataElements: [] }),
      ['5 /dataElements other-kind a list that is not empty'],
    ],
    [
      'with an element that is none',
      whole({ dataElements: [3] }),
      ['6 /dataElements/0 other-kind an object'],
    ],
    [
      'with an element without an id',
      whole({ dataElements: [{}] }),
      ['6 /dataElements/0 missing dataElement'],
    ],
    [
      'with an id that is none',
      whole({}, { dataElement: 'x' }),
      ['7 /dataElements/0/dataElement no-identifier'],
    ],
    ['with a data set that is none', whole({ dataSet: 1 }), ['10 /dataSet no-identifier']],
    [
      'with a period type that is none',
      whole({ periodType: 'Fortnightly' }),
      [
        '10 /periodType other-kind a period type of DHIS2 such as Daily, Weekly, Monthly, Quarterly',
      ],
    ],
    [
      'with an unknown source of places',
      whole({ places: { by: 'name' } }),
      ['3 /places/by none-of id, identifier, table'],
    ],
    ['with places of another kind', whole({ places: 'id' }), ['2 /places other-kind an object']],
    [
      'with a table without one',
      whole({ places: { by: 'table' } }),
      ['2 /places/table other-kind an object that is not empty'],
    ],
    [
      'with a table of names',
      whole({ places: { by: 'table', table: { a: 'North' } } }),
      ['5 /places/table/a no-identifier'],
    ],
    [
      'with a table that is not asked',
      whole({ places: { by: 'id', table: { a: ID } } }),
      ['4 /places/table unknown-member'],
    ],
    [
      'with an empty description',
      whole({ places: { by: 'identifier', identifier: '' } }),
      ['4 /places/identifier other-kind a text'],
    ],
    [
      'with address and field',
      whole({ places: { by: 'id', address: 'a', field: 'deathLocationId' } }),
      ['4 /places/address unknown-member'],
    ],
    [
      'with a level that is none',
      whole({ places: { by: 'id', levels: [2] } }),
      ['5 /places/levels/0 other-kind a text'],
    ],
    [
      'with a field of places that is none',
      whole({ places: { by: 'id', field: 'home' } }),
      ['4 /places/field unknown-field'],
    ],
    [
      'with a name in a condition',
      whole({ where: { firstName: 'A' } }),
      ['11 /where/firstName unknown-field'],
    ],
    [
      'with all answers in a condition',
      whole({ where: { questionnaireAnswers: 'A' } }),
      ['11 /where/questionnaireAnswers unknown-field (questionnaireAnswers.VARIABLE)'],
    ],
    [
      'with an empty condition',
      whole({ where: {} }),
      ['10 /where other-kind an object that is not empty'],
    ],
    [
      'with an operator that is none',
      whole({ where: { dob: { before: 'x' } } }),
      [
        '11 /where/dob missing eq, neq, inq, nin, gt, gte, lt, lte, between, exists',
        '12 /where/dob/before unknown-member',
      ],
    ],
    [
      'with a comparison without operator',
      whole({ where: { dob: {} } }),
      ['11 /where/dob missing eq, neq, inq, nin, gt, gte, lt, lte, between, exists'],
    ],
    [
      'with a value of another kind',
      whole({ where: { dob: null } }),
      ['11 /where/dob other-kind a text, a number, true or false'],
    ],
    [
      'with a list of another kind',
      whole({ where: { dob: { inq: 'a' } } }),
      ['12 /where/dob/inq other-kind a list that is not empty'],
    ],
    [
      'with half of a between',
      whole({ where: { dob: { between: ['a'] } } }),
      ['12 /where/dob/between other-kind a list of two'],
    ],
    [
      'with an exists of another kind',
      whole({ where: { dob: { exists: 'yes' } } }),
      ['12 /where/dob/exists other-kind true or false'],
    ],
    [
      'with an object in a list',
      whole({ where: { dob: { inq: [{}] } } }),
      ['13 /where/dob/inq/0 other-kind a text, a number, true or false'],
    ],
    [
      'with an object to compare with',
      whole({ where: { dob: { gt: [] } } }),
      ['12 /where/dob/gt other-kind a text, a number, true or false'],
    ],
    [
      'with an or of nothing',
      whole({ where: { or: [] } }),
      ['11 /where/or other-kind a list that is not empty'],
    ],
    [
      'with a fault within',
      whole({ where: { not: { or: [{ a: 1 }] } } }),
      ['14 /where/not/or/0/a unknown-field'],
    ],
    [
      'with a date that is none',
      whole({ date: 'dateOfOnSet' }),
      [
        '10 /date none-of dateOfReporting, dateOfOnset, dateBecomeCase, dateOfInfection, dateOfOutcome, dateOfBurial, dateBecomeContact, dateOfLastContact, createdAt, updatedAt, questionnaireAnswers.… (dateOfOnset)',
      ],
    ],
    [
      'with a date of no question',
      whole({ date: ['questionnaireAnswers.'] }),
      ['11 /date/0 unknown-field (questionnaireAnswers.VARIABLE)'],
    ],
    [
      'with a value that is none',
      whole({}, { value: 'mean' }),
      ['8 /dataElements/0/value other-kind an object'],
    ],
    [
      'with two values',
      whole({}, { value: { sum: 'dob', distinct: 'dob' } }),
      ['8 /dataElements/0/value other-kind "count", {"distinct": FIELD} or {"sum": FIELD}'],
    ],
    [
      'with a sum of nothing',
      whole({}, { value: { sum: 1 } }),
      ['9 /dataElements/0/value/sum other-kind a text'],
    ],
    [
      'with a sum of a name',
      whole({}, { value: { sum: 'lastName' } }),
      ['9 /dataElements/0/value/sum unknown-field'],
    ],
    [
      'with unknown and nothing known',
      whole({}, { unknown: UNKNOWN }),
      ['8 /dataElements/0/unknown unknown-member'],
    ],
    [
      'with a row twice',
      whole({
        dataElements: [
          { dataElement: ID },
          { dataElement: ID, categoryOptionCombo: 'HllvX50cXC0' },
        ],
      }),
      ['9 /dataElements/1 same-row /dataElements/0'],
    ],
    [
      'with overlapping option combos',
      whole(
        {},
        {
          optionCombos: [
            { sex: 'male', categoryOptionCombo: BOYS },
            { age: { from: 5 }, categoryOptionCombo: GIRLS },
          ],
        },
      ),
      ['13 /dataElements/0/optionCombos/1 overlapping /dataElements/0/optionCombos/0'],
    ],
    [
      'with option combos of other kinds',
      whole(
        {},
        {
          categoryOptionCombo: BOYS,
          optionCombos: [
            { categoryOptionCombo: 'x' },
            { sex: 'm', categoryOptionCombo: GIRLS },
            { age: 5, categoryOptionCombo: GIRLS },
            { age: { from: 5, below: 5 }, categoryOptionCombo: GIRLS },
            { age: { from: -1, unit: 'days' }, categoryOptionCombo: GIRLS },
            { age: { below: 1.5 }, categoryOptionCombo: GIRLS },
            {},
            'all',
          ],
        },
      ),
      [
        '8 /dataElements/0/categoryOptionCombo unknown-member',
        '11 /dataElements/0/optionCombos/0/categoryOptionCombo no-identifier',
        '14 /dataElements/0/optionCombos/1/sex none-of male, female, unknown',
        '18 /dataElements/0/optionCombos/2/age other-kind an object',
        '22 /dataElements/0/optionCombos/3/age other-kind "below" greater than "from"',
        '31 /dataElements/0/optionCombos/4/age/unit none-of years, months',
        '30 /dataElements/0/optionCombos/4/age/from other-kind a whole number from 0 on',
        '37 /dataElements/0/optionCombos/5/age/below other-kind a whole number from 0 on',
        '41 /dataElements/0/optionCombos/6 missing categoryOptionCombo',
        '42 /dataElements/0/optionCombos/7 other-kind an object',
      ],
    ],
  ] as const) {
    it(`${what} is refused, with the line`, () => {
      expect([...faultsOf(mapping)].sort()).toEqual([...faults].sort());
    });
  }
});
