import { TestbedHarnessEnvironment } from '@angular/cdk/testing/testbed';
import { Component } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { Router, provideRouter } from '@angular/router';
import { RouterTestingHarness } from '@angular/router/testing';
import { Store } from '@ngrx/store';
import { forgetLanguage } from '../../i18n/testing/texts-for-specs.ts';
import { landed, sessionKnown, signedIn } from '../guards.ts';
import { AdminConsoleActions, AppActions } from '../state/session.actions.ts';
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
          { path: 'sign-in', component: SignInPage, canActivate: [sessionKnown] },
          { path: '', pathMatch: 'full', children: [], canActivate: [landed] },
          { path: '**', component: Somewhere, canActivate: [signedIn] },
        ]),
      ],
    });
    harness = await RouterTestingHarness.create();
  });

  afterEach(forgetLanguage);

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
    expect(await refusal(signIn, 'Wait half a minute')).toContain('Wait half a minute');
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
