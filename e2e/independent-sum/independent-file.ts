import { at, type Document } from './json.ts';
import { type Mapping, mappingsOf, orgUnitsOf } from './mappings.ts';
import { isContact, lineageOf, orgUnitsOfFile } from './places.ts';
import { countedDocuments, numbersOf } from './target-documents.ts';

/** What is exported. */
export interface IndependentChoice {
  readonly dataSet: string;
  /** `YYYY-MM` */
  readonly tag: string;
  /** None is all. */
  readonly orgUnits?: readonly string[];
  readonly children?: boolean;
  readonly attribution?: 'nearest' | 'ancestors';
  /** `YYYY-MM-DD`, where the file is to say that the data set is complete. */
  readonly completeDate?: string;
}

interface Row {
  readonly orgUnit: string;
  readonly mapping: Mapping;
  readonly isMixed: boolean;
  pass: bigint;
  total: bigint;
}

const DEFAULT_COMBO = 'HllvX50cXC0';
const IDENTIFIER = /^[A-Za-z][A-Za-z0-9]{10}$/;

const keyOf = (mapping: Mapping): string =>
  [mapping.dataElement, mapping.categoryOptionCombo, mapping.attributeOptionCombo]
    .map((id) => (id === undefined || id === DEFAULT_COMBO ? '' : id))
    .join(' ');

/**
 * The whole file by the export rules, written a second time: plain loops over all documents, nothing
 * of the product's own code.
 */
export function independentFile(documents: readonly Document[], choice: IndependentChoice): string {
  const { dataSet, tag, orgUnits = [], children = false, attribution = 'nearest' } = choice;
  const byId = new Map(documents.map((document) => [document._id, document]));
  const mappings = mappingsOf(at(byId.get('settings'), 'settings'), dataSet);
  const wanted = orgUnitsOfFile(byId, { dataSet, orgUnits, children });

  const rows = new Map<string, Row>();
  for (const [owner, document] of countedDocuments(documents, tag)) {
    const contact = byId.get(owner);
    if (contact === undefined || !isContact(contact)) continue;
    const mapped = lineageOf(contact)
      .map((id) => byId.get(id))
      .filter(isContact)
      .map((place) => orgUnitsOf(place, dataSet))
      .filter((units) => units.length > 0);
    const units = new Set(attribution === 'nearest' ? mapped[0] : mapped.flat());
    for (const orgUnit of units) addDocument(rows, { orgUnit, document, mappings });
  }
  const kept = [...rows.values()].filter(
    ({ orgUnit, isMixed, mapping, total, pass }) =>
      (wanted === undefined || wanted.has(orgUnit)) &&
      !isMixed &&
      !(mapping.value === 'percent' && total === 0n) &&
      (mapping.value === 'percent' ||
        (mapping.value === 'pass' ? pass : total) <= BigInt(Number.MAX_SAFE_INTEGER)) &&
      [orgUnit, mapping.dataElement, mapping.categoryOptionCombo, mapping.attributeOptionCombo]
        .filter((id) => id !== undefined)
        .every((id) => IDENTIFIER.test(id)),
  );
  return textOf(choice, kept);
}

function addDocument(
  rows: Map<string, Row>,
  {
    orgUnit,
    document,
    mappings,
  }: { orgUnit: string; document: Document; mappings: readonly Mapping[] },
): void {
  const fed = new Set<string>();
  for (const mapping of mappings) {
    const key = keyOf(mapping);
    const feed = JSON.stringify([key, mapping.target]);
    const numbers = numbersOf(document, mapping.target, mapping.value);
    if (fed.has(feed) || numbers === undefined) continue;
    fed.add(feed);
    const sharing = mappings.filter((other) => keyOf(other) === key);
    const row = rows.get(`${orgUnit} ${key}`) ?? {
      orgUnit,
      mapping: sharing[0] ?? mapping,
      isMixed: sharing.some(({ value }) => value !== mapping.value),
      pass: 0n,
      total: 0n,
    };
    row.pass += numbers.pass;
    row.total += numbers.total;
    rows.set(`${orgUnit} ${key}`, row);
  }
}

const valueOf = ({ mapping, pass, total }: Row): string => {
  if (mapping.value === 'percent') return String((200n * pass + total) / (2n * total));
  return String(mapping.value === 'pass' ? pass : total);
};

/** Rules 15 and 17, character by character. */
function textOf({ dataSet, tag, completeDate }: IndependentChoice, rows: readonly Row[]): string {
  const period = tag.replace('-', '');
  const units = new Set(rows.map(({ orgUnit }) => orgUnit));
  const sortKey = ({ orgUnit, mapping }: Row): readonly string[] => [
    orgUnit,
    mapping.dataElement,
    mapping.categoryOptionCombo ?? '',
    mapping.attributeOptionCombo ?? '',
  ];
  const sorted = [...rows].sort((one, other) => {
    const [left, right] = [sortKey(one), sortKey(other)];
    const index = left.findIndex((id, place) => id !== right[place]);
    return index === -1 ? 0 : (left[index] ?? '') < (right[index] ?? '') ? -1 : 1;
  });
  const dataValues = sorted.map((row) => ({
    dataElement: row.mapping.dataElement,
    categoryOptionCombo: row.mapping.categoryOptionCombo,
    attributeOptionCombo: row.mapping.attributeOptionCombo,
    orgUnit: units.size === 1 ? undefined : row.orgUnit,
    value: valueOf(row),
    comment: row.mapping.comment,
  }));
  const orgUnit = units.size === 1 ? [...units][0] : undefined;
  const json = JSON.stringify({ dataSet, completeDate, period, orgUnit, dataValues });
  return `${json.replace(/[\u0080-\uffff]/g, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`)}\n`;
}
