import { Clipboard } from '@angular/cdk/clipboard';
import { BreakpointObserver, type BreakpointState } from '@angular/cdk/layout';
import { TestKey } from '@angular/cdk/testing';
import { TestbedHarnessEnvironment } from '@angular/cdk/testing/testbed';
import { Component } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { MatButtonHarness } from '@angular/material/button/testing';
import { MatMenuHarness } from '@angular/material/menu/testing';
import { MatSidenavHarness } from '@angular/material/sidenav/testing';
import { provideRouter, TitleStrategy } from '@angular/router';
import { RouterTestingHarness } from '@angular/router/testing';
import { Store } from '@ngrx/store';
import { TranslateService } from '@ngx-translate/core';
import { BehaviorSubject } from 'rxjs';
import { clearLanguagePreference } from '../../i18n/testing/texts-for-specs.ts';
import { AppActions } from '../../session/state/session.actions.ts';
import { sessionFeature } from '../../session/state/session.feature.ts';
import { SessionServer, provideSession, until } from '../../session/testing/session-for-specs.ts';
import { PageTitles } from '../page-titles.ts';
import { shellTexts } from '../texts/shell-texts.ts';
import { StartPage } from '../start-page/start-page.ts';
import { AdminConsole } from './admin-console.ts';

@Component({ selector: 'cht-exports', template: '<h1>Exports</h1>' })
class Exports {}

describe('the admin console', () => {
  let server: SessionServer;
  let harness: RouterTestingHarness;
  let width: BehaviorSubject<BreakpointState>;
  const root = () => harness.fixture.nativeElement as HTMLElement;
  const loader = () => TestbedHarnessEnvironment.loader(harness.fixture);
  const links = () =>
    [...root().querySelectorAll('mat-sidenav a')].map((link) => [
      link.textContent.trim(),
      link.getAttribute('href'),
      link.getAttribute('aria-current'),
    ]);

  const open = async (user: string, path: string) => {
    server = new SessionServer();
    server.user = user;
    width = new BehaviorSubject<BreakpointState>({ matches: true, breakpoints: {} });
    TestBed.configureTestingModule({
      providers: [
        provideSession(server, shellTexts),
        { provide: TitleStrategy, useExisting: PageTitles },
        {
          provide: BreakpointObserver,
          useValue: { observe: () => width, isMatched: () => width.value.matches },
        },
        provideRouter([
          {
            path: '',
            component: AdminConsole,
            children: [
              { path: 'import-export', title: 'import.export', component: Exports },
              { path: 'start', title: 'shell.start.title', component: StartPage },
            ],
          },
        ]),
      ],
    });
    harness = await RouterTestingHarness.create();
    const store = TestBed.inject(Store);
    store.dispatch(AppActions.opened());
    const shownUser = store.selectSignal(sessionFeature.selectUser);
    await until(() => shownUser() !== undefined);
    await harness.navigateByUrl(path);
    await harness.fixture.whenStable();
  };

  afterEach(clearLanguagePreference);

  it('leads to what the user may open, and says where one is', async () => {
    await open('hrio', '/import-export');
    expect(links()).toEqual([['Import & export data', '/import-export', 'page']]);
    expect(root().querySelector('main')?.textContent).toContain('Exports');
    expect(root().querySelector('header')?.textContent).toContain('App Management');
    expect(document.title).toBe('Import & export data – App Management');
  });

  it('leads to the guide in the language of the page, beside the page', async () => {
    await open('hrio', '/import-export');
    const help = [...root().querySelectorAll('header a')].find((link) =>
      link.textContent.includes('Help'),
    );
    expect(help?.getAttribute('href')).toBe('guide/en/officer.html');
    expect(help?.getAttribute('target')).toBe('_blank');
    TestBed.inject(TranslateService).use('fr');
    await until(() => help?.getAttribute('href') === 'guide/fr/officer.html');
  });

  it('has no navigation for whom there is nothing, and says which permission is missing', async () => {
    await open('nobody', '/start');
    expect(root().querySelector('mat-sidenav')).toBeNull();
    const main = root().querySelector('main')?.textContent ?? '';
    expect(main).toContain('lacks the permission can_configure');
    expect(main).toContain('lacks the permission can_export_all');
    expect(main).toContain('one of your roles (nobody)');
    expect(root().querySelectorAll('main a').length).toBe(0);
    const copied: string[] = [];
    spyOn(TestBed.inject(Clipboard), 'copy').and.callFake((text) => copied.push(text) > 0);
    root().querySelector<HTMLElement>('cht-copy-button button')?.click();
    expect(copied[0]).toContain('the CHT account nobody (roles: nobody)');
    expect(copied[0]).toContain('can_configure and can_export_all');
  });

  it('offers the export to those who may export but not configure', async () => {
    await open('exporter', '/start');
    const main = root().querySelector('main');
    expect(main?.textContent).toContain('can_configure');
    expect(main?.textContent).not.toContain('can_export_all');
    expect(main?.querySelector('a')?.getAttribute('href')).toBe('/import-export');
  });

  it('skips to the main content without changing the address', async () => {
    await open('hrio', '/import-export');
    const before = location.href;
    root().querySelector<HTMLElement>('.skip')?.click();
    expect(document.activeElement?.id).toBe('main');
    expect(location.href).toBe(before);
  });

  it('never opens the navigation over the page because the window becomes narrow', async () => {
    await open('hrio', '/import-export');
    const resize = async (matches: boolean) => {
      width.next({ matches, breakpoints: {} });
      await harness.fixture.whenStable();
    };
    const navigation = await loader().getHarness(MatSidenavHarness);
    const state = async () => [await navigation.getMode(), await navigation.isOpen()];
    const menuButton = () =>
      loader().getHarness(MatButtonHarness.with({ selector: '.menu-button' }));
    expect(await state()).toEqual(['side', true]);
    await resize(false);
    expect(await state()).toEqual(['over', false]);
    await (await menuButton()).click();
    expect(await state()).toEqual(['over', true]);
    await resize(true);
    await resize(false);
    expect(await state()).toEqual(['over', false]);
    await (await menuButton()).click();
    await (await navigation.host()).sendKeys(TestKey.ESCAPE);
    const host = await (await menuButton()).host();
    await until(async () => (await host.getAttribute('aria-expanded')) === 'false');
    expect(await state()).toEqual(['over', false]);
    await (await menuButton()).click();
    expect(await state()).toEqual(['over', true]);
  });

  it('gives the focus to the heading of the page that is opened, not to that of the first', async () => {
    await open('hrio', '/import-export');
    expect(document.activeElement?.tagName).not.toBe('H1');
    await harness.navigateByUrl('/start');
    await until(() => document.activeElement?.tagName === 'H1');
    expect(document.activeElement?.textContent).toBe('Welcome');
    expect(document.title).toBe('Welcome – App Management');
    document.querySelector<HTMLElement>('header a')?.focus();
    await harness.navigateByUrl('/start?period=202610');
    await harness.fixture.whenStable();
    expect(document.activeElement?.tagName).toBe('A');
  });

  it('says on a narrow screen, too, who is signed in', async () => {
    await open('hrio', '/import-export');
    width.next({ matches: false, breakpoints: {} });
    await harness.fixture.whenStable();
    const menu = await loader().getHarness(MatMenuHarness.with({ selector: '.account-button' }));
    await menu.open();
    expect(document.querySelector('.mat-mdc-menu-panel')?.textContent).toContain('hrio');
    const [signOut] = await menu.getItems({ text: /Log out/ });
    await signOut?.click();
    await until(() => server.loadedPages.length > 0);
    expect(server.user).toBeUndefined();
  });

  it('changes the language, the direction and the title', async () => {
    await open('hrio', '/start');
    const menu = await loader().getHarness(MatMenuHarness);
    await menu.open();
    const items = await menu.getItems();
    expect(await Promise.all(items.map((item) => item.getText()))).toEqual([
      'English',
      'Français',
      'العربية',
      'More languages',
    ]);
    await items[2]?.click();
    await until(() => document.documentElement.lang === 'ar');
    await harness.fixture.whenStable();
    expect(document.documentElement.dir).toBe('rtl');
    expect(root().querySelector('mat-sidenav-container')?.textContent).toContain('مرحبًا');
  });

  it('says that one is still signed in when signing out did not reach the database', async () => {
    await open('hrio', '/import-export');
    server.isDown = true;
    const button = await loader().getHarness(
      MatButtonHarness.with({ selector: 'header > button:last-child' }),
    );
    await button.click();
    const alert = () => root().querySelector('main [role="alert"]')?.textContent ?? '';
    await until(() => alert() !== '');
    expect(alert()).toContain('You are still signed in.');
    // What is under way is stopped first: its answer could bring a session back.
    expect(server.asked.slice(-3)).toEqual(['STOP', 'DELETE', 'GO ON']);
    expect(server.user).toBe('hrio');
    expect(server.loadedPages).toEqual([]);
  });
});
