import { FINDING_RULES } from './finding-rules.ts';
import type { CheckedRow, Finding, FindingDetail, FindingKind } from './finding.ts';

/** A finding with what the rules say of its kind; without a row it is about the whole file. */
export const finding = (
  kind: FindingKind,
  row: CheckedRow | undefined,
  detail: FindingDetail = {},
): Finding => ({
  kind,
  ...(row === undefined ? {} : { row }),
  ...FINDING_RULES[kind],
  detail,
});
