import { chtAdminOf, type ChtEnvironment } from '../export-interface/index.ts';
import type { ChtAdmin } from '../host/index.ts';
import { StartError } from './start-error.ts';

/**
 * Reads `CHT_ADMIN_USER` and `CHT_ADMIN_PASSWORD`: as whom the host asks the CHT when phones synced.
 * Undefined where they are not given: the host then asks nothing by itself.
 *
 * @throws {StartError} where one is without the other
 */
export function chtAdminOption(env: ChtEnvironment): ChtAdmin | undefined {
  const { CHT_ADMIN_USER: user = '', CHT_ADMIN_PASSWORD: password = '' } = env;
  if ((user === '') !== (password === '')) {
    throw new StartError('CHT_ADMIN_USER and CHT_ADMIN_PASSWORD go together.');
  }
  const authorization = chtAdminOf(env);
  return authorization === undefined ? undefined : { authorization };
}
