import { globSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

/** Texts of one language by translation key. */
export type Texts = Readonly<Record<string, string>>;

/** The built-in texts of one part of the app. */
export interface PartTexts {
  readonly file: string;
  readonly en: Texts;
  /** The texts of every other language, by its code. */
  readonly translations: ReadonlyMap<string, Texts>;
}

const isBuiltIn = (value: unknown): value is { readonly en: Texts } =>
  typeof value === 'object' && value !== null && 'en' in value && 'fr' in value;

const isLoader = (value: unknown): value is () => Promise<Texts> => typeof value === 'function';

/** Loads what every `texts/…-texts.ts` of the app brings with it. */
export async function builtInTexts(root: string): Promise<PartTexts[]> {
  const parts: PartTexts[] = [];
  for (const file of globSync('src/{app,dhis2-app,phone}/**/texts/*-texts.ts', {
    cwd: root,
  }).sort()) {
    const module = (await import(pathToFileURL(resolve(root, file)).href)) as object;
    for (const value of Object.values(module)) {
      if (isBuiltIn(value)) parts.push(await partOf(file, value));
    }
  }
  return parts;
}

async function partOf(file: string, value: { readonly en: Texts }): Promise<PartTexts> {
  const translations = new Map<string, Texts>();
  for (const [language, load] of Object.entries<unknown>({ ...value })) {
    if (isLoader(load)) translations.set(language, await load());
  }
  return { file, en: value.en, translations };
}
