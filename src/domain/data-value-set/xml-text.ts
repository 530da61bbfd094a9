/** Characters that an XML 1.0 document cannot hold, however they are written; half a character is one. */
const NOT_IN_XML = /[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu;

/** What would end the attribute or the tag, be taken for a space, or lie beyond ASCII. */
const TO_ESCAPE = /[^\u{20}-\u{7e}]|[&<>"']/gu;

/** Attributes in the order in which they are to be written; those without a text are left away. */
export type XmlAttributes = Readonly<Record<string, string | undefined>>;

const NAMED: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
};

/** A text as it stands in an attribute or between tags. `xmlEscaped('a<b') // => 'a&lt;b'` */
export const xmlEscaped = (text: string): string =>
  text
    .replace(NOT_IN_XML, '')
    .replace(TO_ESCAPE, (found) => NAMED[found] ?? `&#${found.codePointAt(0) ?? 0};`);

/**
 * Writes a start tag without its closing bracket, in ASCII. A line feed in a value is written as
 * `&#10;`: as it stands, a reader of XML would make a space of it.
 *
 * @example
 * xmlTag('dataValue', { value: '3', comment: 'a\n<é' })
 * // => '<dataValue value="3" comment="a&#10;&lt;&#233;"'
 */
export const xmlTag = (name: string, attributes: XmlAttributes): string =>
  [
    `<${name}`,
    ...Object.entries(attributes).flatMap(([attribute, value = '']) => {
      const text = xmlEscaped(value);
      return text === '' ? [] : [`${attribute}="${text}"`];
    }),
  ].join(' ');

/** The first line of every XML file. It holds ASCII only, which is UTF-8 too. */
export const XML_DECLARATION = '<?xml version="1.0" encoding="UTF-8"?>';
