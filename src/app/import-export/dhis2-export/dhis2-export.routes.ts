import type { Routes } from '@angular/router';
import { provideEffects } from '@ngrx/effects';
import { provideState } from '@ngrx/store';
import { inject } from '@angular/core';
import { provideBrowserDatabase } from '../../database/browser-database.ts';
import { provideOpenDatabase } from '../../database/open-database.ts';
import { provideMountedTexts, textsReady } from '../../i18n/index.ts';
import { DHIS2_EXPORT_OPTIONS } from '../dhis2-export-options.ts';
import { dhis2ExportTexts } from '../texts/dhis2-export-texts.ts';
import { Dhis2ExportPage } from './dhis2-export-page.ts';
import { ExportWorkerClient } from './worker/export-worker-client.ts';
import { provideExportWorker } from './worker/export-worker.ts';
import { ExportedRows } from './worker/exported-rows.ts';
import { provideSend } from './send/state/provide-send.ts';
import { provideAskSession } from './shared/ask-session.ts';
import * as effects from './state/dhis2-export.effects.ts';
import { dhis2ExportFeature } from './state/dhis2-export.feature.ts';

/** The page with all that it needs: nothing of it is provided anywhere else. */
export const dhis2ExportRoutes: Routes = [
  {
    path: '',
    canActivate: [textsReady],
    providers: [
      provideMountedTexts(dhis2ExportTexts),
      provideOpenDatabase(() => inject(DHIS2_EXPORT_OPTIONS).databaseUrl),
      provideBrowserDatabase('cht-dhis2-export'),
      provideExportWorker('cht-dhis2-export-memory'),
      provideAskSession(),
      provideState(dhis2ExportFeature),
      provideEffects(effects),
      ExportWorkerClient,
      ExportedRows,
      ...provideSend(),
    ],
    component: Dhis2ExportPage,
  },
];
