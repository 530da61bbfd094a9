import { inject } from '@angular/core';
import type { Provider } from '@angular/core';
import type { CanActivateFn, ResolveFn } from '@angular/router';
import {
  MissingTranslationHandler,
  TranslateLoader,
  TranslateService,
  provideChildTranslateService,
  provideTranslateCompiler,
} from '@ngx-translate/core';
import type { InterpolationParameters, MissingTranslationHandlerParams } from '@ngx-translate/core';
import { defer, firstValueFrom } from 'rxjs';
import type { Observable } from 'rxjs';
import { BASE_LANGUAGE, builtInTexts } from './built-in-texts.ts';
import { IcuTextCompiler } from './icu-text-compiler.ts';
import type { BuiltInTexts, Texts, WrittenText } from './texts.ts';

/**
 * Texts of a feature, for the providers of the lazy route that mounts it in any console.
 *
 * They live in a `TranslateService` of their own, below that of the console: it follows the console's
 * language, has its own compiler (so that our plurals are understood whatever the console uses), and
 * gives up to the console what it has no text for: the names of data sets and targets. Nothing of the
 * console changes: neither its texts nor its language, and neither `lang` nor `dir` of the page.
 */
export const provideMountedTexts = (texts: BuiltInTexts): Provider[] =>
  provideChildTranslateService({
    loader: {
      provide: TranslateLoader,
      useFactory: () =>
        new MountedTextLoader(texts, inject(TranslateService, { skipSelf: true, optional: true })),
    },
    compiler: provideTranslateCompiler(IcuTextCompiler),
    missingTranslationHandler: {
      provide: MissingTranslationHandler,
      useFactory: () => new EnglishWhereMissing(texts.en),
    },
  });

/** Lets a route open when its own texts are there, so that nobody ever sees a key instead of a text. */
export const textsReady: CanActivateFn = async () => {
  // Waits for the language that is on its way, whatever the key.
  await firstValueFrom(inject(TranslateService).get('export.dhis.title'));
  return true;
};

/** The title of a route, in words: another console does not know our keys. */
export const titleOf =
  (key: string): ResolveFn<string> =>
  () =>
    String(inject(TranslateService).instant(key));

class MountedTextLoader extends TranslateLoader {
  readonly #texts: BuiltInTexts;
  readonly #console: TranslateService | null;

  constructor(texts: BuiltInTexts, console: TranslateService | null) {
    super();
    this.#texts = texts;
    this.#console = console;
  }

  override getTranslation(language: string): Observable<Record<string, WrittenText>> {
    const fallback = this.#console?.getFallbackLang() ?? BASE_LANGUAGE;
    return defer(() => builtInTexts([this.#texts], [fallback, language]));
  }
}

/** English while another language is on its way, and where the console has chosen none yet. */
class EnglishWhereMissing extends MissingTranslationHandler {
  readonly #english: Texts;
  readonly #compiler = new IcuTextCompiler();

  constructor(english: Texts) {
    super();
    this.#english = english;
  }

  override handle({ key, interpolateParams }: MissingTranslationHandlerParams): string {
    const text = Object.hasOwn(this.#english, key) ? this.#english[key] : undefined;
    if (text === undefined) return key;
    const compiled = this.#compiler.compile(text, BASE_LANGUAGE);
    const values = interpolateParams as InterpolationParameters | undefined;
    return typeof compiled === 'string' ? compiled : compiled(values);
  }
}
