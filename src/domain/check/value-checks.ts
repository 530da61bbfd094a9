import { LONGEST_COMMENT } from '../data-value-set/data-value-set.ts';
import type { MetadataDataElement } from '../dhis2-metadata/data-set-metadata.ts';
import { isLostZero } from '../dhis2-metadata/lost-zero.ts';
import type { CheckedRow, ImporterResponse, Finding, FixKind } from './finding.ts';
import { finding } from './new-finding.ts';
import { valueFault, type ValueFault } from '../dhis2-metadata/value-fault.ts';
import { STORES } from './importer-response.ts';

/** Both importers say of a value that is missing that it is missing, not that it is wrong. */
const NO_VALUE: Readonly<Record<'upTo242' | 'since243', ImporterResponse>> = {
  upTo242: { behaviour: 'rejects-value', codes: ['E7618'] },
  since243: { behaviour: 'rejects-value', codes: ['E8120'] },
};

/** What is wrong with the value and the comment of a row. */
export function valueFindings(
  row: CheckedRow,
  element: MetadataDataElement | undefined,
): readonly Finding[] {
  const comment = (row.comment ?? '').length > LONGEST_COMMENT ? 'comment-too-long' : undefined;
  const ofType = element?.valueType === undefined ? [] : typeFindings(row, element.valueType);
  if (ofType.length > 0) return ofType;
  return [
    ...(element?.options?.includes(row.value) === false ? [finding('not-an-option', row)] : []),
    ...(comment === undefined ? [] : [finding(comment, row)]),
    ...(isLostZero(row.value, element) ? [finding('zero-not-significant', row)] : []),
  ];
}

function typeFindings(row: CheckedRow, valueType: string): readonly Finding[] {
  const older = valueFault(valueType, row.value, 'upTo242');
  // What 2.43 does not take, older servers do not take either.
  if (older === undefined) return [];
  const isTakenSince243 = valueFault(valueType, row.value, 'since243') === undefined;
  const found = finding('value-type', row, { valueType, fault: older });
  const effects = older === 'no-value' ? NO_VALUE : found;
  return [
    {
      ...found,
      upTo242: effects.upTo242,
      since243: isTakenSince243 ? STORES : effects.since243,
      fix: fixOf(older),
    },
  ];
}

function fixOf(fault: ValueFault): FixKind {
  if (fault === 'not-yes-or-no' || fault === 'not-yes') return 'map-yes-no';
  return fault === 'zero' || fault === 'no-value' ? 'leave-out' : 'correct-value-type';
}
