import { mergeTexts } from './merge-texts.ts';

describe('merging texts', () => {
  it('lets the last layer win, key by key', () => {
    expect({ ...mergeTexts([{ a: '1', b: '2' }, { b: '3' }, {}]) }).toEqual({ a: '1', b: '3' });
  });

  it('replaces references by the text that ends up on top', () => {
    const merged = mergeTexts([{ a: '${b} of ${ c }', b: 'B', c: '${d}' }, { d: 'D' }]);
    expect(merged['a']).toBe('B of D');
  });

  it('leaves references to nothing, to itself and in a circle as they are written', () => {
    const merged = mergeTexts([{ a: '${nothing}', b: 'b${b}', c: '${d}', d: '${c}' }]);
    expect(merged['a']).toBe('${nothing}');
    expect(merged['b']).toBe('b${b}');
    expect(merged['c']).toMatch(/^\$\{[cd]\}$/);
  });

  it('has no text for the names that every object has', () => {
    expect('constructor' in mergeTexts([{}])).toBeFalse();
    expect('toString' in mergeTexts([{ ['__proto__']: 'x' }])).toBeFalse();
  });
});
