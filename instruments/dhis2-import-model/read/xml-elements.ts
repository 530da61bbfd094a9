// A model of DHIS2 for tests and the demo, not DHIS2 itself.
import { SaxesParser } from 'saxes';
import { Refusal } from '../refusal.ts';

/** An XML element: its name and attributes without prefixes, what is in it. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: XmlElement[];
  text: string;
}

/**
 * Parses XML strictly.
 *
 * @throws {Refusal} with E8007 where it is not well-formed
 */
export function parseXml(text: string): XmlElement {
  const document: XmlElement = { name: '', attributes: {}, children: [], text: '' };
  const open = [document];
  const parser = new SaxesParser({ xmlns: true });
  parser.on('error', (error) => {
    throw new Refusal(`The XML is not well-formed: ${error.message}`, 'E8007');
  });
  parser.on('opentag', ({ local, attributes }) => {
    const own = Object.values(attributes).filter(
      ({ name, prefix }) => prefix !== 'xmlns' && name !== 'xmlns',
    );
    const element: XmlElement = {
      name: local,
      attributes: Object.fromEntries(own.map((found) => [found.local, found.value])),
      children: [],
      text: '',
    };
    open.at(-1)?.children.push(element);
    open.push(element);
  });
  parser.on('text', (found) => {
    const element = open.at(-1);
    if (element !== undefined) element.text += found;
  });
  parser.on('closetag', () => {
    open.pop();
  });
  parser.write(text).close();
  const [root] = document.children;
  if (root === undefined) throw new Refusal('The XML has no element', 'E8007');
  return root;
}
