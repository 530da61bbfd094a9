import { fieldOf, listOf, parseJson } from './unknown-json.ts';

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

describe('JSON that was handed over', () => {
  it('is read with or without a byte order mark', () => {
    expect([parseJson('[1]'), parseJson('\ufeff[1]')]).toEqual([
      { ok: true, value: [1] },
      { ok: true, value: [1] },
    ]);
  });

  it('is none where it cannot be read', () => {
    expect(parseJson('{')).toEqual({ ok: false, error: 'not-json' });
  });
});
