import type { Routes } from '@angular/router';
import { inject } from '@angular/core';
import { provideBrowserDatabase } from '../../database/browser-database.ts';
import { provideOpenDatabase } from '../../database/open-database.ts';
import { provideMountedTexts, textsReady } from '../../i18n/index.ts';
import { DHIS2_EXPORT_OPTIONS } from '../dhis2-export-options.ts';
import { dhis2ExportTexts } from '../texts/dhis2-export-texts.ts';
import { provideDhis2ExportState } from './dhis2-export.providers.ts';
import { Dhis2ExportPage } from './dhis2-export-page.ts';
import { provideExportWorker } from './worker/export-worker.ts';
import { provideAskSession } from './shared/ask-session.ts';

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
      ...provideDhis2ExportState(),
    ],
    component: Dhis2ExportPage,
  },
];
