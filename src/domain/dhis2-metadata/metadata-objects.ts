import { fieldOf, isFilledText, isRecord, listOf, type JsonRecord } from '../unknown-json.ts';

/** The lists of a metadata file that data sets refer to. */
export type ObjectType =
  | 'categories'
  | 'dataElements'
  | 'dataEntryForms'
  | 'categoryCombos'
  | 'categoryOptionCombos'
  | 'organisationUnits'
  | 'sections'
  | 'optionSets'
  | 'options';

/** Finds the object that a reference means. */
export interface MetadataObjects {
  /**
   * What is known of the object: what the file's list says of its id, and over it what stands in the
   * reference itself. Undefined where the reference names no id.
   */
  readonly resolve: (type: ObjectType, reference: unknown) => MetadataObject | undefined;
  /** All objects of a list. */
  readonly all: (type: ObjectType) => readonly unknown[];
}

/** An object of DHIS2: it has an id, the rest is not known yet. */
export type MetadataObject = JsonRecord & { readonly id: string };

/** Indexes the lists of a metadata file; an API answer has none, and all stands in its references. */
export function metadataObjects(file: unknown): MetadataObjects {
  const indexes = new Map<ObjectType, ReadonlyMap<string, JsonRecord>>();
  const indexOf = (type: ObjectType): ReadonlyMap<string, JsonRecord> => {
    const index = indexes.get(type) ?? byId(listOf(fieldOf(file, type)));
    indexes.set(type, index);
    return index;
  };
  return {
    resolve: (type, reference) => {
      const id = isFilledText(reference) ? reference : fieldOf(reference, 'id');
      if (!isFilledText(id)) return undefined;
      return { ...indexOf(type).get(id), ...(isRecord(reference) ? reference : {}), id };
    },
    all: (type) => listOf(fieldOf(file, type)),
  };
}

function byId(objects: readonly unknown[]): ReadonlyMap<string, JsonRecord> {
  const index = new Map<string, JsonRecord>();
  for (const object of objects) {
    const id = fieldOf(object, 'id');
    if (isRecord(object) && isFilledText(id)) index.set(id, object);
  }
  return index;
}

/** The name of an object, its id where it has none. */
export function nameOf(object: MetadataObject): string {
  const name = fieldOf(object, 'name') ?? fieldOf(object, 'displayName');
  return isFilledText(name) ? name : object.id;
}

/** A field of text under its own name, or no field. `textField({ a: 'x' }, 'a') // => { a: 'x' }` */
export function textField<K extends string>(
  object: unknown,
  name: K,
): Partial<Readonly<Record<K, string>>> {
  const value = fieldOf(object, name);
  return isFilledText(value) ? ({ [name]: value } as Record<K, string>) : {};
}

/** A field of a whole or fractional number under its own name, or no field. */
export function numberField<K extends string>(
  object: unknown,
  name: K,
): Partial<Readonly<Record<K, number>>> {
  const value = fieldOf(object, name);
  return typeof value === 'number' ? ({ [name]: value } as Record<K, number>) : {};
}
