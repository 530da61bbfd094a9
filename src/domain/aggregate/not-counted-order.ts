import { inCodeUnitOrder } from '../code-unit-order.ts';
import { NOT_COUNTED_REASONS, type DocumentNotice, type NotCounted } from './export-report.ts';

/** The order of the list: by reason, then document, target and revision, however they were read. */
export const compareNotCounted = (a: NotCounted, b: NotCounted): number =>
  NOT_COUNTED_REASONS.indexOf(a.reason) - NOT_COUNTED_REASONS.indexOf(b.reason) ||
  inCodeUnitOrder(a.document, b.document) ||
  inCodeUnitOrder(a.target ?? '', b.target ?? '') ||
  inCodeUnitOrder(a.revision ?? '', b.revision ?? '');

/** The order of notices about documents: by document, then kind. */
export const compareDocumentNotices = (a: DocumentNotice, b: DocumentNotice): number =>
  inCodeUnitOrder(a.document, b.document) || inCodeUnitOrder(a.kind, b.kind);
