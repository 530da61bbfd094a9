import { TestbedHarnessEnvironment } from '@angular/cdk/testing/testbed';
import { Component } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { Router, provideRouter } from '@angular/router';
import { RouterTestingHarness } from '@angular/router/testing';
import { Store } from '@ngrx/store';
import { clearLanguagePreference } from '../../i18n/testing/texts-for-specs.ts';
import { redirectToLandingPage, signInHere, signedIn } from '../guards.ts';
import { AdminConsoleActions, AppActions, SignInPageActions } from '../state/session.actions.ts';
import { SessionServer, provideSession, until } from '../testing/session-for-specs.ts';
import { SignInPageHarness } from './sign-in-page-harness.ts';
import { SignInPage } from './sign-in-page.ts';

@Component({ selector: 'cht-somewhere', template: 'somewhere' })
class Somewhere {}

describe('the sign-in page', () => {
  let server: SessionServer;
  let harness: RouterTestingHarness;

  beforeEach(async () => {
    server = new SessionServer();
    TestBed.configureTestingModule({
      providers: [
        provideSession(server),
        provideRouter([
          { path: 'sign-in', component: SignInPage, canActivate: [signInHere] },
          { path: '', pathMatch: 'full', children: [], canActivate: [redirectToLandingPage] },
          { path: '**', component: Somewhere, canActivate: [signedIn] },
        ]),
      ],
    });
    harness = await RouterTestingHarness.create();
  });

  afterEach(clearLanguagePreference);

  const open = async (address: string): Promise<void> => {
    TestBed.inject(Store).dispatch(AppActions.opened());
    await harness.navigateByUrl(address);
    await harness.fixture.whenStable();
  };
  const page = () =>
    TestbedHarnessEnvironment.loader(harness.fixture).getHarness(SignInPageHarness);
  /** Waits until one is at an address; a spec that never gets there times out. */
  const arriveAt = (address: string) => until(() => TestBed.inject(Router).url === address);
  const refusal = async (signIn: SignInPageHarness, words: string) => {
    await until(async () => (await signIn.refusal()).includes(words));
    return signIn.refusal();
  };

  it('is where a signed-out reader is sent, and leads back to where they were', async () => {
    await open('/import-export/dhis2?period=202610');
    await arriveAt('/sign-in?returnTo=%2Fimport-export%2Fdhis2%3Fperiod%3D202610');
    expect(server.loadedPages).toEqual([]);
    await (await page()).signIn('hrio', 'right');
    await arriveAt('/import-export/dhis2?period=202610');
    expect(server.loadedPages).toEqual([]);
  });

  it('leads those who may configure and export to the console, others to the start', async () => {
    await open('/');
    await (await page()).signIn('hrio', 'right');
    await arriveAt('/import-export');
    expect(server.loadedPages).toEqual([]);
  });

  it('leads those without can_configure to the start', async () => {
    await open('/');
    await (await page()).signIn('exporter', 'right');
    await arriveAt('/start');
    expect(server.loadedPages).toEqual([]);
  });

  it('labels its fields and shows the password on request', async () => {
    await open('/sign-in');
    const signIn = await page();
    expect(await signIn.labels()).toEqual(['User name', 'Password']);
    expect(await signIn.passwordType()).toBe('password');
    await signIn.togglePassword();
    expect(await signIn.passwordType()).toBe('text');
  });

  it('asks for what is missing and puts the reader there, without asking the server', async () => {
    await open('/sign-in');
    const signIn = await page();
    await signIn.signIn('', '');
    expect(await signIn.fieldErrors()).toEqual(['Enter your user name.', 'Enter your password.']);
    expect(await signIn.isNameFocused()).toBeTrue();
    await signIn.signIn('hrio', '');
    expect(await signIn.isPasswordFocused()).toBeTrue();
    expect(server.asked).not.toContain('POST');
  });

  it('puts the reader into the first field', async () => {
    await open('/sign-in');
    const signIn = await page();
    await until(() => signIn.isNameFocused());
    expect(await signIn.isNameFocused()).toBeTrue();
  });

  it('says which server the password goes to, and what to do with single sign-on', async () => {
    await open('/sign-in');
    const text = harness.routeNativeElement?.textContent ?? '';
    expect(text).toContain(`your CHT account at ${location.host}`);
    expect(text).toContain('single sign-on');
  });

  it('takes a name with spaces around it, and tries small letters, as the CHT has them', async () => {
    await open('/sign-in');
    const signIn = await page();
    server.accounts = ['multi'];
    await signIn.signIn(' Multi ', 'right');
    await arriveAt('/start');
    expect(server.user).toBe('multi');
    expect(server.asked.filter((method) => method === 'POST').length).toBe(2);
  });

  it('signs in once where the name is right as it is typed', async () => {
    await open('/sign-in');
    server.accounts = ['Hrio'];
    await (await page()).signIn('Hrio', 'right');
    await until(() => server.user === 'Hrio');
    expect(server.asked.filter((method) => method === 'POST').length).toBe(1);
    await (await page()).signIn('  ', 'right');
    expect(server.asked.filter((method) => method === 'POST').length).toBe(1);
  });

  it('says “Signing in…” until the next page is there, and not “Sign in” again', async () => {
    let arrive: () => void = () => undefined;
    const onTheWay = new Promise<void>((resolve) => (arrive = resolve));
    TestBed.inject(Router).resetConfig([
      { path: 'sign-in', component: SignInPage, canActivate: [signInHere] },
      { path: '**', loadComponent: () => onTheWay.then(() => Somewhere) },
    ]);
    await open('/sign-in');
    const signIn = await page();
    await signIn.signIn('hrio', 'right');
    await until(() => server.user === 'hrio' && server.asked.length > 2);
    // Not by the harness, which waits until no page is on its way.
    const button = harness.routeNativeElement?.querySelector('[type="submit"]');
    for (let turn = 0; turn < 20; turn += 1) {
      await new Promise((resolve) => setTimeout(resolve, 5));
      expect(button?.textContent.trim()).toBe('Signing in…');
    }
    arrive();
    await arriveAt('/import-export');
    expect(harness.routeNativeElement?.textContent).toBe('somewhere');
  });

  it('offers to begin again where no answer comes', async () => {
    await open('/sign-in');
    const signIn = await page();
    server.isSilent = true;
    await signIn.signIn('hrio', 'right');
    expect(await signIn.submitText()).toBe('Signing in…');
    TestBed.inject(Store).dispatch(SignInPageActions.restarted());
    server.isSilent = false;
    await harness.fixture.whenStable();
    expect(await signIn.submitText()).toBe('Sign in');
    await signIn.signIn('hrio', 'right');
    await arriveAt('/import-export');
    expect(server.user).toBe('hrio');
  });

  it('says what to do after a wrong password, and is ready for the next', async () => {
    await open('/sign-in');
    const signIn = await page();
    await signIn.signIn('hrio', 'wrong');
    expect(await refusal(signIn, 'No account has this user name and password.')).toContain(
      'No account has this user name and password.',
    );
    expect(await signIn.isPasswordFocused()).toBeTrue();
    await signIn.signIn('hrio', 'right');
    await arriveAt('/import-export');
    expect(server.loadedPages).toEqual([]);
  });

  it('says when the database does not answer, is asked too often, or refuses', async () => {
    await open('/sign-in');
    const signIn = await page();
    server.isDown = true;
    await signIn.signIn('hrio', 'right');
    expect(await refusal(signIn, 'Check your connection')).toContain('Check your connection');
    server.isDown = false;
    server.status = 429;
    await signIn.signIn('hrio', 'right');
    expect(await refusal(signIn, 'Wait a few minutes')).toContain('Wait a few minutes');
    server.status = 418;
    await signIn.signIn('hrio', 'right');
    expect(await refusal(signIn, 'status 418: “Not now”')).toContain('status 418: “Not now”');
  });

  it('asks again whose session it is when somebody is sent here whose session has ended', async () => {
    server.user = 'hrio';
    await open('/import-export');
    await arriveAt('/import-export');
    server.user = undefined;
    await harness.navigateByUrl('/sign-in?returnTo=%2Fimport-export');
    await (await page()).signIn('hrio', 'right');
    await arriveAt('/import-export');
    expect(server.loadedPages).toEqual([]);
  });

  it('leads straight back when the session has not ended after all', async () => {
    server.user = 'hrio';
    await open('/import-export');
    await harness.navigateByUrl('/sign-in?returnTo=%2Fother');
    await arriveAt('/other');
    expect(server.loadedPages).toEqual([]);
  });

  it('starts a new page for another user, who shall see nothing of the last one', async () => {
    server.user = 'hrio';
    await open('/import-export');
    server.user = undefined;
    await harness.navigateByUrl('/sign-in?returnTo=%2Fimport-export');
    await (await page()).signIn('exporter', 'right');
    await until(() => server.loadedPages.length > 0);
    expect(server.loadedPages).toEqual(['/import-export']);
    expect(TestBed.inject(Router).url).toContain('/sign-in');
  });

  it('starts a new page after signing out', async () => {
    server.user = 'hrio';
    await open('/import-export');
    TestBed.inject(Store).dispatch(AdminConsoleActions.signOutClicked());
    await until(() => server.loadedPages.length > 0);
    expect(server.user).toBeUndefined();
    expect(server.loadedPages).toEqual(['/sign-in']);
  });
});
