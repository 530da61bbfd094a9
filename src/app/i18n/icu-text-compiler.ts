import { Injectable } from '@angular/core';
import { TranslateCompiler } from '@ngx-translate/core';
import type {
  InterpolatableTranslation,
  InterpolatableTranslationObject,
  InterpolateFunction,
  TranslationObject,
} from '@ngx-translate/core';
import { IntlMessageFormat } from 'intl-messageformat';
import { isIcuMessage } from './is-icu-message.ts';
import { localesOf } from './language-code.ts';
import type { WrittenText } from './texts.ts';

type Values = Readonly<Record<string, string | number | boolean | null | undefined>>;

/**
 * Makes texts with ICU arguments (`{count, plural, one {# value} other {# values}}`) speakable, by
 * the plural rules of the language that the text is written in: an English text on a Bambara page
 * stays English (“1 unit”), though Bambara has no singular.
 *
 * Texts come from databases, so nothing here throws: `{{name}}` stays ngx-translate's own way, and
 * a text that is no valid ICU message, or that names an argument nobody gives, is shown as written.
 */
@Injectable()
export class IcuTextCompiler extends TranslateCompiler {
  override compile(text: string, language: string): string | InterpolateFunction {
    return isIcuMessage(text) ? formatLater(text, language) : text;
  }

  override compileTranslations(
    texts: TranslationObject,
    language: string,
  ): InterpolatableTranslationObject {
    const compiled = Object.create(null) as Record<string, InterpolatableTranslation>;
    for (const [key, text] of Object.entries(texts)) {
      if (typeof text === 'string') compiled[key] = this.compile(text, language);
      else if (isWrittenText(text)) compiled[key] = this.compile(text.text, text.language);
    }
    return compiled;
  }
}

function isWrittenText(value: unknown): value is WrittenText {
  const { text, language } = (value ?? {}) as Partial<WrittenText>;
  return typeof text === 'string' && typeof language === 'string';
}

/** Parses when the text is first shown: a language has some 1,500 texts, a page some dozens. */
function formatLater(text: string, language: string): InterpolateFunction {
  let format: IntlMessageFormat | undefined;
  return (values?: Values) => {
    try {
      format ??= new IntlMessageFormat(text, [...localesOf(language), 'en'], undefined, {
        ignoreTag: true,
      });
      return String(format.format(values));
    } catch {
      // A syntax error in a text of the database, or an argument without a value.
      return text;
    }
  };
}
