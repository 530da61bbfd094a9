import { createContext, runInContext } from 'node:vm';

/** What a map function emitted for one document. */
export interface Emission {
  readonly key: unknown;
  readonly value: unknown;
}

/** A view's map function, made runnable. */
export type MapFunction = (document: unknown) => readonly Emission[];

/** Makes the text of a map function runnable, as CouchDB's query server does. */
export function mapFunction(source: string): MapFunction {
  const emitted: Emission[] = [];
  const emit = (key: unknown, value: unknown): void => {
    // As the query server's answer travels, so what a document shares is not shared any more.
    emitted.push(
      JSON.parse(JSON.stringify({ key: key ?? null, value: value ?? null })) as Emission,
    );
  };
  const map = runInContext(`(${source})`, createContext({ emit })) as (document: unknown) => void;
  return (document) => {
    emitted.length = 0;
    try {
      // In the context `Array.isArray` knows the arrays of other contexts, `instanceof` does not.
      map(document);
    } catch {
      // CouchDB leaves a document out of a view whose function fails on it, with all of its rows.
      return [];
    }
    return emitted.slice();
  };
}
