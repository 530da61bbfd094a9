/**
 * The only entry through which other layers read a database.
 *
 * Values only by `export *`: esbuild puts all that a barrel names singly beside the first page that
 * uses any of it, and the sign-in page would load the whole layer.
 */
export type { ChtApi } from './cht-api/ask-cht.ts';
export * from './cht-api/read-phones.ts';
export * from './cht-api/read-syncs.ts';
export * from './compression/gzip.ts';
export * from './connection/account-is-locked.ts';
export * from './connection/connection.ts';
export * from './connection/for-each-concurrently.ts';
export type { Reconnect } from './connection/reconnect.ts';
export type { ReadOptions } from './connection/retry.ts';
export * from './configuration/read-settings.ts';
export * from './configuration/read-translations.ts';
export * from './dhis2/delete-data-values.ts';
export * from './dhis2/dhis2-access.ts';
export * from './text-file/decode-text.ts';
export * from './dhis2-app/dhis2-user.ts';
export * from './dhis2-app/host-connection.ts';
export type { OrgUnitNode } from './dhis2-app/org-unit-node.ts';
export * from './dhis2-app/org-unit-tree.ts';
export * from './dhis2-app/writable-data-sets.ts';
export * from './dhis2/compare-with-dhis2.ts';
export type { Dhis2Error } from './dhis2/dhis2-error.ts';
export * from './dhis2/read-data-set-metadata.ts';
export * from './dhis2/read-dhis2-server.ts';
export * from './dhis2/read-stored-values.ts';
export * from './dhis2/register-complete.ts';
export * from './dhis2/send-data-value-set.ts';
export * from './design-document/design-document.ts';
export * from './exclusions/saved-exclusions.ts';
export * from './export-history/export-history.ts';
export type { ApiAccess } from './export-jobs/ask-api.ts';
export type * from './export-jobs/comparison.ts';
export * from './export-jobs/export-on-host.ts';
export * from './export-jobs/host-data-sets.ts';
export type * from './export-jobs/host-review.ts';
export * from './export-jobs/host-syncs.ts';
export type { JobProgress } from './export-jobs/follow-job.ts';
export type { JobFailure } from './export-jobs/job-failure.ts';
export * from './export-jobs/recalculated-export.ts';
export * from './export-jobs/recalculation-offer.ts';
export * from './export-jobs/reviewed-file.ts';
export * from './go-data/go-data-session.ts';
export type { GoDataError } from './go-data/go-data-error.ts';
export * from './go-data/read-go-data.ts';
export * from './export/read-costs.ts';
export * from './export/read-plan.ts';
export type { Waiting } from './connection/silence.ts';
export type { ExportContext } from './export/export-context.ts';
export * from './export/count-data-value-set.ts';
export * from './export/counted-database.ts';
export * from './export/export-data-value-set.ts';
export type { ExportProgress } from './export/export-progress.ts';
export * from './sendings-log/read-user-name.ts';
export type { SendingsBeside } from './sendings-log/sendings-beside.ts';
export * from './sendings-log/sendings-log.ts';
export * from './sendings-log/sendings-of-host.ts';
export * from './sendings-log/sha256.ts';
export * from './mapping/read-mapping-basis.ts';
export * from './mapping/read-mapping-metadata.ts';
export * from './mapping/read-data-sets.ts';
export type { OrgUnitsRead } from './mapping/read-all-org-units.ts';
export * from './metadata-cache/metadata-cache.ts';
export type { MonthCacheStore } from './month-cache/month-cache.ts';
export * from './month-cache/pouch-month-cache.ts';
export * from './lineage-cache/cache-text.ts';
export * from './lineage-cache/pouch-cache-store.ts';
export * from './lineage-cache/memory-cache-store.ts';
export type { ExportCacheStore } from './lineage-cache/export-cache.ts';
export * from './periods/read-periods.ts';
export * from './recalculation/departed-contacts.ts';
export * from './recalculation/recalculate.ts';
export type {
  ExplainedComparison,
  LateReport,
  RecalculatedPhone,
} from './recalculation/recalculated-phone.ts';
export * from './recalculation/recalculation-plan.ts';
export type { RulesRunner } from './recalculation/rules-runner.ts';
export * from './review/read-earlier-months.ts';
export * from './review/read-review-people.ts';
export * from './review/review-data-value-set.ts';
export * from './review/review-of-counted.ts';
export * from './sign-off/read-sign-offs.ts';
export * from './places/people-by-ids.ts';
export * from './session/read-access.ts';
export * from './session/session.ts';
export * from './places/read-org-units.ts';
export * from './telephone/read-telephone-setup.ts';
