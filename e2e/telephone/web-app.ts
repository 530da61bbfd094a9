// What the CHT's web app does for an extension, bundled for the browser.

import { dataSourceModel, fieldOf } from '../../src/phone/testing/data-source-model.ts';
import {
  memoryStore,
  type PhoneStore,
  pouchStore,
  type Stored,
} from '../../src/phone/testing/phone-store.ts';

/** What a test reads of the page. */
declare global {
  interface Window {
    /** The reports that were created on the phone. */
    created: unknown[];
    /** Milliseconds from putting the element into the page until it shows its numbers. */
    opened?: number;
    openExtension?: (name: string) => Promise<void>;
    /** Stores documents on the phone as a sync of the CHT's app does. */
    syncDown?: (documents: readonly object[]) => Promise<void>;
  }
}

/** The database of whoever is signed in, under the name that the CHT's app gives it. */
async function ofPouchDB(documents: readonly Stored[]): Promise<PhoneStore> {
  const context: unknown = JSON.parse(
    decodeURIComponent(/userCtx=([^;]*)/.exec(document.cookie)?.[1] ?? '{}'),
  );
  const store = await pouchStore(`medic-user-${String(fieldOf(context, 'name'))}`, documents);
  window.syncDown = async (synced) => {
    await store.database.bulkDocs([...synced], { new_edits: false });
  };
  return store;
}

async function start(): Promise<void> {
  window.created = [];
  const documents = (await (await fetch('/phone.json')).json()) as readonly Stored[];
  const language = /locale=(\w+)/.exec(document.cookie)?.[1] ?? 'en';
  const store =
    location.search === '?pouchdb' ? await ofPouchDB(documents) : memoryStore(documents);
  const cht = await dataSourceModel(store, language, window.created);
  window.openExtension = async (name) => {
    const properties = documents.find(({ _id }) => _id === `ui-extension:${name}`);
    const attachment = fieldOf(fieldOf(properties, '_attachments'), 'extension.js');
    const bytes = Uint8Array.from(atob(String(fieldOf(attachment, 'data'))), (letter) =>
      letter.charCodeAt(0),
    );
    const begun = performance.now();
    const module: { exports: unknown } = { exports: null };
    // eslint-disable-next-line @typescript-eslint/no-implied-eval, @typescript-eslint/no-unsafe-call -- As the web app loads it.
    new Function('module', new TextDecoder().decode(bytes))(module);
    const elementName = `cht-${name}`;
    if (customElements.get(elementName) === undefined) {
      customElements.define(elementName, module.exports as CustomElementConstructor);
    }
    const element = document.createElement(elementName);
    Object.assign(element, {
      cht,
      inputs: { config: fieldOf(properties, 'config'), userContactSummary: undefined },
    });
    document.querySelector('#tab')?.replaceChildren(element);
    await new Promise<void>((resolve) => {
      const look = (): void => {
        const shown = element.shadowRoot?.querySelector(
          '.rows, .month, .who, [role="alert"], .days + *',
        );
        if (shown instanceof Element) resolve();
        else requestAnimationFrame(look);
      };
      look();
    });
    window.opened = performance.now() - begun;
  };
  document.body.dataset['ready'] = '';
}

void start();
