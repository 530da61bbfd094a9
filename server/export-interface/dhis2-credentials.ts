import { dhis2Authorization } from '../../src/data-access/index.ts';

/** With what the environment says how DHIS2 knows us. */
export type Dhis2Environment = Readonly<Record<string, string | undefined>>;

/**
 * The `Authorization` header for DHIS2 of `DHIS2_TOKEN`, or of `DHIS2_USER` and `DHIS2_PASSWORD`;
 * undefined where neither is given.
 */
export function dhis2AuthorizationOf({
  DHIS2_TOKEN: token = '',
  DHIS2_USER: user = '',
  DHIS2_PASSWORD: password = '',
}: Dhis2Environment): string | undefined {
  if (token !== '') return dhis2Authorization({ token });
  return user === '' ? undefined : dhis2Authorization({ user, password });
}
