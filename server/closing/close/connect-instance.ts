import {
  type CalendarDate,
  err,
  ok,
  type Result,
  type SyncsRead,
} from '../../../src/domain/index.ts';
import type { ProcessContext } from '../../command-line/index.ts';
import { syncsOf } from '../../export/index.ts';
import { chtAuthorization, dhis2AuthorizationOfPlace } from '../config/credential.ts';
import type { InstanceConfig } from '../config/instance-config.ts';
import type { ConnectedInstance } from './connected-instance.ts';

/** How instances are asked. */
export interface AskingInstances {
  readonly env: ProcessContext['env'];
  readonly today: CalendarDate;
  readonly delays?: readonly number[] | undefined;
}

/**
 * An instance with its credentials.
 *
 * @returns or where a credential is missing, in words
 */
export async function connectInstance(
  { name, cht, dhis2 }: InstanceConfig,
  { env, today, delays }: AskingInstances,
): Promise<Result<ConnectedInstance, string>> {
  const [ofCht, ofAdmin, ofDhis2] = [
    await chtAuthorization(cht.credential, env),
    cht.admin === undefined ? ok(undefined) : await chtAuthorization(cht.admin, env),
    await dhis2AuthorizationOfPlace(dhis2.credential, env),
  ];
  if (!ofCht.ok) return err(`the CHT of ${name}: ${ofCht.error}`);
  if (!ofAdmin.ok) return err(`the administrator of the CHT of ${name}: ${ofAdmin.error}`);
  if (!ofDhis2.ok) return err(`the DHIS2 of ${name}: ${ofDhis2.error}`);
  const access = { url: cht.url, authorization: ofCht.value, delays };
  let syncs: Promise<SyncsRead | undefined> | undefined;
  return ok({
    name,
    cht: access,
    dhis2: { baseUrl: dhis2.url, authorization: ofDhis2.value },
    readSyncs: () =>
      (syncs ??= syncsOf(access, { admin: ofAdmin.value, named: `cht.admin of ${name}`, today })),
  });
}
