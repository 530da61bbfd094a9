import { inject, makeEnvironmentProviders, provideAppInitializer } from '@angular/core';
import type { EnvironmentProviders } from '@angular/core';
import {
  TranslateLoader,
  provideTranslateCompiler,
  provideTranslateService,
} from '@ngx-translate/core';
import { IcuTextCompiler } from './icu-text-compiler.ts';
import { Languages } from './languages.ts';
import { TextLoader } from './text-loader.ts';
import type { BuiltInTexts } from './texts.ts';

/**
 * Texts in the reader's language for an app that owns its page: it chooses the language, and sets
 * `lang` and `dir` of the page. The app starts when the built-in texts are there. A part that is
 * mounted in somebody else's page brings its texts with `provideMountedTexts`.
 */
export function provideI18n(...texts: readonly BuiltInTexts[]): EnvironmentProviders {
  return makeEnvironmentProviders([
    provideTranslateService({
      loader: { provide: TranslateLoader, useExisting: TextLoader },
      compiler: provideTranslateCompiler(IcuTextCompiler),
    }),
    provideAppInitializer(() => {
      const loader = inject(TextLoader);
      for (const part of texts) loader.addBuiltIn(part);
      return inject(Languages).start();
    }),
  ]);
}
