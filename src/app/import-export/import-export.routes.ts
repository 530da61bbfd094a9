import type { Routes } from '@angular/router';
import { provideMountedTexts, textsReady, titleOf } from '../i18n/index.ts';
import { provideIcons } from '../icons/provide-icons.ts';
import { ImportExportPage } from './import-export-page/import-export-page.ts';
import { importExportTexts } from './texts/import-export-texts.ts';

/**
 * The whole feature with its own texts and icons as one lazy route of an admin console.
 *
 * @example
 * { path: 'import-export', loadChildren: () => import('./import-export/index.ts').then((m) => m.importExportRoutes) }
 */
export const importExportRoutes: Routes = [
  {
    path: '',
    component: ImportExportPage,
    canActivate: [textsReady],
    providers: [provideMountedTexts(importExportTexts), provideIcons()],
    children: [
      { path: '', pathMatch: 'full', redirectTo: 'dhis2' },
      {
        path: 'dhis2/mapping',
        title: titleOf('export.dhis.mapping.title'),
        loadChildren: async () =>
          (await import('./dhis2-export/mapping/mapping.routes.ts')).mappingRoutes,
      },
      {
        path: 'dhis2',
        title: titleOf('export.dhis.title'),
        loadChildren: async () =>
          (await import('./dhis2-export/dhis2-export.routes.ts')).dhis2ExportRoutes,
      },
    ],
  },
];
