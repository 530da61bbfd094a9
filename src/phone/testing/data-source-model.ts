// What the CHT's web app does for an extension, as its documentation says it, over the documents of a
// phone, and as strict as the app is. Nothing else can be called.

import type { ChtDataSource } from '../source/cht-data-source.ts';
import { type PhoneStore, type Stored, typeOf } from './phone-store.ts';

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

export const fieldOf = (value: unknown, name: string): unknown =>
  isRecord(value) ? value[name] : undefined;

const PERIOD = /^\d{4}-(0[1-9]|1[0-2])$/;

const invalid = (what: string): Error => new Error(`InvalidArgumentError: ${what}`);

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
 */
export async function dataSourceModel(
  store: PhoneStore,
  language: string,
  created: unknown[] = [],
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
  const contactOf = async (id: string): Promise<Stored | null> => {
    const found = await store.byId(id);
    return found !== undefined && known.has(typeOf(found)) ? found : null;
  };
  return {
    v1: {
      contact: {
        getByUuid: contactOf,
        async *getUuidsByType(type: string) {
          assertType(type);
          yield* await store.idsOfType(type);
        },
      },
      place: {
        async *getByType(type: string) {
          assertType(type);
          if (known.get(type) === true) throw invalid(`[${type}] is not a place.`);
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
          if (asked.length === 0) throw invalid('Invalid contact ids.');
          const wanted = new Set(asked);
          const of = `target~${period}~`;
          const found = await store.idsBetween(of, `${of}\ufff0`);
          const chosen = found.filter((id) => wanted.has(id.split('~')[2] ?? ''));
          for (const one of await store.byIds(chosen)) if (isTarget(one)) yield one;
        },
      },
      report: {
        getByUuid: (id: string) =>
          Promise.resolve(created.find((one) => fieldOf(one, '_id') === id) ?? null),
        async *getUuidsByForms(forms: readonly string[]) {
          await Promise.resolve();
          for (const one of created) {
            if (forms.includes(String(fieldOf(one, 'form')))) yield String(fieldOf(one, '_id'));
          }
        },
        create: async (given: object) => {
          const input = given as Readonly<Record<string, unknown>>;
          const form = String(input['form']);
          if ('_id' in input || '_rev' in input) throw invalid('_id and _rev are not given.');
          if ((await store.byId(`form:${form}`)) === undefined) {
            throw invalid(`Invalid form value [${form}].`);
          }
          if ((await contactOf(String(input['contact']))) === null) {
            throw invalid(`Contact [${String(input['contact'])}] not found.`);
          }
          const _id = `report-${String(created.length)}`;
          const stored = { ...input, _id, type: 'data_record' };
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
