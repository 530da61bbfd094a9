import { fieldOf, isFilledText, jsonOf, listOf, parseJson } from './unknown-json.ts';

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

describe('A filled text', () => {
  it('has at least one character', () => {
    expect(['a', ' ', '', 0, null, ['a']].map(isFilledText)).toEqual([
      true,
      true,
      false,
      false,
      false,
      false,
    ]);
  });
});

describe('JSON that was handed over', () => {
  it('is read with or without a byte order mark', () => {
    expect([parseJson('[1]'), parseJson('\ufeff[1]')]).toEqual([
      { ok: true, value: [1] },
      { ok: true, value: [1] },
    ]);
  });

  it('has a byte order mark of its own only where one stands inside of it', () => {
    expect(parseJson('"a\ufeffb"')).toEqual({ ok: true, value: 'a\ufeffb' });
  });

  it('is none where it cannot be read', () => {
    expect(parseJson('{')).toEqual({ ok: false, error: 'not-json' });
  });
});

describe('a value that is shown as JSON', () => {
  it('is what stands in the document', () => {
    expect(jsonOf({ a: [1, null, '"'] })).toBe('{"a":[1,null,"\\""]}');
  });

  it('is shortened where the engine cannot write it, however deep it is nested', () => {
    const text = '['.repeat(20_000) + ']'.repeat(20_000);
    // Engines differ in how deep they go, and a browser's may go further than Node's.
    expect(['…', text]).toContain(jsonOf(JSON.parse(text)));
    const endless: unknown[] = [];
    endless.push(endless);
    expect(jsonOf(endless)).toBe('…');
  });
});
