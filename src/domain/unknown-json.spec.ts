import { fieldOf, listOf } from './unknown-json.ts';

describe('fields of unknown JSON', () => {
  it('are undefined where there is no object', () => {
    expect([null, 'text', 3, [1], undefined].map((value) => fieldOf(value, 'length'))).toEqual([
      undefined,
      undefined,
      undefined,
      undefined,
      undefined,
    ]);
  });

  it('are never those of a prototype', () => {
    expect(fieldOf({}, 'constructor')).toBeUndefined();
    expect(fieldOf(JSON.parse('{"__proto__": 3}'), '__proto__')).toBe(3);
  });

  it('are lists only where they are arrays', () => {
    expect([listOf([1]), listOf({ length: 1 }), listOf('ab')]).toEqual([[1], [], []]);
  });
});
