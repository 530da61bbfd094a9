import { isDeepStrictEqual } from 'node:util';
import { fieldOf, isFilledText, isRecord, type TelephoneView } from '../../src/domain/index.ts';
import { type Answer, call, refusal } from '../install-views/call.ts';
import type { DatabaseAddress } from '../install-views/database-address.ts';
import { EXTENSIONS, type ExtensionProperties } from './extension-properties.ts';

/** What was done to the document of an extension. */
export type ExtensionChange = 'installed' | 'updated' | 'unchanged' | 'removed' | 'absent';

/** How what is installed stands to what would be. */
export type ExtensionState =
  | 'current'
  | 'absent'
  /** The copy of the settings is another than the settings are now. */
  | 'older-settings'
  /** The copy is as the settings are; the script or the roles are others. */
  | 'other-version';

/** The name under which the CHT's app looks for the script. */
const SCRIPT = 'extension.js';

/** The id of the document of an extension. */
export const documentId = (view: TelephoneView): string => `ui-extension:${EXTENSIONS[view]}`;

const pathOf = (view: TelephoneView): string => encodeURIComponent(documentId(view));

/**
 * The stored document of an extension with its script, or nothing. The digest of an attachment would say
 * nothing: CouchDB keeps scripts compressed, and it is that of the compressed bytes.
 */
async function stored(database: DatabaseAddress, view: TelephoneView): Promise<unknown> {
  const answer = await call(database, 'GET', `${pathOf(view)}?attachments=true`);
  const isMissing = answer.status === 404 && fieldOf(answer.body, 'error') === 'not_found';
  if (isMissing && fieldOf(answer.body, 'reason') !== 'Database does not exist.') return undefined;
  if (answer.status !== 200 || !isRecord(answer.body)) throw refusal(answer, 'Extensions');
  return answer.body;
}

/** Writes an extension where it is not there as it should be. */
export async function installExtension(
  database: DatabaseAddress,
  view: TelephoneView,
  properties: ExtensionProperties,
  script: Uint8Array,
): Promise<ExtensionChange> {
  const found = await stored(database, view);
  if (stateOf(found, properties, script) === 'current') return 'unchanged';
  const _rev = fieldOf(found, '_rev');
  const data = base64Of(script);
  const answer = await call(database, 'PUT', pathOf(view), {
    _id: documentId(view),
    type: 'ui-extension',
    ...(isFilledText(_rev) ? { _rev } : {}),
    ...properties,
    _attachments: { [SCRIPT]: { content_type: 'application/javascript', data } },
  });
  return done(answer, found === undefined ? 'installed' : 'updated');
}

/** Says how what is installed stands to what would be, and writes nothing. */
export const checkExtension = async (
  database: DatabaseAddress,
  view: TelephoneView,
  properties: ExtensionProperties,
  script: Uint8Array,
): Promise<ExtensionState> => stateOf(await stored(database, view), properties, script);

/** Removes an extension, and nothing else. */
export async function removeExtension(
  database: DatabaseAddress,
  view: TelephoneView,
): Promise<ExtensionChange> {
  const rev = fieldOf(await stored(database, view), '_rev');
  if (!isFilledText(rev)) return 'absent';
  const path = `${pathOf(view)}?rev=${encodeURIComponent(rev)}`;
  return done(await call(database, 'DELETE', path), 'removed');
}

function stateOf(
  found: unknown,
  properties: ExtensionProperties,
  script: Uint8Array,
): ExtensionState {
  if (found === undefined) return 'absent';
  const { _id, _rev, _attachments, type, ...content } = isRecord(found) ? found : {};
  // As JSON keeps them: a field without a value is none.
  const wanted = JSON.parse(JSON.stringify(properties)) as unknown;
  if (!isDeepStrictEqual(fieldOf(content, 'config'), fieldOf(wanted, 'config'))) {
    return 'older-settings';
  }
  const isSameScript = fieldOf(fieldOf(_attachments, SCRIPT), 'data') === base64Of(script);
  const isExtension = type === 'ui-extension';
  return isSameScript && isExtension && isDeepStrictEqual(content, wanted)
    ? 'current'
    : 'other-version';
}

const base64Of = (script: Uint8Array): string => Buffer.from(script).toString('base64');

function done(answer: Answer, change: ExtensionChange): ExtensionChange {
  if (answer.status >= 300) throw refusal(answer, 'Extensions');
  return change;
}
