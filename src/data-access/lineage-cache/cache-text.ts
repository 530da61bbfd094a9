import { fieldOf, parseJson } from '../../domain/index.ts';
import type { ExportCache } from './export-cache.ts';
import { stateOfJson, jsonOfState } from './cache-state.ts';
import { lineageChunk, lineagesOfChunks, AncestorLists } from './lineage-chunk.ts';
import { Lineages } from './lineages.ts';

/** A text of another layout is one that nobody wrote. */
const LAYOUT = 1;

/**
 * What is remembered as one text, for a store that keeps texts whole. Ids alone are in it, no names
 * and no numbers of anybody.
 *
 * @example
 * const text = textOfCache(cache); // some 80 bytes an owner
 */
export function textOfCache({ lineages, ...state }: ExportCache): string {
  const places = new AncestorLists();
  const part = lineageChunk(lineages.sorted(), places);
  return JSON.stringify({ layout: LAYOUT, ...jsonOfState(state), ...part, places: places.text });
}

/**
 * What was remembered in such a text; undefined where it is none of this version. The store makes sure
 * that the text is the one that was written.
 *
 * @example
 * cacheOfText(textOfCache(cache))?.lineages.size // => as many as before
 */
export function cacheOfText(text: string): ExportCache | undefined {
  const json = parseJson(text);
  if (!json.ok || fieldOf(json.value, 'layout') !== LAYOUT) return undefined;
  const lineages = new Lineages(lineagesOfChunks([json.value], fieldOf(json.value, 'places')));
  return { ...stateOfJson(json.value), lineages };
}
