import {
  configOnTelephone,
  decodeExtensionConfig,
  fieldOf,
  isFilledText,
  telephoneViewOf,
  typesOnTelephone,
  type ContactId,
  type ExtensionConfig,
} from '../../domain/index.ts';
import type { HeldDocuments } from '../source/held-documents.ts';
import type { Reader } from '../source/source.ts';

/** The documents of the installed extension: a CHT before 5.2 gives them to no phone. */
const EXTENSIONS = ['ui-extension:dhis2-my-area', 'ui-extension:dhis2-my-month'];

/** What a screen works by, of the phone's own documents; undefined where it holds no settings. */
export async function configOfHeld(
  held: HeldDocuments,
  { contact, facilities, roles }: Reader,
): Promise<ExtensionConfig | undefined> {
  const [document] = await held.byIds(['settings']);
  if (document === undefined) return undefined;
  const settings = fieldOf(document, 'settings');
  const extension = (await held.byIds(EXTENSIONS)).flatMap(
    (one) => decodeExtensionConfig(fieldOf(one, 'config')) ?? [],
  )[0];
  const view = telephoneViewOf(settings, roles);
  if (view === 'my-month') {
    const none = { areaTypes: [], personTypes: [] };
    return configOnTelephone(document, view, none, extension);
  }
  const ids = await held.idsBetween({ start: 'target~', end: 'target\u007f' });
  // target~<month>~<owner>~<account>: the types of one owner more or less tell nothing new.
  const owners = await held.byIds(
    [...new Set(ids.flatMap((id) => id.split('~')[2] ?? []))].filter((id) => id !== contact),
  );
  const [facility] = await held.byIds(facilities.slice(0, 1));
  const placesOfOwners = await held.byIds([...new Set(owners.flatMap(parentOf))]);
  const types = typesOnTelephone(settings, { facility, owners, placesOfOwners });
  return configOnTelephone(document, view, types, extension);
}

function parentOf(contact: unknown): readonly ContactId[] {
  const parent = fieldOf(fieldOf(contact, 'parent'), '_id');
  return isFilledText(parent) ? [parent] : [];
}
