import { inject } from '@angular/core';
import { Router } from '@angular/router';
import type { CanActivateFn } from '@angular/router';
import { Store } from '@ngrx/store';
import { filter, firstValueFrom } from 'rxjs';
import { landingPath } from './landing-path.ts';
import { HOST_PATH } from './host-path.ts';
import { LEAVE_FOR } from './load-page.ts';
import { RETURN_TO, SIGN_IN_PATH, returnToOf } from './return-to.ts';
import { ReturnAddress, SIGN_IN_URL, signInAddress } from './sign-in-elsewhere.ts';
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

/** Lets signed-in users through and sends others to sign in. */
export const signedIn: CanActivateFn = async (_, { url }) => {
  const router = inject(Router);
  const returnAddress = inject(ReturnAddress);
  const session = await known(inject<Store>(Store));
  if (session.kind !== 'signed-in') return toSignIn(router, url);
  const kept = returnAddress.take(url);
  return kept === undefined || router.parseUrl(kept);
};

/**
 * Opens the page for signing in, or leaves for another one where the host names it; whoever has signed
 * in there already goes on.
 */
export const signInHere: CanActivateFn = async (_, { url }) => {
  const [signInUrl, leaveFor, hostPath, returnAddress, router] = [
    inject(SIGN_IN_URL),
    inject(LEAVE_FOR),
    inject(HOST_PATH),
    inject(ReturnAddress),
    inject(Router),
  ];
  const session = await known(inject<Store>(Store));
  if (signInUrl === undefined) return true;
  const address = returnToOf(url) ?? '/';
  if (session.kind === 'signed-in') return router.parseUrl(address);
  returnAddress.keep(address);
  leaveFor(signInAddress(signInUrl, hostPath + address));
  return false;
};

/** Sends a signed-in user from the app's bare address to where their permissions land them. */
export const redirectToLandingPage: CanActivateFn = async () => {
  const router = inject(Router);
  const store = inject<Store>(Store);
  const session = await known(store);
  if (session.kind === 'signed-out') return toSignIn(router, '/');
  return router.parseUrl(landingPath(store.selectSignal(sessionFeature.selectMay)()));
};
