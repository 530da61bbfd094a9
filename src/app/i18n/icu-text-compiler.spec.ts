import { IcuTextCompiler } from './icu-text-compiler.ts';

describe('the ICU text compiler', () => {
  const say = (text: string, values?: Record<string, unknown>, language = 'en'): string => {
    const compiled = new IcuTextCompiler().compile(text, language);
    return typeof compiled === 'string' ? compiled : compiled(values);
  };
  const VALUES = '{count, plural, one {# value} other {# values}}';

  it('speaks plurals by the rules of the language', () => {
    expect(say(VALUES, { count: 1 })).toBe('1 value');
    expect(say(VALUES, { count: 12000 })).toBe('12,000 values');
    expect(say('{n, plural, one {# valeur} other {# valeurs}}', { n: 0 }, 'fr')).toBe('0 valeur');
  });

  it('keeps markup and apostrophes as text', () => {
    expect(say("l'unité <b>{name}</b>", { name: '<i>' }, 'fr')).toBe("l'unité <b><i></b>");
  });

  it('leaves texts without arguments, and double braces, to ngx-translate', () => {
    expect(say("d''oh")).toBe("d''oh");
    expect(say('Hello {{name}}', { name: 'x' })).toBe('Hello {{name}}');
  });

  it('shows a text as written when it is no valid message or an argument is missing', () => {
    expect(say('{count, plural, one {x}}', { count: 1 })).toBe('{count, plural, one {x}}');
    expect(say('open { brace')).toBe('open { brace');
    expect(say('Hello {name}', {})).toBe('Hello {name}');
    expect(say('Hello {name}')).toBe('Hello {name}');
    expect(say(VALUES, { count: 2 }, 'not a language')).toBe('2 values');
  });

  it('drops what is not text, and has no text for the names that every object has', () => {
    const compiled = new IcuTextCompiler().compileTranslations({ a: 'A', b: null, c: {} }, 'en');
    expect(Object.keys(compiled)).toEqual(['a']);
    expect('constructor' in compiled).toBeFalse();
  });
});
