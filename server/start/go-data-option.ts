import {
  type GoDataOfHost,
  type GoDataOutbreak,
  MappingFileError,
  readMappingFile,
} from '../go-data/index.ts';
import { StartError } from './start-error.ts';

/** The Go.Data of the environment, with the mapping file as yet unread. */
export interface GoDataOption extends GoDataOutbreak {
  readonly mappingFile: string;
}

const NEEDED = [
  'GODATA_URL',
  'GODATA_OUTBREAK',
  'GODATA_USER',
  'GODATA_PASSWORD',
  'GODATA_MAPPING',
];

/**
 * Reads `GODATA_URL`, `GODATA_OUTBREAK`, `GODATA_USER`, `GODATA_PASSWORD` and `GODATA_MAPPING`. Undefined where no
 * address is given: the host then exports no cases.
 *
 * @throws {StartError} saying what to write instead
 */
export function goDataOf(
  env: Readonly<Record<string, string | undefined>>,
): GoDataOption | undefined {
  const [address, outbreak, user, password, mappingFile] = NEEDED.map((name) => env[name] ?? '');
  if (address === undefined || address === '') return undefined;
  const missing = NEEDED.filter((name) => (env[name] ?? '') === '');
  if (missing.length > 0) {
    throw new StartError(`With GODATA_URL the host needs ${missing.join(', ')} too.`);
  }
  const url = URL.parse(address);
  if (url === null || !/^https?:$/.test(url.protocol) || url.username + url.password !== '') {
    throw new StartError(
      'GODATA_URL is not an address such as https://godata.example.org, without user and password.',
    );
  }
  return {
    baseUrl: `${url.origin}${url.pathname}`.replace(/\/+$/, '').replace(/\/api$/, ''),
    outbreak: outbreak ?? '',
    user: user ?? '',
    password: password ?? '',
    mappingFile: mappingFile ?? '',
  };
}

/**
 * Reads the mapping file: what is wrong in it is told when the host starts, not when somebody exports.
 *
 * @throws {StartError} telling each fault with its line
 */
export async function withMapping({
  mappingFile,
  ...outbreak
}: GoDataOption): Promise<GoDataOfHost> {
  try {
    return { ...outbreak, mapping: await readMappingFile(mappingFile) };
  } catch (error) {
    if (!(error instanceof MappingFileError)) throw error;
    throw new StartError(`GODATA_MAPPING: ${error.message}`, { cause: error });
  }
}
