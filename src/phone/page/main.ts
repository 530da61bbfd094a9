import { elementOf } from '../show/element-of.ts';
import { localizationOf } from '../show/localization.ts';
import { cookie } from '../source/cookies.ts';
import { openPage } from './open-page.ts';

/** The screens on a page of their own below the CHT's origin, for CHTs without extensions. */
class TelephonePage extends HTMLElement {
  connectedCallback(): void {
    void this.#show();
  }

  async #show(): Promise<void> {
    const localization = await localizationOf(cookie('locale') ?? 'en');
    document.documentElement.lang = localization.language;
    const main = elementOf(
      'main',
      { lang: localization.language, dir: localization.direction },
      localization.text('phone.opening'),
    );
    const root = this.shadowRoot ?? this.attachShadow({ mode: 'open' });
    // A file, and no style element: the page's policy lets nothing inside the page be one.
    root.replaceChildren(elementOf('link', { rel: 'stylesheet', href: 'screens.css' }), main);
    await openPage(main, localization);
  }
}

customElements.define('dhis2-telephone-page', TelephonePage);

// Without one (an old WebView, a private window) the page works all the same, while there is a connection.
if ('serviceWorker' in navigator) {
  navigator.serviceWorker.register('service-worker.js').catch((fault: unknown) => {
    console.warn(fault);
  });
}
