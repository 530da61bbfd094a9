import {
  inject,
  makeEnvironmentProviders,
  provideAppInitializer,
  provideEnvironmentInitializer,
} from '@angular/core';
import type { EnvironmentProviders } from '@angular/core';
import type { CanActivateFn } from '@angular/router';
import {
  TranslateLoader,
  provideTranslateCompiler,
  provideTranslateService,
} from '@ngx-translate/core';
import { IcuTextCompiler } from './icu-text-compiler.ts';
import { Languages } from './languages.ts';
import { TextLoader } from './text-loader.ts';
import type { BuiltInTexts } from './texts.ts';

/** Texts in the reader's language; the app starts when the built-in ones are there. */
export function provideI18n(...texts: readonly BuiltInTexts[]): EnvironmentProviders {
  return makeEnvironmentProviders([
    provideTranslateService({
      loader: { provide: TranslateLoader, useExisting: TextLoader },
      compiler: provideTranslateCompiler(IcuTextCompiler),
    }),
    texts.map(provideBuiltInTexts),
    provideAppInitializer(() => inject(Languages).start()),
  ]);
}

/** Brings the texts of one part of the app; for its lazy route's providers too. */
export function provideBuiltInTexts(texts: BuiltInTexts): EnvironmentProviders {
  return provideEnvironmentInitializer(() => {
    inject(TextLoader).addBuiltIn(texts);
  });
}

/**
 * Lets a route open when the texts that its providers brought are on the page, so that nobody ever
 * sees a key instead of a text.
 */
export const textsReady: CanActivateFn = async () => {
  await inject(Languages).refresh();
  return true;
};
