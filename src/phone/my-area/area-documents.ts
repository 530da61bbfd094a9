import {
  exportSettings,
  fieldOf,
  isFilledText,
  lineageOf,
  monthsBefore,
  primaryContactOf,
  tagInScripts,
  tagOfDate,
  type CalendarDate,
  type ContactId,
  type ExtensionConfig,
  type Tag,
} from '../../domain/index.ts';
import type { Reader, Source } from '../source/source.ts';

/** How many months are offered: those that the CHT leaves on phones. */
const MONTHS = 6;

/** By how many months before it is known who should have reported. */
const EARLIER_MONTHS = 3;

/** What a phone holds of an area for a month. */
export interface DocumentsOfMonth {
  readonly tag: Tag;
  /** Places of CHWs, and the people whose documents or places these are. */
  readonly contacts: readonly unknown[];
  readonly targetDocuments: readonly unknown[];
  /** Who has reported or should have, as far as that is known. */
  readonly people: readonly ContactId[];
  /** Those of the months before it; of none where not everybody is asked for. */
  readonly earlier: readonly { readonly tag: Tag; readonly documents: readonly unknown[] }[];
}

/** Reads an area's documents month by month; what was read once is not read again. */
export interface AreaDocuments {
  /** The months on offer, the running one first. */
  readonly tags: readonly Tag[];
  /** The documents of the CHWs of the places that are known at once. */
  ofPlaces(tag: Tag): Promise<DocumentsOfMonth>;
  /**
   * The documents of everybody. Where patients are of the type of CHWs it takes a slow phone seconds to
   * list them: this waits for it.
   */
  ofEverybody(tag: Tag): Promise<DocumentsOfMonth>;
}

/** Opens the area of a reader. */
export function openArea(
  source: Source,
  { settings, areaTypes, personTypes }: ExtensionConfig,
  { contact, user }: Reader,
  today: CalendarDate,
): AreaDocuments {
  const running = tagOfDate(today, exportSettings(settings).monthStartDate);
  const once = remembering();
  const placesOf = (isWhole: boolean): Promise<readonly unknown[]> => {
    const { placesAtOnce } = source;
    return isWhole || placesAtOnce === undefined
      ? once('places', () => source.places(areaTypes))
      : once('places at once', () => placesAtOnce(areaTypes));
  };
  const people = (): Promise<readonly ContactId[]> =>
    once('people', () => source.peopleIds(personTypes));
  const contactsOf = rememberingContacts(source);

  async function documentsOf(tag: Tag, isWhole: boolean): Promise<DocumentsOfMonth> {
    const places = await placesOf(isWhole);
    const primary = places.flatMap((place) => primaryContactOf(place) ?? []);
    const first = [...new Set([...primary, ...(contact === undefined ? [] : [contact])])];
    const others = async (): Promise<readonly ContactId[]> =>
      (await people()).filter((id) => !first.includes(id));
    const month = async (of: Tag): Promise<readonly unknown[]> => [
      ...(await once(`${first.join()} ${of}`, () => source.targetDocuments(of, first))),
      ...(isWhole
        ? await once(`others ${of}`, async () => source.targetDocuments(of, await others()))
        : []),
    ];
    // Three months more are most of what is read, and tell of others who should have reported.
    const before = isWhole ? monthsBefore(tag, EARLIER_MONTHS) : [];
    const [found = [], ...earlier] = await Promise.all([tag, ...before].map(month));
    const own = { owner: contact, user: `org.couchdb.user:${String(user)}` };
    const written = [...found, ...earlier.flat(), ...(contact === undefined ? [] : [own])];
    const targetDocuments = [
      ...found,
      ...(isWhole ? await inOtherDigits(source, tag, written) : []),
    ];
    const owners = [...targetDocuments, ...earlier.flat()].flatMap((one) => ownerOf(one) ?? []);
    const ids = [...new Set([...owners, ...primary])];
    const held = await contactsOf(ids);
    const above = [...new Set(held.flatMap(placesAbove))].filter((id) => !ids.includes(id));
    return {
      tag,
      contacts: [...places, ...held, ...(await contactsOf(above))],
      people: ids,
      targetDocuments,
      earlier: before.map((one, index) => ({ tag: one, documents: earlier[index] ?? [] })),
    };
  }

  return {
    tags: [running, ...monthsBefore(running, MONTHS - 1)],
    ofPlaces: (tag) => documentsOf(tag, false),
    ofEverybody: (tag) => documentsOf(tag, true),
  };
}

/** Does something once for each key, whoever asks again; what failed is done again. */
function remembering(): <T>(
  key: string,
  make: () => Promise<readonly T[]>,
) => Promise<readonly T[]> {
  const made = new Map<string, Promise<readonly unknown[]>>();
  return <T>(key: string, make: () => Promise<readonly T[]>) => {
    const known = made.get(key) as Promise<readonly T[]> | undefined;
    if (known !== undefined) return known;
    const making = make();
    made.set(key, making);
    making.catch(() => made.delete(key));
    return making;
  };
}

/** Reads contacts together, each once: a phone's database takes as long for one as for many. */
function rememberingContacts(
  source: Source,
): (ids: readonly ContactId[]) => Promise<readonly unknown[]> {
  const asked = new Set<ContactId>();
  const held = new Map<unknown, readonly unknown[]>();
  let last: Promise<unknown> = Promise.resolve();
  return async (ids) => {
    const more = ids.filter((id) => !asked.has(id));
    for (const id of more) asked.add(id);
    if (more.length > 0) {
      const reading = Promise.all([last, source.contacts(more)]).then(([, found]) => {
        // Of conflicting revisions all: which of them stands is not told by their order.
        for (const one of found) {
          const id = fieldOf(one, '_id');
          held.set(id, [...(held.get(id) ?? []), one]);
        }
      });
      reading.catch(() => {
        for (const id of more) asked.delete(id);
      });
      last = reading.catch(() => undefined);
      await reading;
    }
    await last;
    return ids.flatMap((id) => held.get(id) ?? []);
  };
}

/**
 * The CHT's data source knows months in Latin digits only. A phone set to Nepali, Hindi or Arabic may
 * have written others: of each account of which there is a document they are looked for by the id. Also
 * where there is one of the month: who changes the language within a month has two, and the newer counts.
 */
async function inOtherDigits(
  source: Source,
  tag: Tag,
  written: readonly unknown[],
): Promise<readonly unknown[]> {
  const [, ...texts] = tagInScripts(tag);
  const pairs = new Set(
    written.map((one) => `${String(fieldOf(one, 'owner'))}~${String(fieldOf(one, 'user'))}`),
  );
  return source.targetDocumentsOf(
    [...pairs].flatMap((pair) => texts.map((text) => `target~${text}~${pair}`)),
  );
}

const ownerOf = (document: unknown): ContactId | undefined => {
  const owner = fieldOf(document, 'owner');
  return isFilledText(owner) ? owner : undefined;
};

/** Some of these have an org unit; the phone holds only those within its reader's area. */
const placesAbove = (contact: unknown): readonly ContactId[] => {
  const id = fieldOf(contact, '_id');
  return isFilledText(id) ? lineageOf(id, fieldOf(contact, 'parent')).slice(1) : [];
};
