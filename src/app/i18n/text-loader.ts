import { Service } from '@angular/core';
import { TranslateLoader } from '@ngx-translate/core';
import { defer } from 'rxjs';
import type { Observable } from 'rxjs';
import { mergeTexts } from './merge-texts.ts';
import type { BuiltInTexts, Texts } from './texts.ts';

/** What a `messages-<code>` document of the database says. */
export interface DocumentTexts {
  readonly texts: Texts;
  /** Whether the language is written from right to left, where the document says it. */
  readonly rtl?: boolean | undefined;
}

/** Reads the document of a language; undefined where there is none or it cannot be read now. */
export type ReadDocumentTexts = (code: string) => Promise<DocumentTexts | undefined>;

const BASE_LANGUAGE = 'en';

/**
 * Gives ngx-translate the texts of a language: English, the language of the settings and the
 * language itself laid over each other, each with the database's texts over the built-in ones.
 * A key that a language lacks is so shown in the project's language, then in English.
 */
@Service()
export class TextLoader extends TranslateLoader {
  readonly #builtIn = new Set<BuiltInTexts>();
  readonly #documents = new Map<string, Promise<DocumentTexts | undefined>>();
  #readDocument: ReadDocumentTexts | undefined;
  #projectLanguage = BASE_LANGUAGE;

  /** Adds the texts that a part of the app brings with it. */
  addBuiltIn(texts: BuiltInTexts): void {
    this.#builtIn.add(texts);
  }

  /** Lays the database's documents over the built-in texts from now on. */
  readDocumentsBy(read: ReadDocumentTexts, projectLanguage: string): void {
    this.#readDocument = read;
    this.#projectLanguage = projectLanguage;
    this.#documents.clear();
  }

  override getTranslation(language: string): Observable<Record<string, string>> {
    return defer(() => this.#texts(language));
  }

  /** The document of a language, once it has been asked for. */
  async document(language: string): Promise<DocumentTexts | undefined> {
    const known = this.#documents.get(language);
    if (known !== undefined) return known;
    const asked = this.#readDocument?.(language);
    if (asked === undefined) return undefined;
    this.#documents.set(language, asked);
    const found = await asked;
    // A document that could not be read now may be readable the next time.
    if (found === undefined) this.#documents.delete(language);
    return found;
  }

  async #texts(language: string): Promise<Texts> {
    const languages = [...new Set([BASE_LANGUAGE, this.#projectLanguage, language])];
    const layers = languages.flatMap((code) => [
      ...[...this.#builtIn].map((texts) => builtInOf(texts, code)),
      this.document(code).then((found) => found?.texts ?? {}),
    ]);
    return mergeTexts(await Promise.all(layers));
  }
}

async function builtInOf(texts: BuiltInTexts, code: string): Promise<Texts> {
  if (code === BASE_LANGUAGE) return texts.en;
  return code === 'fr' ? await texts.fr() : {};
}
