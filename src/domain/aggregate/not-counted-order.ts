import { compareCodeUnits } from '../code-unit-order.ts';
import { NOT_COUNTED_REASONS, type DocumentNotice, type NotCounted } from './export-report.ts';

/** The order of the list: by reason, then document, target and revision, however they were read. */
export const compareNotCounted = (a: NotCounted, b: NotCounted): number =>
  NOT_COUNTED_REASONS.indexOf(a.reason) - NOT_COUNTED_REASONS.indexOf(b.reason) ||
  compareCodeUnits(a.document, b.document) ||
  compareCodeUnits(a.target ?? '', b.target ?? '') ||
  compareCodeUnits(a.revision ?? '', b.revision ?? '');

/** The order of notices about documents: by document, then kind. */
export const compareDocumentNotices = (a: DocumentNotice, b: DocumentNotice): number =>
  compareCodeUnits(a.document, b.document) || compareCodeUnits(a.kind, b.kind);
