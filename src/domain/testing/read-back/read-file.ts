import { SaxesParser } from 'saxes';
import type { ExportFormat } from '../../data-value-set/format.ts';
import { readValue, type Fields, type ReadValue } from './read-value.ts';

/** Reads a file of any form back, by readers that share nothing with the writers. */
export const readFile: Readonly<Record<ExportFormat, (text: string) => readonly ReadValue[]>> = {
  json: readJson,
  xml: readXml,
  adx: readAdx,
  csv: readCsv,
};

function readJson(text: string): readonly ReadValue[] {
  const { dataValues, ...top } = JSON.parse(text) as Fields & { readonly dataValues: Fields[] };
  return dataValues.map((own) => readValue(top, own));
}

interface Element {
  readonly name: string;
  readonly namespace: string;
  readonly attributes: Fields;
}

/** The elements in their order; throws where the text is not well-formed. */
function elementsOf(text: string): readonly Element[] {
  const elements: Element[] = [];
  const parser = new SaxesParser({ xmlns: true });
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('text', (between) => {
    const last = elements.at(-1);
    if (last?.name === 'annotation' && last.attributes['value'] === undefined) {
      elements.splice(-1, 1, { ...last, attributes: { value: between } });
    } else if (between.trim() !== '') throw new Error(`text between elements: ${between}`);
  });
  parser.on('opentag', ({ local, uri, attributes }) => {
    const own = Object.values(attributes).filter(({ prefix }) => prefix !== 'xmlns');
    elements.push({
      name: local,
      namespace: uri,
      attributes: Object.fromEntries(own.map((attribute) => [attribute.local, attribute.value])),
    });
  });
  parser.write(text).close();
  return elements;
}

/** The elements below a root of this name, all in its namespace. */
function below(text: string, name: string, namespace: string): readonly [Element, ...Element[]] {
  const [root, ...rest] = elementsOf(text);
  if (root?.name !== name) throw new Error('another root');
  if ([root, ...rest].some((element) => element.namespace !== namespace)) {
    throw new Error('another namespace');
  }
  return [root, ...rest];
}

function readXml(text: string): readonly ReadValue[] {
  const [root, ...values] = below(text, 'dataValueSet', 'http://dhis2.org/schema/dxf/2.0');
  return values.map(({ attributes }) => readValue(root.attributes, attributes));
}

function readAdx(text: string): readonly ReadValue[] {
  const [, ...elements] = below(text, 'adx', 'urn:ihe:qrph:adx:2015');
  let group: Fields = {};
  return elements.flatMap(({ name, attributes }, index) => {
    if (name === 'annotation') {
      const { value } = elements[index - 1]?.attributes ?? {};
      if (value !== attributes['value']) throw new Error(`another annotation than ${value ?? ''}`);
      return [];
    }
    if (name === 'dataValue') return [readValue(group, attributes)];
    const [, year, month] = /^(\d{4})-(\d\d)-01\/P1M$/.exec(attributes['period'] ?? '') ?? [];
    group = { ...attributes, period: `${year ?? ''}${month ?? ''}` };
    return [];
  });
}

function readCsv(text: string): readonly ReadValue[] {
  const [header = [], ...rows] = text
    .split('\n')
    .slice(0, -1)
    .map((line) => [...line.matchAll(/(?:^|,)(?:"([^"]*)"|([^,"]*))(?=,|$)/g)])
    .map((cells) => cells.map(([, quoted, plain]) => quoted ?? plain ?? ''));
  return rows.map((cells) => {
    if (cells.length !== header.length) throw new Error(`${cells.length} cells`);
    const own = header.map((name, index) => [name, cells[index]] as const);
    return readValue({}, Object.fromEntries(own));
  });
}
