import type { Tag } from '../period/period.ts';
import { parseTagOfPhone, tagInScript, ZEROS_OF_SCRIPTS } from '../period/tag-of-phone.ts';

const PREFIX = 'target~';

/** The first and last id that documents of one kind can have, both included, for `_all_docs`. */
export interface IdRange {
  readonly start: string;
  readonly end: string;
}

/**
 * The tag in the id of a target document, `target~<tag>~<owner>~<user>`; undefined where the id is
 * of another kind or its tag is none (`latest`).
 *
 * @example
 * tagOfId('target~2026-10~a-chw~org.couchdb.user:achieng') // => '2026-10'
 */
export function tagOfId(id: string): Tag | undefined {
  if (!id.startsWith(PREFIX)) return undefined;
  const end = id.indexOf('~', PREFIX.length);
  return end < 0 ? undefined : parseTagOfPhone(id.slice(PREFIX.length, end));
}

/**
 * The ranges of `_all_docs` in which the target documents of a tag lie, one for each script in
 * which phones have written it.
 *
 * @example
 * idRangesOfTag('2026-10')[0] // => { start: 'target~2026-10~', end: 'target~2026-10~\uffff' }
 */
export const idRangesOfTag = (tag: Tag): readonly IdRange[] =>
  ZEROS_OF_SCRIPTS.map((zero) => {
    const start = `${PREFIX}${tagInScript(tag, zero)}~`;
    return { start, end: `${start}\uffff` };
  });

/**
 * The ranges of `_all_docs` in which the target documents of all tags lie, one for each script.
 * They leave out `target~latest~…` of older versions.
 */
export const idRangesOfAllTags = (): readonly IdRange[] =>
  ZEROS_OF_SCRIPTS.map((zero) => ({
    start: `${PREFIX}${zero}`,
    end: `${PREFIX}${String.fromCharCode(zero.charCodeAt(0) + 9)}\uffff`,
  }));

/**
 * The last id before all that start as this one does up to the end of its tag, so that a descending
 * read goes on at the next older tag without reading the documents of this one.
 *
 * @example
 * idBeforeTagOf('target~2026-10~a~b') // => 'target~2026-10'
 */
export function idBeforeTagOf(id: string): string {
  const end = id.indexOf('~', PREFIX.length);
  return end < 0 ? id.slice(0, -1) : id.slice(0, end);
}
