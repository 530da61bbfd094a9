import { readFile } from 'node:fs/promises';
import { dhis2Authorization } from '../../../src/data-access/index.ts';
import { err, ok, type Result } from '../../../src/domain/index.ts';
import type { ProcessContext } from '../../command-line/index.ts';
import { Fields } from './fields.ts';

type Environment = ProcessContext['env'];

/** Where a credential stands: no file of settings has one in it. */
export type CredentialPlace = { readonly environment: string } | { readonly file: string };

/** Reads where a credential stands. */
export function credentialPlace(json: unknown, at: string, faults: string[]): CredentialPlace {
  const fields = new Fields(json, at, ['environment', 'file'], faults);
  if (fields.has('environment') === fields.has('file')) {
    faults.push(
      `${at} names either the environment variable or the file in which the credential stands`,
    );
    return { environment: '' };
  }
  return fields.has('file')
    ? { file: fields.text('file') }
    : { environment: fields.text('environment') };
}

/** `user:password` of the CHT as the header of a request; the error says where none is, without the text. */
export async function chtAuthorization(
  place: CredentialPlace,
  env: Environment,
): Promise<Result<string, string>> {
  const read = await credentialOf(place, env);
  if (!read.ok) return read;
  if (!/^[^:]+:./.test(read.value)) return err(`${placeWords(place)} is not user:password`);
  return ok(`Basic ${Buffer.from(read.value).toString('base64')}`);
}

/** A token of DHIS2, or its `user:password`, as the header of a request. */
export async function dhis2AuthorizationOfPlace(
  place: CredentialPlace,
  env: Environment,
): Promise<Result<string, string>> {
  const read = await credentialOf(place, env);
  if (!read.ok) return read;
  const colon = read.value.indexOf(':');
  if (colon < 0) return ok(dhis2Authorization({ token: read.value }));
  const [user, password] = [read.value.slice(0, colon), read.value.slice(colon + 1)];
  return ok(dhis2Authorization({ user, password }));
}

/** `user:password` of a mail server. */
export async function mailLogin(
  place: CredentialPlace,
  env: Environment,
): Promise<Result<{ readonly user: string; readonly pass: string }, string>> {
  const read = await credentialOf(place, env);
  if (!read.ok) return read;
  const colon = read.value.indexOf(':');
  if (colon < 1) return err(`${placeWords(place)} is not user:password`);
  return ok({ user: read.value.slice(0, colon), pass: read.value.slice(colon + 1) });
}

async function credentialOf(
  place: CredentialPlace,
  env: Environment,
): Promise<Result<string, string>> {
  const text =
    'file' in place
      ? await readFile(place.file, 'utf8').catch(() => '')
      : (env[place.environment] ?? '');
  // Editors end a file with a new line.
  const credential = text.trim();
  return credential === ''
    ? err(`${placeWords(place)} has no credential, or cannot be read`)
    : ok(credential);
}

const placeWords = (place: CredentialPlace): string =>
  'file' in place ? `the file ${place.file}` : `the environment variable ${place.environment}`;
