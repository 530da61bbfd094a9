import {
  FINDING_KINDS,
  LEFT_OUT_REASONS,
  NOT_COUNTED_REASONS,
  SEVERITIES,
  type ImportBehaviour,
  type FixKind,
  type MissingFieldRule,
  type MissingPart,
  type Notice,
  type SuspectKind,
  type ValidationOperator,
  type ValueFault,
  type RemovalReason,
  type WhyNotComplete,
  type WhyNotRun,
} from '../../../domain/index.ts';
import { dhis2ExportTexts } from './dhis2-export-texts.ts';

describe('the texts of the export page', () => {
  // Each of these has every member of its type: the compiler sees to it.
  const BEHAVIOURS: Record<ImportBehaviour, true> = {
    'refuses-file': true,
    'rejects-value': true,
    'drops-or-deletes': true,
    'stores-hidden': true,
    'keeps-last': true,
    'counts-twice': true,
    'computes-otherwise': true,
    stores: true,
  };
  const FIXES: Record<FixKind, true> = {
    'correct-target-mapping': true,
    'correct-or-assign-org-unit': true,
    'correct-org-unit-dates': true,
    'choose-or-open-period': true,
    'update-dhis2': true,
    'choose-other-data-set': true,
    'map-yes-no': true,
    'correct-value-type': true,
    'leave-out': true,
    'shorten-comment': true,
    'store-zeros': true,
    'count-at-nearest': true,
    'correct-aggregation-type': true,
    none: true,
  };
  const FAULTS: Record<ValueFault, true> = {
    'not-a-number': true,
    'not-whole': true,
    zero: true,
    negative: true,
    'not-negative': true,
    'beyond-32-bit': true,
    'above-100': true,
    'above-1': true,
    'not-yes-or-no': true,
    'not-yes': true,
    'too-long': true,
    'no-value': true,
    'takes-no-number': true,
  };
  const PARTS: Record<MissingPart, true> = {
    'data-set': true,
    'period-type': true,
    'open-future-periods': true,
    'expiry-days': true,
    'data-input-periods': true,
    'data-elements': true,
    'value-types': true,
    'aggregation-types': true,
    'zero-is-significant': true,
    options: true,
    'option-combos': true,
    'attribute-option-combos': true,
    'org-units': true,
    'org-unit-dates': true,
    'org-unit-paths': true,
    'validation-rules': true,
    'entry-rules': true,
    'min-max-values': true,
  };
  const WHY: Record<WhyNotRun, true> = {
    constant: true,
    indicator: true,
    'program-data': true,
    'reporting-rate': true,
    'org-unit-group': true,
    'option-group': true,
    'other-period': true,
    function: true,
    syntax: true,
    'element-not-in-file': true,
    'org-unit-level': true,
  };
  const OPERATORS: Record<ValidationOperator, true> = {
    equal_to: true,
    not_equal_to: true,
    greater_than: true,
    greater_than_or_equal_to: true,
    less_than: true,
    less_than_or_equal_to: true,
    compulsory_pair: true,
    exclusive_pair: true,
  };
  const GONE: Record<RemovalReason, true> = {
    moved: true,
    'not-reported': true,
    'no-document': true,
    'no-document-of-chosen': true,
    'mapped-otherwise': true,
    'left-out': true,
    excluded: true,
    malformed: true,
    'other-revision': true,
    'older-account': true,
    'no-contact': true,
    'no-org-unit': true,
    'bad-number': true,
  };
  const NOTICES: Record<Notice['kind'] | SuspectKind, true> = {
    'older-data-sets-key': true,
    'unreadable-setting': true,
    'repeated-target-definition': true,
    'unknown-value-kind': true,
    'unknown-value-over': true,
    'unsupported-value-type': true,
    'unreadable-options': true,
    'other-value-type': true,
    'running-total': true,
    'shortened-comment': true,
    'not-configured-data-set': true,
    'unread-mapping': true,
    'percent-total': true,
    'mixed-values': true,
    'several-org-units': true,
    'overlapping-org-units': true,
    'running-period': true,
    'bikram-sambat-period': true,
    'period-after-today': true,
    'open-in-dhis2': true,
    'other-reporting-period': true,
    'impossible-date': true,
    'supervisor-document': true,
    'replaced-owner': true,
    'several-places': true,
    'unknown-target': true,
    'no-number': true,
    'parent-as-text': true,
    'lost-mapping': true,
    'zeros-after-the-period': true,
    'registered-twice': true,
    'stale-lineage': true,
    conflict: true,
  };
  const SUSPECTS: Record<Exclude<SuspectKind, 'unread-mapping' | 'running-total'>, true> = {
    'supervisor-document': true,
    'replaced-owner': true,
    'several-places': true,
    'unknown-target': true,
    'no-number': true,
    'parent-as-text': true,
    'lost-mapping': true,
    'zeros-after-the-period': true,
    'registered-twice': true,
    'stale-lineage': true,
    conflict: true,
  };
  const ASKED: Record<MissingFieldRule | `${MissingFieldRule}.detail`, true> = {
    compulsory: true,
    'compulsory.detail': true,
    'comment-required': true,
    'comment-required.detail': true,
    'field-combination': true,
    'field-combination.detail': true,
  };
  const INCOMPLETE: Record<WhyNotComplete, true> = {
    compulsory: true,
    'comment-required': true,
    'validation-rule': true,
    'field-combination': true,
  };
  const SPOKEN_OF: readonly (readonly [string, readonly string[]])[] = [
    ['export.dhis.cause.', FINDING_KINDS],
    ['export.dhis.rule.', FINDING_KINDS],
    ['export.dhis.severity.', SEVERITIES],
    ['export.dhis.behaviour.', Object.keys(BEHAVIOURS)],
    ['export.dhis.cause-fix.', Object.keys(FIXES)],
    ['export.dhis.value-fault.', Object.keys(FAULTS)],
    ['export.dhis.missing-part.', Object.keys(PARTS)],
    ['export.dhis.history.why.', Object.keys(GONE)],
    ['export.dhis.receipt.notice.', Object.keys(NOTICES)],
    ['export.dhis.receipt.not-counted.', NOT_COUNTED_REASONS],
    ['export.dhis.receipt.left-out.', LEFT_OUT_REASONS],
    ['export.dhis.validation.why.', Object.keys(WHY)],
    ['export.dhis.validation.operator.', Object.keys(OPERATORS)],
    ['export.dhis.entry.missing.', Object.keys(ASKED)],
    ['export.dhis.entry.why.', Object.keys(INCOMPLETE)],
    ['export.dhis.suspect.', Object.keys(SUSPECTS)],
  ];
  for (const [start, members] of SPOKEN_OF) {
    it(`say in each language everything that ${start} may be`, async () => {
      const { en: english, fr } = dhis2ExportTexts;
      const french = (await fr?.()) ?? {};
      for (const member of members) {
        for (const texts of [english, french]) {
          expect(texts[start + member])
            .withContext(start + member)
            .toMatch(/\S/);
        }
      }
    });
  }

  it('begin with a mark that says right to left, where an Arabic one begins with a name in Latin letters', async () => {
    const texts = (await dhis2ExportTexts.ar?.()) ?? {};
    const isLatinFirst = /^(?:[A-Za-z]|\{(?:fileName|form|name|period|unit|units)\})/;
    const turned = Object.entries(texts).filter(
      ([, text]) => isLatinFirst.test(text) && /[\u0600-\u06ff]/.test(text),
    );
    expect(turned).toEqual([]);
  });
});
