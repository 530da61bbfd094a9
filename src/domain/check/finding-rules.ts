import type { ImporterResponse, FindingKind, FixKind } from './finding.ts';
import { response, unlessStrict, STORES } from './importer-response.ts';

/** What both importers do about a kind of finding, and how it is put right. */
export interface FindingRule {
  readonly upTo242: ImporterResponse;
  readonly since243: ImporterResponse;
  readonly fix: FixKind;
}

/**
 * Every kind of finding, the worst first within the file and within a row. Source: dhis2-core 2.36 to
 * 2.44, `DefaultDataValueSetService` and `DataValueSetImportValidator` (up to 2.42),
 * `DefaultDataEntryService` (since 2.43).
 */
export const FINDING_RULES: Readonly<Record<FindingKind, FindingRule>> = {
  'wrong-period-type': {
    upTo242: unlessStrict('E7632'),
    since243: response('refuses-file', 'E8021'),
    fix: 'choose-other-data-set',
  },
  'future-period': {
    upTo242: response('rejects-value', 'E7641'),
    since243: response('refuses-file', 'E8030'),
    fix: 'choose-or-open-period',
  },
  'expired-period': {
    upTo242: response('rejects-value', 'E7640'),
    since243: response('refuses-file', 'E8030'),
    fix: 'choose-or-open-period',
  },
  'outside-input-periods': {
    upTo242: response('rejects-value', 'E7643'),
    since243: response('refuses-file', 'E8030'),
    fix: 'choose-or-open-period',
  },
  'reversed-input-periods': {
    upTo242: STORES,
    since243: response('refuses-file', 'E8030'),
    fix: 'update-dhis2',
  },
  'element-not-in-data-set': {
    // E7610 where there is no such element at all.
    upTo242: unlessStrict('E7633', 'E7610'),
    since243: response('refuses-file', 'E8020'),
    fix: 'correct-target-mapping',
  },
  'org-unit-not-assigned': {
    // E7612 where there is no such org unit at all.
    upTo242: unlessStrict('E7636', 'E7612'),
    since243: response('refuses-file', 'E8022'),
    fix: 'correct-or-assign-org-unit',
  },
  'org-unit-not-open-yet': {
    upTo242: STORES,
    since243: response('refuses-file', 'E8031'),
    fix: 'correct-org-unit-dates',
  },
  'org-unit-closed': {
    upTo242: STORES,
    since243: response('refuses-file', 'E8031'),
    fix: 'correct-org-unit-dates',
  },
  'missing-option-combo': {
    upTo242: unlessStrict('E7634', 'E7630'),
    // 2.43 checks only combos that are written; later code reads none as the default and refuses it.
    since243: { behaviour: 'stores-hidden', codes: ['E8024'], whenStrict: 'refuses-file' },
    fix: 'correct-target-mapping',
  },
  'wrong-option-combo': {
    upTo242: unlessStrict('E7634', 'E7613'),
    since243: response('refuses-file', 'E8024', 'E8109'),
    fix: 'correct-target-mapping',
  },
  'missing-attribute-option-combo': {
    upTo242: unlessStrict('E7635', 'E7631'),
    since243: response('refuses-file', 'E8023'),
    fix: 'correct-target-mapping',
  },
  'wrong-attribute-option-combo': {
    upTo242: unlessStrict('E7635', 'E7615'),
    since243: response('refuses-file', 'E8023', 'E8111'),
    fix: 'correct-target-mapping',
  },
  'duplicate-row': {
    upTo242: response('keeps-last'),
    since243: response('refuses-file', 'E8128'),
    fix: 'leave-out',
  },
  'value-type': {
    upTo242: response('rejects-value', 'E7619'),
    since243: response('rejects-value', 'E8122'),
    fix: 'correct-value-type',
  },
  'not-an-option': {
    upTo242: response('rejects-value', 'E7621'),
    since243: response('rejects-value', 'E8123'),
    fix: 'correct-target-mapping',
  },
  'comment-too-long': {
    upTo242: STORES,
    since243: response('rejects-value', 'E8125'),
    fix: 'shorten-comment',
  },
  'zero-not-significant': {
    upTo242: response('drops-or-deletes'),
    since243: STORES,
    fix: 'store-zeros',
  },
  'parent-and-child': {
    upTo242: response('counts-twice'),
    since243: response('counts-twice'),
    fix: 'count-at-nearest',
  },
  'aggregation-type': {
    upTo242: response('computes-otherwise'),
    since243: response('computes-otherwise'),
    fix: 'correct-aggregation-type',
  },
  'percentage-added-up': {
    upTo242: response('computes-otherwise'),
    since243: response('computes-otherwise'),
    fix: 'correct-aggregation-type',
  },
};

/** Every kind of finding, in the order of the rules. */
export const FINDING_KINDS = Object.keys(FINDING_RULES) as readonly FindingKind[];
