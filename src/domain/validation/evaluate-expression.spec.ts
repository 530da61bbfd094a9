import * as fc from 'fast-check';
import { evaluateExpression, itemsOfExpression } from './evaluate-expression.ts';
import { parseExpression } from './parse-expression.ts';

const A = 'aaaaaaaaaa1';
const B = 'bbbbbbbbbb2';
const COMBO = 'cccccccccc3';

const spelt = (text: string): string =>
  text.replaceAll('{A', `{${A}`).replaceAll('{B', `{${B}`).replaceAll('.C}', `.${COMBO}}`);

function workedOut(text: string, numbers: Readonly<Record<string, number>>) {
  const parsed = parseExpression(spelt(text));
  if (!parsed.ok) throw new Error(`${text}: ${parsed.error}`);
  return evaluateExpression(parsed.value, {
    numberOf: ({ dataElement, categoryOptionCombo }) =>
      numbers[
        categoryOptionCombo === undefined ? dataElement : `${dataElement}.${categoryOptionCombo}`
      ],
    days: 30,
  });
}

describe('an expression of DHIS2', () => {
  // What @dhis2/expression-parser 1.1.0, DHIS2's own for browsers, makes of them.
  for (const [text, number] of [
    ['#{A}+#{B}', 17],
    ['#{A} - #{B} * 2', 2],
    ['(#{A} - #{B}) * 2', 14],
    ['#{A}/#{B}', 2.4],
    ['-#{B}^2', -25],
    ['2^-1', 0.5],
    ['#{A.C}*1.5', 10.5],
    ['if(#{A}>#{B},#{A},#{B})', 12],
    ['if(#{A}==12 && #{B}!=5,1,2)', 2],
    ['if(#{A}>=12,1,2)', 1],
    ['if(#{A}==12 and not(#{B}<5) or 0>1,1,2)', 1],
    ['greatest(#{A},#{B},7)', 12],
    ['least(#{A},#{B},7)', 5],
    ['firstNonNull(#{A},1)', 12],
    ['if(isNull(#{A}),1,0)', 0],
    ['if(isNotNull(#{A}),1,0)', 1],
    ['10-2-3', 5],
    ['100/10/5', 2],
    ['2*3%4', 2],
    ['[days]*2', 60],
    ['1.5e2', 150],
    ['.5+1', 1.5],
    ['if(!(#{A}<=12),1,2)', 2],
    ['- 3 - -2', -1],
    ['if(1<2==(2<3),1,0)', 1],
    ['2^+2', 4],
    ['1.25*4', 5],
    ['12.', 12],
    ['.25', 0.25],
    ['1e+2', 100],
    ['1E-2', 0.01],
    ['2e10', 2e10],
    [' 1 + 2 ', 3],
  ] as const) {
    it(`${text} comes to ${String(number)}`, () => {
      expect(workedOut(text, { [A]: 12, [B]: 5, [`${A}.${COMBO}`]: 7 }).number).toBe(number);
    });
  }

  for (const [operator, less, same, more] of [
    ['<', 1, 0, 0],
    ['>', 0, 0, 1],
    ['<=', 1, 1, 0],
    ['>=', 0, 1, 1],
    ['==', 0, 1, 0],
    ['!=', 1, 0, 1],
  ] as const) {
    it(`compares by ${operator}`, () => {
      const compared = ['1', '2', '3'].map(
        (left) => workedOut(`if(${left} ${operator} 2, 1, 0)`, {}).number,
      );
      expect(compared).toEqual([less, same, more]);
    });
  }

  for (const [text, number] of [
    ['if(0, 1, 2)', 2],
    ['if(-3, 1, 2)', 1],
    ['if(!0, 1, 2)', 1],
    ['if(!5, 1, 2)', 2],
    ['if(0 || 0, 1, 2)', 2],
    ['if(0 || 4, 1, 2)', 1],
    ['if(4 || 0, 1, 2)', 1],
    ['if(4 && 0, 1, 2)', 2],
    ['if(0 && 4, 1, 2)', 2],
    ['if(4 && 5, 1, 2)', 1],
    ['+4', 4],
  ] as const) {
    it(`takes every number but 0 for true: ${text} comes to ${String(number)}`, () => {
      expect(workedOut(text, {}).number).toBe(number);
    });
  }

  for (const text of [
    '#{A}',
    '-#{A}',
    '!#{A}',
    '#{A} + 1',
    '1 + #{A}',
    '#{A} + #{B}',
    'greatest(#{A}, #{B})',
    'least(#{A})',
    'firstNonNull(#{A})',
    'if(#{A}, 1, 2)',
  ]) {
    it(`sees that a value is missing in ${text}`, () => {
      expect(workedOut(`if(isNull(${text}), 1, 0)`, {}).number).toBe(1);
      expect(workedOut(`if(isNotNull(${text}), 1, 0)`, {}).number).toBe(0);
    });
  }

  it('is 0 where it comes to nothing', () => {
    expect(workedOut('firstNonNull(#{A}, #{B})', {})).toEqual({ number: 0, asked: 0, found: 0 });
    expect(workedOut('if(firstNonNull(#{A}), 1, 2)', {}).number).toBe(0);
  });

  it('takes a missing value for 0 where it asks for the greatest or the least', () => {
    expect(workedOut('greatest(#{A}, #{B})', { [B]: -2 })).toEqual({
      number: 0,
      asked: 2,
      found: 1,
    });
    expect(workedOut('least(#{A}, #{B})', { [B]: 2 })).toEqual({ number: 0, asked: 2, found: 1 });
    expect(workedOut('if(least(#{A}), 1, 2)', {}).number).toBe(2);
  });

  it('looks at the other side of and, or only where it has to', () => {
    for (const text of ['if(1>2 && #{A}>1, 1, 2)', 'if(1<2 || #{A}>1, 1, 2)']) {
      expect(workedOut(text, {}).asked).withContext(text).toBe(0);
    }
    for (const text of ['if(1<2 && #{A}>1, 1, 2)', 'if(1>2 || #{A}>1, 1, 2)']) {
      expect(workedOut(text, {}).asked).withContext(text).toBe(1);
    }
  });

  it('reckons in decimal digits', () => {
    expect(workedOut('#{A} + 0.1', { [A]: 0.2 }).number).toBe(0.3);
    expect(workedOut('#{A} / 3 * 3', { [A]: 1 }).number).toBe(0.9999999999999999);
    expect(workedOut('2^1.9', {}).number).toBe(2);
  });

  it('counts what is missing as 0, and tells how much is', () => {
    expect(workedOut('#{A} + #{B} + #{A.C}', { [A]: 3 })).toEqual({
      number: 3,
      asked: 3,
      found: 1,
    });
  });

  it('lets some functions see that a value is missing, without counting it', () => {
    expect(workedOut('if(isNull(#{A}), 5, #{A})', {})).toEqual({ number: 5, asked: 0, found: 0 });
    expect(workedOut('firstNonNull(#{A}, #{B})', { [B]: 4 }).number).toBe(4);
  });

  it('comes to no number where it divides by 0, or says yes or no', () => {
    expect(workedOut('#{A} / #{B}', { [A]: 3, [B]: 0 }).number).toBeUndefined();
    expect(workedOut('#{A} > 2', { [A]: 3 }).number).toBeUndefined();
  });

  it('names the values that it asks for, each once', () => {
    const parsed = parseExpression(spelt('if(#{A.C} > 0, #{A.C} + #{B}, -#{A.*})'));
    expect(parsed.ok && itemsOfExpression(parsed.value)).toEqual([
      { dataElement: A, categoryOptionCombo: COMBO },
      { dataElement: B },
      { dataElement: A },
    ]);
  });

  it('names each option combo of an element', () => {
    const [one, other] = [`${A}.${COMBO}`, `${A}.dddddddddd4`];
    const parsed = parseExpression(`#{${one}} + #{${other}}`);
    expect(parsed.ok && itemsOfExpression(parsed.value)).toEqual([
      { dataElement: A, categoryOptionCombo: COMBO },
      { dataElement: A, categoryOptionCombo: 'dddddddddd4' },
    ]);
  });

  it('is worked out as its brackets say, however deep', () => {
    interface Tree {
      readonly text: string;
      readonly number: number;
    }
    const { tree } = fc.letrec<{ tree: Tree; leaf: Tree }>((tie) => ({
      leaf: fc.integer({ min: 0, max: 99 }).map((number) => ({ text: String(number), number })),
      tree: fc.oneof(
        { maxDepth: 4 },
        tie('leaf'),
        fc
          .tuple(tie('tree'), fc.constantFrom('+', '-', '*'), tie('tree'))
          .map(([left, sign, right]) => ({
            text: `(${left.text} ${sign} ${right.text})`,
            number:
              sign === '+'
                ? left.number + right.number
                : sign === '-'
                  ? left.number - right.number
                  : left.number * right.number,
          })),
      ),
    }));
    fc.assert(
      fc.property(tree, ({ text, number }) => {
        // 0 and -0 are one number to DHIS2.
        expect((workedOut(text, {}).number ?? NaN) + 0).toBe(number + 0);
      }),
    );
  });
});

describe('an expression that a file is not enough for', () => {
  for (const [text, reason] of [
    ['C{constant001} * 2', 'constant'],
    ['N{indicator01}', 'indicator'],
    ['I{indicator01}', 'program-data'],
    ['D{program0001.element0001}', 'program-data'],
    ['R{dataSet0001.REPORTING_RATE}', 'reporting-rate'],
    ['OUG{orgUnitGrp1}', 'org-unit-group'],
    ['if(orgUnit.group(orgUnitGrp1), 1, 2)', 'org-unit-group'],
    ['#{A}.periodOffset(-1)', 'other-period'],
    ['avg(#{A}) + 2', 'other-period'],
    ['#{A.*.dddddddddd4}', 'option-group'],
    ['#{A.coGroup:dddddddddd4}', 'option-group'],
    ['log(#{A})', 'function'],
    ['2 ^ 3 ^ 2', 'syntax'],
    ['2 +', 'syntax'],
    ['#{A', 'syntax'],
    ['', 'syntax'],
    ['(1', 'syntax'],
    ['1 2', 'syntax'],
    ['1 + )', 'syntax'],
    ['*', 'syntax'],
    ['isNull(1, 2)', 'syntax'],
    ['isNotNull(1, 2)', 'syntax'],
    ['greatest()', 'syntax'],
    ['[days].periodOffset(1)', 'syntax'],
    ['A{program0001.attribute1}', 'program-data'],
    ['#{A.C}.periodOffset(1)', 'other-period'],
    ['stddevPop(#{A})', 'other-period'],
    ['myavg(1)', 'function'],
    ['sums(1)', 'function'],
    ['#{A.*.*.more}', 'option-group'],
    ['#{aaaaaaaaaa12}', 'option-group'],
    ['#{1aaaaaaaaaa}', 'option-group'],
    ['if(1, 2)', 'syntax'],
  ] as const) {
    it(`says so of ${text === '' ? 'nothing' : text}: ${reason}`, () => {
      expect(parseExpression(spelt(text))).toEqual({ ok: false, error: reason });
    });
  }
});
