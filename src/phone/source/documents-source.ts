import {
  decodeAccount,
  fieldOf,
  isFilledText,
  ownersInId,
  typeOfContact,
  type Tag,
} from '../../domain/index.ts';
import { contentsOf, type Contents } from './contents.ts';
import type { HeldDocuments } from './held-documents.ts';
import type { OnServer, Source } from './source.ts';
import { writtenBy } from './written-by.ts';

/** Who reads, where, and what else than documents is known there. */
export interface Telephone {
  readonly user: string;
  readonly roles: readonly string[];
  /** The code of a language of the project. */
  readonly language: string;
  readonly lastSync: () => number | undefined;
  readonly onServer: (id: string) => Promise<OnServer>;
}

/**
 * The documents themselves, as a phone's own database or a list holds them, without the CHT's data
 * source. Nothing can be written by it.
 */
export async function documentsSource(
  held: HeldDocuments,
  { user, roles, language, lastSync, onServer }: Telephone,
): Promise<Source> {
  const texts = await textsOf(held, language);
  let contents: Promise<Contents> | undefined;
  const ids = async (of: keyof Contents, kinds: readonly string[]): Promise<readonly string[]> => {
    contents ??= contentsOf(held);
    const all = (await contents)[of];
    return kinds.flatMap((kind) => all.get(kind) ?? []);
  };
  return {
    async reader() {
      const [document] = await held.byIds([`org.couchdb.user:${user}`]);
      const account = decodeAccount(document);
      const facilities = account?.facilities ?? [];
      const contact = account?.contact;
      return { user, roles, facilities, ...(contact === undefined ? {} : { contact }) };
    },
    places: async (types) => held.byIds(await ids('contacts', types)),
    async placesAtOnce(types) {
      const { places } = await writtenBy(held);
      return places.filter((place) => types.includes(typeOfContact(place) ?? ''));
    },
    peopleIds: (types) => ids('contacts', types),
    contacts: (some) => held.byIds(some),
    async targetDocuments(tag: Tag, owners) {
      const asked = new Set(owners);
      if (asked.size === 0) return [];
      // As the CHT's data source: other digits are asked for by the id.
      const range = { start: `target~${tag}~`, end: `target~${tag}\u007f` };
      const found = await held.idsBetween(range);
      return held.byIds(found.filter((id) => ownersInId(id).some((owner) => asked.has(owner))));
    },
    targetDocumentsOf: (some) => held.byIds(some),
    onServer,
    translate: (key) => texts.get(key),
    language: () => language,
    lastSync,
    reports: async (form) => held.byIds(await ids('reports', [form])),
  };
}

/** The project's texts: its own before the CHT's, those of the language before the English ones. */
async function textsOf(
  held: Pick<HeldDocuments, 'byIds'>,
  language: string,
): Promise<ReadonlyMap<string, string>> {
  const found = await held.byIds([...new Set(['messages-en', `messages-${language}`])]);
  const texts = new Map<string, string>();
  for (const document of found) {
    for (const part of ['generic', 'custom']) {
      for (const [key, text] of Object.entries(Object(fieldOf(document, part)) as object)) {
        if (isFilledText(text) && text !== key) texts.set(key, text);
      }
    }
  }
  return texts;
}
