import { inCodeUnitOrder } from '../code-unit-order.ts';
import type { SharedLineage } from '../place/lineage.ts';
import { byAccount } from '../target/newest-account.ts';
import type { MalformedTargetDocument, TargetDocument } from '../target/target-document.ts';
import type { CountingPlan } from './counting-plan.ts';
import { openTargetCount } from './count-targets.ts';
import type { DocumentNotice, NotCounted } from './export-report.ts';
import { inListOrder } from './not-counted-order.ts';
import { openPlacements, type Placement } from './placements.ts';
import { rowsOf, type Rows } from './rows.ts';
import { sumTable } from './sum-table.ts';

/** A target document of the period, counted or not. */
export type AnyTargetDocument = TargetDocument | MalformedTargetDocument;

/** The owner of target documents as far as counting asks about it; each contact is one. */
export interface Owner extends SharedLineage {
  /** '' where it is not known. */
  readonly name: string;
}

/** What was counted when all documents of the period have been added. */
export interface Counted extends Rows {
  readonly owners: number;
  readonly documents: number;
  readonly notCounted: readonly NotCounted[];
  readonly notices: readonly DocumentNotice[];
}

/** Counts target documents owner by owner, in any order, as they are read. */
export interface Tally {
  /**
   * Adds all documents of one owner for the period. Each owner is added once, since one document
   * per owner counts.
   *
   * @param contact the owner; undefined where it is missing, deleted or not a contact
   */
  addOwner(documents: readonly AnyTargetDocument[], contact: Owner | undefined): void;
  /** The rows and lists of everything added so far. */
  counted(): Counted;
}

/**
 * Opens an empty tally. Every document that is added is either counted or listed once as not
 * counted; documents of owners outside the chosen places are neither.
 */
export function openTally(plan: CountingPlan): Tally {
  const { keys, chosen } = plan;
  const orgUnits = [...chosen.orgUnits].sort(inCodeUnitOrder);
  const sums = sumTable(orgUnits.length, keys.length);
  const targets = openTargetCount(keys, sums);
  const placements = openPlacements(plan, new Map(orgUnits.map((id, line) => [id, line])));
  const notCounted: NotCounted[] = [];
  const notices: DocumentNotice[] = [];
  let owners = 0;
  let documents = 0;

  function count(document: TargetDocument, ownerName: string, placement: Placement): void {
    const bad = targets.add(document.targets, placement.lines);
    if (placement.isWritten) documents += 1;
    const { id, owner, otherReportingPeriod } = document;
    for (const target of bad) {
      notCounted.push({ document: id, reason: 'bad-number', target, owner, ownerName });
    }
    if (otherReportingPeriod !== undefined) {
      const [kind, reportingPeriod] = ['other-reporting-period', otherReportingPeriod] as const;
      notices.push({ kind, document: id, reportingPeriod, owner, ownerName });
    }
  }

  /** Lists what does not count of an owner, and gives what does. */
  function counting(
    all: readonly AnyTargetDocument[],
    contact: Owner | undefined,
    { isMapped }: Placement,
  ): readonly TargetDocument[] {
    const list = (document: AnyTargetDocument, reason: NotCounted['reason']): void => {
      notCounted.push({
        document: document.id,
        reason,
        ...(document.owner === undefined ? {} : { owner: document.owner }),
        ...(contact === undefined ? {} : { ownerName: contact.name }),
      });
    };
    all.filter((document) => document.kind === 'malformed').forEach((d) => list(d, 'malformed'));
    const wellFormed = all.filter((document) => document.kind === 'target');
    const { counting: newest, older } = byAccount(wellFormed, plan.accounts);
    older.forEach((document) => list(document, 'older-account'));
    if (contact !== undefined && isMapped) return newest;
    const reason = contact === undefined ? 'no-contact' : 'no-org-unit';
    newest.forEach((document) => list(document, reason));
    return [];
  }

  return {
    addOwner(all, contact) {
      const placement = contact === undefined ? placements.nowhere : placements.of(contact);
      if (!placement.isChosen) return;
      const { name = '' } = contact ?? {};
      const [only] = all;
      // Nearly every owner has one document, which counts: there is nothing to sort out.
      if (all.length === 1 && only?.kind === 'target' && placement.isMapped) {
        count(only, name, placement);
        if (placement.isWritten) owners += 1;
        return;
      }
      const newest = counting(all, contact, placement);
      newest.forEach((document) => count(document, name, placement));
      if (newest.length > 0 && placement.isWritten) owners += 1;
    },
    counted: () => ({
      ...rowsOf(keys, orgUnits, sums, plan.zeros),
      owners,
      documents,
      notCounted: notCounted.toSorted(inListOrder),
      notices: notices.toSorted((a, b) => inCodeUnitOrder(a.document, b.document)),
    }),
  };
}
