import { readMetadata } from '../dhis2-metadata/decode-metadata.ts';
import { valueTypesOf } from '../settings/value-types.ts';
import { DATA_SET, exported, type Exported } from '../testing/builders.ts';
import { answerOf, elementOf } from '../testing/dhis2-metadata.ts';
import {
  documentsOfTyped,
  settingsOfTyped,
  TYPED,
  valueTypeCases,
  type ValueTypeCase,
} from '../testing/value-type-cases.ts';

/** What is exported where DHIS2's metadata say a type of the data element. */
function exportedOf(
  one: ValueTypeCase,
  valueType: string | undefined,
  targetType?: string,
): Exported {
  const settings = settingsOfTyped(one) as {
    tasks: { targets: { items: readonly object[] } };
  };
  const items = settings.tasks.targets.items.map((item) => ({ ...item, type: targetType }));
  const answer = answerOf({ dataSetElements: [elementOf(TYPED, { valueType })] });
  const metadata = readMetadata(JSON.stringify(answer), DATA_SET);
  const valueTypes = metadata.ok ? valueTypesOf(metadata.value) : undefined;
  const request = valueTypes === undefined ? {} : { valueTypes };
  return exported({ ...settings, tasks: { targets: { items } } }, documentsOfTyped(one), request);
}

const caseOf = (dhis: object, pass: number, total: number): ValueTypeCase => ({
  dhis: { ...dhis },
  pass,
  total,
  value: undefined,
});

const OF_NUMBERS = valueTypeCases.flatMap((one) => {
  const { value_type: type, ...dhis } = one.dhis as Record<string, unknown>;
  return typeof type === 'string' && !['TEXT', 'boolean'].includes(type)
    ? [{ one, type, silent: { ...one, dhis } }]
    : [];
});

describe('a mapping that names no type', () => {
  it('is held against every type that numbers fill', () => {
    expect(new Set(OF_NUMBERS.map(({ type }) => type)).size).toBe(10);
  });

  for (const { one, type, silent } of OF_NUMBERS) {
    const { dhis, pass, total } = silent;
    it(`is written as the metadata’s ${type}: ${JSON.stringify(dhis)} of ${String(pass)} in ${String(total)}`, () => {
      const { rows, leftOut, file, report } = exportedOf(silent, type);
      const named = exported(settingsOfTyped(one), documentsOfTyped(one));
      expect([rows, leftOut]).toEqual([named.rows, named.leftOut]);
      expect(JSON.stringify(file)).toBe(JSON.stringify(named.file));
      expect(report?.notices).toEqual(named.report?.notices);
    });
  }

  for (const type of ['TEXT', 'LONG_TEXT', 'LETTER', undefined]) {
    it(`keeps its number where DHIS2 takes ${type ?? 'nobody says what'}`, () => {
      const { rows, report } = exportedOf(caseOf({}, 5, 5), type);
      expect(rows.map((row) => row.split(' ')[2])).toEqual(['5']);
      expect(report?.notices).toEqual([]);
    });
  }

  it('gives its options in the bounds of the metadata’s type', () => {
    const dhis = { options: [{ at_least: 0, code: 'FEW' }] };
    expect(exportedOf(caseOf(dhis, 1, 1), 'LONG_TEXT').rows.length).toBe(1);
    expect(exportedOf(caseOf(dhis, 1, 1), 'INTEGER').leftOut.length).toBe(1);
  });

  for (const type of ['PERCENTAGE', 'UNIT_INTERVAL']) {
    it(`makes no share of a target that only counts for ${type}, and says so`, () => {
      const found = exportedOf(caseOf({}, 1, 1), type, 'count');
      expect(found.rows.map((row) => row.split(' ')[2])).toEqual(['1']);
      expect<unknown>(found.report?.notices).toEqual([
        { kind: 'other-value-type', target: 'typed', value: 'count', ofElement: type },
      ]);
      const meant = exportedOf(caseOf({ value: 'pass' }, 1, 1), type, 'count');
      expect(meant.report?.notices).toEqual([]);
    });

    it(`makes a share of a percentage for ${type}, without a word about its denominator`, () => {
      const found = exportedOf(caseOf({}, 1, 4), type, 'percent');
      expect(found.rows.map((row) => row.split(' ')[2])).toEqual([
        type === 'PERCENTAGE' ? '25' : '0.2500',
      ]);
      expect(found.report?.notices).toEqual([]);
    });
  }

  it('sends the denominator of a percentage to an element of numbers, and says so', () => {
    const { rows, report } = exportedOf(caseOf({}, 1, 4), 'INTEGER', 'percent');
    expect(rows.map((row) => row.split(' ')[2])).toEqual(['4']);
    expect(report?.notices).toEqual([{ kind: 'percent-total', target: 'typed' }]);
  });
});

describe('a type that the mapping names', () => {
  for (const [own, ofElement, value, isTold] of [
    ['BOOLEAN', 'INTEGER', 'true', true],
    ['NUMBER', 'BOOLEAN', '3', true],
    ['INTEGER', 'PERCENTAGE', '3', true],
    ['NUMBER', 'INTEGER_POSITIVE', '3', false],
    ['BOOLEAN', 'BOOLEAN', 'true', false],
    ['BOOLEAN', 'TRUE_ONLY', 'true', true],
    ['NUMBER', 'DATE', '3', true],
  ] as const) {
    it(`is ${own} whatever DHIS2 says, here ${ofElement}, ${isTold ? 'and the difference is told' : 'which is no difference'}`, () => {
      const { rows, report } = exportedOf(caseOf({ value_type: own }, 3, 3), ofElement);
      expect(rows.map((row) => row.split(' ')[2])).toEqual([value]);
      const told = { kind: 'other-value-type', target: 'typed', value: own, ofElement };
      expect<unknown>(report?.notices).toEqual(isTold ? [told] : []);
    });
  }

  it('has only one notice where nothing can be written of it', () => {
    const { report } = exportedOf(caseOf({ value_type: 'DATE' }, 3, 3), 'BOOLEAN');
    expect(report?.notices.map(({ kind }) => kind)).toEqual(['unsupported-value-type']);
  });
});
