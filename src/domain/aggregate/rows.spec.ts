import {
  BIRTHS,
  DATA_SET,
  DISTRICT,
  exported,
  personOf,
  placeOf,
  settingsOf,
  targetsOf,
  UNIT,
  VISITS,
} from '../testing/builders.ts';

const births = { id: 'births', dhis: { dataElement: BIRTHS } };
const visits = { id: 'visits', dhis: { dataElement: VISITS } };
const coverage = { id: 'visits', dhis: { dataElement: VISITS, value: 'percent' } };
const unit = placeOf('unit', { orgUnit: UNIT });
const chw = personOf('chw', 'unit');
const other = personOf('other', 'unit');

describe('a row', () => {
  it('exists for what somebody reported, 0 included, and not for what nobody did', () => {
    const docs = [unit, chw, targetsOf('chw', { births: 0 })];
    expect(exported(settingsOf(births, visits), docs).rows).toEqual([`${UNIT} ${BIRTHS} 0`]);
  });

  it('exists, with zeros, for every mapped org unit and key but percentages', () => {
    const docs = [
      unit,
      placeOf('silent', { orgUnit: DISTRICT }),
      chw,
      targetsOf('chw', { births: 2 }),
    ];
    const settings = settingsOf(births, coverage, {
      id: 'x',
      dhis: { dataElement: 'x0000000001' },
    });
    expect(exported(settings, docs, { zeros: 'all' }).rows).toEqual([
      `${DISTRICT} ${BIRTHS} 0`,
      `${DISTRICT} x0000000001 0`,
      `${UNIT} ${BIRTHS} 2`,
      `${UNIT} x0000000001 0`,
    ]);
  });

  it('of a percentage divides the sums, not the percentages', () => {
    const docs = [
      unit,
      chw,
      other,
      targetsOf('chw', { visits: { pass: 1, total: 1 } }),
      targetsOf('other', { visits: { pass: 0, total: 7 } }),
    ];
    expect(exported(settingsOf(coverage), docs).rows).toEqual([`${UNIT} ${VISITS} 13`]);
  });

  it('of a percentage is left out where its total is 0', () => {
    const docs = [unit, chw, targetsOf('chw', { visits: { pass: 0, total: 0 } })];
    const { error, leftOut } = exported(settingsOf(coverage), docs);
    expect([error, leftOut]).toEqual(['no-rows', [`${UNIT} ${VISITS} percent-without-total`]]);
  });

  it('of a percentage counts no document with one bad number', () => {
    const docs = [
      unit,
      chw,
      other,
      targetsOf('chw', { visits: { pass: 1, total: 2 } }),
      targetsOf('other', { visits: { total: 50 } }),
    ];
    const { rows, notCounted } = exported(settingsOf(coverage), docs);
    expect([rows, notCounted]).toEqual([[`${UNIT} ${VISITS} 50`], ['other bad-number visits']]);
  });

  it('takes pass where its mapping says so', () => {
    const settings = settingsOf({ id: 'visits', dhis: { dataElement: VISITS, value: 'pass' } });
    const docs = [unit, chw, targetsOf('chw', { visits: { pass: 1, total: 2 } })];
    expect(exported(settings, docs).rows).toEqual([`${UNIT} ${VISITS} 1`]);
  });

  it('is left out where its mappings disagree on the value', () => {
    const settings = settingsOf(births, {
      id: 'visits',
      dhis: { dataElement: BIRTHS, value: 'pass' },
    });
    const docs = [unit, chw, targetsOf('chw', { births: 1, visits: 1 })];
    const { error, leftOut, report } = exported(settings, docs);
    expect([error, leftOut]).toEqual(['no-rows', [`${UNIT} ${BIRTHS} mixed-values`]]);
    expect(report?.notices.map(({ kind }) => kind)).toEqual(['mixed-values']);
  });

  it('is left out where its sum is no longer exact', () => {
    const most = 2 ** 53 - 1;
    const docs = [
      unit,
      chw,
      other,
      targetsOf('chw', { births: most }),
      targetsOf('other', { births: 1 }),
    ];
    expect(exported(settingsOf(births), docs).leftOut).toEqual([`${UNIT} ${BIRTHS} unsafe-sum`]);
    expect(exported(settingsOf(births), docs.slice(0, 4)).rows).toEqual([
      `${UNIT} ${BIRTHS} ${String(most)}`,
    ]);
  });

  it('of a percentage is left out where what it is out of is no longer exact', () => {
    const docs = [
      unit,
      chw,
      other,
      targetsOf('chw', { visits: { pass: 1, total: 2 ** 53 - 1 } }),
      targetsOf('other', { visits: { pass: 1, total: 2 } }),
    ];
    expect(exported(settingsOf(coverage), docs).leftOut).toEqual([`${UNIT} ${VISITS} unsafe-sum`]);
  });

  it('of a percentage may be out of as much as is exact', () => {
    const all = { pass: 1, total: 2 ** 53 - 1 };
    const docs = [unit, chw, targetsOf('chw', { visits: all })];
    expect(exported(settingsOf(coverage), docs).rows).toEqual([`${UNIT} ${VISITS} 0`]);
  });

  it('that cannot be written is left out among zeros too, though nobody reported it', () => {
    const docs = [unit, chw, targetsOf('chw', { births: 1 })];
    const settings = settingsOf(births, { id: 'x', dhis: { dataElement: 'no-id' } });
    const { rows, leftOut } = exported(settings, docs, { zeros: 'all' });
    expect(rows).toEqual([`${UNIT} ${BIRTHS} 1`]);
    expect(leftOut).toEqual([`${UNIT} no-id invalid-identifier`]);
  });

  it('of zeros alone is none where no document counts', () => {
    const docs = [unit, chw, targetsOf('chw', {}, { targets: null })];
    expect(exported(settingsOf(births), docs, { zeros: 'all' }).error).toBe('no-rows');
  });

  it('of a percentage that nobody reported is neither a zero nor left out', () => {
    const docs = [unit, chw, targetsOf('chw', { births: 1 })];
    const { rows, leftOut } = exported(settingsOf(births, coverage), docs, { zeros: 'all' });
    expect([rows, leftOut]).toEqual([[`${UNIT} ${BIRTHS} 1`], []]);
  });

  it('that is left out is named with both of its option combos', () => {
    const combos = { categoryOptionCombo: 'girls000001', attributeOptionCombo: 'project0001' };
    const settings = settingsOf(
      { id: 'births', dhis: { dataElement: BIRTHS, ...combos } },
      { id: 'visits', dhis: { dataElement: BIRTHS, ...combos, value: 'pass' } },
    );
    const docs = [unit, chw, targetsOf('chw', { births: 1, visits: 1 })];
    expect(exported(settings, docs).report?.leftOut).toEqual([
      jasmine.objectContaining({ orgUnit: UNIT, dataElement: BIRTHS, ...combos }),
    ]);
  });

  it('of a malformed org unit is left out, and its documents do not move to the place above', () => {
    const docs = [
      placeOf('district', { orgUnit: DISTRICT }),
      placeOf('unit', { orgUnit: 'too-short' }, 'district'),
      personOf('chw', 'unit', 'district'),
      personOf('sup', 'district'),
      targetsOf('chw', { births: 5 }),
      targetsOf('sup', { births: 1 }),
    ];
    const { rows, leftOut, notCounted } = exported(settingsOf(births), docs);
    expect([rows, leftOut, notCounted]).toEqual([
      [`${DISTRICT} ${BIRTHS} 1`],
      [`too-short ${BIRTHS} invalid-identifier`],
      [],
    ]);
  });

  for (const field of ['dataElement', 'categoryOptionCombo', 'attributeOptionCombo']) {
    it(`with a malformed ${field} is left out`, () => {
      const dhis = { dataElement: VISITS, [field]: 'nope' };
      const docs = [unit, chw, targetsOf('chw', { births: 1, visits: 2 })];
      const { rows, leftOut } = exported(settingsOf(births, { id: 'visits', dhis }), docs);
      expect(rows).toEqual([`${UNIT} ${BIRTHS} 1`]);
      expect(leftOut).toEqual([`${UNIT} ${dhis.dataElement} invalid-identifier`]);
    });
  }

  it('stands in the order of org unit, data element, COC, AOC by code units', () => {
    const mapping = (id: string, dataElement: string, combos: object = {}): object => ({
      id,
      dhis: { dataElement, ...combos },
    });
    const settings = settingsOf(
      mapping('a', 'b0000000000'),
      mapping('b', 'B0000000000', { categoryOptionCombo: 'a0000000000' }),
      mapping('c', 'B0000000000', { categoryOptionCombo: 'Z0000000000' }),
      mapping('d', 'B0000000000'),
      mapping('e', 'B0000000000', { attributeOptionCombo: 'Z0000000000' }),
    );
    const docs = [unit, chw, targetsOf('chw', { a: 1, b: 2, c: 3, d: 4, e: 5 })];
    expect(exported(settings, docs).file?.dataValues.map(({ value }) => value)).toEqual([
      '4',
      '5',
      '3',
      '2',
      '1',
    ]);
  });

  it('names the org unit at the top where there is one, on each value where there are several', () => {
    const docs = [unit, chw, targetsOf('chw', { births: 1 })];
    expect(Object.keys(exported(settingsOf(births), docs).file ?? {})).toEqual([
      'dataSet',
      'period',
      'orgUnit',
      'dataValues',
    ]);
    const two = [
      ...docs,
      placeOf('b', { orgUnit: DISTRICT }),
      personOf('c', 'b'),
      targetsOf('c', { births: 2 }),
    ];
    const { file } = exported(settingsOf(births), two);
    expect([file?.orgUnit, file?.dataValues.map(({ orgUnit }) => orgUnit)]).toEqual([
      undefined,
      [DISTRICT, UNIT],
    ]);
    expect(file?.dataSet).toBe(DATA_SET);
  });
});
