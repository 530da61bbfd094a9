import { htmlEscaped } from '../../../src/domain/index.ts';

/** A piece of HTML in which texts are texts. */
export class Html {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }
}

type Part = Html | string | number | readonly Html[];

const textOf = (part: Part): string => {
  if (part instanceof Html) return part.text;
  if (typeof part === 'object') return part.map(({ text }) => text).join('');
  return htmlEscaped(String(part));
};

/**
 * Makes HTML of a template. Whatever is put into it is text, also where it looks like a tag: names come from
 * documents that anybody may have written.
 *
 * @example
 * html`<p>${'a < b'}</p>`.text // => '<p>a &lt; b</p>'
 */
export const html = (template: TemplateStringsArray, ...parts: readonly Part[]): Html =>
  new Html(
    template
      .map((text, index) => text + (index < parts.length ? textOf(parts[index] ?? '') : ''))
      .join(''),
  );
