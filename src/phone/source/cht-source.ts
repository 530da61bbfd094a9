import { fieldOf, isFilledText, type Tag } from '../../domain/index.ts';
import { allOf } from './all-of.ts';
import { askServer } from './ask-server.ts';
import type { ChtDataSource, ExtensionInputs } from './cht-data-source.ts';
import { cookie } from './cookies.ts';
import { lastSyncOfApp } from './last-sync.ts';
import { readerOf, signedInUser } from './own-account.ts';
import type { Source } from './source.ts';

/** The documents of the CHT's app: offline those of the phone. */
export function chtSource({ v1 }: ChtDataSource, { userContactSummary }: ExtensionInputs): Source {
  return {
    async reader() {
      const user = signedInUser();
      const reader = user === undefined ? { facilities: [], roles: [] } : await readerOf(user);
      const contact = fieldOf(userContactSummary, 'contact_id');
      return isFilledText(contact) ? { ...reader, contact } : reader;
    },
    places: async (types) =>
      (await Promise.all(types.map((type) => ofType(v1.place.getByType(type))))).flat(),
    peopleIds: async (types) =>
      (await Promise.all(types.map((type) => ofType(v1.contact.getUuidsByType(type))))).flat(),
    async contacts(ids) {
      const { getByIds, getByUuid } = v1.contact;
      if (getByIds !== undefined) return allOf(getByIds(ids));
      return (await Promise.all(ids.map((id) => getByUuid(id)))).filter(isThere);
    },
    async targetDocuments(tag: Tag, owners) {
      if (owners.length === 0) return [];
      return allOf(v1.target.getByReportingPeriodContactIds(tag, owners));
    },
    targetDocumentsOf: async (ids) =>
      (await Promise.all(ids.map((id) => v1.target.getById(id)))).filter(isThere),
    onServer: askServer,
    translate(key) {
      const text = v1.translate(key);
      return isFilledText(text) && text !== key ? text : undefined;
    },
    language: () => cookie('locale') ?? 'en',
    lastSync: lastSyncOfApp,
    async reports(form) {
      const { getUuidsByForms, getUuidsByFreetext } = v1.report;
      // 5.2.0 has only the index of its search, which the app makes when it is first asked.
      const ids = await allOf(getUuidsByForms?.([form]) ?? getUuidsByFreetext(`form:${form}`));
      return (await Promise.all(ids.map((id) => v1.report.getByUuid(id)))).filter(isThere);
    },
    async createReport(report) {
      await v1.report.create(report);
    },
  };
}

/**
 * All of a type; nothing of one that the project has no longer. An account that stands at such a place
 * brings it into the configuration, and the CHT refuses to be asked for it.
 */
const ofType = <T>(answer: AsyncIterable<T>): Promise<readonly T[]> =>
  allOf(answer).catch((error: unknown) => {
    if (fieldOf(error, 'name') === 'InvalidArgumentError') return [];
    throw error;
  });

const isThere = (document: unknown): boolean => document !== null && document !== undefined;
