import { inject } from '@angular/core';
import { Router } from '@angular/router';
import type { CanActivateFn } from '@angular/router';
import { Store } from '@ngrx/store';
import { filter, firstValueFrom } from 'rxjs';
import { landingPath } from './landing.ts';
import { RETURN_TO, SIGN_IN_PATH } from './return-to.ts';
import { sessionFeature } from './state/session.feature.ts';

/** Resolves when it is known whose session it is; a failure in between waits for its retry. */
const known = (store: Store) =>
  firstValueFrom(
    store
      .select(sessionFeature.selectSessionState)
      .pipe(filter(({ kind }) => kind === 'signed-in' || kind === 'signed-out')),
  );

/** Sends somebody to sign in, with the way back to an address. */
const toSignIn = (router: Router, address: string) =>
  router.createUrlTree([SIGN_IN_PATH], {
    queryParams: address === '/' ? {} : { [RETURN_TO]: address },
  });

/** Opens a page only when it is known whether there is a session. */
export const sessionKnown: CanActivateFn = async () => {
  await known(inject<Store>(Store));
  return true;
};

/** Lets signed-in users through and sends others to sign in. */
export const signedIn: CanActivateFn = async (_, { url }) => {
  const router = inject(Router);
  const session = await known(inject<Store>(Store));
  return session.kind === 'signed-in' || toSignIn(router, url);
};

/** Sends a signed-in user from the app's bare address to where their permissions land them. */
export const landed: CanActivateFn = async () => {
  const router = inject(Router);
  const store = inject<Store>(Store);
  const session = await known(store);
  if (session.kind === 'signed-out') return toSignIn(router, '/');
  return router.parseUrl(landingPath(store.selectSignal(sessionFeature.selectMay)()));
};
