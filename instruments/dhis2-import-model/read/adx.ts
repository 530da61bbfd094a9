// A model of DHIS2 for tests and the demo, not DHIS2 itself.
import type { Generation } from '../import-request.ts';
import { parseAdxPeriod } from '../period/period.ts';
import { Refusal } from '../refusal.ts';
import type { ComboReference, Payload, PayloadValue } from './payload.ts';
import type { XmlElement } from './xml-elements.ts';

const OF_GROUP = ['dataSet', 'orgUnit', 'period', 'attributeOptionCombo', 'completeDate'];
const OF_VALUE = ['dataElement', 'value', 'categoryOptionCombo'];

/** The attributes that are no other field: categories and options, by their codes. */
const categories = (
  { attributes }: XmlElement,
  known: readonly string[],
): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(attributes).filter(([name]) => !known.includes(name)));

/** Reads ADX: one payload for each group, in which each value has the group's org unit and period. */
export function readAdx(root: XmlElement, generation: Generation): readonly Payload[] {
  if (root.name !== 'adx') throw new Refusal(`The root is ${root.name}`, 'E8007');
  return root.children
    .filter(({ name }) => name === 'group')
    .map((group) => payloadOf(group, generation));
}

function payloadOf(group: XmlElement, generation: Generation): Payload {
  const { dataSet, orgUnit, period, completeDate, attributeOptionCombo } = group.attributes;
  if (generation === 'upTo242' && (orgUnit === undefined || period === undefined)) {
    throw new Refusal('A group needs orgUnit and period');
  }
  if (generation === 'upTo242' && Object.keys(categories(group, OF_GROUP)).length > 0) {
    throw new Refusal('This model reads no category attributes of a group');
  }
  const read = period === undefined ? undefined : parseAdxPeriod(period);
  if (period !== undefined && read === undefined) throw new Refusal(`Invalid period: ${period}`);
  return {
    dataSet,
    completeDate,
    orgUnit,
    period: read?.id,
    // 2.43 finds no combo by the categories that are left, and takes the default one.
    attributeOptionCombo,
    idSchemes: {},
    values: group.children
      .filter(({ name }) => name === 'dataValue')
      .map((value) => valueOf(value, generation)),
  };
}

function valueOf(element: XmlElement, generation: Generation): PayloadValue {
  const { dataElement, value } = element.attributes;
  if (generation === 'upTo242' && (dataElement === undefined || value === undefined)) {
    throw new Refusal('A dataValue needs dataElement and value');
  }
  const annotation = element.children.find(({ name }) => name === 'annotation');
  return {
    dataElement,
    categoryOptionCombo: comboOf(element, generation),
    ...(annotation === undefined
      ? { value, isWithoutAnnotation: true as const }
      : { value: annotation.text }),
  };
}

function comboOf(element: XmlElement, generation: Generation): ComboReference | undefined {
  const { categoryOptionCombo } = element.attributes;
  if (categoryOptionCombo !== undefined) return categoryOptionCombo;
  const map = categories(element, OF_VALUE);
  // 2.43 looks for a combo even by no categories at all.
  if (generation === 'since243') return map;
  if (Object.keys(map).length > 0) throw new Refusal('This model reads no category attributes');
  return undefined;
}
