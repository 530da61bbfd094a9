import { addsUp, hasNumbers } from '../aggregate/value-of-type.ts';
import { exportSettings } from '../settings/export-settings.ts';
import { rowKeysOfDataSet } from '../aggregate/targets-of-row.ts';
import { DATA_SET, exported, personOf, placeOf, targetsOf, UNIT } from '../testing/builders.ts';
import {
  documentsOfTyped,
  settingsOfTyped,
  TYPED,
  valueTypeCases,
} from '../testing/value-type-cases.ts';

describe('the value of a row is what its type takes', () => {
  for (const one of valueTypeCases) {
    const { dhis, pass, total, value } = one;
    it(`${JSON.stringify(dhis)} of ${String(pass)} in ${String(total)}: ${value ?? 'none'}`, () => {
      const { rows, leftOut, notCounted } = exported(settingsOfTyped(one), documentsOfTyped(one));
      const isWithoutTotal = total === 0 && value === undefined && isShare(dhis);
      const reason = isWithoutTotal ? 'percent-without-total' : 'no-value-of-type';
      const row = `${UNIT} ${TYPED}`;
      expect([rows, leftOut]).toEqual(
        value === undefined ? [[], [`${row} ${reason}`]] : [[`${row} ${value}`], []],
      );
      expect(notCounted).toEqual([]);
    });
  }

  it('and the same bytes as without a type where it is a number', () => {
    const documents = documentsOfTyped({ dhis: {}, pass: 4, total: 12, value: '12' });
    const plain = exported(settingsOfTyped({ dhis: {} }), documents);
    const typed = exported(settingsOfTyped({ dhis: { value_type: 'NUMBER' } }), documents);
    expect(JSON.stringify(typed.file)).toBe(JSON.stringify(plain.file));
  });
});

describe('zeros for everyone', () => {
  for (const [dhis, rows] of [
    [{ value_type: 'BOOLEAN' }, ['false']],
    [{ value_type: 'TRUE_ONLY' }, []],
    [{ value_type: 'INTEGER_POSITIVE' }, []],
    [{ options: [{ at_least: 0, code: 'NONE' }] }, ['NONE']],
    [{ value_type: 'DATE' }, []],
  ] as const) {
    it(`are ${rows.join() || 'nothing at all'} of ${JSON.stringify(dhis)}`, () => {
      const documents = [
        placeOf('place', { orgUnit: UNIT }),
        placeOf('silent', { orgUnit: 'unit0000002' }),
        personOf('amina', 'place'),
        targetsOf('amina', { typed: { pass: 1, total: 1 } }),
      ];
      const found = exported(settingsOfTyped({ dhis }), documents, { zeros: 'all' });
      const ofSilent = found.rows.filter((row) => row.startsWith('unit0000002'));
      expect<readonly string[]>(ofSilent).toEqual(rows.map((v) => `unit0000002 ${TYPED} ${v}`));
      expect(found.leftOut.filter((row) => row.startsWith('unit0000002'))).toEqual([]);
    });
  }
});

describe('what is said of a type', () => {
  const noticesOf = (dhis: object): unknown =>
    exported(settingsOfTyped({ dhis: { ...dhis } }), documentsOfTyped({ ...ONE, dhis: {} })).report
      ?.notices;

  it('that no count fills it, and what is probably meant', () => {
    const notice = { kind: 'unsupported-value-type', target: 'typed' };
    expect(noticesOf({ value_type: 'DATE' })).toEqual([{ ...notice, value: 'DATE' }]);
    expect(noticesOf({ value_type: 'Yes/No' })).toEqual([
      { ...notice, value: 'Yes/No', like: 'BOOLEAN' },
    ]);
    expect(noticesOf({ value_type: 'true only' })).toEqual([
      { ...notice, value: 'true only', like: 'TRUE_ONLY' },
    ]);
    expect(noticesOf({ value_type: 'Unit interval' })).toEqual([
      { ...notice, value: 'Unit interval', like: 'UNIT_INTERVAL' },
    ]);
    expect(noticesOf({ value_type: 7 })).toEqual([{ ...notice, value: '7' }]);
  });

  it('that its options cannot be read', () => {
    expect(noticesOf({ options: { at_least: 0, code: 'A' } })).toEqual([
      { kind: 'unreadable-options', target: 'typed' },
    ]);
  });

  it('nothing where it can be filled', () => {
    expect(noticesOf({ value_type: 'BOOLEAN' })).toEqual([]);
  });

  it('that targets of one row disagree on it', () => {
    const items = [
      { id: 'a', dhis: { dataElement: TYPED, value_type: 'BOOLEAN' } },
      { id: 'b', dhis: { dataElement: TYPED } },
    ];
    const settings = { dhis_data_sets: [{ id: DATA_SET }], tasks: { targets: { items } } };
    const found = exported(settings, [
      placeOf('place', { orgUnit: UNIT }),
      personOf('amina', 'place'),
      targetsOf('amina', { a: 1, b: 2 }),
    ]);
    expect(found.leftOut).toEqual([`${UNIT} ${TYPED} mixed-values`]);
    expect<unknown>(found.report?.notices).toEqual([
      { kind: 'mixed-values', dataElement: TYPED, targets: ['a', 'b'] },
    ]);
  });
});

describe('what can be done with the values of a type', () => {
  for (const [dhis, adds, numbers] of [
    [{}, true, true],
    [{ value_type: 'INTEGER_POSITIVE' }, true, true],
    [{ value: 'percent' }, false, true],
    [{ value_type: 'PERCENTAGE', value: 'total' }, false, true],
    [{ value_type: 'UNIT_INTERVAL', value: 'pass' }, false, true],
    [{ value_type: 'BOOLEAN' }, false, false],
    [{ value_type: 'INTEGER', options: [{ at_least: 0, code: '1' }] }, false, false],
  ] as const) {
    it(`of ${JSON.stringify(dhis)}`, () => {
      const { targets } = exportSettings(settingsOfTyped({ dhis }));
      const [key] = rowKeysOfDataSet(targets, DATA_SET);
      expect(key && [addsUp(key), hasNumbers(key)]).toEqual([adds, numbers]);
    });
  }
});

const ONE = { pass: 1, total: 1, value: '1' };

const isShare = ({ value, value_type: type }: Readonly<Record<string, unknown>>): boolean =>
  value === 'percent' || type === 'PERCENTAGE' || type === 'UNIT_INTERVAL';
