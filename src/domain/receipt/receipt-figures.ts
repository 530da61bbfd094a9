import type { LeftOutReason, Notice, NotCountedReason } from '../aggregate/export-report.ts';
import type { SuspectKind } from '../review/suspects/suspect.ts';

/** What a receipt counts of an export. */
export interface ReceiptFigures {
  readonly dataValues: number;
  readonly orgUnits: number;
  readonly documents: number;
  readonly documentsInFile: number;
  readonly notCounted: readonly { readonly reason: NotCountedReason }[];
  readonly leftOut: readonly { readonly reason: LeftOutReason }[];
  readonly notices: readonly { readonly kind: Notice['kind'] | SuspectKind }[];
}
