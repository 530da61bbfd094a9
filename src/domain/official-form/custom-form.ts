import { htmlEscaped } from '../html-escaped.ts';
import type { DataElementOperand } from '../dhis2-metadata/entry-rules.ts';

/** What a field of a custom form becomes: a text, and the one class that says how it looks. */
export interface WrittenField {
  readonly text: string;
  readonly className: string;
}

/** A custom form without anything that could run, load or look otherwise, filled in. */
export interface CleanedForm {
  readonly html: string;
  /** The fields of data elements that it has. */
  readonly fields: readonly Required<DataElementOperand>[];
}

/** Content and tag: what stands in them is no part of the form on paper. */
const DROPPED =
  /<!--[\s\S]*?(?:-->|$)|<(script|style|iframe|object|embed|noscript|template|textarea|select|svg|math|title|head|xmp|noembed|noframes|plaintext|audio|video)\b[\s\S]*?(?:<\/\1\s*>|$)/gi;

const TAG = /<(\/?)([a-z][a-z0-9]*)((?:"[^"]*"|'[^']*'|[^'"<>])*)>/gi;

const KEPT = new Set(
  'table thead tbody tfoot tr th td caption h1 h2 h3 h4 h5 h6 p div span b strong i em u small sub sup br hr ul ol li'.split(
    ' ',
  ),
);

/** As DHIS2 names the field of a data element and an option combo; indicators and totals are others. */
const FIELD = /\bid\s*=\s*["']?([a-zA-Z][a-zA-Z0-9]{10})-([a-zA-Z][a-zA-Z0-9]{10})-val\b/i;

const SPAN = /\b(colspan|rowspan)\s*=\s*["']?([1-9]\d{0,2})\b/gi;

/**
 * Cleans the HTML of a custom form and fills it in. What is left are tables, headings, lists and
 * text: of all attributes only `colspan` and `rowspan`, of inputs their texts. Fields of indicators and
 * totals, which DHIS2 computes, are empty. The browser's own sanitizer comes after it.
 *
 * @param write what stands in a field
 * @example
 * cleanedForm('<td onclick="x()"><input id="births00001-HllvX50cXC0-val"></td>', () => ({ text: '3', className: 'value' }))
 * // => { html: '<td><span class="value">3</span></td>', fields: [{ dataElement: 'births00001', … }] }
 */
export function cleanedForm(
  html: string,
  write: (dataElement: string, optionCombo: string) => WrittenField,
): CleanedForm {
  const fields: Required<DataElementOperand>[] = [];
  const field = (attributes: string): string => {
    const found = FIELD.exec(attributes);
    if (found === null) return '';
    const [, dataElement = '', categoryOptionCombo = ''] = found;
    fields.push({ dataElement, categoryOptionCombo });
    const { text, className } = write(dataElement, categoryOptionCombo);
    return `<span class="${htmlEscaped(className)}">${htmlEscaped(text)}</span>`;
  };
  const rest = html.replace(DROPPED, '');
  const cleaned: string[] = [];
  let end = 0;
  for (const tag of rest.matchAll(TAG)) {
    const [whole, slash = '', written = '', attributes = ''] = tag;
    cleaned.push(textOf(rest.slice(end, tag.index)));
    end = tag.index + whole.length;
    const name = written.toLowerCase();
    if (name === 'input') cleaned.push(field(attributes));
    else if (KEPT.has(name))
      cleaned.push(`<${slash}${name}${slash === '' ? spans(attributes) : ''}>`);
  }
  cleaned.push(textOf(rest.slice(end)));
  return { html: cleaned.join(''), fields };
}

/** Character references stay; a bracket that begins no tag is one. */
const textOf = (text: string): string => text.replace(/</g, '&lt;').replace(/>/g, '&gt;');

const spans = (attributes: string): string =>
  [...attributes.matchAll(SPAN)]
    .map(([, name = '', number = '']) => ` ${name.toLowerCase()}="${number}"`)
    .join('');
