import type { ContactId } from '../../place/lineage.ts';
import type { OrgUnitId } from '../../place/org-unit-mapping.ts';
import type { UnreadMapping } from '../../settings/unread-mapping.ts';
import type { CalendarDate } from '../../period/calendar-date.ts';

/** Who a suspect is about, for a reader; the JSON for machines has no names. */
export interface About {
  readonly owner: ContactId;
  readonly ownerName: string;
}

/**
 * Something that may count twice, or short, with the documents or contacts it is about. None changes a
 * number.
 */
export type Suspect =
  /** A supervisor's phone recounts what the CHWs below counted. */
  | (About & {
      readonly kind: 'supervisor-document';
      readonly document: string;
      /** The documents of the owners below. */
      readonly below: readonly string[];
      /** Of `keys`, those where the number is the sum of those below. */
      readonly same: number;
      /** Row keys for which the upper document has a number above 0. */
      readonly keys: number;
    })
  /** A month of handing over, counted by both. */
  | (About & {
      readonly kind: 'replaced-owner';
      readonly document: string;
      /** The document of the one who took over. */
      readonly replacement: string;
    })
  /** An account works at several units, and everything counts at one of them. */
  | (About & {
      readonly kind: 'several-places';
      readonly account: string;
      readonly document: string;
    })
  /** Counted documents carry a target that no definition has. */
  | { readonly kind: 'unknown-target'; readonly target: string; readonly documents: number }
  /** A target looks like a running total by its numbers, and its months are added. */
  | { readonly kind: 'running-total'; readonly target: string }
  /** A counted document carries no number for the data set. */
  | (About & { readonly kind: 'no-number'; readonly document: string })
  /** The chain of an owner ends in a `parent` stored as text. */
  | { readonly kind: 'parent-as-text'; readonly contact: ContactId; readonly name: string }
  /** A contact's mapping is missing from the database's own index. */
  | { readonly kind: 'lost-mapping'; readonly contact: ContactId; readonly name: string }
  /** All numbers are 0, last changed after the period's end: a phone that was set up again. */
  | (About & {
      readonly kind: 'zeros-after-the-period';
      readonly document: string;
      /** The day by UTC on which it was last changed. */
      readonly changed: CalendarDate;
    })
  /** Two owners of one place with the same name and phone number: one person counted twice. */
  | {
      readonly kind: 'registered-twice';
      readonly name: string;
      readonly contacts: readonly ContactId[];
      readonly documents: readonly string[];
    }
  /** An owner's stored chain names other places than its parent's own document does. */
  | {
      readonly kind: 'stale-lineage';
      readonly contact: ContactId;
      readonly name: string;
      readonly parent: ContactId;
      readonly parentName: string;
    }
  /** A part of a contact's `dhis` is not read, and does nothing. */
  | ({
      readonly kind: 'unread-mapping';
      readonly contact: ContactId;
      readonly name: string;
    } & UnreadMapping)
  /** A contact has conflicting revisions that differ in mapping, name or parent. */
  | {
      readonly kind: 'conflict';
      readonly contact: ContactId;
      readonly name: string;
      readonly differs: readonly ('mapping' | 'name' | 'parent')[];
      /** The org units that the other revisions map. */
      readonly orgUnits: readonly OrgUnitId[];
    };

/** The kinds of suspects. */
export type SuspectKind = Suspect['kind'];
