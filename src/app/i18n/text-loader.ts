import { Service } from '@angular/core';
import { TranslateLoader } from '@ngx-translate/core';
import { defer } from 'rxjs';
import type { Observable } from 'rxjs';
import { BASE_LANGUAGE, builtInTexts } from './built-in-texts.ts';
import { mergeTexts } from './merge-texts.ts';
import type { BuiltInTexts, Texts, WrittenText, WrittenTexts } from './texts.ts';

/** What a `messages-<code>` document of the database says. */
export interface DocumentTexts {
  readonly texts: Texts;
  /** Whether the language is written from right to left, where the document says it. */
  readonly rtl?: boolean | undefined;
}

/** Reads the document of a language; undefined where there is none or it cannot be read now. */
export type ReadDocumentTexts = (code: string) => Promise<DocumentTexts | undefined>;

/**
 * Gives ngx-translate the texts of a language. Two kinds of texts are kept apart:
 *
 * - **Our words** (labels, sentences) are the built-in texts, in the language itself, else in the
 *   project's language, else in English. A database's text of the same key is not shown: the CHT has
 *   texts for some of our keys that mean another page ("Filter by place" for a field in which the
 *   unit is chosen). Only keys declared as `shared` give way to the database's text.
 * - **Names** (data sets, targets, types of places) are the database's texts, in the language
 *   itself, else in the project's language, else in English.
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

  override getTranslation(language: string): Observable<Record<string, WrittenText>> {
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

  async #texts(language: string): Promise<WrittenTexts> {
    const languages = lastOfEach([BASE_LANGUAGE, this.#projectLanguage, language]);
    const parts = [...this.#builtIn];
    const [documents, ours] = await Promise.all([
      Promise.all(
        languages.map(async (code) => ({
          language: code,
          texts: (await this.document(code))?.texts ?? {},
        })),
      ),
      builtInTexts(parts, languages),
    ]);
    const names = mergeTexts(documents);
    const shared = parts.flatMap((part) => part.shared ?? []);
    const isShared = (key: string): boolean =>
      shared.includes(key) && isPlain(documents.at(-1)?.texts[key]);
    const words = Object.entries(ours).filter(([key]) => !isShared(key));
    return { ...names, ...Object.fromEntries(words) };
  }
}

/** Each language once, where it stands last: what is chosen stays on top of everything. */
const lastOfEach = (languages: readonly string[]): string[] =>
  languages.filter((code, index) => languages.lastIndexOf(code) === index);

/** Whether a database has a text, and one without arguments: ours have none, and braces are a mistake. */
const isPlain = (text: string | undefined): boolean =>
  text !== undefined && text.trim() !== '' && !/[{}]/.test(text);
