import { mergeTexts } from './merge-texts.ts';
import type { Texts } from './texts.ts';

describe('merging texts', () => {
  const merge = (...layers: readonly Texts[]): Record<string, string> => {
    const merged = mergeTexts(layers.map((texts, index) => ({ language: `l${index}`, texts })));
    return Object.fromEntries(Object.entries(merged).map(([key, { text }]) => [key, text]));
  };

  it('lets the last layer win, key by key', () => {
    expect(merge({ a: '1', b: '2' }, { b: '3' }, {})).toEqual({ a: '1', b: '3' });
  });

  it('says in which language a text is written', () => {
    const layers = [
      { language: 'fr', texts: { a: '1', b: '2' } },
      { language: 'en', texts: { b: '3' } },
    ];
    expect({ ...mergeTexts(layers) }).toEqual({
      a: { text: '1', language: 'fr' },
      b: { text: '3', language: 'en' },
    });
  });

  it('replaces references by the text that ends up on top', () => {
    const merged = merge({ a: '${b} of ${ c }', b: 'B', c: '${d}' }, { d: 'D' });
    expect(merged['a']).toBe('B of D');
  });

  it('leaves references to nothing, to itself and in a circle as they are written', () => {
    const merged = merge({ a: '${nothing}', b: 'b${b}', c: '${d}', d: '${c}' });
    expect(merged['a']).toBe('${nothing}');
    expect(merged['b']).toBe('b${b}');
    expect(merged['c']).toMatch(/^\$\{[cd]\}$/);
  });

  it('has no text for the names that every object has', () => {
    expect('constructor' in mergeTexts([])).toBeFalse();
    const texts = { ['__proto__']: 'x' };
    expect('toString' in mergeTexts([{ language: 'en', texts }])).toBeFalse();
  });
});
