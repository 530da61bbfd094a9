import { Location } from '@angular/common';
import { Component } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { Router, TitleStrategy, provideRouter } from '@angular/router';
import { clearLanguagePreference } from '../../i18n/testing/texts-for-specs.ts';
import { signedIn } from '../../session/guards.ts';
import { SessionServer, provideSession, until } from '../../session/testing/session-for-specs.ts';
import { PageTitles } from '../page-titles.ts';
import { shellTexts } from '../texts/shell-texts.ts';
import { SessionGate } from './session-gate.ts';

@Component({ selector: 'cht-inside', template: '<h1>Inside</h1>' })
class Inside {}

describe('the gate before every page', () => {
  let server: SessionServer;
  const open = async () => {
    TestBed.configureTestingModule({
      providers: [
        provideSession(server, shellTexts),
        { provide: TitleStrategy, useExisting: PageTitles },
        provideRouter([
          { path: 'sign-in', children: [] },
          { path: '**', component: Inside, canActivate: [signedIn] },
        ]),
      ],
    });
    const fixture = TestBed.createComponent(SessionGate);
    const router = TestBed.inject(Router);
    router.initialNavigation();
    const element = fixture.nativeElement as HTMLElement;
    const headline = () => element.querySelector('h1')?.textContent;
    const click = (text: string) => {
      const buttons = [...element.querySelectorAll('button')];
      buttons.find((button) => button.textContent.trim() === text)?.click();
    };
    await until(() => headline() !== undefined);
    return { element, headline, click };
  };

  beforeEach(() => {
    server = new SessionServer();
    server.user = 'hrio';
  });

  afterEach(clearLanguagePreference);

  it('shows the page once it is known whose session it is', async () => {
    const { element, headline } = await open();
    expect(headline()).toBe('Inside');
    // The gate itself goes with the next change detection.
    await until(() => element.querySelector('cht-loading-screen') === null);
    expect(element.querySelector('cht-loading-screen')).toBeNull();
  });

  it('says that the database does not answer, and goes on when it does', async () => {
    server.isDown = true;
    const { element, headline, click } = await open();
    expect(headline()).toBe('The database does not answer');
    expect(element.querySelector('[role="alert"]')?.textContent).toContain('try again');
    server.isDown = false;
    click('Try again');
    await until(() => headline() === 'Inside');
    expect(element.querySelector('cht-session-failure')).toBeNull();
  });

  it('titles the browser by what is shown', async () => {
    server.isDown = true;
    const { headline, click } = await open();
    await until(() => document.title.startsWith('The database does not answer'));
    expect(document.title).toBe('The database does not answer – App Management');
    server.isDown = false;
    click('Try again');
    await until(() => headline() === 'Inside');
    await until(() => document.title === 'App Management');
    expect(document.title).toBe('App Management');
  });

  it('says that the database is busy, not that the session has ended', async () => {
    server.settings = {
      ok: false,
      error: { code: 'refused', request: 'settings', status: 429, words: 'too_many_requests' },
    };
    const { element } = await open();
    expect(element.querySelector('[role="alert"]')?.textContent).toContain('Wait a minute');
  });

  it('does not blame the database for a file of the page that did not come', async () => {
    server.settings = { ok: false, error: { code: 'page-files' } };
    const { headline, click } = await open();
    expect(headline()).toBe('A part of this page did not arrive');
    click('Try again');
    expect(server.loadedPages).toEqual([TestBed.inject(Location).path()]);
  });

  it('loads the page anew where somebody else has signed in meanwhile, in another tab', async () => {
    const { headline } = await open();
    const comeBack = async () => {
      const asked = server.asked.length;
      window.dispatchEvent(new Event('focus'));
      await until(() => server.asked.length > asked);
      await new Promise((resolve) => setTimeout(resolve, 20));
    };
    // The same one, nobody, or no answer: what is shown stays.
    await comeBack();
    server.user = undefined;
    await comeBack();
    server.isDown = true;
    await comeBack();
    expect([headline(), server.loadedPages.length]).toEqual(['Inside', 0]);
    server.isDown = false;
    server.user = 'clerk';
    await comeBack();
    expect(server.loadedPages).toEqual([TestBed.inject(Location).path()]);
  });

  it('has its own words for an account that works offline on a phone', async () => {
    server.settings = {
      ok: false,
      error: {
        code: 'refused',
        request: 'settings',
        status: 403,
        words: 'forbidden: Offline users are not allowed access to this endpoint',
      },
    };
    const { element } = await open();
    expect(element.querySelector('[role="alert"]')?.textContent).toContain('an online role');
  });

  it('shows the words of a database that refuses its settings, and lets one sign out', async () => {
    server.settings = {
      ok: false,
      error: { code: 'refused', request: 'settings', status: 403, words: 'Maintenance' },
    };
    const { element, click } = await open();
    expect(element.querySelector('[role="alert"]')?.textContent).toContain('“Maintenance”');
    click('Log out');
    await until(() => server.loadedPages.length > 0);
    expect(server.loadedPages).toEqual(['/sign-in']);
  });
});
