// A console that is not ours: its own address, theme and session, and the feature from its package.
import { Component, inject, signal } from '@angular/core';
import { bootstrapApplication } from '@angular/platform-browser';
import { provideRouter, Router, RouterLink, RouterOutlet } from '@angular/router';
import { provideEffects } from '@ngrx/effects';
import { provideStore } from '@ngrx/store';
import { provideTranslateService, TranslateService } from '@ngx-translate/core';
import { provideDhis2Export } from 'cht-dhis2-export';

@Component({
  selector: 'county-console',
  imports: [RouterLink, RouterOutlet],
  template: `
    <nav><a routerLink="/reports/out">Exports</a></nav>
    <router-outlet />
  `,
})
class Console {}

@Component({
  selector: 'county-login',
  template: `
    <h1>County login</h1>
    <form (submit)="signIn($event)">
      <label>Name <input name="name" /></label>
      <label>Password <input name="password" type="password" /></label>
      <button>Enter</button>
      <p role="alert">{{ failure() }}</p>
    </form>
  `,
})
class Login {
  readonly #router = inject(Router);
  readonly #translate = inject(TranslateService);
  protected readonly failure = signal('');

  protected async signIn(event: SubmitEvent): Promise<void> {
    event.preventDefault();
    const form = new FormData(event.target as HTMLFormElement);
    const answer = await fetch('/_session', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({
        name: form.get('name'),
        password: form.get('password'),
      }),
    });
    if (!answer.ok) {
      this.failure.set('No.');
      return;
    }
    await this.#readNames();
    await this.#router.navigateByUrl('/reports/out');
  }

  /** The names of data sets and targets, which the feature takes from the console's own texts. */
  async #readNames(): Promise<void> {
    const messages = await (await fetch('/medic/messages-en')).json();
    this.#translate.setTranslation('en', {
      ...messages.generic,
      ...messages.custom,
    });
  }
}

bootstrapApplication(Console, {
  providers: [
    provideStore(),
    provideEffects(),
    provideTranslateService({ lang: 'en', fallbackLang: 'en' }),
    provideRouter([
      { path: 'login', component: Login },
      {
        path: 'reports/out',
        providers: [
          provideDhis2Export({
            databaseUrl: '/medic',
            signInUrl: '/login',
            openWorker: () =>
              new Worker(new URL('./dhis2-export.worker', import.meta.url), {
                type: 'module',
              }),
          }),
        ],
        loadChildren: () =>
          import('cht-dhis2-export').then(({ importExportRoutes }) => importExportRoutes),
      },
    ]),
  ],
}).catch((failure: unknown) => {
  console.error(failure);
});
