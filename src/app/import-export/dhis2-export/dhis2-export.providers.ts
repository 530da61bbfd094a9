import { inject, type EnvironmentProviders, type Provider } from '@angular/core';
import { provideEffects } from '@ngrx/effects';
import { provideState, Store } from '@ngrx/store';
import * as chooseEffects from './choose/state/choose.effects.ts';
import { chooseFeature } from './choose/state/choose.feature.ts';
import { MAY_LOOK_FOR_PERIODS } from './choose/state/may-look-for-periods.ts';
import { Dhis2Credentials } from './dhis2/connection/dhis2-credentials.ts';
import * as dhis2ServerEffects from './dhis2/connection/dhis2-server.effects.ts';
import { dhis2ServerFeature } from './dhis2/connection/dhis2-server.feature.ts';
import * as metadataCacheEffects from './dhis2/metadata/state/metadata-cache.effects.ts';
import * as metadataPeriodsEffects from './dhis2/metadata/state/metadata-periods.effects.ts';
import * as readMetadataEffects from './dhis2/metadata/state/read-metadata.effects.ts';
import { metadataFeature } from './dhis2/metadata/state/metadata.feature.ts';
import { ExportCommand } from './export/export-command.ts';
import { ExportNames } from './export/export-names.ts';
import * as checkEffects from './export/state/check.effects.ts';
import * as countByItselfEffects from './export/state/count-by-itself.effects.ts';
import * as exportEffects from './export/state/export.effects.ts';
import { exportFeature } from './export/state/export.feature.ts';
import * as registrationsEffects from './send/state/registrations.effects.ts';
import { registrationsFeature } from './send/state/registrations.feature.ts';
import * as removalsEffects from './send/state/removals.effects.ts';
import { removalsFeature } from './send/state/removals.feature.ts';
import { ReceiptDownload } from './history/receipt/receipt-download.ts';
import * as historyEffects from './history/state/history.effects.ts';
import { historyFeature } from './history/state/history.feature.ts';
import { ReceiptWriter } from './history/receipt/receipt-writer.ts';
import { RecalculationCommand } from './recalculation/recalculation-command.ts';
import { RecalculationReceipt } from './recalculation/recalculation-receipt.ts';
import * as recalculationEffects from './recalculation/state/recalculation.effects.ts';
import { recalculationFeature } from './recalculation/state/recalculation.feature.ts';
import * as exclusionsEffects from './review/leave-out/state/exclusions.effects.ts';
import { exclusionsFeature } from './review/leave-out/state/exclusions.feature.ts';
import * as reviewEffects from './review/state/review.effects.ts';
import { reviewFeature } from './review/state/review.feature.ts';
import * as sendEffects from './send/state/send.effects.ts';
import { sendFeature } from './send/state/send.feature.ts';
import * as sendingsEffects from './send/state/sendings.effects.ts';
import { sendingsFeature } from './send/state/sendings.feature.ts';
import { ProjectNames } from './shared/names/project-names.ts';
import { ExportWorkerClient } from './worker/export-worker-client.ts';
import { ReviewWorkerClient } from './worker/review/review-worker-client.ts';

/** The slices of the page's state with their effects; databases, worker and session come from outside. */
export const provideDhis2ExportState = (): (EnvironmentProviders | Provider)[] => [
  provideState(chooseFeature),
  provideState(dhis2ServerFeature),
  provideState(metadataFeature),
  provideState(exclusionsFeature),
  provideState(reviewFeature),
  provideState(exportFeature),
  provideState(historyFeature),
  provideState(recalculationFeature),
  provideState(sendFeature),
  provideState(sendingsFeature),
  provideState(removalsFeature),
  provideState(registrationsFeature),
  {
    provide: MAY_LOOK_FOR_PERIODS,
    useFactory: () => inject(Store).select(exportFeature.selectLeavesTheLineFree),
  },
  ExportWorkerClient,
  ReviewWorkerClient,
  ProjectNames,
  ExportCommand,
  ExportNames,
  ReceiptDownload,
  ReceiptWriter,
  RecalculationCommand,
  RecalculationReceipt,
  Dhis2Credentials,
  provideEffects(
    chooseEffects,
    dhis2ServerEffects,
    metadataCacheEffects,
    metadataPeriodsEffects,
    readMetadataEffects,
    exclusionsEffects,
    reviewEffects,
    exportEffects,
    countByItselfEffects,
    checkEffects,
    historyEffects,
    recalculationEffects,
    sendEffects,
    sendingsEffects,
    removalsEffects,
    registrationsEffects,
  ),
];
