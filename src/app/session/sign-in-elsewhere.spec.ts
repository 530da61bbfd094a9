import { Component } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { Router, provideRouter } from '@angular/router';
import { RouterTestingHarness } from '@angular/router/testing';
import { Store } from '@ngrx/store';
import { redirectToLandingPage, signedIn, signInHere } from './guards.ts';
import { HOST_PATH } from './host-path.ts';
import { LEAVE_FOR } from './load-page.ts';
import { ReturnAddress, SIGN_IN_URL } from './sign-in-elsewhere.ts';
import { AppActions } from './state/session.actions.ts';
import { provideSession, SessionServer, until } from './testing/session-for-specs.ts';

@Component({ selector: 'cht-somewhere', template: 'somewhere' })
class Somewhere {}

describe('signing in on a CHT instance’s own page', () => {
  let server: SessionServer;
  let left: string[];

  beforeEach(() => {
    server = new SessionServer();
    left = [];
    TestBed.configureTestingModule({
      providers: [
        provideSession(server),
        provideRouter([
          { path: 'sign-in', component: Somewhere, canActivate: [signInHere] },
          { path: '', pathMatch: 'full', children: [], canActivate: [redirectToLandingPage] },
          { path: '**', component: Somewhere, canActivate: [signedIn] },
        ]),
        { provide: HOST_PATH, useValue: '/dhis2-export' },
        { provide: SIGN_IN_URL, useValue: '/medic/login' },
        { provide: LEAVE_FOR, useValue: (address: string) => left.push(address) },
      ],
    });
    sessionStorage.clear();
  });

  const open = async (address: string): Promise<void> => {
    const harness = await RouterTestingHarness.create();
    TestBed.inject(Store).dispatch(AppActions.opened());
    await harness.navigateByUrl(address);
  };
  const arrived = (address: string) => until(() => TestBed.inject(Router).url === address);

  it('leads there with the way back, and afterwards to the whole choice', async () => {
    await open('/import-export/dhis2?period=202610');
    expect(left).toEqual(['/medic/login?redirect=%2Fdhis2-export%2Fimport-export%2Fdhis2']);
    server.user = 'hrio';
    TestBed.inject(Store).dispatch(AppActions.retryClicked());
    expect(TestBed.inject(ReturnAddress).take('/import-export/dhis2')).toBe(
      '/import-export/dhis2?period=202610',
    );
  });

  it('takes the session that is there already', async () => {
    server.user = 'hrio';
    sessionStorage.setItem('cht-dhis2-export.return-to', '/import-export/dhis2?period=202610');
    await open('/import-export/dhis2');
    await arrived('/import-export/dhis2?period=202610');
    expect(left).toEqual([]);
  });

  it('does not lead anybody to what was chosen on another page, nor twice', () => {
    const address = TestBed.inject(ReturnAddress);
    address.keep('/import-export/dhis2?period=202610');
    expect(address.take('/start')).toBeUndefined();
    expect(address.take('/import-export/dhis2')).toBeUndefined();
    address.keep('/import-export/dhis2?period=202610');
    expect(address.take('/')).toBe('/import-export/dhis2?period=202610');
  });
});
