import { Component, inject } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { Router, provideRouter, withNavigationErrorHandler } from '@angular/router';
import { RouterTestingHarness } from '@angular/router/testing';
import { LOAD_PAGE } from '../../session/load-page.ts';
import { until } from '../../session/testing/session-for-specs.ts';
import { PageFailure } from './page-failure.ts';

@Component({ selector: 'cht-there', template: 'there' })
class There {}

describe('a page that cannot be opened', () => {
  let loaded: string[];
  let isThere: boolean;
  let fetchFn: jasmine.Spy;

  beforeEach(() => {
    sessionStorage.removeItem('cht-dhis2-export.reloaded');
    loaded = [];
    isThere = false;
    spyOn(console, 'error');
    fetchFn = spyOn(window, 'fetch').and.callFake(() => Promise.resolve(new Response()));
    TestBed.configureTestingModule({
      providers: [
        { provide: LOAD_PAGE, useValue: (address: string) => loaded.push(address) },
        provideRouter(
          [
            { path: 'there', component: There },
            {
              path: 'lazy',
              loadComponent: () =>
                isThere
                  ? Promise.resolve(There)
                  : Promise.reject(new TypeError('Failed to fetch dynamically imported module')),
            },
          ],
          withNavigationErrorHandler((failure) => {
            void inject(PageFailure).take(failure);
          }),
        ),
      ],
    });
  });

  afterEach(() => {
    sessionStorage.removeItem('cht-dhis2-export.reloaded');
  });

  const failure = () => TestBed.inject(PageFailure);
  const open = (address: string) =>
    TestBed.inject(Router)
      .navigateByUrl(address)
      .catch(() => false);

  it('is loaded again once with its address, then said', async () => {
    await RouterTestingHarness.create('/there');
    await open('/lazy?dataSet=VMuFODsyWaO');
    await until(() => loaded.length > 0);
    expect(loaded).toEqual(['/lazy?dataSet=VMuFODsyWaO']);
    expect(failure().address()).toBeUndefined();
    await open('/lazy?dataSet=VMuFODsyWaO');
    await until(() => failure().address() !== undefined);
    expect(failure().address()).toBe('/lazy?dataSet=VMuFODsyWaO');
    expect(loaded.length).toBe(1);
  });

  it('is said at once where the server does not answer: loading again would lose the page', async () => {
    await RouterTestingHarness.create('/there');
    for (const [index, answer] of [
      () => Promise.reject(new TypeError('Failed to fetch')),
      () => Promise.resolve(new Response('', { status: 502 })),
    ].entries()) {
      fetchFn.and.callFake(answer);
      await open('/lazy');
      await until(() => failure().address() !== undefined);
      expect(loaded).toEqual([]);
      await open(`/there?again=${index}`);
      expect(failure().address()).toBeUndefined();
    }
  });

  it('is a new failure after a page was opened', async () => {
    await RouterTestingHarness.create('/there');
    await open('/lazy');
    await until(() => loaded.length === 1);
    isThere = true;
    await open('/lazy?one');
    isThere = false;
    TestBed.inject(Router).resetConfig([
      { path: 'lazy', loadComponent: () => Promise.reject(new TypeError('again')) },
    ]);
    await open('/lazy?two');
    await until(() => loaded.length === 2);
    expect(failure().address()).toBeUndefined();
  });

  it('is never loaded again and again where the browser keeps nothing', async () => {
    spyOn(Storage.prototype, 'setItem').and.throwError('SecurityError');
    await RouterTestingHarness.create('/there');
    await open('/lazy');
    await until(() => failure().address() !== undefined);
    expect(loaded).toEqual([]);
  });
});
