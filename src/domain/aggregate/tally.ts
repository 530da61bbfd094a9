import { inCodeUnitOrder } from '../code-unit-order.ts';
import { isIdentifier } from '../identifier.ts';
import { orgUnitsOfLineage } from '../place/attribution.ts';
import type { Contact } from '../place/contact.ts';
import type { OrgUnitId } from '../place/org-unit-mapping.ts';
import { byAccount } from '../target/newest-account.ts';
import type { MalformedTargetDocument, TargetDocument } from '../target/target-document.ts';
import type { CountingPlan } from './counting-plan.ts';
import { countTargets, feedsByTarget } from './count-targets.ts';
import type { DocumentNotice, NotCounted } from './export-report.ts';
import { inListOrder } from './not-counted-order.ts';
import { orgUnitSums, type OrgUnitSums } from './org-unit-sums.ts';
import { rowsOf, type Rows } from './rows.ts';

/** A target document of the period, counted or not. */
export type AnyTargetDocument = TargetDocument | MalformedTargetDocument;

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
  addOwner(documents: readonly AnyTargetDocument[], contact: Contact | undefined): void;
  /** The rows and lists of everything added so far. */
  counted(): Counted;
}

/**
 * Opens an empty tally. Every document that is added is either counted or listed once as not
 * counted; documents of owners outside the chosen places are neither.
 */
export function openTally(plan: CountingPlan): Tally {
  const { keys, mapping, chosen } = plan;
  const feeds = feedsByTarget(keys);
  const sums = new Map<OrgUnitId, OrgUnitSums>();
  const notCounted: NotCounted[] = [];
  const notices: DocumentNotice[] = [];
  let owners = 0;
  let documents = 0;

  const isChosen = (contact: Contact | undefined): boolean => {
    const { places } = chosen;
    return places === undefined || (contact?.lineage.some((id) => places.has(id)) ?? false);
  };
  const sumsOf = (orgUnit: OrgUnitId): OrgUnitSums => {
    const known = sums.get(orgUnit) ?? orgUnitSums(keys.length);
    sums.set(orgUnit, known);
    return known;
  };

  function count(document: TargetDocument, contact: Contact, orgUnits: readonly OrgUnitId[]): void {
    const inFile = orgUnits.filter((orgUnit) => chosen.orgUnits.has(orgUnit));
    const bad = countTargets(document, feeds, inFile.map(sumsOf));
    const { id, owner, otherReportingPeriod } = document;
    const ownerName = contact.name;
    bad.forEach((target) => {
      notCounted.push({ document: id, reason: 'bad-number', target, owner, ownerName });
    });
    if (otherReportingPeriod !== undefined) {
      const kind = 'other-reporting-period';
      notices.push({ kind, document: id, reportingPeriod: otherReportingPeriod, owner, ownerName });
    }
    if (inFile.some(isIdentifier)) documents += 1;
  }

  return {
    addOwner(all, contact) {
      if (!isChosen(contact)) return;
      const list = (document: AnyTargetDocument, reason: NotCounted['reason']): void => {
        notCounted.push({
          document: document.id,
          reason,
          ...(document.owner === undefined ? {} : { owner: document.owner }),
          ...(contact === undefined ? {} : { ownerName: contact.name }),
        });
      };
      all.filter((document) => document.kind === 'malformed').forEach((d) => list(d, 'malformed'));
      const { counting, older } = byAccount(
        all.filter((document) => document.kind === 'target'),
        plan.accounts,
      );
      older.forEach((document) => list(document, 'older-account'));
      if (contact === undefined) {
        counting.forEach((document) => list(document, 'no-contact'));
        return;
      }
      const orgUnits = orgUnitsOfLineage(contact.lineage, mapping, plan.attribution);
      if (orgUnits.length === 0) {
        counting.forEach((document) => list(document, 'no-org-unit'));
        return;
      }
      const before = documents;
      counting.forEach((document) => count(document, contact, orgUnits));
      if (documents > before) owners += 1;
    },
    counted: () => ({
      ...rowsOf(keys, chosen.orgUnits, sums, plan.zeros),
      owners,
      documents,
      notCounted: notCounted.toSorted(inListOrder),
      notices: notices.toSorted((a, b) => inCodeUnitOrder(a.document, b.document)),
    }),
  };
}
