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
  /** Those of the months before it. */
  readonly earlier: readonly { readonly tag: Tag; readonly documents: readonly unknown[] }[];
}

/** Reads an area's documents month by month; what was read once is not read again. */
export interface AreaDocuments {
  /** The months on offer, the running one first. */
  readonly tags: readonly Tag[];
  of(tag: Tag): Promise<DocumentsOfMonth>;
}

/** Opens the area of a reader. */
export async function openArea(
  source: Source,
  { settings, areaTypes, personTypes }: ExtensionConfig,
  { contact }: Reader,
  today: CalendarDate,
): Promise<AreaDocuments> {
  const running = tagOfDate(today, exportSettings(settings).monthStartDate);
  const [places, people] = await Promise.all([
    source.places(areaTypes),
    source.peopleIds(personTypes),
  ]);
  const primary = places.flatMap((place) => primaryContactOf(place) ?? []);
  const asked = [...new Set([...people, ...primary, ...(contact === undefined ? [] : [contact])])];
  const months = new Map<Tag, Promise<readonly unknown[]>>();
  const contacts = new Map<ContactId, Promise<readonly unknown[]>>();

  const month = (tag: Tag): Promise<readonly unknown[]> => {
    const known = months.get(tag) ?? source.targetDocuments(tag, asked);
    months.set(tag, known);
    return known;
  };
  const contactOf = (id: ContactId): Promise<readonly unknown[]> => {
    const known = contacts.get(id) ?? source.contacts([id]);
    contacts.set(id, known);
    return known;
  };

  return {
    tags: [running, ...monthsBefore(running, MONTHS - 1)],
    async of(tag) {
      const before = monthsBefore(tag, EARLIER_MONTHS);
      const [found = [], ...earlier] = await Promise.all([tag, ...before].map(month));
      const others = await inOtherDigits(source, tag, found, earlier.flat());
      const targetDocuments = [...found, ...others];
      const owners = [...targetDocuments, ...earlier.flat()].flatMap((one) => ownerOf(one) ?? []);
      const ids = [...new Set([...owners, ...primary])];
      const held = (await Promise.all(ids.map(contactOf))).flat();
      const above = [...new Set(held.flatMap(placesAbove))].filter((id) => !ids.includes(id));
      return {
        tag,
        contacts: [...places, ...held, ...(await Promise.all(above.map(contactOf))).flat()],
        targetDocuments,
        earlier: before.map((one, index) => ({ tag: one, documents: earlier[index] ?? [] })),
      };
    },
  };
}

/**
 * The CHT's data source knows months in Latin digits only. A phone set to Nepali, Hindi or Arabic may
 * have written others: whose document is missing, and whose account an earlier one tells, is looked for
 * by the id.
 */
async function inOtherDigits(
  source: Source,
  tag: Tag,
  found: readonly unknown[],
  earlier: readonly unknown[],
): Promise<readonly unknown[]> {
  const [, ...texts] = tagInScripts(tag);
  const reported = new Set(found.map(ownerOf));
  const pairs = new Set(
    earlier
      .filter((one) => !reported.has(ownerOf(one)))
      .map((one) => `${String(fieldOf(one, 'owner'))}~${String(fieldOf(one, 'user'))}`),
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
