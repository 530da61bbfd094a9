import {
  BIRTHS,
  DISTRICT,
  exported,
  personOf,
  placeOf,
  settingsOf,
  targetsOf,
  UNIT,
} from '../testing/builders.ts';

const settings = settingsOf({ id: 'births', dhis: { dataElement: BIRTHS } });
const docs = [
  placeOf('unit', { orgUnit: UNIT }),
  personOf('chw', 'unit'),
  targetsOf('chw', { births: 3 }),
];

describe('an export is refused', () => {
  for (const [code, request, withSettings] of [
    ['no-data-sets', { dataSet: 'nope' }, {}],
    ['unknown-data-set', { dataSet: 'nope' }, settings],
    ['unknown-data-set', { dataSet: 'nope', period: 'nope' }, settings],
    [
      'invalid-data-set',
      { dataSet: 'bad-id', period: 'nope' },
      { dhis_data_sets: [{ id: 'bad-id' }] },
    ],
    ['no-data-elements', { period: 'nope' }, settingsOf({ id: 'births' })],
    ['bad-period', { period: '2026-02', orgUnits: ['nope'] }, settings],
    ['bad-period', { period: '202613' }, settings],
    ['unknown-org-unit', { orgUnits: [UNIT, 'nope'], completeDate: 'nope' }, settings],
    ['not-complete-able', { period: '202601', completeDate: '2026-02-01' }, settings],
    ['no-rows', { period: '202601' }, settings],
  ] as const) {
    it(`with ${code} for ${JSON.stringify(request)}`, () => {
      expect(exported(withSettings, docs, request).error).toBe(code);
    });
  }
});

describe('what settings hold that cannot be read', () => {
  const births = { id: 'births', dhis: { dataElement: BIRTHS } };
  const kindsOf = (withSettings: object): readonly string[] =>
    (exported(withSettings, docs).report?.notices ?? []).map(({ kind }) => kind);

  for (const [what, withSettings] of [
    [
      'a value that is none of the three',
      settingsOf({ id: 'births', dhis: { dataElement: BIRTHS, value: 'percnt' } }),
    ],
    ['a target that is defined twice', settingsOf(births, births)],
    [
      'a comment that is too long',
      settingsOf({ id: 'births', dhis: { dataElement: BIRTHS, comment: 'x'.repeat(6000) } }),
    ],
    [
      'a misspelt key',
      settingsOf({ id: 'births', dhis: { dataElement: BIRTHS, categoryOptionComb: UNIT } }),
    ],
  ] as const) {
    it(`is reported with the file: ${what}`, () => {
      expect(kindsOf(withSettings).length).toBe(1);
      expect(kindsOf(settings)).toEqual([]);
    });
  }
});

describe('completeDate', () => {
  it('stands between data set and period where it is asked for', () => {
    const { file } = exported(settings, docs, { completeDate: '2026-03-04' });
    expect(Object.keys(file ?? {})).toEqual([
      'dataSet',
      'completeDate',
      'period',
      'orgUnit',
      'dataValues',
    ]);
  });

  it('may be today', () => {
    expect(exported(settings, docs, { completeDate: '2026-03-05' }).file?.completeDate).toBe(
      '2026-03-05',
    );
  });

  const second = [
    placeOf('second', { orgUnit: DISTRICT }),
    personOf('b', 'second'),
    targetsOf('b', { births: 1 }),
  ];
  for (const [what, completeDate, today, more] of [
    ['after today', '2026-03-06', '2026-03-05', []],
    ['that does not exist', '2026-02-30', '2026-03-05', []],
    ['for a running period', '2026-02-20', '2026-02-21', []],
    ['for two org units', '2026-03-01', '2026-03-05', second],
  ] as const) {
    it(`${what} is refused`, () => {
      const { error } = exported(settings, [...docs, ...more], { completeDate }, today);
      expect(error).toBe('not-complete-able');
    });
  }
});
