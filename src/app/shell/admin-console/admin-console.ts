import { BreakpointObserver } from '@angular/cdk/layout';
import { NgTemplateOutlet } from '@angular/common';
import {
  Component,
  type ElementRef,
  computed,
  inject,
  linkedSignal,
  viewChild,
} from '@angular/core';
import { toSignal } from '@angular/core/rxjs-interop';
import { MatButtonModule } from '@angular/material/button';
import { MatIcon } from '@angular/material/icon';
import { MatMenuModule } from '@angular/material/menu';
import { MatSidenavModule } from '@angular/material/sidenav';
import { RouterLink, RouterLinkActive, RouterOutlet } from '@angular/router';
import { Store } from '@ngrx/store';
import { TranslatePipe, TranslateService } from '@ngx-translate/core';
import { map } from 'rxjs';
import { LanguageMenu } from '../../i18n/index.ts';
import { sessionErrorKey } from '../../session/session-error-key.ts';
import { AdminConsoleActions } from '../../session/state/session.actions.ts';
import { sessionFeature } from '../../session/state/session.feature.ts';
import { NAV_ITEMS } from '../nav-items.ts';
import { focusHeadingOfNewPage } from './focus-heading.ts';

const WIDE = '(min-width: 768px)';

/** The frame around every page of the console: top bar, side navigation, main content. */
@Component({
  selector: 'cht-admin-console',
  imports: [
    LanguageMenu,
    MatButtonModule,
    MatIcon,
    MatMenuModule,
    MatSidenavModule,
    NgTemplateOutlet,
    RouterLink,
    RouterLinkActive,
    RouterOutlet,
    TranslatePipe,
  ],
  templateUrl: './admin-console.html',
  styleUrl: './admin-console.scss',
})
export class AdminConsole {
  readonly #store = inject(Store);
  readonly #translate = inject(TranslateService);
  readonly #breakpoints = inject(BreakpointObserver);
  readonly #may = this.#store.selectSignal(sessionFeature.selectMay);
  private readonly main = viewChild.required<ElementRef<HTMLElement>>('main');

  /** The guide for officers, in French or else in English: a file below the page's own address. */
  protected readonly guide = computed(
    () => `guide/${this.#translate.currentLang() === 'fr' ? 'fr' : 'en'}/officer.html`,
  );
  protected readonly errorKey = sessionErrorKey;
  protected readonly user = this.#store.selectSignal(sessionFeature.selectUser);
  protected readonly refusal = this.#store.selectSignal(sessionFeature.selectRefusal);
  protected readonly navItems = computed(() =>
    NAV_ITEMS.filter(({ permission }) => this.#may()(permission)),
  );
  protected readonly isWide = toSignal(
    this.#breakpoints.observe(WIDE).pipe(map(({ matches }) => matches)),
    { initialValue: this.#breakpoints.isMatched(WIDE) },
  );
  /**
   * Whether the navigation was opened over the page. Closed again whenever the width changes between
   * narrow and wide: zooming in or turning a tablet must never cover the page.
   */
  protected readonly isMenuOpen = linkedSignal({ source: this.isWide, computation: () => false });

  constructor() {
    focusHeadingOfNewPage(() => this.main().nativeElement);
  }

  protected skipToMain(event: Event): void {
    // A link to #main would be an address of its own under <base href>, and lose the choice.
    event.preventDefault();
    this.main().nativeElement.focus();
  }

  protected signOut(): void {
    this.#store.dispatch(AdminConsoleActions.signOutClicked());
  }
}
