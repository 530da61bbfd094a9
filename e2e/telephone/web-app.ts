// What the CHT's web app does for an extension, as its documentation says it, over the documents of a
// phone: bundled for the browser, and as strict as the app is. Nothing else can be called.

/** A document as a phone holds it. */
export type Stored = Readonly<Record<string, unknown>> & { readonly _id: string };

/** What a test reads of the page. */
declare global {
  interface Window {
    /** The reports that were created on the phone. */
    created: unknown[];
    /** Milliseconds from putting the element into the page until it shows its numbers. */
    opened?: number;
    openExtension?: (name: string) => Promise<void>;
  }
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const fieldOf = (value: unknown, name: string): unknown =>
  isRecord(value) ? value[name] : undefined;

const PERIOD = /^\d{4}-(0[1-9]|1[0-2])$/;

const typeOf = (document: Stored): unknown =>
  document['type'] === 'contact' ? document['contact_type'] : document['type'];

const invalid = (what: string): Error => new Error(`InvalidArgumentError: ${what}`);

/** A target document as the CHT's data source takes it for one. */
const isTarget = (document: Stored | undefined): document is Stored =>
  document?.['type'] === 'target' &&
  ['user', 'owner', 'reporting_period'].every((name) => typeof document[name] === 'string') &&
  typeof document['updated_date'] === 'number' &&
  Array.isArray(document['targets']);

function dataSource(documents: readonly Stored[], language: string): object {
  const byId = new Map(documents.map((document) => [document._id, document]));
  const settings = fieldOf(byId.get('settings'), 'settings');
  const types = fieldOf(settings, 'contact_types');
  const known = new Map(
    (Array.isArray(types) ? types : []).map((type) => [
      fieldOf(type, 'id'),
      fieldOf(type, 'person') === true,
    ]),
  );
  const messages = byId.get(`messages-${language}`) ?? byId.get('messages-en');
  const texts = { ...Object(messages?.['generic']), ...Object(messages?.['custom']) } as object;
  const assertType = (type: string): void => {
    if (!known.has(type)) throw invalid(`Invalid contact type [${type}].`);
  };
  // Each answer comes later, as that of a database does.
  const later = <T>(value: T): Promise<T> =>
    new Promise((resolve) => setTimeout(resolve, 0, value));
  const contacts = documents.filter((document) => known.has(typeOf(document)));
  return {
    v1: {
      contact: {
        getByUuid: async (id: string) => later(contacts.find(({ _id }) => _id === id) ?? null),
        async *getUuidsByType(type: string) {
          assertType(type);
          for (const one of contacts) if (typeOf(one) === type) yield one._id;
          await later(undefined);
        },
      },
      place: {
        async *getByType(type: string) {
          assertType(type);
          if (known.get(type) === true) throw invalid(`[${type}] is not a place.`);
          await later(undefined);
          for (const one of contacts) if (typeOf(one) === type) yield structuredClone(one);
        },
      },
      target: {
        getById: async (id: string) => {
          const found = byId.get(id);
          return later(isTarget(found) ? structuredClone(found) : null);
        },
        async *getByReportingPeriodContactIds(period: string, ids: string | readonly string[]) {
          const asked = typeof ids === 'string' ? [ids] : ids;
          if (!PERIOD.test(period)) throw invalid(`Invalid reporting period [${period}].`);
          if (asked.length === 0) throw invalid('Invalid contact ids.');
          await later(undefined);
          const wanted = new Set(asked);
          for (const one of documents) {
            const [, , owner = ''] = one._id.split('~');
            const isOfPeriod = one._id.startsWith(`target~${period}~`);
            if (isOfPeriod && wanted.has(owner) && isTarget(one)) yield structuredClone(one);
          }
        },
      },
      report: {
        create: async (input: Readonly<Record<string, unknown>>) => {
          if ('_id' in input || '_rev' in input) throw invalid('_id and _rev are not given.');
          if (!byId.has(`form:${String(input['form'])}`)) {
            throw invalid(`Invalid form value [${String(input['form'])}].`);
          }
          const contact = contacts.find(({ _id }) => _id === input['contact']);
          if (contact === undefined)
            throw invalid(`Contact [${String(input['contact'])}] not found.`);
          const stored = { ...input, type: 'data_record' };
          window.created.push(stored);
          return later(stored);
        },
      },
      translate: (key: string) => {
        const text = fieldOf(texts, key);
        return typeof text === 'string' ? text : key;
      },
    },
  };
}

async function start(): Promise<void> {
  window.created = [];
  const documents = (await (await fetch('/phone.json')).json()) as readonly Stored[];
  const language = /locale=(\w+)/.exec(document.cookie)?.[1] ?? 'en';
  const cht = dataSource(documents, language);
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
        const isShown = element.shadowRoot?.querySelector('h1, [role="alert"]') !== null;
        if (isShown && element.shadowRoot?.querySelector('.row, table, .problem, p') !== null) {
          resolve();
        } else requestAnimationFrame(look);
      };
      look();
    });
    window.opened = performance.now() - begun;
  };
  document.body.dataset['ready'] = '';
}

void start();
