import type { ContactId } from '../place/lineage.ts';
import { fieldOf, isFilledText } from '../unknown-json.ts';

/** An instance of a target, as the rules gave it for a contact: one thing that may be counted. */
export interface TargetInstance {
  /** The id of the target in the settings. */
  readonly target: string;
  /** `<what is counted>~<target id>`; instances of one id are one thing. */
  readonly id: string;
  readonly contact: ContactId;
  /** `reported_date` of the contact, -1 where it has none: of contacts that give one id the newest counts. */
  readonly contactDate: number;
  readonly pass: boolean;
  /** What it is grouped by, for targets that count groups. */
  readonly group: string;
  /** Milliseconds since 1970; undefined where the rules gave no date, so that it lies in no interval. */
  readonly date: number | undefined;
}

/** The contact for which the rules were run. */
export interface RequestingContact {
  readonly id: ContactId;
  readonly reportedDate: unknown;
}

/**
 * Reads what the rules emitted as a target for a contact, its date as milliseconds; undefined where it is
 * none: no text id, deleted, or of a target that the settings do not have. The target is what `type`
 * names, else what the id ends in.
 *
 * @param targets the ids of the targets in the settings
 * @example
 * decodeInstance({ _id: 'r1~births', pass: true, date: 0 }, { id: 'a', reportedDate: 5 }, new Set(['births']))
 * // => { target: 'births', id: 'r1~births', contact: 'a', contactDate: 5, pass: true, group: 'undefined', date: 0 }
 */
export function decodeInstance(
  emission: unknown,
  contact: RequestingContact,
  targets: ReadonlySet<string>,
): TargetInstance | undefined {
  const id = fieldOf(emission, '_id');
  if (!isFilledText(id) || Boolean(fieldOf(emission, 'deleted'))) return undefined;
  const target = targetOf(fieldOf(emission, 'type'), id, targets);
  if (target === undefined) return undefined;
  const { reportedDate } = contact;
  const date = fieldOf(emission, 'date');
  return {
    target,
    id,
    contact: contact.id,
    contactDate: typeof reportedDate === 'number' && reportedDate !== 0 ? reportedDate : -1,
    pass: Boolean(fieldOf(emission, 'pass')),
    group: groupName(fieldOf(emission, 'groupBy')),
    date: typeof date === 'number' ? date : undefined,
  };
}

/** Target ids may hold tildes themselves: the longest that the id ends in is meant. */
function targetOf(type: unknown, id: string, targets: ReadonlySet<string>): string | undefined {
  if (typeof type === 'string' && targets.has(type)) return type;
  for (let at = id.indexOf('~'); at >= 0; at = id.indexOf('~', at + 1)) {
    const ending = id.slice(at + 1);
    if (targets.has(ending)) return ending;
  }
  return undefined;
}

/** Groups are the names of fields on a phone: 1 and '1' are one, and those without are one. */
function groupName(groupBy: unknown): string {
  if (groupBy === undefined) return 'undefined';
  return typeof groupBy === 'string' ? groupBy : JSON.stringify(groupBy);
}
