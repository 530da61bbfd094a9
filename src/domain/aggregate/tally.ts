import { compareCodeUnits } from '../code-unit-order.ts';
import type { Tag } from '../period/period.ts';
import type { AnyTargetDocument, TargetDocument } from '../target/target-document.ts';
import { isCountable } from '../target/target-numbers.ts';
import { classify, type Classified, type Owner } from './classify.ts';
import type { CountedDocument } from './contribution.ts';
import type { CountingPlan } from './counting-plan.ts';
import type { DocumentNotice, NotCounted } from './export-report.ts';
import { figuresOf, type Figures } from './figures.ts';
import { compareDocumentNotices, compareNotCounted } from './not-counted-order.ts';
import { createPlacements, type Placement } from './placements.ts';
import { rowsOf, type Rows } from './rows.ts';
import { sumTable } from './sum-table.ts';
import { badTargets, createTargetColumns } from './target-columns.ts';

export type { Owner } from './classify.ts';

/** What was counted when all documents of the period have been added. */
export interface Counted extends Rows, Figures {
  readonly notCounted: readonly NotCounted[];
  readonly notices: readonly DocumentNotice[];
  /** The documents behind the rows: what each gives to which row follows from them. */
  readonly countedDocuments: readonly CountedDocument[];
  /** Whether a document counts anywhere, at a chosen org unit or another one. */
  readonly isAnyCounted: boolean;
  /** What was counted in each month, oldest first; absent where the period is one month. */
  readonly months?: readonly CountedMonth[];
}

/** What was counted in one month of a longer period. */
export interface CountedMonth {
  readonly tag: Tag;
  readonly counted: Counted;
}

/** Counts target documents owner by owner, in any order, as they are read. */
export interface Tally {
  /**
   * Adds all documents of one owner for the period: of all accounts of a CHW. Each owner is added
   * once, since one document per owner counts.
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
export function createTally(plan: CountingPlan): Tally {
  const { keys, chosen } = plan;
  const orgUnits = [...chosen.orgUnits].sort(compareCodeUnits);
  const table = sumTable(orgUnits.length, keys.length);
  const columnsOf = createTargetColumns(keys);
  const placements = createPlacements(plan, new Map(orgUnits.map((id, line) => [id, line])));
  const notCounted: NotCounted[] = [];
  const notices: DocumentNotice[] = [];
  const documents: TargetDocument[] = [];
  const linesOfDocuments: (readonly number[])[] = [];
  let isAnyCounted = false;

  function add(document: TargetDocument, ownerName: string, { lines }: Placement): void {
    const { targets, id, owner } = document;
    const columns = columnsOf(targets);
    for (const line of lines) {
      const first = line * table.width;
      for (const { keyIndex, sumAt, outOfAt } of columns.columns) {
        const sum = targets.numbers[sumAt];
        if (!isCountable(sum)) continue;
        const cell = first + keyIndex;
        if (outOfAt !== undefined) {
          const outOf = targets.numbers[outOfAt];
          if (!isCountable(outOf)) continue;
          table.outOf[cell] = (table.outOf[cell] ?? 0) + outOf;
        }
        // `0 + -0` is 0: a negative zero never reaches the file.
        table.sums[cell] = (table.sums[cell] ?? 0) + sum;
        table.reported[cell] = 1;
      }
    }
    for (const target of badTargets(columns, targets)) {
      notCounted.push({ document: id, reason: 'bad-number', target, owner, ownerName });
    }
    if (lines.length === 0) return;
    documents.push(document);
    linesOfDocuments.push(lines);
  }

  return {
    addOwner(all, contact) {
      const placement = contact === undefined ? placements.nowhere : placements.of(contact);
      // Of what is not chosen it matters only whether anything counts at all.
      if (!placement.isChosen && isAnyCounted) return;
      const classified = classify(all, contact, placement.isMapped, plan);
      isAnyCounted ||= classified.counted.length > 0;
      if (placement.isChosen) addClassified(classified, contact?.name ?? '', placement);
    },
    counted() {
      const rows = rowsOf(plan, orgUnits, table);
      const countedDocuments = documents.map((document, index) => ({
        document,
        orgUnits: (linesOfDocuments[index] ?? []).map((line) => orgUnits[line] ?? ''),
      }));
      return {
        ...figuresOf(plan, rows, countedDocuments),
        rows: rows.rows,
        notCounted: notCounted.toSorted(compareNotCounted),
        notices: notices.toSorted(compareDocumentNotices),
        countedDocuments,
        isAnyCounted,
      };
    },
  };

  function addClassified(classified: Classified, name: string, placement: Placement): void {
    classified.counted.forEach((document) => add(document, name, placement));
    notCounted.push(...classified.notCounted);
    notices.push(...classified.notices);
  }
}
