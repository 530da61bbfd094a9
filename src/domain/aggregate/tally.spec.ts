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
const district = placeOf('district', { orgUnit: DISTRICT });
const unit = placeOf('unit', { orgUnit: UNIT }, 'district');
const chw = personOf('chw', 'unit', 'district');
const places = [district, unit, chw];

/** A second account of the same owner. */
const secondAccount = (births: number, more: object): object => ({
  ...targetsOf('chw', { births }),
  _id: 'target~2026-02~chw~org.couchdb.user:second',
  ...more,
});

describe('of the target documents', () => {
  it('one per owner counts, the newest, and the others are listed', () => {
    const docs = [
      ...places,
      targetsOf('chw', { births: 5 }, { updated_date: 2 }),
      secondAccount(7, { updated_date: 1 }),
    ];
    const { rows, notCounted } = exported(settings, docs);
    expect([rows, notCounted]).toEqual([[`${UNIT} ${BIRTHS} 5`], ['chw older-account']]);
    expect(exported(settings, docs, { accounts: 'all' }).rows).toEqual([`${UNIT} ${BIRTHS} 12`]);
  });

  it('are of one CHW, however many accounts count and whatever cannot be written', () => {
    const figures = (docs: readonly object[], request = {}): readonly unknown[] => {
      const { report } = exported(settings, [...places, ...docs], request);
      return [report?.owners, report?.documents];
    };
    const two = [targetsOf('chw', { births: 5 }), secondAccount(7, {})];
    expect(figures(two, { accounts: 'all' })).toEqual([1, 2]);
    expect(figures(two)).toEqual([1, 1]);
    const malformed = { targets: null };
    expect(figures([targetsOf('chw', {}, malformed), secondAccount(7, malformed)])).toEqual([0, 0]);
    const noId = [placeOf('unit', { orgUnit: 'no-id' }), chw, targetsOf('chw', { births: 5 })];
    expect(exported(settings, noId).report?.owners).toBe(0);
  });

  it('that are not counted are listed with whose they are', () => {
    const far = personOf('far', 'elsewhere');
    const docs = [
      ...places,
      far,
      targetsOf('far', { births: 5 }),
      targetsOf('chw', { births: 'x' }),
    ];
    expect(exported(settings, docs).report?.notCounted).toEqual([
      {
        document: 'target~2026-02~far~org.couchdb.user:far',
        reason: 'no-org-unit',
        owner: 'far',
        ownerName: 'name of far',
      },
      {
        document: 'target~2026-02~chw~org.couchdb.user:chw',
        reason: 'bad-number',
        target: 'births',
        owner: 'chw',
        ownerName: 'name of chw',
      },
    ]);
  });

  it('told of are in one order, whatever the order of reading', () => {
    const people = ['a', 'b', 'c'].map((id) => personOf(id, 'unit', 'district'));
    const told = ['b', 'c', 'a'].map((id) =>
      targetsOf(id, { births: 1 }, { reporting_period: '2026-01' }),
    );
    const { report } = exported(settings, [...places, ...people, ...told]);
    expect(
      (report?.notices ?? []).flatMap((notice) =>
        'document' in notice ? [notice.document.split('~')[2]] : [],
      ),
    ).toEqual(['a', 'b', 'c']);
  });

  it('a malformed one takes no account of an owner', () => {
    const docs = [
      ...places,
      targetsOf('chw', { births: 5 }, { updated_date: 1 }),
      secondAccount(7, { updated_date: 2, targets: null }),
    ];
    const { rows, notCounted } = exported(settings, docs);
    expect([rows, notCounted]).toEqual([[`${UNIT} ${BIRTHS} 5`], ['chw malformed']]);
  });

  it('an older account of a missing owner is an older account first', () => {
    const docs = [
      targetsOf('ghost', { births: 5 }, { updated_date: 2 }),
      { ...targetsOf('ghost', {}), _id: 'target~2026-02~ghost~b', updated_date: 1 },
    ];
    expect(exported(settings, docs).notCounted).toEqual([
      'ghost older-account',
      'ghost no-contact',
    ]);
  });

  for (const [what, contact] of [
    ['missing', []],
    ['deleted', [{ ...chw, _deleted: true }]],
    ['not a contact', [{ ...chw, type: 'data_record' }]],
  ] as const) {
    it(`one whose owner is ${what} is listed`, () => {
      const docs = [district, unit, ...contact, targetsOf('chw', { births: 5 })];
      expect(exported(settings, docs).notCounted).toEqual(['chw no-contact']);
    });
  }

  it('one whose owner has no mapped place is listed', () => {
    const docs = [...places, personOf('far', 'elsewhere'), targetsOf('far', { births: 5 })];
    expect(exported(settings, docs).notCounted).toEqual(['far no-org-unit']);
  });

  it('one is counted at every org unit of its place', () => {
    const two = placeOf('unit', [{ orgUnit: UNIT }, { orgUnit: 'second00001' }, { orgUnit: UNIT }]);
    const { rows, report } = exported(settings, [two, chw, targetsOf('chw', { births: 5 })]);
    expect(rows).toEqual([`second00001 ${BIRTHS} 5`, `${UNIT} ${BIRTHS} 5`]);
    expect(report?.notices.map(({ kind }) => kind)).toEqual(['several-org-units']);
    expect([report?.owners, report?.documents]).toEqual([1, 1]);
  });

  it('one counts once at an org unit that two places of its lineage map', () => {
    const docs = [
      placeOf('district', { orgUnit: UNIT }),
      unit,
      chw,
      targetsOf('chw', { births: 5 }),
    ];
    expect(exported(settings, docs, { attribution: 'ancestors' }).rows).toEqual([
      `${UNIT} ${BIRTHS} 5`,
    ]);
  });

  it('a target that stands twice is a bad number, listed once', () => {
    const entry = { id: 'births', value: { pass: 1, total: 1 } };
    const docs = [...places, targetsOf('chw', {}, { targets: [entry, entry, entry] })];
    const { error, notCounted } = exported(settings, docs);
    expect([error, notCounted]).toEqual(['no-rows', ['chw bad-number births']]);
  });

  it('a bad number of a target that is not mapped is nobody’s concern', () => {
    const docs = [...places, targetsOf('chw', { births: 1, unmapped: 'x' })];
    expect(exported(settings, docs).notCounted).toEqual([]);
  });

  it('one with another reporting period counts where its id says, and is told of', () => {
    const docs = [...places, targetsOf('chw', { births: 1 }, { reporting_period: '2026-01' })];
    const { rows, report } = exported(settings, docs);
    expect(rows).toEqual([`${UNIT} ${BIRTHS} 1`]);
    expect(report?.notices).toContain({
      kind: 'other-reporting-period',
      document: 'target~2026-02~chw~org.couchdb.user:chw',
      reportingPeriod: '2026-01',
      owner: 'chw',
      ownerName: 'name of chw',
    });
  });

  describe('where org units are chosen', () => {
    const elsewhere = placeOf('elsewhere', { orgUnit: 'elsewhere01' });
    const docs = [
      ...places,
      elsewhere,
      personOf('far', 'elsewhere'),
      personOf('sup', 'district'),
      targetsOf('chw', { births: 'bad' }),
      targetsOf('far', { births: 'bad' }),
      targetsOf('sup', { births: 1 }),
      targetsOf('ghost', { births: 1 }),
    ];

    it('those of owners below the chosen places are listed, and no others', () => {
      expect(exported(settings, docs, { orgUnits: [UNIT] }).notCounted).toEqual([
        'chw bad-number births',
      ]);
      expect(exported(settings, docs, { orgUnits: ['elsewhere01'] }).notCounted).toEqual([
        'far bad-number births',
      ]);
    });

    it('all are listed where all are chosen', () => {
      expect(exported(settings, docs).notCounted).toEqual([
        'ghost no-contact',
        'chw bad-number births',
        'far bad-number births',
      ]);
    });

    it('those counted below a chosen place give it no rows, and no owners', () => {
      const counted = [...places, targetsOf('chw', { births: 3 }), personOf('sup', 'district')];
      const { error, report } = exported(settings, counted, { orgUnits: [DISTRICT] });
      expect([error, report?.owners, report?.documents]).toEqual(['no-rows', 0, 0]);
    });

    it('those of another place that maps the same org unit count too', () => {
      const twin = [
        placeOf('twin', { orgUnit: UNIT }),
        personOf('t', 'twin'),
        targetsOf('t', { births: 2 }),
      ];
      const counted = [...places, targetsOf('chw', { births: 3 }), ...twin];
      expect(exported(settings, counted, { orgUnits: [UNIT] }).rows).toEqual([
        `${UNIT} ${BIRTHS} 5`,
      ]);
      expect(exported(settings, counted, { orgUnits: [DISTRICT], children: true }).rows).toEqual([
        `${UNIT} ${BIRTHS} 5`,
      ]);
    });
  });
});
