import { decodeExtensionConfig } from '../domain/index.ts';
import { showScreen } from './show-screen.ts';
import { elementOf } from './show/element-of.ts';
import { localizationOf } from './show/localization.ts';
import styles from './phone.css';
import { chtSource } from './source/cht-source.ts';
import type { ChtDataSource, ExtensionInputs } from './source/cht-data-source.ts';

/**
 * The element that the CHT's web app (5.2 and later) makes of an extension: it sets `cht` and
 * `inputs`, and puts it into the page. Whatever goes wrong is said on the screen: what is thrown, the
 * CHT stores as a fault of its own app.
 */
export default class TelephoneScreen extends HTMLElement {
  cht?: ChtDataSource;
  inputs?: ExtensionInputs;

  connectedCallback(): void {
    void this.#show();
  }

  async #show(): Promise<void> {
    const root = this.shadowRoot ?? this.attachShadow({ mode: 'open' });
    const { cht, inputs = {} } = this;
    if (cht === undefined) return;
    const source = chtSource(cht, inputs);
    const localization = await localizationOf(source.language());
    const main = elementOf(
      'main',
      { lang: localization.language, dir: localization.direction },
      localization.text('phone.opening'),
    );
    root.replaceChildren(elementOf('style', {}, styles), main);
    await showScreen(main, localization, source, decodeExtensionConfig(inputs.config));
  }
}
