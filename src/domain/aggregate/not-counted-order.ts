import { inCodeUnitOrder } from '../code-unit-order.ts';
import { NOT_COUNTED_REASONS, type NotCounted } from './export-report.ts';

/** The order of the list: by reason, then document, then target, whatever order they were read in. */
export const inListOrder = (a: NotCounted, b: NotCounted): number =>
  NOT_COUNTED_REASONS.indexOf(a.reason) - NOT_COUNTED_REASONS.indexOf(b.reason) ||
  inCodeUnitOrder(a.document, b.document) ||
  inCodeUnitOrder(a.target ?? '', b.target ?? '');
