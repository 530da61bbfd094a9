import {
  configOnTelephone,
  decodeExtensionConfig,
  fieldOf,
  telephoneViewOf,
  typesOnTelephone,
  type ExtensionConfig,
} from '../../domain/index.ts';
import type { HeldDocuments } from '../source/held-documents.ts';
import type { Reader } from '../source/source.ts';
import { writtenBy } from '../source/written-by.ts';

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
  const { owners, places } = await writtenBy(held);
  const [facility] = await held.byIds(facilities.slice(0, 1));
  const others = owners.filter((owner) => fieldOf(owner, '_id') !== contact);
  const types = typesOnTelephone(settings, {
    facility,
    owners: others,
    placesOfOwners: places,
  });
  return configOnTelephone(document, view, types, extension);
}
