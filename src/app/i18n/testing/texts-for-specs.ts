import { DOCUMENT, type EnvironmentProviders, inject } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { Directionality } from '@angular/cdk/bidi';
import { provideI18n } from '../provide-i18n.ts';
import type { BuiltInTexts } from '../texts.ts';

/** Real texts for a spec, in English whatever the browser speaks. */
export function provideTexts(...texts: readonly BuiltInTexts[]): EnvironmentProviders {
  localStorage.setItem('cht-dhis2-export.language', 'en');
  return provideI18n(...texts);
}

/** Turns the page that Karma runs in back to what it was. */
export function clearLanguagePreference(): void {
  localStorage.removeItem('cht-dhis2-export.language');
  TestBed.runInInjectionContext(() => {
    const root = inject(DOCUMENT).documentElement;
    root.lang = 'en';
    root.dir = 'ltr';
    inject(Directionality).valueSignal.set('ltr');
  });
}
