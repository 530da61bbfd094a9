import type { Routes } from '@angular/router';
import { provideBuiltInTexts, textsReady } from '../i18n/index.ts';
import { ImportExportPage } from './import-export-page/import-export-page.ts';
import { importExportTexts } from './texts/import-export-texts.ts';

/**
 * The whole feature as one lazy route of an admin console.
 *
 * @example
 * { path: 'import-export', loadChildren: () => import('./import-export/index.ts').then((m) => m.importExportRoutes) }
 */
export const importExportRoutes: Routes = [
  {
    path: '',
    component: ImportExportPage,
    canActivate: [textsReady],
    providers: [provideBuiltInTexts(importExportTexts)],
    children: [
      { path: '', pathMatch: 'full', redirectTo: 'dhis2' },
      {
        path: 'dhis2',
        loadChildren: async () =>
          (await import('./dhis2-export/dhis2-export.routes.ts')).dhis2ExportRoutes,
      },
    ],
  },
];
