import { DOCUMENT, Component, Injectable, inject } from '@angular/core';
import { Directionality } from '@angular/cdk/bidi';
import { TestBed } from '@angular/core/testing';
import { MatIconRegistry } from '@angular/material/icon';
import { DomSanitizer, Title } from '@angular/platform-browser';
import { provideRouter } from '@angular/router';
import { RouterTestingHarness } from '@angular/router/testing';
import { provideEffects } from '@ngrx/effects';
import { provideStore } from '@ngrx/store';
import {
  TranslateCompiler,
  TranslatePipe,
  TranslateService,
  provideTranslateCompiler,
  provideTranslateService,
} from '@ngx-translate/core';
import type { InterpolatableTranslationObject, TranslationObject } from '@ngx-translate/core';
import { firstValueFrom } from 'rxjs';
import { until } from '../session/testing/session-for-specs.ts';
import { importExportRoutes, provideDhis2Export } from './index.ts';

/** The compiler of another console: it marks what went through it, and knows no ICU messages. */
@Injectable()
class ShoutingCompiler extends TranslateCompiler {
  override compile(text: string): string {
    return `${text}!`;
  }

  override compileTranslations(texts: TranslationObject): InterpolatableTranslationObject {
    return Object.fromEntries(
      Object.entries(texts)
        .filter((entry): entry is [string, string] => typeof entry[1] === 'string')
        .map(([key, text]) => [key, this.compile(text)]),
    );
  }
}

@Component({
  selector: 'cht-other-page',
  imports: [TranslatePipe],
  template: `{{ 'greeting' | translate }}`,
})
class OtherPage {}

/** Nothing is exported here. */
const openWorker = (): Worker => new Worker('data:,');

describe('the feature in the console of somebody else', () => {
  const TEXTS = {
    greeting: 'Karibu',
    'export.dhis.place.label': 'Chuja kwa eneo',
    'dhis.dataset.monthly': 'Ripoti ya mwezi',
  };
  let harness: RouterTestingHarness;
  let host: TranslateService;
  const root = () => inject(DOCUMENT).documentElement;
  const pageState = () =>
    TestBed.runInInjectionContext(() => [
      root().lang,
      root().dir,
      inject(Directionality).value,
      host.getCurrentLang(),
      host.getFallbackLang(),
    ]);
  const text = () => harness.routeNativeElement?.textContent ?? '';
  /** A database that the feature asks for, and that never answers. */
  const silence = () => new Promise<Response>(() => undefined);

  beforeEach(async () => {
    spyOn(window, 'fetch').and.callFake(silence);
    TestBed.configureTestingModule({
      providers: [
        provideStore(),
        provideEffects(),
        provideTranslateService({ compiler: provideTranslateCompiler(ShoutingCompiler) }),
        provideRouter([
          { path: 'other', component: OtherPage },
          {
            path: 'import-export',
            providers: [provideDhis2Export({ databaseUrl: '/medic', openWorker })],
            children: importExportRoutes,
          },
        ]),
      ],
    });
    host = TestBed.inject(TranslateService);
    host.setTranslation('lg', TEXTS);
    host.setTranslation('fr', { greeting: 'Bonjour' });
    host.setFallbackLang('fr');
    await firstValueFrom(host.use('lg'));
    const registry = TestBed.inject(MatIconRegistry);
    const icon = TestBed.inject(DomSanitizer).bypassSecurityTrustHtml('<svg id="of-host"></svg>');
    registry.addSvgIconLiteral('menu', icon);
    TestBed.runInInjectionContext(() => {
      root().lang = 'lg';
    });
    harness = await RouterTestingHarness.create('/other');
  });

  afterEach(() => {
    TestBed.runInInjectionContext(() => {
      root().lang = 'en';
    });
  });

  it("changes nothing of the console: texts, compiler, language, direction and icons are the console's", async () => {
    const before = { state: pageState(), texts: { ...host.getTranslations('lg') } };
    await harness.navigateByUrl('/import-export');
    await until(() => text().includes('DHIS2'));
    expect(pageState()).toEqual(before.state);
    expect({ ...host.getTranslations('lg') }).toEqual(before.texts);
    expect(host.instant('greeting')).toBe('Karibu!');
    expect(host.instant('export.dhis.title')).toBe('export.dhis.title');
    const icon = await firstValueFrom(TestBed.inject(MatIconRegistry).getNamedSvgIcon('menu'));
    expect(icon.id).toBe('of-host');
    await harness.navigateByUrl('/other');
    expect(text()).toBe('Karibu!');
  });

  it("shows its own words in the console's language, else in its fallback, and its title in words", async () => {
    await harness.navigateByUrl('/import-export');
    // There are no Luganda words; French is what this console falls back to.
    await until(() => text().includes('Exportation DHIS2'));
    expect(TestBed.inject(Title).getTitle()).toBe('Exportation DHIS2');
    // The console's text of the same key means another page.
    expect(text()).not.toContain('Chuja kwa eneo');
    expect(text()).not.toContain('export.dhis.');
    expect(text()).not.toContain('!');
    expect(host.instant('dhis.dataset.monthly')).toBe('Ripoti ya mwezi!');
  });

  it("follows the console's language", async () => {
    await harness.navigateByUrl('/import-export');
    await until(() => text().includes('Exportation DHIS2'));
    host.setTranslation('en', { greeting: 'Hello' });
    host.use('en');
    await until(() => text().includes('DHIS2 export'));
    await harness.fixture.whenStable();
    expect(TestBed.inject(Title).getTitle()).toBe('DHIS2 export');
    expect(text()).not.toContain('Exportation');
  });

  it('shows English where the console has chosen no language yet', async () => {
    TestBed.resetTestingModule();
    TestBed.configureTestingModule({
      providers: [
        provideStore(),
        provideEffects(),
        provideTranslateService(),
        provideRouter([{ path: '', children: importExportRoutes }]),
      ],
    });
    harness = await RouterTestingHarness.create('/dhis2');
    await until(() => text().includes('DHIS2 export'));
    expect(text()).not.toContain('export.dhis.');
  });
});
