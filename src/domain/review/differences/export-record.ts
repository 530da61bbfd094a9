import type { NotCountedReason } from '../../aggregate/export-report.ts';
import type { RowIds } from '../../aggregate/row-key.ts';
import type { RowOfUnit } from '../../aggregate/row-of-unit.ts';
import type { DefaultCombos } from '../../dhis2-metadata/default-combos.ts';
import type { Exclusion } from '../../export/exclusion.ts';
import type { ContactId } from '../../place/lineage.ts';
import type { OrgUnitId } from '../../place/org-unit-mapping.ts';
import type { OwnerContribution, RowWithContributions } from './row-contributions.ts';

/** What an owner gave to a row of a former export. */
export interface FormerContribution extends OwnerContribution {
  /** The row had been left behind by then, since the owner stands at another org unit. */
  readonly hasMoved?: true;
}

/** A row of a former export, or one that it had itself found left behind. */
export interface FormerRow extends RowWithContributions {
  readonly contributions: readonly FormerContribution[];
}

/** What an export held, as far as a later one of the same choice is held against it. */
export interface ExportRecord {
  readonly rows: readonly FormerRow[];
  /** What the DHIS2 calls its defaults, where its metadata were at hand: the rows may be named by them. */
  readonly defaults?: DefaultCombos;
}

/** A later export, with what its differences come from. */
export interface LaterExport extends ExportRecord {
  readonly exclusions: readonly Exclusion[];
  /** Owners with a document that is not counted, or with a number that is not: then with its target. */
  readonly notCounted: readonly {
    readonly owner?: ContactId;
    readonly reason: NotCountedReason;
    readonly target?: string;
  }[];
  /** What is mapped: of each key the targets that feed it. */
  readonly keys: readonly (RowIds & { readonly targets: readonly { readonly id: string }[] })[];
  /** Owners with a document that counts, in a row or not, with the org units of the choice at which it does. */
  readonly countedAt: ReadonlyMap<ContactId, ReadonlySet<OrgUnitId>>;
  /** Org units were chosen: nothing is known of documents that count elsewhere. */
  readonly isOfChosen: boolean;
  /** Rows that the rules, or a check, leave out of the file. */
  readonly leftOut: readonly RowOfUnit[];
}
