import { dataAccessAccounts } from './data-access/accounts.ts';
import { dataAccessChtApi } from './data-access/cht-api.ts';
import { dataAccessConnection } from './data-access/connection.ts';
import { dataAccessDhis2 } from './data-access/dhis2.ts';
import { dataAccessExport } from './data-access/export.ts';
import { dataAccessExportHistory } from './data-access/export-history.ts';
import { dataAccessExportJobs } from './data-access/export-jobs.ts';
import { dataAccessGoData } from './data-access/go-data.ts';
import { dataAccessLineageCache } from './data-access/lineage-cache.ts';
import { dataAccessLocalDocuments } from './data-access/local-documents.ts';
import { dataAccessMapping } from './data-access/mapping.ts';
import { dataAccessMonthCache } from './data-access/month-cache.ts';
import { dataAccessPlaces } from './data-access/places.ts';
import { dataAccessRecalculation } from './data-access/recalculation.ts';
import { dataAccessReview } from './data-access/review.ts';
import { dataAccessSendingsLog } from './data-access/sendings-log.ts';
import { dataAccessSession } from './data-access/session.ts';
import { dataAccessSignOff } from './data-access/sign-off.ts';
import { dataAccessTargetDocuments } from './data-access/target-documents.ts';
import { dataAccessTelephone } from './data-access/telephone.ts';
import { dataAccessTextFile } from './data-access/text-file.ts';
import { domainAggregate } from './domain/aggregate.ts';
import { domainCheck } from './domain/check.ts';
import { domainDhis2Metadata } from './domain/dhis2-metadata.ts';
import { domainExport } from './domain/export.ts';
import { domainFiles } from './domain/files-of-domain.ts';
import { domainGoData } from './domain/go-data.ts';
import { domainHistory } from './domain/history.ts';
import { domainImportSummary } from './domain/import-summary.ts';
import { domainJsonText } from './domain/json-text.ts';
import { domainMapping } from './domain/mapping.ts';
import { domainOfficialForm } from './domain/official-form.ts';
import { domainPeriod } from './domain/period.ts';
import { domainPermission } from './domain/permission.ts';
import { domainPlace } from './domain/place.ts';
import { domainRecalculation } from './domain/recalculation.ts';
import { domainReview } from './domain/review.ts';
import { domainSendings } from './domain/sendings.ts';
import { domainSettings } from './domain/settings.ts';
import { domainSignOff } from './domain/sign-off.ts';
import { domainSync } from './domain/sync.ts';
import { domainTarget } from './domain/target.ts';
import { domainTelephone } from './domain/telephone.ts';
import { domainValidation } from './domain/validation.ts';

export type { Equivalent } from './equivalent.ts';

/** Every fault that is known to change nothing, by the folder that it is in. */
export const EQUIVALENTS = [
  ...domainFiles,
  ...domainAggregate,
  ...domainCheck,
  ...domainExport,
  ...domainGoData,
  ...domainHistory,
  ...domainPeriod,
  ...domainPermission,
  ...domainPlace,
  ...domainSettings,
  ...domainTarget,
  ...domainValidation,
  ...domainSync,
  ...domainSendings,
  ...domainJsonText,
  ...domainMapping,
  ...domainOfficialForm,
  ...domainSignOff,
  ...domainTelephone,
  ...domainRecalculation,
  ...domainImportSummary,
  ...domainDhis2Metadata,
  ...domainReview,
  ...dataAccessAccounts,
  ...dataAccessConnection,
  ...dataAccessExport,
  ...dataAccessExportHistory,
  ...dataAccessExportJobs,
  ...dataAccessSession,
  ...dataAccessTextFile,
  ...dataAccessMonthCache,
  ...dataAccessPlaces,
  ...dataAccessTargetDocuments,
  ...dataAccessLineageCache,
  ...dataAccessDhis2,
  ...dataAccessRecalculation,
  ...dataAccessChtApi,
  ...dataAccessGoData,
  ...dataAccessSignOff,
  ...dataAccessLocalDocuments,
  ...dataAccessMapping,
  ...dataAccessSendingsLog,
  ...dataAccessReview,
  ...dataAccessTelephone,
];
