import type { Deed, Effect, FindingKind, FixKind } from './finding.ts';

/** What both importers do about a kind of finding, and how it is put right. */
export interface FindingRule {
  readonly legacy: Effect;
  readonly new: Effect;
  readonly fix: FixKind;
}

const effect = (does: Deed, ...codes: string[]): Effect => ({ does, codes });

/** Stored hidden with the factory settings; told with these codes where settings are strict. */
const unlessStrict = (...codes: string[]): Effect => ({
  does: 'stores-hidden',
  codes,
  strictly: 'rejects-value',
});

const STORES = effect('stores');

/**
 * Every kind of finding, the worst first within the file and within a row. Source: dhis2-core 2.36 to
 * 2.44, `DefaultDataValueSetService` and `DataValueSetImportValidator` (legacy),
 * `DefaultDataEntryService` (new).
 */
export const FINDING_RULES: Readonly<Record<FindingKind, FindingRule>> = {
  'wrong-period-type': {
    legacy: unlessStrict('E7632'),
    new: effect('refuses-file', 'E8021'),
    fix: 'choose-other-data-set',
  },
  'future-period': {
    legacy: effect('rejects-value', 'E7641'),
    new: effect('refuses-file', 'E8030'),
    fix: 'choose-or-open-period',
  },
  'expired-period': {
    legacy: effect('rejects-value', 'E7640'),
    new: effect('refuses-file', 'E8030'),
    fix: 'choose-or-open-period',
  },
  'outside-input-periods': {
    legacy: effect('rejects-value', 'E7643'),
    new: effect('refuses-file', 'E8030'),
    fix: 'choose-or-open-period',
  },
  'element-not-in-data-set': {
    // E7610 where there is no such element at all.
    legacy: unlessStrict('E7633', 'E7610'),
    new: effect('refuses-file', 'E8020'),
    fix: 'correct-target-mapping',
  },
  'org-unit-not-assigned': {
    // E7612 where there is no such org unit at all.
    legacy: unlessStrict('E7636', 'E7612'),
    new: effect('refuses-file', 'E8022'),
    fix: 'correct-or-assign-org-unit',
  },
  'org-unit-not-open-yet': {
    legacy: STORES,
    new: effect('refuses-file', 'E8031'),
    fix: 'correct-org-unit-dates',
  },
  'org-unit-closed': {
    legacy: STORES,
    new: effect('refuses-file', 'E8031'),
    fix: 'correct-org-unit-dates',
  },
  'missing-option-combo': {
    legacy: unlessStrict('E7634', 'E7630'),
    // 2.43 checks only combos that are written; later code reads none as the default and refuses it.
    new: { does: 'stores-hidden', codes: ['E8024'], strictly: 'refuses-file' },
    fix: 'correct-target-mapping',
  },
  'wrong-option-combo': {
    legacy: unlessStrict('E7634', 'E7613'),
    new: effect('refuses-file', 'E8024', 'E8109'),
    fix: 'correct-target-mapping',
  },
  'missing-attribute-option-combo': {
    legacy: unlessStrict('E7635', 'E7631'),
    new: { does: 'stores-hidden', codes: ['E8023'], strictly: 'refuses-file' },
    fix: 'correct-target-mapping',
  },
  'wrong-attribute-option-combo': {
    legacy: unlessStrict('E7635', 'E7615'),
    new: effect('refuses-file', 'E8023', 'E8111'),
    fix: 'correct-target-mapping',
  },
  'duplicate-row': {
    legacy: effect('keeps-last'),
    new: effect('refuses-file', 'E8128'),
    fix: 'leave-out',
  },
  'value-type': {
    legacy: effect('rejects-value', 'E7619'),
    new: effect('rejects-value', 'E8122'),
    fix: 'correct-value-type',
  },
  'not-an-option': {
    legacy: effect('rejects-value', 'E7621'),
    new: effect('rejects-value', 'E8123'),
    fix: 'correct-target-mapping',
  },
  'comment-too-long': {
    legacy: STORES,
    new: effect('rejects-value', 'E8125'),
    fix: 'shorten-comment',
  },
  'zero-not-significant': {
    legacy: effect('drops-or-deletes'),
    new: STORES,
    fix: 'store-zeros',
  },
  'parent-and-child': {
    legacy: effect('counts-twice'),
    new: effect('counts-twice'),
    fix: 'count-at-nearest',
  },
  'aggregation-type': {
    legacy: effect('computes-otherwise'),
    new: effect('computes-otherwise'),
    fix: 'correct-aggregation-type',
  },
  'percentage-added-up': {
    legacy: effect('computes-otherwise'),
    new: effect('computes-otherwise'),
    fix: 'correct-aggregation-type',
  },
};

/** Every kind of finding, in the order of the rules. */
export const FINDING_KINDS = Object.keys(FINDING_RULES) as readonly FindingKind[];
