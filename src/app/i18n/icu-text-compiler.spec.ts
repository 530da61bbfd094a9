import type { InterpolateFunction } from '@ngx-translate/core';
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

  it('writes Nepali in its own digits, also where the browser is built without Nepali', () => {
    expect(say('{count, plural, one {# मान} other {# मानहरू}}', { count: 1 }, 'ne')).toBe('१ मान');
    expect(say('{count, plural, one {# मान} other {# मानहरू}}', { count: 0 }, 'ne')).toBe('० मानहरू');
  });

  it('keeps markup and apostrophes as text', () => {
    expect(say("l'unité <b>{name}</b>", { name: '<i>' }, 'fr')).toBe("l'unité <b><i></b>");
  });

  it('leaves texts without arguments, and double braces, to ngx-translate', () => {
    expect(say("d''oh")).toBe("d''oh");
    expect(say('Hello {{name}}', { name: 'x' })).toBe('Hello {{name}}');
  });

  it('speaks a branch that begins with an argument', () => {
    const moved = '{isNamed, select, yes {{name} moved} other {Somebody moved}}';
    expect(say(moved, { isNamed: 'yes', name: 'Amina' })).toBe('Amina moved');
    expect(say('{count, plural, one {one} other {{count, number} in all}}', { count: 3 })).toBe(
      '3 in all',
    );
  });

  it('shows a text as written when it is no valid message or an argument is missing', () => {
    expect(say('{count, plural, one {x}}', { count: 1 })).toBe('{count, plural, one {x}}');
    expect(say('open { brace')).toBe('open { brace');
    expect(say('Hello {name}', {})).toBe('Hello {name}');
    expect(say('Hello {name}')).toBe('Hello {name}');
    expect(say(VALUES, { count: 2 }, 'not a language')).toBe('2 values');
  });

  it('speaks plurals by the rules of the language that a text is written in', () => {
    const texts = {
      english: { text: VALUES, language: 'en' },
      bambara: { text: '{count, plural, other {da #}}', language: 'bm' },
    };
    const compiled = new IcuTextCompiler().compileTranslations(texts, 'bm');
    const english = compiled['english'] as InterpolateFunction;
    expect([english({ count: 1 }), english({ count: 2 })]).toEqual(['1 value', '2 values']);
    expect((compiled['bambara'] as InterpolateFunction)({ count: 1 })).toBe('da 1');
  });

  it('writes the digits 0 to 9 in every language but Nepali', () => {
    expect(say('{count, plural, other {# قيمة}}', { count: 12 }, 'ar-EG')).toBe('12 قيمة');
    expect(say('{count, number}', { count: 12 }, 'ne')).toBe('१२');
  });

  it('drops what is not text, and has no text for the names that every object has', () => {
    const compiled = new IcuTextCompiler().compileTranslations({ a: 'A', b: null, c: {} }, 'en');
    expect(Object.keys(compiled)).toEqual(['a']);
    expect('constructor' in compiled).toBeFalse();
  });
});
