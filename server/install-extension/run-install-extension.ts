import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readTelephoneSetup, type TelephoneSetup } from '../../src/data-access/index.ts';
import { exportSettings, SIGN_OFF_FORM, type TelephoneView } from '../../src/domain/index.ts';
import { connectOnNode } from '../database/index.ts';
import { errorMessage } from '../export-interface/index.ts';
import { StartError } from '../start/index.ts';
import {
  EXTENSIONS,
  extensionProperties,
  type ExtensionProperties,
  MOST_PLACES,
} from './extension-properties.ts';
import {
  checkExtension,
  documentId,
  type ExtensionChange,
  type ExtensionState,
  installExtension,
  removeExtension,
} from './install-extensions.ts';
import { type ExtensionRequest, readExtensionRequest } from './install-request.ts';
import { namesOfMetadata } from './names-of-metadata.ts';
import { FORM_PROPERTIES, signOffForm } from './sign-off-form.ts';

const CHANGES: Readonly<Record<ExtensionChange, string>> = {
  installed: 'was installed',
  updated: 'was updated',
  unchanged: 'is installed already, as it should be',
  removed: 'was removed',
  absent: 'is not there; nothing was done',
};

const STATES: Readonly<Record<ExtensionState, string>> = {
  current: 'is as the settings are',
  absent: 'is not installed',
  'older-settings':
    'has another copy of the settings than they are now: telephones may show other numbers than the export. Run install-extension again',
  'other-version': 'is of another version of this product, or for other roles',
};

const VIEWS: readonly TelephoneView[] = ['my-month', 'my-area'];

type Say = (line: string) => void;

async function setupOf({ database }: ExtensionRequest): Promise<TelephoneSetup> {
  const connection = connectOnNode(database.url, { authorization: database.authorization });
  try {
    const setup = await readTelephoneSetup(connection);
    if (setup.ok) return setup.value;
    throw new StartError(`Nothing was done. ${errorMessage(setup.error)}`);
  } finally {
    await connection.close();
  }
}

function propertiesOf(
  { chwRoles, supervisorRoles, needsSignOff }: ExtensionRequest,
  setup: TelephoneSetup,
  names: Readonly<Record<string, string>>,
  say: Say,
): ReadonlyMap<TelephoneView, ExtensionProperties> {
  const roles = {
    'my-month': chwRoles.length > 0 ? chwRoles : setup.roles.chw,
    'my-area': supervisorRoles.length > 0 ? supervisorRoles : setup.roles.supervisor,
  };
  if (setup.places.length > MOST_PLACES) {
    say(
      `${setup.places.length} mapped places are too many for every telephone: it will know only its own, and take those above for mapped.`,
    );
  }
  const properties = extensionProperties(setup, { names, roles, needsSignOff });
  for (const view of VIEWS.filter((one) => !properties.has(one))) {
    const option = view === 'my-area' ? '--supervisor-role' : '--chw-role';
    say(
      `${EXTENSIONS[view]} is for nobody: no role for telephones is known. Name it with ${option}.`,
    );
  }
  return properties;
}

/** Writes the form in which supervisors sign as the CHT's own uploader takes it. */
async function writeForm(
  folder: string,
  { settings }: TelephoneSetup,
  names: Readonly<Record<string, string>>,
  { needsSignOff }: ExtensionRequest,
  say: Say,
): Promise<void> {
  const dataSets = exportSettings(settings).dataSets.map(({ id }) => ({
    id,
    name: names[id] ?? id,
  }));
  if (dataSets.length === 0) throw new StartError('The settings name no data set to sign.');
  await mkdir(folder, { recursive: true });
  const file = join(folder, SIGN_OFF_FORM);
  await writeFile(`${file}.xml`, signOffForm(dataSets, needsSignOff));
  await writeFile(`${file}.properties.json`, `${JSON.stringify(FORM_PROPERTIES, null, 2)}\n`);
  say(`${file}.xml and ${file}.properties.json were written.`);
}

async function writeFiles(
  folder: string,
  properties: ReadonlyMap<TelephoneView, ExtensionProperties>,
  script: Uint8Array,
  say: Say,
): Promise<void> {
  await mkdir(folder, { recursive: true });
  for (const [view, of] of properties) {
    const file = join(folder, EXTENSIONS[view]);
    await writeFile(`${file}.js`, script);
    await writeFile(`${file}.properties.json`, `${JSON.stringify(of, null, 2)}\n`);
    say(`${file}.js and ${file}.properties.json were written.`);
  }
}

/** Does what the arguments ask for; gives whether all is as it should be. */
export async function installExtensionBy(
  args: readonly string[],
  scriptFile: string | URL,
  say: Say,
): Promise<boolean> {
  const request = readExtensionRequest(args, process.env);
  const { database, deed, files, form, metadata } = request;
  if (deed === 'remove') {
    for (const view of VIEWS) {
      say(
        `${documentId(view)} ${CHANGES[await removeExtension(database, view)]} (${database.url}).`,
      );
    }
    return true;
  }
  const script = new Uint8Array(await readFile(scriptFile));
  const setup = await setupOf(request);
  const names = metadata === undefined ? {} : await namesOfMetadata(metadata, setup.settings);
  if (form !== undefined) {
    await writeForm(form, setup, names, request, say);
    if (files === undefined) return true;
  }
  const properties = propertiesOf(request, setup, names, say);
  if (files !== undefined) {
    await writeFiles(files, properties, script, say);
    return true;
  }
  let isCurrent = true;
  for (const [view, of] of properties) {
    if (deed === 'check') {
      const state = await checkExtension(database, view, of, script);
      isCurrent &&= state === 'current';
      say(`${documentId(view)} ${STATES[state]} (${database.url}).`);
    } else {
      const change = await installExtension(database, view, of, script);
      say(`${documentId(view)} ${CHANGES[change]} (${database.url}).`);
    }
  }
  return isCurrent;
}

/** The same in this process; a fault is said, and ends it with 1. */
export async function runInstallExtension(
  args: readonly string[],
  scriptFile: string | URL,
): Promise<void> {
  const say: Say = (line) => {
    console.log(line);
  };
  try {
    if (!(await installExtensionBy(args, scriptFile, say))) process.exitCode = 1;
  } catch (error) {
    const { name } = error as Error;
    const isUnreachable = error instanceof TypeError || name === 'TimeoutError';
    if (error instanceof StartError) console.error(error.message);
    else console.error(isUnreachable ? 'The database did not answer.' : error);
    process.exitCode = 1;
  }
}
