import { parseArgs } from 'node:util';
import { type DatabaseAddress, databaseAddress } from '../install-views/database-address.ts';
import { type Environment, StartError } from '../start/index.ts';
import { EXTENSION_USAGE } from './usage.ts';

/** What is to be done with the extension. */
export interface ExtensionRequest {
  readonly database: DatabaseAddress;
  /** `check` writes nothing, and says whether what is installed is as the settings are. */
  readonly deed: 'install' | 'remove' | 'check';
  /** A folder for the CHT's own uploader; absent: the database is written to. */
  readonly files?: string;
  /** The project's folder of app forms, for the form in which supervisors sign; absent: none is written. */
  readonly form?: string;
  /** Sign-offs go to everybody above the supervisor. */
  readonly needsSignOff: boolean;
  /** DHIS2's metadata of the data sets, for their names. */
  readonly metadata?: string;
  /** Roles that are named; none: by the settings. */
  readonly chwRoles: readonly string[];
  readonly supervisorRoles: readonly string[];
}

const OPTIONS = {
  url: { type: 'string' },
  remove: { type: 'boolean' },
  check: { type: 'boolean' },
  files: { type: 'string' },
  form: { type: 'string' },
  'needs-signoff': { type: 'boolean' },
  metadata: { type: 'string' },
  'chw-role': { type: 'string', multiple: true },
  'supervisor-role': { type: 'string', multiple: true },
} as const;

function valuesOf(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options: OPTIONS }).values;
  } catch (cause) {
    // Not its own words: they repeat the argument, and with it perhaps a password.
    throw new StartError(EXTENSION_USAGE, { cause });
  }
}

/**
 * Reads from the command line and the environment what is to be done.
 *
 * @throws {StartError} saying how to write it
 */
export function readExtensionRequest(args: readonly string[], env: Environment): ExtensionRequest {
  const { url, remove, check, files, form, metadata, ...roles } = valuesOf(args);
  if (
    remove === true &&
    [check === true, files, form].some((one) => one !== undefined && one !== false)
  ) {
    throw new StartError(`--remove stands alone.\n${EXTENSION_USAGE}`);
  }
  return {
    database: databaseAddress(url, env, EXTENSION_USAGE),
    deed: remove === true ? 'remove' : check === true ? 'check' : 'install',
    ...(files === undefined ? {} : { files }),
    ...(form === undefined ? {} : { form }),
    needsSignOff: roles['needs-signoff'] ?? false,
    ...(metadata === undefined ? {} : { metadata }),
    chwRoles: roles['chw-role'] ?? [],
    supervisorRoles: roles['supervisor-role'] ?? [],
  };
}
