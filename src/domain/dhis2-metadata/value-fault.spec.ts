import { isNumeric, valueFault } from './value-fault.ts';

describe('a value', () => {
  for (const [valueType, value, older, latest] of [
    ['NUMBER', '0', undefined, undefined],
    ['NUMBER', '-5.25', undefined, undefined],
    ['NUMBER', '007', 'not-a-number', 'not-a-number'],
    ['NUMBER', '1e21', 'not-a-number', 'not-a-number'],
    ['NUMBER', 'NaN', 'not-a-number', 'not-a-number'],
    ['NUMBER', '9'.repeat(250), 'not-a-number', 'not-a-number'],
    ['INTEGER', '2147483647', undefined, undefined],
    ['INTEGER', '2147483648', 'beyond-32-bit', 'beyond-32-bit'],
    ['INTEGER', '-2147483648', undefined, undefined],
    ['INTEGER', '-2147483649', 'beyond-32-bit', 'beyond-32-bit'],
    ['INTEGER', '5.0', 'not-whole', undefined],
    ['INTEGER', '5.5', 'not-whole', 'not-whole'],
    ['INTEGER', 'x', 'not-a-number', 'not-a-number'],
    ['INTEGER_POSITIVE', '1', undefined, undefined],
    ['INTEGER_POSITIVE', '0', 'zero', 'zero'],
    ['INTEGER_POSITIVE', '-1', 'negative', 'negative'],
    ['INTEGER_POSITIVE', '2147483648', 'beyond-32-bit', 'beyond-32-bit'],
    ['INTEGER_ZERO_OR_POSITIVE', '0', undefined, undefined],
    ['INTEGER_ZERO_OR_POSITIVE', '-1', 'negative', 'negative'],
    ['INTEGER_NEGATIVE', '-1', undefined, undefined],
    ['INTEGER_NEGATIVE', '0', 'not-negative', 'not-negative'],
    ['INTEGER_NEGATIVE', '3', 'not-negative', 'not-negative'],
    ['PERCENTAGE', '100', undefined, undefined],
    ['PERCENTAGE', '101', 'above-100', 'above-100'],
    ['PERCENTAGE', '-1', 'negative', 'negative'],
    ['PERCENTAGE', '0', undefined, undefined],
    ['UNIT_INTERVAL', '0', undefined, undefined],
    ['INTEGER', '5.05', 'not-whole', 'not-whole'],
    ['BOOLEAN', '11', 'not-yes-or-no', 'not-yes-or-no'],
    ['BOOLEAN', '10', 'not-yes-or-no', 'not-yes-or-no'],
    ['BOOLEAN', '01', 'not-yes-or-no', 'not-yes-or-no'],
    ['BOOLEAN', 'nn', 'not-yes-or-no', 'not-yes-or-no'],
    ['BOOLEAN', 'note', 'not-yes-or-no', 'not-yes-or-no'],
    ['TRUE_ONLY', 'yy', 'not-yes', 'not-yes'],
    ['TRUE_ONLY', 'yesterday', 'not-yes', 'not-yes'],
    ['TEXT', 'x'.repeat(50_000), undefined, undefined],
    ['LONG_TEXT', '12', undefined, undefined],
    ['MULTI_TEXT', '12', undefined, undefined],
    ['PHONE_NUMBER', '12', undefined, undefined],
    ['USERNAME', '12', undefined, undefined],
    ['PERCENTAGE', 'x', 'not-a-number', 'not-a-number'],
    ['UNIT_INTERVAL', '1', undefined, undefined],
    ['UNIT_INTERVAL', '2', 'above-1', 'above-1'],
    ['BOOLEAN', '0', undefined, undefined],
    ['BOOLEAN', '1', undefined, undefined],
    ['BOOLEAN', 'false', undefined, undefined],
    ['BOOLEAN', '2', 'not-yes-or-no', 'not-yes-or-no'],
    ['BOOLEAN', 'yes', 'not-yes-or-no', undefined],
    ['BOOLEAN', 'N', 'not-yes-or-no', undefined],
    ['TRUE_ONLY', 'true', undefined, undefined],
    ['TRUE_ONLY', '1', undefined, undefined],
    ['TRUE_ONLY', '0', 'not-yes', 'not-yes'],
    ['TRUE_ONLY', '2', 'not-yes', 'not-yes'],
    ['TRUE_ONLY', 'y', 'not-yes', undefined],
    ['TEXT', '12', undefined, undefined],
    ['TEXT', '', 'no-value', 'no-value'],
    ['TEXT', 'x'.repeat(50_001), 'too-long', 'too-long'],
    ['DATE', '12', 'takes-no-number', 'takes-no-number'],
    ['constructor', '12', 'takes-no-number', 'takes-no-number'],
  ] as const) {
    it(`${value.slice(0, 12)} of ${value.length > 12 ? `${value.length} characters` : 'this length'} for ${valueType} is ${older ?? 'right'} up to 2.42 and ${latest ?? 'right'} since 2.43`, () => {
      expect([
        valueFault(valueType, value, 'upTo242'),
        valueFault(valueType, value, 'since243'),
      ]).toEqual([older, latest]);
    });
  }
});

describe('value types', () => {
  it('of numbers are those of which a zero may not be significant', () => {
    const types = [
      'NUMBER',
      'INTEGER',
      'INTEGER_POSITIVE',
      'PERCENTAGE',
      'BOOLEAN',
      'TEXT',
      'PHONE_NUMBER',
    ];
    expect(types.filter(isNumeric)).toEqual([
      'NUMBER',
      'INTEGER',
      'INTEGER_POSITIVE',
      'PERCENTAGE',
    ]);
  });
});
