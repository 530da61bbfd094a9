/** Anything that JSON can say; the independent sum trusts no document. */
export type Json = unknown;

/** A document of the database. */
export type Document = Readonly<Record<string, Json>> & { readonly _id: string };

/** What stands at a path of keys; undefined where the way breaks off. */
export function at(value: Json, ...path: readonly string[]): Json {
  let found: Json = value;
  for (const key of path) {
    if (typeof found !== 'object' || found === null || Array.isArray(found)) return undefined;
    found = (found as Record<string, Json>)[key];
  }
  return found;
}

/** The entries of something that may be one entry or a list of them. */
export const oneOrMany = (value: Json): readonly Json[] =>
  Array.isArray(value) ? value : value === undefined || value === null ? [] : [value];

/** A text that is not empty, else undefined. */
export const filled = (value: Json): string | undefined =>
  typeof value === 'string' && value !== '' ? value : undefined;
