import type { Routes } from '@angular/router';
import { redirectToLandingPage, signInHere, signedIn } from './session/guards.ts';

/** The addresses of the app. The console and everything in it are fetched after signing in. */
export const routes: Routes = [
  {
    path: 'sign-in',
    title: 'sign-in.title',
    canActivate: [signInHere],
    loadComponent: () =>
      import('./session/sign-in-page/sign-in-page.ts').then(({ SignInPage }) => SignInPage),
  },
  {
    path: '',
    canActivate: [signedIn],
    loadComponent: () =>
      import('./shell/admin-console/admin-console.ts').then(({ AdminConsole }) => AdminConsole),
    children: [
      { path: '', pathMatch: 'full', canActivate: [redirectToLandingPage], children: [] },
      {
        path: 'import-export',
        loadChildren: () =>
          import('./shell/mounted-import-export.routes.ts').then(
            ({ mountedImportExportRoutes }) => mountedImportExportRoutes,
          ),
      },
      {
        path: 'start',
        title: 'shell.start.title',
        loadComponent: () =>
          import('./shell/start-page/start-page.ts').then(({ StartPage }) => StartPage),
      },
      {
        path: '**',
        title: 'shell.not-found.title',
        loadComponent: () =>
          import('./shell/not-found-page/not-found-page.ts').then(
            ({ NotFoundPage }) => NotFoundPage,
          ),
      },
    ],
  },
];
