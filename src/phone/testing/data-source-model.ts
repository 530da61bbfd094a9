// What the CHT's web app does for an extension, over the documents of a phone, and as strict as the app is:
// it is held against what a CHT answered (recordings.spec.ts). Nothing else can be called.

import type { ChtDataSource } from '../source/cht-data-source.ts';
import { type PhoneStore, type Stored, typeOf } from './phone-store.ts';

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

export const fieldOf = (value: unknown, name: string): unknown =>
  isRecord(value) ? value[name] : undefined;

const PERIOD = /^\d{4}-(0[1-9]|1[0-2])$/;

const invalid = (what: string): Error =>
  Object.assign(new Error(what), { name: 'InvalidArgumentError' });

/** The types that are contacts by themselves; any other is one by `contact_type` alone. */
const OWN_TYPES = ['district_hospital', 'health_center', 'clinic', 'person'];

/** A target document as the CHT's data source takes it for one. */
const isTarget = (document: Stored | undefined): document is Stored =>
  document?.['type'] === 'target' &&
  ['user', 'owner', 'reporting_period'].every((name) => typeof document[name] === 'string') &&
  typeof document['updated_date'] === 'number' &&
  Array.isArray(document['targets']);

/**
 * The data source over a phone's documents.
 *
 * @param created the reports that are created, in their order
 * @param release 5.2.0 finds reports by words alone
 */
export async function dataSourceModel(
  store: PhoneStore,
  language: string,
  created: unknown[] = [],
  release: '5.2.0' | 'later' = 'later',
): Promise<ChtDataSource> {
  const settings = fieldOf(await store.byId('settings'), 'settings');
  const types = fieldOf(settings, 'contact_types');
  const known = new Map(
    (Array.isArray(types) ? types : []).map((type) => [
      fieldOf(type, 'id'),
      fieldOf(type, 'person') === true,
    ]),
  );
  const messages = (await store.byId(`messages-${language}`)) ?? (await store.byId('messages-en'));
  const texts = { ...Object(messages?.['generic']), ...Object(messages?.['custom']) } as object;
  const assertType = (type: string): void => {
    if (!known.has(type)) throw invalid(`Invalid contact type [${type}].`);
  };
  const isContact = (document: Stored): boolean => {
    const type = document['type'];
    const isOfType = type === 'contact' || OWN_TYPES.includes(String(type));
    return isOfType && known.has(typeOf(document));
  };
  const contactOf = async (id: string): Promise<Stored | null> => {
    const found = await store.byId(id);
    return found !== undefined && isContact(found) ? found : null;
  };
  const reportOf = async (id: string): Promise<unknown> => {
    const found = created.find((one) => fieldOf(one, '_id') === id) ?? (await store.byId(id));
    return fieldOf(found, 'type') === 'data_record' ? found : null;
  };
  const idsOfForm = async (form: string): Promise<readonly string[]> => [
    ...created
      .filter((one) => fieldOf(one, 'form') === form)
      .map((one) => String(fieldOf(one, '_id'))),
    ...(await store.idsOfForm(form)),
  ];
  async function* getByIds(ids: readonly string[]): AsyncGenerator {
    const found = await store.byIds(ids);
    yield* found.filter((one) => isContact(one));
  }
  async function* getUuidsByForms(forms: readonly string[]): AsyncGenerator<string> {
    if (forms.length === 0) throw invalid('Invalid forms [[]].');
    for (const form of forms) yield* await idsOfForm(form);
  }
  return {
    v1: {
      contact: {
        getByUuid: (id: string) => {
          if (id === '') return Promise.reject(invalid('Invalid UUID [""].'));
          return contactOf(id);
        },
        ...(release === '5.2.0' ? {} : { getByIds }),
        async *getUuidsByType(type: string) {
          assertType(type);
          yield* await store.idsOfType(type);
        },
      },
      place: {
        async *getByType(type: string) {
          if (known.get(type) !== false) throw invalid(`Invalid contact type [${type}].`);
          yield* await store.byIds(await store.idsOfType(type));
        },
      },
      target: {
        getById: async (id: string) => {
          const found = await store.byId(id);
          return isTarget(found) ? found : null;
        },
        async *getByReportingPeriodContactIds(period: string, ids: string | readonly string[]) {
          const asked = typeof ids === 'string' ? [ids] : ids;
          if (!PERIOD.test(period)) throw invalid(`Invalid reporting period [${period}].`);
          if (asked.length === 0) throw invalid('Invalid contact Ids [].');
          const wanted = new Set(asked);
          const of = `target~${period}~`;
          const found = await store.idsBetween(of, `${of}\ufff0`);
          const chosen = found.filter((id) => wanted.has(id.split('~')[2] ?? ''));
          for (const one of await store.byIds(chosen)) if (isTarget(one)) yield one;
        },
      },
      report: {
        getByUuid: reportOf,
        ...(release === '5.2.0' ? {} : { getUuidsByForms }),
        getUuidsByFreetext: (words: string) => getUuidsByForms([words.replace(/^form:/, '')]),
        create: async (given: object) => {
          const stored = await asStored(given, created.length, store, contactOf);
          created.push(stored);
          return stored;
        },
      },
      translate: (key: string) => {
        const text = fieldOf(texts, key);
        return typeof text === 'string' ? text : key;
      },
    },
  };
}

/** A new report as the app stores it, with its contact's places; refused as the app does. */
async function asStored(
  given: object,
  index: number,
  store: PhoneStore,
  contactOf: (id: string) => Promise<Stored | null>,
): Promise<Stored> {
  const { form, contact, ...input } = given as Readonly<Record<string, unknown>>;
  for (const field of ['_id', '_rev'])
    if (field in input) throw invalid(`The [${field}] field must not be set.`);
  if (typeof contact !== 'string') throw invalid('The [contact] field must have a [string] value.');
  if ((await store.byId(`form:${String(form)}`)) === undefined)
    throw invalid(`Invalid form value [${String(form)}].`);
  const found = await contactOf(contact);
  if (found === null) throw invalid(`Contact [${contact}] not found.`);
  const { _id, parent } = found;
  const own = { _id: `report-${String(index)}`, _rev: '1-report', type: 'data_record' };
  return { reported_date: Date.now(), ...input, form, contact: { _id, parent }, ...own };
}
