import { Directionality } from '@angular/cdk/bidi';
import { DOCUMENT, Service, computed, inject, signal } from '@angular/core';
import { TranslateService } from '@ngx-translate/core';
import { firstValueFrom } from 'rxjs';
import { isBuiltIn } from './built-in-texts.ts';
import { isRightToLeft, languageName, languageTag, primaryLanguage } from './language-code.ts';
import { LanguagePreference } from './language-preference.ts';
import { TextLoader } from './text-loader.ts';
import type { ReadDocumentTexts } from './text-loader.ts';
import { BUILT_IN_LANGUAGES } from './texts.ts';

/** A language that the reader can choose. */
export interface Language {
  readonly code: string;
  readonly name: string;
  /** Whether our words exist in it; otherwise only the names of the database do. */
  readonly isBuiltIn: boolean;
}

/** What the settings say about languages. */
export interface ProjectLanguages {
  /** Codes of the enabled languages; none where the settings name none. */
  readonly offered: readonly string[];
  /** The project's own language, shown where nothing was chosen. */
  readonly locale: string;
}

/**
 * The languages on offer, the one that is shown, and the page's direction that follows from it. Only
 * the console that owns the page uses it; a feature mounted in another console follows that one's
 * `TranslateService`.
 */
@Service()
export class Languages {
  readonly #translate = inject(TranslateService);
  readonly #loader = inject(TextLoader);
  readonly #memory = inject(LanguagePreference);
  readonly #directionality = inject(Directionality);
  readonly #document = inject(DOCUMENT);
  readonly #codes = signal<readonly string[]>(BUILT_IN_LANGUAGES);
  readonly #current = signal('en');
  #latest = 0;

  /** The languages that the project has enabled; all of ours where nothing is known of a project. */
  readonly offered = computed(() => this.#codes().map(languageOf));
  /** Our other languages, which the project has not enabled. */
  readonly others = computed(() => {
    const offered = this.#codes().map(primaryLanguage);
    return BUILT_IN_LANGUAGES.filter((code) => !offered.includes(code)).map(languageOf);
  });
  /** The code of the language that is shown. */
  readonly current = this.#current.asReadonly();
  /** The same as a tag for `Intl`. */
  readonly tag = computed(() => languageTag(this.#current()));

  /** Shows the language last chosen, else the browser's where it is offered, else English. */
  async start(): Promise<void> {
    await this.#show(this.#preferred('en'));
  }

  /** Shows a language and remembers it for the next visit. */
  async choose(code: string): Promise<void> {
    this.#memory.keep(code);
    await this.#show(code);
  }

  /** Takes over what the database says, once there is a session to read it with. */
  async readFromDatabase(read: ReadDocumentTexts, project: ProjectLanguages): Promise<void> {
    this.#loader.readDocumentsBy(read, project.locale);
    // What a mounted feature shows where it has no words in the language that is chosen.
    this.#translate.setFallbackLang(project.locale);
    this.#codes.set(project.offered.length > 0 ? project.offered : BUILT_IN_LANGUAGES);
    await this.#show(this.#preferred(project.locale));
  }

  #preferred(otherwise: string): string {
    const codes = this.#codes();
    const kept = this.#memory.kept();
    // Also one of ours that the project has not enabled: it was chosen among the others.
    if (kept !== undefined && (codes.includes(kept) || isBuiltIn(kept))) return kept;
    const preferred = [this.#translate.getBrowserLang(), otherwise];
    return preferred.find((wish) => wish !== undefined && codes.includes(wish)) ?? codes[0] ?? 'en';
  }

  async #show(code: string): Promise<void> {
    const turn = ++this.#latest;
    const texts = await firstValueFrom(this.#loader.getTranslation(code));
    const rtl = (await this.#loader.document(code))?.rtl ?? isRightToLeft(code);
    // The reader may have chosen another language while this one was on its way.
    if (turn !== this.#latest) return;
    this.#translate.setTranslation(code, texts);
    this.#translate.use(code);
    this.#current.set(code);
    this.#turnPage(rtl ? 'rtl' : 'ltr');
  }

  #turnPage(direction: 'ltr' | 'rtl'): void {
    const root = this.#document.documentElement;
    root.lang = this.tag();
    root.dir = direction;
    if (this.#directionality.value === direction) return;
    this.#directionality.valueSignal.set(direction);
    this.#directionality.change.emit(direction);
  }
}

const languageOf = (code: string): Language => ({
  code,
  name: languageName(code),
  isBuiltIn: isBuiltIn(code),
});
