import { IcuTextCompiler } from '../icu-text-compiler.ts';

/** A text as a page in the language shows it. */
export function speak(
  text: string,
  language: string,
  values: Readonly<Record<string, string | number>> = {},
): string {
  const compiled = new IcuTextCompiler().compile(text, language);
  return typeof compiled === 'string' ? compiled : compiled(values);
}
