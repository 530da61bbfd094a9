import { globSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

/** Texts of one language by translation key. */
export type Texts = Readonly<Record<string, string>>;

/** The built-in texts of one part of the app, in both languages. */
export interface PartTexts {
  readonly file: string;
  readonly en: Texts;
  readonly fr: Texts;
}

interface BuiltIn {
  readonly en: Texts;
  readonly fr: () => Promise<Texts>;
}

const isBuiltIn = (value: unknown): value is BuiltIn =>
  typeof value === 'object' && value !== null && 'en' in value && 'fr' in value;

/** Loads what every `texts/…-texts.ts` of the app brings with it. */
export async function builtInTexts(root: string): Promise<PartTexts[]> {
  const parts: PartTexts[] = [];
  for (const file of globSync('src/app/**/texts/*-texts.ts', { cwd: root }).sort()) {
    const module = (await import(pathToFileURL(resolve(root, file)).href)) as object;
    for (const value of Object.values(module)) {
      if (isBuiltIn(value)) parts.push({ file, en: value.en, fr: await value.fr() });
    }
  }
  return parts;
}
