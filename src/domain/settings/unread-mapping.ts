import { isIdentifier } from '../identifier.ts';
import { fieldOf, isFilledText, jsonOf } from '../unknown-json.ts';
import type { DhisEntry } from '../dhis-entry.ts';
import { lettersOf } from '../letters-of.ts';

/** A part of a mapping that is not read, and so does nothing. */
export interface UnreadMapping {
  /**
   * `no-entry`: `dhis` holds a text or a number where an object belongs. `no-key`: an entry lacks the
   * key that would make it a mapping. `unknown-key`: a key that no rule reads. `spaces`: an id with
   * spaces at its ends, which is no id.
   */
  readonly fault: 'no-entry' | 'no-key' | 'unknown-key' | 'spaces';
  /** The key that is not known, or whose id has spaces. */
  readonly key?: string;
  /** What stands there, as text. */
  readonly value?: string;
  /** What is probably meant: a key, or an id. */
  readonly like?: string;
}

/** The keys that the rules know in an entry; the first makes it a mapping. */
export type KnownKeys = readonly [needed: string, ...others: string[]];

/** Of a target: `settings.tasks.targets.items[].dhis`. */
export const KEYS_OF_TARGET: KnownKeys = [
  'dataElement',
  'dataSet',
  'categoryOptionCombo',
  'attributeOptionCombo',
  'comment',
  'value',
  'value_over',
  'value_type',
  'options',
];

/** Of a contact. */
export const KEYS_OF_CONTACT: KnownKeys = ['orgUnit', 'dataSet'];

/** Keys of which an entry may hold an id. */
const IDS = ['dataElement', 'orgUnit', 'categoryOptionCombo', 'attributeOptionCombo'];

/** Other ways in which DHIS2 and its users write a key, without what is no letter. */
const OTHER_SPELLINGS: Readonly<Record<string, string>> = {
  organisationunit: 'orgUnit',
  organizationunit: 'orgUnit',
  orgunitid: 'orgUnit',
  organisationunitid: 'orgUnit',
  ou: 'orgUnit',
  dataelementid: 'dataElement',
  de: 'dataElement',
  datasetid: 'dataSet',
  categoryoptioncomboid: 'categoryOptionCombo',
  coc: 'categoryOptionCombo',
  attributeoptioncomboid: 'attributeOptionCombo',
  aoc: 'attributeOptionCombo',
};

/**
 * What of a `dhis` is passed over, in the order in which it stands there.
 *
 * @param unread what stands in `dhis` and is no entry
 * @example
 * unreadMappings([{ data_element: 'kB0ZBFisE0e' }], undefined, KEYS_OF_TARGET)
 * // => [{ fault: 'no-key', key: 'data_element', like: 'dataElement' }]
 */
export function unreadMappings(
  entries: readonly DhisEntry[],
  unread: unknown,
  known: KnownKeys,
): readonly UnreadMapping[] {
  return [
    ...(unread === undefined ? [] : [noEntry(unread, known)]),
    ...entries.flatMap((entry) => [...keysOf(entry, known), ...spacesOf(entry)]),
  ];
}

function noEntry(unread: unknown, [needed]: KnownKeys): UnreadMapping {
  const value = typeof unread === 'string' ? unread : jsonOf(unread);
  return {
    fault: 'no-entry',
    value,
    ...(isIdentifier(value.trim()) ? { like: needed } : {}),
  };
}

/** An entry that lacks the needed key is one fault, whatever else it holds. */
function keysOf(entry: DhisEntry, known: KnownKeys): readonly UnreadMapping[] {
  const [needed] = known;
  const unknown = Object.keys(entry).filter((key) => !known.includes(key));
  if (Object.hasOwn(entry, needed)) {
    return unknown.map((key) => ({ fault: 'unknown-key', key, ...likeOf(key, known) }));
  }
  const meant = unknown.find((key) => likeOf(key, known).like === needed) ?? unknown[0];
  return [
    { fault: 'no-key', ...(meant === undefined ? {} : { key: meant, ...likeOf(meant, known) }) },
  ];
}

function likeOf(key: string, known: KnownKeys): { readonly like?: string } {
  const letters = lettersOf(key);
  const spelling = Object.hasOwn(OTHER_SPELLINGS, letters) ? OTHER_SPELLINGS[letters] : undefined;
  const like = known.find((name) => name === spelling || lettersOf(name) === letters);
  return like === undefined ? {} : { like };
}

const spacesOf = (entry: DhisEntry): readonly UnreadMapping[] =>
  IDS.flatMap((key) => {
    const value = fieldOf(entry, key);
    if (!isFilledText(value) || value.trim() === value) return [];
    const like = value.trim();
    return [{ fault: 'spaces' as const, key, value, ...(isIdentifier(like) ? { like } : {}) }];
  });
