import { inject } from '@angular/core';
import type { Routes } from '@angular/router';
import { Store } from '@ngrx/store';
import { importExportRoutes, provideDhis2Export } from '../import-export/index.ts';
import { DATABASE_PATH } from '../session/console-database.ts';
import { HOST_PATH } from '../session/host-path.ts';
import { SIGN_IN_PATH } from '../session/return-to.ts';
import { SIGN_IN_URL } from '../session/sign-in-elsewhere.ts';
import { sessionFeature } from '../session/state/session.feature.ts';

/** *Import & export data* as this console mounts it. */
export const mountedImportExportRoutes: Routes = [
  {
    path: '',
    providers: [
      provideDhis2Export(() => {
        const hostPath = inject(HOST_PATH);
        const may = inject(Store).selectSignal(sessionFeature.selectMay);
        return {
          databaseUrl: `${hostPath}${DATABASE_PATH}`,
          dhis2Url: `${hostPath}/dhis2`,
          apiUrl: `${hostPath}/api`,
          signInUrl: SIGN_IN_PATH,
          // With a CHT instance's page for signing in, its app is at the root of the same origin.
          contactsUrl: inject(SIGN_IN_URL) === undefined ? '' : '/#/contacts/',
          hasPermission: (permission) => may()(permission),
          openWorker: () =>
            new Worker(new URL('./dhis2-export.worker.ts', import.meta.url), { type: 'module' }),
        };
      }),
    ],
    children: importExportRoutes,
  },
];
