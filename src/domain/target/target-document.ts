import { parseTagOfPhone } from '../period/tag-of-phone.ts';
import type { Tag } from '../period/period.ts';
import type { ContactId } from '../place/lineage.ts';
import { fieldOf, jsonOf } from '../unknown-json.ts';
import { tagOfId } from './target-document-id.ts';

/**
 * The targets of a target document in its order: their ids, and for each two numbers, pass and total,
 * which are looked at only where the target is mapped. Flat lists: a nation has two million targets a
 * month, and most documents have the same ids.
 *
 * @example
 * // births 1 of 2, visits 3 of 4
 * { ids: ['births', 'visits'], numbers: [1, 2, 3, 4] }
 */
export interface TargetList {
  readonly ids: readonly string[];
  readonly numbers: readonly unknown[];
}

/** A target document of which owner and targets can be read. */
export interface TargetDocument {
  readonly kind: 'target';
  readonly id: string;
  readonly tag: Tag;
  readonly owner: ContactId;
  /** Milliseconds since 1970 at local midnight of its last change; absent: as old as can be. */
  readonly updatedDate: number | undefined;
  readonly targets: TargetList;
  /** Set on a conflicting revision other than CouchDB's winner: its `_rev`. */
  readonly revision?: string;
  /** The `reporting_period` where it names another period than the id does. */
  readonly otherReportingPeriod?: string;
}

/** A target document that cannot be counted, whatever its numbers. */
export interface MalformedTargetDocument {
  readonly kind: 'malformed';
  readonly id: string;
  readonly tag: Tag;
  /** The owner it names, where that is a text: the places it belongs to are then known. */
  readonly owner: ContactId | undefined;
  /** Set on a conflicting revision other than CouchDB's winner: its `_rev`. */
  readonly revision?: string;
}

/** A target document of the period, counted or not. */
export type AnyTargetDocument = TargetDocument | MalformedTargetDocument;

/**
 * Reads a target document; undefined where the document is none (another type, deleted, an id whose
 * tag is no period). Malformed is one without an array of targets, without a text `owner`, or whose
 * `owner` does not stand between tildes in its id. Source: medic/cht-core, rules-engine
 * `pouchdb-provider.js`.
 *
 * @example
 * decodeTargetDocument({ _id: 'target~2026-10~a~b', type: 'target', owner: 'a', targets: [] })
 * // => { kind: 'target', id: 'target~2026-10~a~b', tag: '2026-10', owner: 'a', updatedDate: undefined,
 * //      targets: { ids: [], numbers: [] } }
 */
export function decodeTargetDocument(
  document: unknown,
): TargetDocument | MalformedTargetDocument | undefined {
  const id = fieldOf(document, '_id');
  if (typeof id !== 'string' || fieldOf(document, 'type') !== 'target') return undefined;
  const tag = fieldOf(document, '_deleted') === true ? undefined : tagOfId(id);
  if (tag === undefined) return undefined;

  const targets = fieldOf(document, 'targets');
  return targetDocument({
    id,
    tag,
    owner: fieldOf(document, 'owner'),
    updatedDate: fieldOf(document, 'updated_date'),
    reportingPeriod: fieldOf(document, 'reporting_period'),
    targets: Array.isArray(targets) ? targetList(targets) : undefined,
  });
}

/**
 * Marks a document as a conflicting revision that CouchDB did not make the winner. Rules choose among
 * the winner and all of these; deleted revisions are none.
 *
 * @example
 * conflictingRevision(document, '3-b') // => { …document, revision: '3-b' }
 */
export const conflictingRevision = <T extends AnyTargetDocument>(
  document: T,
  revision: string,
): T => ({ ...document, revision });

/** The fields of a target document as they were found; what they hold is not yet known. */
export interface TargetDocumentFields {
  readonly id: string;
  readonly tag: Tag;
  readonly owner: unknown;
  readonly updatedDate: unknown;
  readonly reportingPeriod: unknown;
  /** Undefined where the document has no array of targets. */
  readonly targets: TargetList | undefined;
}

/**
 * A target document from its fields, wherever these were read: from the document, or from a view
 * that carries no more than an export needs.
 */
export function targetDocument(
  fields: TargetDocumentFields,
): TargetDocument | MalformedTargetDocument {
  const { id, tag, owner, targets } = fields;
  if (typeof owner !== 'string') return { kind: 'malformed', id, tag, owner: undefined };
  if (targets === undefined || !standsInId(owner, id)) return { kind: 'malformed', id, tag, owner };
  const updatedDate = typeof fields.updatedDate === 'number' ? fields.updatedDate : undefined;
  const document = { kind: 'target', id, tag, owner, updatedDate, targets } as const;
  const otherReportingPeriod = otherPeriod(fields.reportingPeriod, tag);
  return otherReportingPeriod === undefined ? document : { ...document, otherReportingPeriod };
}

const BEFORE_OWNER = 'target~YYYY-MM~'.length;

/** Whether a text stands between tildes; looked for first where phones write the owner. */
const standsInId = (owner: string, id: string): boolean =>
  (id[BEFORE_OWNER - 1] === '~' &&
    id[BEFORE_OWNER + owner.length] === '~' &&
    id.startsWith(owner, BEFORE_OWNER)) ||
  id.includes(`~${owner}~`);

/** An entry without a text id belongs to no target of the settings. */
function targetList(entries: readonly unknown[]): TargetList {
  const ids: string[] = [];
  const numbers: unknown[] = [];
  for (const entry of entries) {
    const id = fieldOf(entry, 'id');
    if (typeof id !== 'string') continue;
    const value = fieldOf(entry, 'value');
    ids.push(id);
    numbers.push(fieldOf(value, 'pass'), fieldOf(value, 'total'));
  }
  return { ids, numbers };
}

/** Documents of CHT 3.8 have no `reporting_period`: that is not another period. */
function otherPeriod(reportingPeriod: unknown, tag: Tag): string | undefined {
  if (reportingPeriod === undefined) return undefined;
  if (typeof reportingPeriod === 'string' && parseTagOfPhone(reportingPeriod) === tag) {
    return undefined;
  }
  return typeof reportingPeriod === 'string' ? reportingPeriod : jsonOf(reportingPeriod);
}
