// A model of DHIS2 for tests and the demo, not DHIS2 itself.
import type { Metadata } from '../metadata/metadata.ts';

type Json = Readonly<Record<string, unknown>>;

/** Names of fields, and what is wanted of those that hold other objects. */
type Fields = ReadonlyMap<string, Fields | undefined>;

/** Which list of the metadata a field refers to. */
const KINDS: Readonly<Record<string, Exclude<keyof Metadata, 'minMaxDataElements'>>> = {
  dataElement: 'dataElements',
  categoryCombo: 'categoryCombos',
  categoryOptionCombos: 'categoryOptionCombos',
  categoryOptions: 'categoryOptions',
  organisationUnits: 'organisationUnits',
  optionSet: 'optionSets',
  options: 'options',
};

/** Reads DHIS2's parameter `fields`. `parseFields('id,dataSetElements[dataElement[id]]')` */
function parseFields(text: string): Fields {
  const tokens = text.match(/[^,[\]\s]+|[,[\]]/g) ?? [];
  let at = 0;
  const list = (): Fields => {
    const fields = new Map<string, Fields | undefined>();
    for (; at < tokens.length && tokens[at] !== ']'; at += 1) {
      const name = tokens[at];
      if (name === undefined || name === ',') continue;
      const isNested = tokens[at + 1] === '[';
      if (isNested) at += 2;
      fields.set(name, isNested ? list() : undefined);
    }
    return fields;
  };
  return list();
}

/**
 * The object with the fields that were asked for, and within them what they refer to. Fields that an
 * object has not are left away, as DHIS2 does.
 *
 * @example
 * withFields(dataSet, 'id,organisationUnits[id,name]', metadata)
 */
export const withFields = (object: object, fields: string, metadata: Metadata): Json =>
  projected(object as Json, parseFields(fields), metadata);

function projected(object: Json, fields: Fields, metadata: Metadata): Json {
  const all = fields.has('*') || fields.has(':owner') || fields.has(':all');
  const names = all ? Object.keys(object) : [...fields.keys()];
  return Object.fromEntries(
    names
      .filter((name) => object[name] !== undefined)
      .map((name) => [name, valueOf(object[name], name, fields.get(name), metadata)]),
  );
}

function valueOf(
  value: unknown,
  name: string,
  fields: Fields | undefined,
  metadata: Metadata,
): unknown {
  if (Array.isArray(value)) {
    return value.map((each: unknown) => valueOf(each, name, fields, metadata));
  }
  if (fields === undefined || typeof value !== 'object' || value === null) return value;
  return projected(resolved(value as Json, name, metadata), fields, metadata);
}

const indexes = new WeakMap<readonly object[], ReadonlyMap<unknown, object>>();

function resolved(reference: Json, name: string, metadata: Metadata): Json {
  const kind = KINDS[name];
  const objects = kind && metadata[kind];
  if (objects === undefined) return reference;
  const byId = indexes.get(objects) ?? new Map(objects.map((object) => [object.id, object]));
  indexes.set(objects, byId);
  return (byId.get(reference['id']) ?? reference) as Json;
}
