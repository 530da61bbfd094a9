import { err, ok, type Result } from '../../../src/domain/index.ts';
import type { ProcessContext } from '../../command-line/index.ts';
import { chtAuthorization, dhis2AuthorizationOfPlace } from '../config/credential.ts';
import type { InstanceConfig } from '../config/instance-config.ts';
import type { ConnectedInstance } from './connected-instance.ts';

/**
 * An instance with its credentials.
 *
 * @returns or where a credential is missing, in words
 */
export async function connectInstance(
  { name, cht, dhis2 }: InstanceConfig,
  env: ProcessContext['env'],
  delays?: readonly number[],
): Promise<Result<ConnectedInstance, string>> {
  const [ofCht, ofDhis2] = [
    await chtAuthorization(cht.credential, env),
    await dhis2AuthorizationOfPlace(dhis2.credential, env),
  ];
  if (!ofCht.ok) return err(`the CHT of ${name}: ${ofCht.error}`);
  if (!ofDhis2.ok) return err(`the DHIS2 of ${name}: ${ofDhis2.error}`);
  return ok({
    name,
    cht: { url: cht.url, authorization: ofCht.value, delays },
    dhis2: { baseUrl: dhis2.url, authorization: ofDhis2.value },
  });
}
