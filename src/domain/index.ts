/**
 * The only entry through which other layers see the domain.
 *
 * Values only by `export *`: esbuild puts all that a barrel names singly beside the first page that
 * uses any of it, and the sign-in page would load the whole layer.
 */
export * from './aggregate/classify.ts';
export * from './aggregate/contribution.ts';
export * from './aggregate/counting-plan.ts';
export * from './aggregate/export-report.ts';
export * from './aggregate/tally.ts';
export * from './aggregate/targets-of-row.ts';
export * from './check/check-rows.ts';

export * from './check/finding-rules.ts';
export * from './check/finding.ts';
export * from './check/leave-out.ts';
export type { MissingPart, NotChecked } from './check/missing-part.ts';
export * from './check/review-file.ts';
export * from './check/severity.ts';
export type { ValueFault } from './check/value-fault.ts';
export * from './check/yes-no.ts';
export { canMarkComplete, type CompleteMark } from './data-value-set/complete-date.ts';
export * from './data-value-set/data-value-row.ts';
export type { DataValue, DataValueSet } from './data-value-set/data-value-set.ts';
export * from './data-value-set/file-name.ts';
export * from './data-value-set/format.ts';
export * from './data-value-set/human-readable.ts';
export * from './data-value-set/keep-comments.ts';
export * from './data-value-set/parts.ts';
export * from './data-value-set/to-json.ts';
export type * from './dhis2-metadata/data-set-metadata.ts';
export * from './dhis2-metadata/decode-metadata.ts';
export * from './dhis2-metadata/default-combos.ts';
export * from './dhis2-metadata/dhis2-version.ts';
export * from './dhis2-metadata/ids-of-codes.ts';
export * from './dhis2-metadata/metadata-fields.ts';
export * from './export/exclusion.ts';
export * from './export/export-documents.ts';
export * from './export/export-error.ts';
export * from './export/export-outcome.ts';
export * from './export/export-plan.ts';
export * from './export/export-request.ts';
export * from './identifier.ts';
export type { Cause, CauseFix, CauseKind } from './import-summary/cause.ts';
export * from './import-summary/decode-import-summary.ts';
export * from './import-summary/explain.ts';
export * from './import-summary/import-summary.ts';
export * from './import-summary/job-progress.ts';
export * from './import-summary/proof.ts';
export * from './permission/access-policy.ts';
export * from './permission/permission.ts';
export * from './period/calendar-date.ts';
export * from './period/offered-period.ts';
export * from './period/period.ts';
export type { PeriodNotice } from './period/period-notice.ts';
export * from './period/reporting-interval.ts';
export * from './period/utc-day.ts';
export type { Attribution } from './place/attribution.ts';
export * from './place/chosen-org-units.ts';
export * from './place/contact.ts';
export * from './place/contact-types.ts';
export * from './place/lineage.ts';
export * from './place/org-unit-mapping.ts';
export { hasOverlappingPlaces } from './place/overlapping-places.ts';
export type { PlaceNotice } from './place/place-notice.ts';
export * from './result.ts';
export type { DataSet } from './settings/data-set.ts';
export * from './settings/export-settings.ts';
export type { SettingsNotice } from './settings/settings-notice.ts';
export type { UnreadMapping } from './settings/unread-mapping.ts';
export type { TargetDefinition } from './settings/target-definition.ts';
export * from './target/target-document.ts';
export * from './target/target-document-id.ts';
export * from './unknown-json.ts';
