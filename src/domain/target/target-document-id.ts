import type { Tag } from '../period/period.ts';
import { parseTagOfPhone, tagInScript, ZEROS_OF_SCRIPTS } from '../period/tag-of-phone.ts';

const PREFIX = 'target~';

/** Between which ids, in code-unit order, documents of one kind lie, for `_all_docs`. */
export interface IdRange {
  readonly start: string;
  readonly end: string;
}

/** Follows `~`, so that a range up to it holds every owner, whatever characters its id has. */
const AFTER_TILDE = '\u007f';

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
 * idRangesOfTag('2026-10')[0] // => { start: 'target~2026-10~', end: 'target~2026-10\u007f' }
 */
export const idRangesOfTag = (tag: Tag): readonly IdRange[] =>
  ZEROS_OF_SCRIPTS.map((zero) => {
    const before = `${PREFIX}${tagInScript(tag, zero)}`;
    return { start: `${before}~`, end: `${before}${AFTER_TILDE}` };
  });

/**
 * The ranges of `_all_docs` in which the target documents of all older tags lie, one for each
 * script. With {@link idRangesOfTagsFrom} they hold every tag, but not `target~latest~…` of older
 * versions.
 */
export const idRangesOfTagsBefore = (tag: Tag): readonly IdRange[] =>
  ZEROS_OF_SCRIPTS.map((zero) => ({
    start: `${PREFIX}${zero}`,
    end: `${PREFIX}${tagInScript(tag, zero)}`,
  }));

/** The ranges of `_all_docs` in which those of a tag and of all later ones lie. */
export const idRangesOfTagsFrom = (tag: Tag): readonly IdRange[] =>
  ZEROS_OF_SCRIPTS.map((zero) => ({
    start: `${PREFIX}${tagInScript(tag, zero)}`,
    end: `${PREFIX}${String.fromCharCode(zero.charCodeAt(0) + 10)}`,
  }));

/**
 * What an id starts with up to the end of its tag: from there, a descending read goes on at the next
 * older tag without reading the documents of this one. Undefined where no tag ends in the id.
 *
 * @example
 * idUpToTag('target~2026-10~a~b') // => 'target~2026-10'
 */
export function idUpToTag(id: string): string | undefined {
  const end = id.indexOf('~', PREFIX.length);
  return end < 0 ? undefined : id.slice(0, end);
}

/**
 * Every text that stands between tildes in the id of a target document after its prefix: one of them
 * is the owner, or the document is malformed. An id of a CHT has three, of which the second is the
 * owner; an owner with tildes of its own, or an odd user, makes more.
 *
 * @example
 * ownersInId('target~2026-10~a-chw~user') // => ['2026-10', '2026-10~a-chw', 'a-chw']
 */
export function ownersInId(id: string): readonly string[] {
  const between = id.split('~').slice(1, -1);
  return between.flatMap((_, first) =>
    between.slice(first).map((__, more) => between.slice(first, first + more + 1).join('~')),
  );
}

/**
 * A tag as phones of each script write it, in Latin digits first.
 *
 * @example
 * tagInScripts('2026-10') // => ['2026-10', '२०२६-१०', '٢٠٢٦-١٠']
 */
export const tagInScripts = (tag: Tag): readonly string[] =>
  ZEROS_OF_SCRIPTS.map((zero) => tagInScript(tag, zero));
